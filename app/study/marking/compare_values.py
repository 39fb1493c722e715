"""Compares two numbers or expressions, with the rounding and the form that the question asks for."""

from fractions import Fraction

from app.study.answers.kinds import Value
from app.study.answers.regions import infinite
from app.study.marking import evidence
from app.study.marking.form_check import missed
from app.study.marking.number_form import is_percent
from app.study.marking.rounding import approximate, is_rounding, rounded, step
from app.study.marking.verdict import Judgement, Verdict, correct, other_form, undecided, wrong
from app.study.maths import operators as op
from app.study.maths.equality import Comparison, Outcome, equal
from app.study.maths.tree import (
    Apply,
    Const,
    Node,
    Num,
    Sym,
    minus,
    negative,
    percentage,
    plus,
    substituted,
    symbols,
    walk,
)
from app.study.problems.asked_form import Ask, Form
from engine.base.sentence import Sentence, say

_INTEGER_LETTERS = {"k", "n", "m"}
_NO_PERCENTAGE = say("marking.why.percentage-asked")
_NOT_ROUNDED = say("marking.why.not-rounded")
_CONSTANTS_OF_INTEGRATION = ("C", "c", "K", "k", "D", "constant")


def values(given: Value, known: Value, form: Form) -> Judgement:
    """The verdict on `given`, when `known` is the right value."""
    if _different_letters(given, known):
        return wrong(
            evidence.BY_LETTER, say("marking.why.another-letter", given=given.label, known=known.label)
        )
    percent = is_percent(known.tree)
    if is_percent(given.tree) != percent:
        return _one_in_percent(given, known, form)
    judgement = expressions(given.tree, known.tree, form, given.approximate or known.approximate)
    if judgement.verdict is Verdict.WRONG and form.wants(Ask.PERCENT) and not percent:
        per_hundred = percentage(known.tree)
        if equal(given.tree, per_hundred).outcome is Outcome.EQUAL:
            return other_form(evidence.EXACTLY, _NO_PERCENTAGE)
    return judgement


def _one_in_percent(given: Value, known: Value, form: Form) -> Judgement:
    """One has a percent sign and the other has none: 25 % is 0.25, and 25 where percent are asked for."""
    same = equal(given.tree, known.tree).outcome is Outcome.EQUAL
    bare = without_percent(given.tree), without_percent(known.tree)
    if form.wants(Ask.PERCENT) and not (same and is_percent(given.tree)):
        judgement = expressions(*bare, form, given.approximate)
        return other_form(evidence.EXACTLY, _NO_PERCENTAGE) if same and _is_wrong(judgement) else judgement
    judgement = expressions(given.tree, known.tree, form, given.approximate or known.approximate)
    if _is_wrong(judgement) and equal(*bare).outcome is Outcome.EQUAL:
        return wrong(judgement.how, say("marking.why.percent-sign"))
    return judgement


def _is_wrong(judgement: Judgement) -> bool:
    return judgement.verdict is Verdict.WRONG


def expressions(given: Node, known: Node, form: Form, approximately: bool = False) -> Judgement:
    """The verdict on the expression `given`, when `known` is right."""
    if infinite(given) or infinite(known):
        same = infinite(given) == infinite(known)
        return correct(evidence.EXACTLY) if same else wrong(evidence.EXACTLY)
    given = _in_letters_of(given, known)
    constant = _constant_of_integration(known, form)
    if constant:
        return _antiderivatives(given, known, constant)
    renamed = _with_integer_letter_of(given, known)
    found = equal(renamed or given, known)
    if renamed and found.outcome is not Outcome.EQUAL:
        return undecided(found.how, say("marking.why.integer-letter"))
    if found.outcome is Outcome.EQUAL:
        reason = missed(given, form, known) or _wrong_places(given, form)
        return other_form(found.how, reason) if reason else correct(found.how)
    if found.outcome is Outcome.UNKNOWN:
        return undecided(found.how)
    return _different(given, known, form, approximately, found)


def without_percent(tree: Node) -> Node:
    """The number before the percent sign."""
    if isinstance(tree, Apply) and tree.name == "percent":
        return tree.args[0]
    if isinstance(tree, Apply) and tree.name == "neg":
        return negative(without_percent(tree.args[0]))
    return tree


def _different_letters(given: Value, known: Value) -> bool:
    """Whether the two name values of different unknowns; f, y and their like name the same function."""
    a, b = given.label.partition("_")[0], known.label.partition("_")[0]
    if not (len(a) == 1 == len(b)) or a.lower() == b.lower():
        return False
    return not symbols(given.tree) and not symbols(known.tree)


def _in_letters_of(given: Node, known: Node) -> Node:
    """With X for x when only the case differs from the known answer's letters."""
    ours, theirs = symbols(given), symbols(known)
    if ours == theirs or len({name.lower() for name in ours | theirs}) != len(theirs):
        return given
    by_lower = {name.lower(): name for name in theirs}
    return substituted(
        given, {name: Sym(by_lower[name.lower()]) for name in ours if name.lower() in by_lower}
    )


