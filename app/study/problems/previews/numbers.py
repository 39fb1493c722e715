"""Lists, units, clocks, sequences, counting and chance, as they were read."""

from app.study.maths import operators as op
from app.study.maths.to_tex import to_tex
from app.study.maths.tree import Apply, Node, Sym, is_op, substituted
from app.study.problems.previews.algebra import listed_values
from app.study.problems.previews.shown import (
    Shown,
    Table,
    answer_tex,
    apart,
    listed,
    number_tex,
    related_tex,
)
from app.study.problems.tasks.chance import Chance, Count, MissingNumber, OfData, Opposite, TwoDraws
from app.study.problems.tasks.claims import (
    Compared,
    Divisible,
    Even,
    HoldsAt,
    More,
    OfKind,
    Prime,
    Progression,
)
from app.study.problems.tasks.numbers import (
    Compare,
    Convert,
    DivideWithRemainder,
    Numbers,
    Order,
    Pick,
    Proportion,
    Round,
    Share,
    SimplifyRatio,
    YesNo,
)
from app.study.problems.tasks.sequences import (
    BinomialTerm,
    ByTwoTerms,
    OfSequence,
    RecursiveTerms,
    SumOf,
    TermsOf,
)
from app.study.problems.tasks.times import ClockForm, HoursAndMinutes, TimeBetween, TimeMoved
from engine.base.sentence import Sentence, say

_LISTS: dict[str, Sentence] = {
    "gcd": say("problems.read.gcd"),
    "lcm": say("problems.read.lcm"),
    "mean": say("problems.read.mean"),
    "median": say("problems.read.median"),
    "mode": say("problems.read.mode"),
    "range": say("problems.read.range"),
    "sum": say("problems.read.sum"),
    "product": say("problems.read.product"),
    "factors": say("problems.read.factors"),
    "variance": say("problems.read.variance"),
    "standard-deviation": say("problems.read.deviation"),
    "lower-quartile": say("problems.read.lower-quartile"),
    "upper-quartile": say("problems.read.upper-quartile"),
    "quartiles": say("problems.read.quartiles"),
    "five-numbers": say("problems.read.five-numbers"),
    "interquartile-range": say("problems.read.iqr"),
}
_SEQUENCES: dict[str, Sentence] = {
    "next": say("problems.read.next"),
    "term": say("problems.read.term"),
    "terms": say("problems.read.terms"),
    "formula": say("problems.read.nth-term"),
    "recursive": say("problems.read.recursive"),
    "difference": say("problems.read.common-difference"),
    "ratio": say("problems.read.common-ratio"),
    "sum": say("problems.read.series"),
    "first": say("problems.read.first-term"),
}
_SEQUENCE = say("problems.read.sequence")


def _numbers(task: Numbers) -> Shown:
    return Shown(_LISTS.get(task.what, say("problems.read.numbers")), listed(task.numbers))


def _data(task: OfData) -> Shown:
    return Shown(_LISTS.get(task.what, say("problems.read.numbers")), listed(task.numbers))


def _remainder(task: DivideWithRemainder) -> Shown:
    words = say("problems.read.remainder") if task.only_remainder else say("problems.read.divide")
    return Shown(words, rf"{task.dividend} \div {task.divisor}")


def _convert(task: Convert) -> Shown:
    words = say("problems.read.convert")
    return Shown(words, rf"{answer_tex(task.amount)} \;\to\; \text{{{task.unit.name}}}")


def _round(task: Round) -> Shown:
    return Shown(say("problems.read.round"), to_tex(task.tree))


