"""Judges all angles that solve an equation: π/6 + 2kπ, in any letter and by any families."""

from collections.abc import Iterator, Sequence

from app.study.answers.kinds import Angles, Answer, Quantity, Several, Value, Word
from app.study.marking import evidence
from app.study.marking.verdict import Judgement, correct, other_form, undecided, wrong
from app.study.maths import operators as op
from app.study.maths.tree import Apply, Const, Node, both_signs, has, symbols, walk
from app.study.maths.units import UNITS
from app.study.problems.asked_form import Form
from app.study.working.every_angle.families import AngleSet, Family, angle_set, families_in, multiple_of_pi
from engine.base.sentence import say

_COUNTERS = frozenset("knm")


def angles(known: Angles, given: Sequence[Answer], form: Form) -> Judgement:
    """The verdict where `known` are all angles; a few of them without “and so on” are left undecided."""
    right = angle_set(
        family for value in known.values for family in families_in(value.tree, known.counter) or ()
    )
    assert right is not None
    if given and given[0] == Word("none"):
        return wrong(evidence.SOLVED, say("marking.why.there-are-solutions"))
    row = _formulas(given, form)
    letters = set().union(*map(symbols, row))
    if row and not letters:
        return _without_turns(row, right)
    ours = angle_set(_families(row, letters.pop()) or ()) if len(letters) == 1 else None
    if ours is None or not ours.starts:
        return undecided(evidence.SOLVED, say("marking.why.infinitely-many"))
    return _in_form(row, form) if ours == right else _why_wrong(ours, right)


def _in_form(row: list[Node], form: Form) -> Judgement:
    """The verdict on the right angles: in degrees, where these are asked for."""
    if form.unit == UNITS["°"] and any(Const("pi") in walk(tree) for tree in row):
        return other_form(evidence.SOLVED, say("marking.why.not-in-degrees"))
    return correct(evidence.SOLVED)


def _formulas(given: Sequence[Answer], form: Form) -> list[Node]:
    """The formulas of the likeliest reading; none where a part is no formula.

    Numbers without π are in degrees where these are asked for.
    """
    found = [tree for one in given[:1] for tree in _trees(one)]
    row = [tree for tree in found if tree is not None]
    if len(row) < len(found):
        return []
    if form.unit != UNITS["°"]:
        return row
    return [tree if Const("pi") in walk(tree) else _in_degrees(tree) for tree in row]


def _why_wrong(ours: AngleSet, right: AngleSet) -> Judgement:
    both = angle_set(
        [*((one, ours.period) for one in ours.starts), *((one, right.period) for one in right.starts)]
    )
    if both == right:
        return wrong(evidence.SOLVED, say("marking.why.angles-missing"))
    if both == ours:
        return wrong(evidence.SOLVED, say("marking.why.angles-too-many"))
    return wrong(evidence.SOLVED)


def _without_turns(row: list[Node], right: AngleSet) -> Judgement:
    """Angles alone: wrong where one is no solution; else it may be that those of one turn are meant."""
    unit_is_said = all(has(tree, op.DEGREES) or Const("pi") in walk(tree) for tree in row)
    found = [multiple_of_pi(tree) for tree in row]
    if unit_is_said and any(one is not None and not right.holds(one) for one in found):
        return wrong(evidence.SOLVED)
    if all(one is not None and right.holds(one) for one in found):
        return undecided(evidence.SOLVED, say("marking.why.all-angles"))
    return undecided(evidence.SOLVED, say("marking.why.infinitely-many"))


def _families(row: list[Node], counter: str) -> list[Family] | None:
    found: list[Family] = []
    for tree in row:
        part = families_in(tree, counter) if counter in _COUNTERS else None
        if part is None:
            return None
        found += part
    return found


def _trees(answer: Answer) -> Iterator[Node | None]:
    """The formulas of an answer, ± as two of them; None for a part that is no formula."""
    match answer:
        case Value(tree):
            yield from both_signs(tree)
        case Quantity(tree, unit) if unit == UNITS["°"]:
            yield from (_in_degrees(each) for each in both_signs(tree))
        case Several(items, brackets) if brackets in {"", "{}"}:
            for item in items:
                yield from _trees(item)
        case _:
            yield None


def _in_degrees(tree: Node) -> Node:
    return Apply(op.DEGREES, (tree,)) if not has(tree, op.DEGREES) else tree
