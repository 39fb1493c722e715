"""Compares antiderivatives, which are right whatever constant they end in."""

from fractions import Fraction

from app.study.marking import evidence
from app.study.marking.verdict import Judgement, correct, other_form, undecided, wrong
from app.study.maths import operators as op
from app.study.maths.equality import Outcome, equal
from app.study.maths.tree import Node, Num, Sym, is_op, minus, plus, substituted, symbols
from app.study.problems.asked_form import Ask, Form
from engine.base.sentence import say

_LETTERS = {"C", "c", "K", "k", "D", "constant"}
_ZERO, _ONE = Num(Fraction(0)), Num(Fraction(1))
_STEP = Num(Fraction(3, 7))


def constant_of_integration(known: Node, form: Form) -> str | None:
    """The letter added at the end of an antiderivative; None when it is none."""
    if not (is_op(known, op.PLUS) and isinstance(known.args[1], Sym)):
        return None
    letter = known.args[1].name
    plausible = letter == "C" or (form.wants(Ask.INTEGRAL) and letter in _LETTERS)
    return letter if plausible and letter not in symbols(known.args[0]) else None


def antiderivatives(given: Node, known: Node, letter: str) -> Judgement:
    """The verdict on an antiderivative, when `known` ends in the constant `letter`."""
    core = substituted(known, {letter: _ZERO})
    own = symbols(given) - symbols(core)
    if len(own) > 1 or not own <= _LETTERS:
        return wrong(evidence.AS_ANTIDERIVATIVES)
    stripped = substituted(given, dict.fromkeys(own, _ZERO))
    gap = minus(stripped, core)
    found = equal(gap, _moved(gap, core)) if symbols(core) else equal(stripped, core)
    if found.outcome is Outcome.UNKNOWN:
        return undecided(found.how)
    if found.outcome is Outcome.DIFFERENT:
        return wrong(found.how, say("marking.why.derivative-wrong"))
    if not own:
        return other_form(found.how, say("marking.why.antiderivative-constant-missing"))
    added = minus(substituted(given, dict.fromkeys(own, _ONE)), stripped)
    if equal(added, _ZERO).outcome is Outcome.EQUAL or not _is_constant(added, core):
        return wrong(found.how, say("marking.why.constant-not-added"))
    return correct(found.how)


def _is_constant(added: Node, core: Node) -> bool:
    return equal(added, _moved(added, core)).outcome is not Outcome.DIFFERENT


def _moved(tree: Node, core: Node) -> Node:
    """The tree at other values of the letters of `core`: the same where it is constant."""
    return substituted(tree, {name: plus(Sym(name), _STEP) for name in symbols(core)})