def _with_integer_letter_of(given: Node, known: Node) -> Node | None:
    """π/2 + nπ in the letter of π/2 + kπ; None where no such letter stands beside π."""
    ours, theirs = symbols(given) & _INTEGER_LETTERS, symbols(known) & _INTEGER_LETTERS
    if len(ours) != 1 or len(theirs) != 1 or not any(part == Const("pi") for part in walk(known)):
        return None
    if symbols(given) - ours != symbols(known) - theirs:
        return None
    return substituted(given, {next(iter(ours)): Sym(next(iter(theirs)))})


def _constant_of_integration(known: Node, form: Form) -> str | None:
    """The letter added at the end of an antiderivative; None when it is none."""
    if not (isinstance(known, Apply) and known.name == "+" and isinstance(known.args[1], Sym)):
        return None
    letter = known.args[1].name
    plausible = letter == "C" or (form.wants(Ask.INTEGRAL) and letter in _CONSTANTS_OF_INTEGRATION)
    return letter if plausible and letter not in symbols(known.args[0]) else None


def _antiderivatives(given: Node, known: Node, letter: str) -> Judgement:
    zero = Num(Fraction(0))
    core = substituted(known, {letter: zero})
    own = symbols(given) - symbols(core)
    if len(own) > 1 or not own <= set(_CONSTANTS_OF_INTEGRATION):
        return wrong(evidence.AS_ANTIDERIVATIVES)
    stripped = substituted(given, dict.fromkeys(own, zero))
    gap: Node = minus(stripped, core)
    found = equal(gap, _moved(gap, core)) if symbols(core) else equal(stripped, core)
    if found.outcome is Outcome.UNKNOWN:
        return undecided(found.how)
    if found.outcome is Outcome.DIFFERENT:
        return wrong(found.how, say("marking.why.derivative-wrong"))
    if not own:
        return other_form(found.how, say("marking.why.antiderivative-constant-missing"))
    one = substituted(given, dict.fromkeys(own, Num(Fraction(1))))
    added: Node = minus(one, stripped)
    if (
        equal(added, zero).outcome is Outcome.EQUAL
        or equal(added, _moved(added, core)).outcome is Outcome.DIFFERENT
    ):
        return wrong(found.how, say("marking.why.constant-not-added"))
    return correct(found.how)


def _moved(tree: Node, core: Node) -> Node:
    """The tree at other values of the letters of `core`: the same where it is constant."""
    return substituted(tree, {name: plus(Sym(name), Num(Fraction(3, 7))) for name in symbols(core)})


def _wrong_places(given: Node, form: Form) -> Sentence | None:
    """A number that is right but not rounded, where that is asked for."""
    exact = approximate(given) if form.rounding and not symbols(given) else None
    if exact is not None and exact not in rounded(exact, step(exact, form)):
        return _NOT_ROUNDED
    return None


def _different(given: Node, known: Node, form: Form, approximately: bool, found: Comparison) -> Judgement:
    """The verdict on what is not equal: rounded, or of another logarithm, it may still be right."""
    if symbols(given) or symbols(known):
        return _natural(given, known) or wrong(found.how)
    ours, theirs = approximate(given), approximate(known)
    if ours is None or theirs is None:
        return wrong(found.how)
    if form.rounding:
        return _rounded_as_asked(given, ours, theirs, form)
    if is_rounding(given, theirs):
        return _answer_is_rounded(form, approximately, found)
    if is_rounding(known, ours):
        return _known_is_rounded(approximately)
    return _natural(given, known) or wrong(found.how)


def _rounded_as_asked(given: Node, ours: Fraction, theirs: Fraction, form: Form) -> Judgement:
    how, asked = evidence.ROUNDED_AS_ASKED, step(theirs, form)
    if ours in rounded(theirs, asked):
        return correct(how)
    finer = any(ours in rounded(theirs, asked / 10**more) for more in range(1, 8))
    if finer or theirs in rounded(ours, step(ours, form)) or is_rounding(given, theirs):
        return other_form(how, _NOT_ROUNDED)
    return wrong(how, say("marking.why.wrong-after-rounding"))


def _answer_is_rounded(form: Form, approximately: bool, found: Comparison) -> Judgement:
    if form.wants(Ask.EXACT):
        return other_form(found.how, say("marking.why.exact-asked"))
    if approximately:
        return other_form(found.how, say("marking.why.right-rounded"))
    return undecided(evidence.ROUNDED_VALUE, say("marking.why.only-when-rounded"))


def _known_is_rounded(approximately: bool) -> Judgement:
    if approximately:
        return correct(evidence.ROUNDED_AS_KNOWN)
    return undecided(evidence.ROUNDED_VALUE, say("marking.why.known-is-rounded"))


def _natural(given: Node, known: Node) -> Judgement | None:
    """Doubt, when a log without a base makes the difference: some mean base 10, some e."""
    read = [_with_natural_logarithms(tree) for tree in (given, known)]
    if read != [given, known]:
        for pair in ((read[0], known), (given, read[1]), (read[0], read[1])):
            if equal(*pair).outcome is Outcome.EQUAL:
                return undecided(evidence.LOG_WITHOUT_BASE, say("marking.why.log-base"))
    return None


def _with_natural_logarithms(tree: Node) -> Node:
    if not isinstance(tree, Apply):
        return tree
    args = tuple(map(_with_natural_logarithms, tree.args))
    return Apply(op.LN if tree.op is op.LOG and len(args) == 1 else tree.op, args)
