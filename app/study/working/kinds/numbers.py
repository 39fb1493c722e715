"""Tasks about given numbers: their lines are facts, each true by itself, and at the end the known answer."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from app.study.answers.kinds import (
    Answer,
    Assignments,
    Clock,
    Equation,
    Inequality,
    Quantity,
    Ratio,
    Remainder,
    Several,
    Value,
    Word,
)
from app.study.maths import operators as op
from app.study.maths.conversion import in_base
from app.study.maths.exact import rational
from app.study.maths.operators import OPERATORS
from app.study.maths.tree import ZERO, Apply, Node, Num, bracketed, number, over
from app.study.problems.asked_form import Form
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
from app.study.working.facts import Fact
from app.study.working.kinds.kind import Kind, Table
from app.study.working.known.table import known
from app.study.working.lines import Line, is_expression
from app.study.working.proof.expressions import equals
from app.study.working.proof.numbers import is_rounding
from app.study.working.quantities import Several as Lines
from app.study.working.said import Said
from app.study.working.step import Claim, Step, Unproven
from engine.base.sentence import Sentence, say


def answer_of(task: Any, line: Line) -> Answer:
    """What a last line says. Raises Unproven for a fact, which is no answer yet."""
    if isinstance(line, Said):
        return line.answer
    if is_expression(line):
        return Value(line)
    raise Unproven


def is_known(task: Any, answer: Answer) -> Sentence:
    """What proves the answer: it is the known one. Raises Unproven."""
    if not any(same_answer(answer, each) for each in known(task, Form()).answers):
        raise Unproven
    return say("working.proof.compared")


def same_answer(one: Answer, other: Answer) -> bool:
    """Whether two answers of the same kind are proven the same, in the same order."""
    match one, other:
        case (Word(), Word()) | (Clock(), Clock()):
            return one == other
        case Value(), Value():
            return equals(one.tree, other.tree)
        case Quantity(), Quantity() if one.approximate and one.unit == other.unit:
            return is_rounding(other.tree, one.tree)
        case Quantity(), Quantity() if one.unit is not None and other.unit is not None:
            return equals(in_base(one.tree, one.unit), in_base(other.tree, other.unit))
        case Quantity(unit=None), Quantity(unit=None) if one.noun == other.noun:
            return equals(one.tree, other.tree)
        case Ratio(some), Ratio(others):
            return len(some) == len(others) and all(map(equals, some, others))
        case Remainder(), Remainder():
            return equals(one.quotient, other.quotient) and equals(one.remainder, other.remainder)
        case Several(some), Several(others):
            return len(some) == len(others) and all(map(same_answer, some, others))
        case Assignments(some), Assignments(others):
            return _same_names(some, others)
    return False


def _same_names(some: Sequence[tuple[str, Answer]], others: Sequence[tuple[str, Answer]]) -> bool:
    alike = [name for name, _ in some] == [name for name, _ in others]
    return alike and all(same_answer(a, b) for (_, a), (_, b) in zip(some, others, strict=True))


def _starts(task: Any, lines: Sequence[Line], step: Step) -> bool:
    """A fact that is true; or the answer, which is compared with the known one at the end."""
    if isinstance(step.after, Fact):
        return step.after.holds
    if isinstance(step.after, Said) and _is_in_order(task, step.after):
        return True
    try:
        is_known(task, answer_of(task, step.after))
    except Unproven:
        return False
    return True


def _is_in_order(task: Any, line: Said) -> bool:
    """The problem's numbers in another order."""
    if not isinstance(task, Numbers) or not isinstance(line.answer, Several):
        return False
    found = [rational(item.tree) for item in line.answer.items if isinstance(item, Value)]
    return None not in found and sorted(found) == sorted(task.numbers)  # type: ignore[type-var]


CLAIMS = {Claim.STARTS: _starts}


