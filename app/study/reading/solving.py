"""From a set-up to the values that are wanted.

Where a relation says what a letter is (l = 2w), that is put in for it, so that as few equations as possible
are left. Negative solutions are dropped only where what is wanted is counted or measured, and others are
there.
"""

import math
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from app.study.answers.kinds import Answer, Assignments, Quantity, Several, Value
from app.study.answers.spoken.things import singular
from app.study.maths import numeric
from app.study.maths.errors import NotRational, TooLarge
from app.study.maths.exact import rational
from app.study.maths.numeric import OutsideDomain
from app.study.maths.tree import Const, Node, Sym, number, substituted, symbols, walk
from app.study.problems.asked_form import Form
from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.expressions import Evaluate
from app.study.reading.amounts import in_one_unit, unit_parts, unit_read
from app.study.reading.errors import BadSetUp
from app.study.reading.meaning import in_formulas
from app.study.reading.set_up import PICKS, VERBS, Relation, SetUp, Want
from app.study.working.known.table import known
from app.study.working.unsolved import Unsolved
from engine.base.sentence import say

Solution = Mapping[str, Node]

_FAILS = (Unsolved, TooLarge, OutsideDomain, NotRational, ZeroDivisionError)
_MAY_BE_NEGATIVE = frozenset({"temperature"})  # its dimension


@dataclass(frozen=True)
class WantedValue:
    """A value that is wanted, and the unit or noun that the set-up names for it ("" without)."""

    tree: Node
    unit: str

    @property
    def answer(self) -> Answer:
        """The value as an answer that can be compared: with its unit, or the noun in the singular."""
        if not self.unit:
            return Value(self.tree)
        unit = unit_read(self.unit)
        if unit:
            return Quantity(self.tree, replace(unit, name=self.unit))
        return Quantity(self.tree, None, singular(self.unit.rpartition(" ")[2]))


@dataclass(frozen=True)
class Reduced:
    """What is left to solve: `equations` and `bounds` without the letters that were `put` in for."""

    equations: tuple[Relation, ...]
    bounds: tuple[Relation, ...]
    wants: tuple[Want, ...]
    put: tuple[tuple[str, Node], ...] = ()

    @property
    def unknowns(self) -> tuple[str, ...]:
        """The letters of the equations."""
        return tuple(sorted(set().union(*(symbols(r.left) | symbols(r.right) for r in self.equations))))

    def is_about(self, letters: Collection[str]) -> bool:
        """Whether no other letters than these are left, and nothing is to be picked."""
        sides = (side for each in (*self.equations, *self.bounds) for side in (each.left, each.right))
        names = set().union(*map(symbols, (*sides, *(want.tree for want in self.wants))))
        return names <= set(letters) and not any(want.what in PICKS for want in self.wants)


def reduced(set_up: SetUp) -> Reduced:
    """`set_up` in as few letters as its own relations allow. Raises BadSetUp."""
    given = in_one_unit(in_formulas(set_up))
    equations = [each for each in given.relations if each.sign == "="]
    bounds = [each for each in given.relations if each.sign != "="]
    wants = list(given.wants)
    done: list[tuple[str, Node]] = []
    while (found := _definition(equations)) is not None:
        place, letter, tree = found
        if len(equations) == 1 and wants == [Want(Sym(letter), wants[0].unit)] and symbols(tree):
            break
        del equations[place]
        put = {letter: tree}
        done.append((letter, tree))
        equations = [_with(each, put) for each in equations]
        bounds = [_with(each, put) for each in bounds]
        wants = [replace(want, tree=substituted(want.tree, put)) for want in wants]
    return Reduced(tuple(equations), tuple(bounds), tuple(wants), tuple(done))


def _definition(equations: list[Relation]) -> tuple[int, str, Node] | None:
    """The first equation that says what a letter is: its place, the letter, what it is."""
    for place, each in enumerate(equations):
        for side, other in ((each.left, each.right), (each.right, each.left)):
            if isinstance(side, Sym) and side.name not in symbols(other):
                return place, side.name, other
    return None


def _with(relation: Relation, put: Solution) -> Relation:
    return Relation(substituted(relation.left, put), relation.sign, substituted(relation.right, put))


def wanted_values(set_up: SetUp) -> list[list[WantedValue]]:
    """The values of what is wanted, one list for each solution. Raises BadSetUp where none is found."""
    left = reduced(set_up)
    try:
        if any(want.what in PICKS for want in left.wants):
            return [[_at_the_bound(left)]]
        return [[_value(want, solution) for want in left.wants] for solution in kept_solutions(left)]
    except _FAILS as reason:
        raise BadSetUp(say("reading.not-solved")) from reason