def _yes_no(task: YesNo) -> Shown:
    match task.claim:
        case Prime(n, composite):
            words = say("problems.read.is-composite") if composite else say("problems.read.is-prime")
            return Shown(words, number_tex(n))
        case Divisible(n, by):
            return Shown(say("problems.read.is-divisible", by=by), number_tex(n))
        case Even(n, odd):
            words = say("problems.read.is-odd") if odd else say("problems.read.is-even")
            return Shown(words, number_tex(n))
        case More(left, right):
            return Shown(say("problems.read.is-true"), f"{to_tex(left)} > {to_tex(right)}")
        case OfKind(tree, kind):
            return Shown(_KINDS[kind], to_tex(tree))
        case Compared(left, sign, right):
            return Shown(say("problems.read.is-true"), related_tex((left, right), (sign,)))
        case HoldsAt(statements, values):
            lines = [related_tex(sides, relations) for sides, relations in statements]
            return Shown(say("problems.read.is-solution"), apart((listed_values(values), *lines)))
        case Progression(terms, kind):
            return Shown(_PROGRESSIONS[kind], listed(terms))
    return Shown(say("problems.read.yes-or-no"), "")


_PROGRESSIONS: dict[str, Sentence] = {
    "arithmetic": say("problems.read.is-arithmetic"),
    "geometric": say("problems.read.is-geometric"),
}
_KINDS: dict[str, Sentence] = {
    "natural": say("problems.read.is-natural"),
    "whole": say("problems.read.is-whole"),
    "integer": say("problems.read.is-integer"),
    "rational": say("problems.read.is-rational"),
    "irrational": say("problems.read.is-irrational"),
    "real": say("problems.read.is-real"),
}


def _ratio(task: SimplifyRatio) -> Shown:
    return Shown(say("problems.read.simplify"), " : ".join(map(number_tex, task.parts)))


def _pick(task: Pick) -> Shown:
    words = say("problems.read.largest") if task.largest else say("problems.read.smallest")
    return Shown(words, listed(task.among))


def _compare(task: Compare) -> Shown:
    return Shown(say("problems.read.compare"), listed((task.left, task.right)))


def _order(task: Order) -> Shown:
    words = say("problems.read.descending") if task.descending else say("problems.read.ascending")
    return Shown(words, listed(task.among))


def _share(task: Share) -> Shown:
    parts = " : ".join(map(number_tex, task.parts))
    return Shown(say("problems.read.share"), apart((number_tex(task.total), parts)))


def _proportion(task: Proportion) -> Shown:
    first, second, third = map(number_tex, (task.first, task.second, task.third))
    return Shown(say("problems.read.proportion"), rf"{first} : {second} = {third} : \;?")


def _count(task: Count) -> Shown:
    return Shown(say("problems.read.count"), to_tex(task.formula))


def _chance(task: Chance) -> Shown:
    return Shown(say("problems.read.chance"), rf"\frac{{{task.favourable}}}{{{task.outcomes}}}")


def _two(task: TwoDraws) -> Shown:
    left = task.whole - (not task.back)
    return Shown(
        say("problems.read.two-draws"),
        rf"\frac{{{task.first}}}{{{task.whole}}} \cdot \frac{{{task.second}}}{{{left}}}",
    )


def _opposite(task: Opposite) -> Shown:
    return Shown(say("problems.read.opposite-event"), rf"1 - {_bracketed(task.probability)}")


def _bracketed(tree: Node) -> str:
    return rf"\left({to_tex(tree)}\right)" if isinstance(tree, Apply) else to_tex(tree)


def _missing(task: MissingNumber) -> Shown:
    known = " + ".join(map(number_tex, task.known))
    mean = rf"\frac{{{known} + x}}{{{len(task.known) + 1}}} = {number_tex(task.mean)}"
    return Shown(say("problems.read.solve"), mean)


def _terms(task: TermsOf) -> Shown:
    wanted = ", ".join(f"a_{{{place}}}" for place in task.places)
    return Shown(_SEQUENCE, apart((wanted, rf"a_{{{task.index}}} = {to_tex(task.formula)}")))


def _recursive(task: RecursiveTerms) -> Shown:
    wanted = ", ".join(f"a_{{{place}}}" for place in task.places)
    before = {f"p{back}": Sym(f"a_{task.index}-{back}") for back in (1, 2)}
    first = [f"a_{{{n}}} = {to_tex(value)}" for n, value in enumerate(task.first, 1)]
    rule = rf"a_{{{task.index}}} = {to_tex(substituted(task.rule, before))}"
    return Shown(_SEQUENCE, apart((wanted, *first, rule)))