def _list(task: Numbers) -> Line:
    if task.what in {"gcd", "lcm"}:
        return Apply(OPERATORS[task.what], tuple(map(Num, task.numbers)))
    if task.what == "factors":
        return Num(task.numbers[0])
    if task.what in {"mean", "median", "mode", "range"}:
        return Said(Several(tuple(Value(Num(one)) for one in task.numbers)))
    if task.what in {"sum", "product"}:
        found = number(task.numbers[0])
        for one in task.numbers[1:]:
            node = bracketed(number(one)) if one < 0 else number(one)
            found = Apply(op.PLUS if task.what == "sum" else op.TIMES, (found, node))
        return found
    raise Unproven


def _division(task: DivideWithRemainder) -> Line:
    return over(Num(Fraction(task.dividend)), Num(Fraction(task.divisor)), "÷")


def _number(task: Round) -> Line:
    return task.tree


def _is_rounding(task: Round, answer: Answer) -> Sentence:
    """Nearest to the number with its last place; how far to round, the judge of the answer looks at."""
    if not isinstance(answer, Value) or not (
        is_rounding(task.tree, answer.tree) or equals(answer.tree, ZERO)
    ):
        raise Unproven
    return say("working.proof.rounded")


def _amount(task: Convert) -> Line:
    return Said(task.amount)


def _ratio(task: SimplifyRatio) -> Line:
    return Said(Ratio(tuple(Num(Fraction(each)) for each in task.parts)))


def _to_share(task: Share) -> Line:
    return Said(Ratio(tuple(Num(Fraction(each)) for each in task.parts)))


def _pair(task: Proportion) -> Line:
    return Said(Ratio((number(task.first), number(task.second))))


def _starts_proportion(task: Proportion, lines: Sequence[Line], step: Step) -> bool:
    """Equal ratios: second times third over first."""
    after = step.after
    value = task.second * task.third / task.first
    return is_expression(after) and equals(after, number(value))


def _among(task: Pick | Order) -> Line:
    return Said(Several(tuple(map(Value, task.among))))


def _claim(task: YesNo) -> Line:
    match task.claim:
        case Prime(n) | Divisible(n) | Even(n):
            return Num(Fraction(n))
        case Compared(left, sign, right):
            return Fact((left, right), ({"<=": "≤", ">=": "≥"}.get(sign, sign),))
        case More(left, right):
            return Said(Several((Value(left), Value(right))))
        case OfKind(tree):
            return tree
        case HoldsAt(statements):
            return _joined([_statement(sides, relations) for sides, relations in statements])
        case Progression(terms):
            return Said(Several(tuple(map(Value, terms))))
    raise Unproven


def _statement(sides: tuple[Node, ...], relations: tuple[str, ...]) -> Line:
    return Equation(*sides) if relations == ("=",) else Inequality(sides, relations)


def _joined(lines: list[Line]) -> Line:
    return lines[0] if len(lines) == 1 else Lines(tuple(lines))


def _two(task: Compare) -> Line:
    return Said(Several((Value(task.left), Value(task.right))))


def _sign(task: Compare, line: Line) -> Answer:
    return Inequality(line.sides, line.relations) if isinstance(line, Fact) else answer_of(task, line)


def _is_right_sign(task: Compare, answer: Answer) -> Sentence:
    if answer != known(task, Form()).answers[0]:
        raise Unproven
    return say("working.proof.compared")


KINDS: Table = {
    Numbers: Kind(_list, answer_of, is_known, claims=CLAIMS),
    DivideWithRemainder: Kind(_division, answer_of, is_known, claims=CLAIMS),
    Convert: Kind(_amount, answer_of, is_known, claims=CLAIMS),
    Round: Kind(_number, answer_of, _is_rounding),
    SimplifyRatio: Kind(_ratio, answer_of, is_known, claims=CLAIMS),
    Compare: Kind(_two, _sign, _is_right_sign, claims=CLAIMS),
    Pick: Kind(_among, answer_of, is_known, claims=CLAIMS),
    Order: Kind(_among, answer_of, is_known, claims=CLAIMS),
    Share: Kind(_to_share, answer_of, is_known, claims=CLAIMS),
    Proportion: Kind(_pair, answer_of, is_known, claims={Claim.STARTS: _starts_proportion}),
    YesNo: Kind(_claim, answer_of, is_known, claims=CLAIMS),
}