def kept_solutions(left: Reduced) -> list[Solution]:
    """The solutions that fit the bounds; of several, those that a count or a measure may have."""
    found = [each for each in solutions(left) if _fits(each, left.bounds)]
    if len(found) > 1 and all(is_never_negative(want.unit) for want in left.wants):
        positive = [each for each in found if all(_number(tree) >= 0 for tree in each.values())]
        found = positive or found
    if not found:
        raise Unsolved
    return found


def is_never_negative(unit: str) -> bool:
    """Whether it is a noun or a unit whose amounts are never negative."""
    parts = unit_parts(unit)
    if parts is None:
        return bool(unit) and unit_read(unit) is None
    return not any(name in _MAY_BE_NEGATIVE for part in parts for name, _ in part.unit.dimension)


def solutions(left: Reduced) -> Iterator[Solution]:
    """Every solution of the equations, whatever the bounds say. Raises Unsolved."""
    if not left.equations:
        yield {}
        return
    pairs = tuple((each.left, each.right) for each in left.equations)
    answer = known(Solve(pairs, left.unknowns), Form()).answers[0]
    for each in answer.items if isinstance(answer, Several) else (answer,):
        if isinstance(each, Assignments):
            yield {name: value.tree for name, value in each.values if isinstance(value, Value)}
        elif isinstance(each, Value):
            yield {left.unknowns[0]: each.tree}
        else:
            raise Unsolved


def _fits(solution: Solution, bounds: tuple[Relation, ...]) -> bool:
    for bound in bounds:
        first, second = (_number(substituted(side, solution)) for side in (bound.left, bound.right))
        if not {"<": first < second, ">": first > second, "<=": first <= second, ">=": first >= second}[
            bound.sign
        ]:
            return False
    return True


def _number(tree: Node) -> Fraction | float:
    """Its value, to be compared. Raises Unsolved where it is no real number, and OutsideDomain."""
    exact = rational(tree)
    if exact is not None:
        return exact
    try:
        return float(numeric.value(tree, {}))
    except (TypeError, OverflowError) as reason:
        raise Unsolved from reason


def _value(want: Want, solution: Solution) -> WantedValue:
    tree = substituted(want.tree, solution)
    if symbols(tree) and want.what not in VERBS:
        raise Unsolved
    found = known(Evaluate(tree, want.what or "evaluate"), Form()).answers[0]
    if not isinstance(found, Value) or Const("i") in walk(found.tree):
        raise Unsolved
    return WantedValue(found.tree, want.unit)


def is_counted(want: Want) -> bool:
    """Whether whole things are wanted, and no measure."""
    return bool(want.unit) and unit_read(want.unit) is None


def _at_the_bound(left: Reduced) -> WantedValue:
    """The least or the most that fits one inequality in one letter; whole, where things are counted.

    Raises Unsolved where it is no number.
    """
    want = left.wants[0]
    if len(left.bounds) != 1 or left.equations or not isinstance(want.tree, Sym):
        raise Unsolved
    bound = left.bounds[0]
    end = _end_of(bound, want)
    if is_counted(want):
        rounded = math.ceil(end) if want.what == "least" else math.floor(end)
        end = Fraction(rounded + _beyond(bound, want, Fraction(rounded)))
    return WantedValue(number(end), want.unit)


def _end_of(bound: Relation, want: Want) -> Fraction:
    """Where the sides are equal, of a bound that leaves the wanted side open only there."""
    letter = symbols(want.tree).pop()
    (end,) = solutions(Reduced((Relation(bound.left, "=", bound.right),), (), ()))
    exact = rational(end[letter])
    if exact is None:
        raise Unsolved
    inside = exact + (1 if want.what == "least" else -1)
    outside = exact - (1 if want.what == "least" else -1)
    if not _fits({letter: number(inside)}, (bound,)) or _fits({letter: number(outside)}, (bound,)):
        raise Unsolved
    return exact


def _beyond(bound: Relation, want: Want, value: Fraction) -> int:
    """The step to the next whole number, where `value` itself is left out by a strict bound."""
    letter = symbols(want.tree).pop()
    if _fits({letter: number(value)}, (bound,)):
        return 0
    return 1 if want.what == "least" else -1