def _of_sequence(task: OfSequence) -> Shown:
    between = " + " if task.what == "sum" else r",\; "
    row = between.join(map(to_tex, task.terms))
    row += rf"{between}\ldots" + (f"{between}{to_tex(task.last)}" if task.last is not None else "")
    number = [f"n = {task.n}"] if task.n else []
    return Shown(_SEQUENCES.get(task.what, _SEQUENCE), apart((row, *number)))


def _by_two(task: ByTwoTerms) -> Shown:
    known = [f"a_{{{n}}} = {to_tex(value)}" for n, value in task.known]
    if task.step is not None:
        known.append(f"{'d' if task.kind == 'arithmetic' else 'r'} = {to_tex(task.step)}")
    number = [f"n = {task.n}"] if task.n else []
    return Shown(_SEQUENCES.get(task.what, _SEQUENCE), apart((*known, *number)))


def _sum(task: SumOf) -> Shown:
    high = r"\infty" if task.high is None else str(task.high)
    words = say("problems.read.series")
    return Shown(words, rf"\sum_{{{task.index}={task.low}}}^{{{high}}} {_bracketed(task.term)}")


def _binomial(task: BinomialTerm) -> Shown:
    words = say(
        "problems.read.binomial-coefficient" if task.only_coefficient else "problems.read.binomial-term"
    )
    between = "-" if is_op(task.b, op.NEGATIVE) else "+"
    second = to_tex(task.b.args[0]) if is_op(task.b, op.NEGATIVE) else to_tex(task.b)
    whole = rf"\left({to_tex(task.a)} {between} {second}\right)^{{{task.n}}}"
    wanted = f"n = {task.number}" if task.number else rf"{task.letter}^{{{task.power}}}"
    return Shown(words, apart((whole, wanted)))


def _time(minutes: int) -> str:
    return rf"\text{{{minutes // 60}:{minutes % 60:02}}}"


def _clock(task: ClockForm) -> Shown:
    words = say("problems.read.twelve-hours") if task.twelve else say("problems.read.twenty-four-hours")
    return Shown(words, _time(task.time))


def _hours(task: HoursAndMinutes) -> Shown:
    words = say("problems.read.minutes") if task.together else say("problems.read.hours-and-minutes")
    if task.together:
        hours, minutes = divmod(task.minutes, 60)
        return Shown(words, rf"{hours}\,\text{{h}}\;{minutes}\,\text{{min}}")
    return Shown(words, rf"{task.minutes}\,\text{{min}}")


def _between(task: TimeBetween) -> Shown:
    return Shown(say("problems.read.time-between"), rf"{_time(task.start)} \;\to\; {_time(task.end)}")


def _moved(task: TimeMoved) -> Shown:
    sign = "+" if task.minutes >= 0 else "-"
    return Shown(
        say("problems.read.time-moved"), rf"{_time(task.start)} {sign} {abs(task.minutes)}\,\text{{min}}"
    )


SHOWN: Table = {
    Numbers: _numbers,
    OfData: _data,
    DivideWithRemainder: _remainder,
    Convert: _convert,
    Round: _round,
    YesNo: _yes_no,
    SimplifyRatio: _ratio,
    Pick: _pick,
    Compare: _compare,
    Order: _order,
    Share: _share,
    Proportion: _proportion,
    Count: _count,
    Chance: _chance,
    TwoDraws: _two,
    Opposite: _opposite,
    MissingNumber: _missing,
    TermsOf: _terms,
    RecursiveTerms: _recursive,
    OfSequence: _of_sequence,
    ByTwoTerms: _by_two,
    SumOf: _sum,
    BinomialTerm: _binomial,
    ClockForm: _clock,
    HoursAndMinutes: _hours,
    TimeBetween: _between,
    TimeMoved: _moved,
}
