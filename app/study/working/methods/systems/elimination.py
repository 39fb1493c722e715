"""Elimination: multiples of equations are added, so that one letter after the other is gone."""

from collections.abc import Sequence
from fractions import Fraction
from math import lcm

from app.study.answers.kinds import Equation
from app.study.maths.tree import Node, Sym, minus, symbols
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.working.board import Board
from app.study.working.lines import NoSolution, shown
from app.study.working.methods.systems.one_equation import (
    contradicts,
    difference,
    equation_of,
    finish,
    is_linear,
    put_into,
    row_of,
    solve_at,
    system,
    to_standard,
)
from app.study.working.step import NoRule, Step
from app.study.working.systems.lines import Infinite, System, is_solved
from engine.base.sentence import Fact, say

NAME = "elimination"


def fits(task: Task) -> bool:
    """A linear system, but one that already says what a letter is."""
    return is_linear(task) and isinstance(task, Solve) and not any(map(_is_solved, task.equations))


def _is_solved(sides: tuple[Node, Node]) -> bool:
    left, right = sides
    return isinstance(left, Sym) and bool(symbols(right)) and left.name not in symbols(right)


def write(task: Task, board: Board) -> None:
    """Until each letter has its value. Raises NoRule."""
    assert isinstance(task, Solve)
    letters = list(task.unknowns)
    to_standard(board, letters)
    order = _triangle(board, letters)
    if order is None:
        return
    back(board, order)
    finish(task, board)


# Down to one letter


def _triangle(board: Board, letters: Sequence[str]) -> list[tuple[int, str]] | None:
    """Eliminate until the equations are left with ever fewer letters; which is for which letter, last first.

    None where there is no solution, or there are infinitely many.
    """
    open_ones = list(range(len(system(board).equations)))
    order: list[tuple[int, str]] = []
    while open_ones:
        if any(contradicts(board, place) for place in open_ones):
            return None
        if _drop_true(board):
            _rest_is_free(board, letters)
            return None
        left = sorted({name for place in open_ones for name in _letters(board, place)})
        if len(left) <= 1 or len(open_ones) == 1:
            break
        letter, pivot = _choice(board, open_ones, left, letters)
        for place in [one for one in open_ones if one != pivot]:
            if letter in _letters(board, place):
                _eliminate(board, letter, pivot, place, letters)
        open_ones.remove(pivot)
        order.append((pivot, letter))
    return _completed(board, order, open_ones, letters)


def _completed(
    board: Board, order: list[tuple[int, str]], open_ones: list[int], letters: Sequence[str]
) -> list[tuple[int, str]] | None:
    for place in open_ones:
        names = _letters(board, place)
        if len(names) != 1:
            _rest_is_free(board, letters)
            return None
        order.append((place, names.pop()))
    if len({letter for _, letter in order}) < len(letters):
        _rest_is_free(board, letters)
        return None
    return order[::-1]


def _letters(board: Board, place: int) -> set[str]:
    return {name for monomial in difference(system(board).equations[place]) for name, _ in monomial}


def _drop_true(board: Board) -> bool:
    """Leave out an equation that is always true: 0 = 0."""
    row = system(board).equations
    for place, one in enumerate(row):
        if not difference(one):
            rest = row[:place] + row[place + 1 :]
            facts: dict[str, Fact] = {"n": place + 1, "equation": str(shown(one).text)}
            board.say(
                System(rest), say("working.systems.always", **facts), [(place, 0), (place, 1)]
            )  # fmt: skip
            return True
    return False


def _rest_is_free(board: Board, letters: Sequence[str]) -> None:
    """Fewer equations than letters are left: there are infinitely many solutions, if there is one."""
    row = list(system(board).equations)
    for place in range(len(row)):
        if contradicts(board, place):
            return
    if len(row) > 1:
        says = say("working.systems.too-few", equations=len(row), letters=len(letters))
        board.say(Infinite(tuple(row)), says)
        return
    (one,) = row
    board.say(Infinite((one,)), say("working.systems.infinitely-many", equation=str(shown(one).text)))


def _choice(
    board: Board, open_ones: Sequence[int], left: Sequence[str], letters: Sequence[str]
) -> tuple[str, int]:
    """The letter that is eliminated, and the equation that does it: with the smallest numbers."""
    rows = {place: row_of(system(board).equations[place], letters)[0] for place in open_ones}
    found = []
    for letter in left:
        at = letters.index(letter)
        holders = [place for place in open_ones if rows[place][at]]
        for pivot in holders:
            others = [place for place in holders if place != pivot]
            size = sum(_cost(rows[pivot][at], rows[place][at]) for place in others)
            found.append((len(others), size, -at, pivot, letter))
    best = min(found)
    return best[4], best[3]


def _cost(a: Fraction, b: Fraction) -> Fraction:
    """How large the factors are by which two coefficients become the same."""
    common = lcm(int(a), int(b))
    return Fraction(common, int(abs(a))) + Fraction(common, int(abs(b)))


def _eliminate(board: Board, letter: str, pivot: int, place: int, letters: Sequence[str]) -> None:
    """Add multiples of two equations, so that the letter is gone from the one at `place`."""
    among = system(board)
    first, second = (among.equations[at] for at in (pivot, place))
    (row, right), (other, last) = row_of(first, letters), row_of(second, letters)
    a, b = row[letters.index(letter)], other[letters.index(letter)]
    common = lcm(int(a), int(b))
    by, times = Fraction(common, int(abs(a))), Fraction(common, int(abs(b)))
    same = (a > 0) is (b > 0)
    between = among
    steps: list[Step] = []
    facts: dict[str, Fact] = {"letter": letter}
    if by != 1 or times != 1:
        between = among.with_one(pivot, _multiplied(first, by, letters)).with_one(
            place, _multiplied(second, times, letters)
        )
        steps.append(_multiplying(among, between, pivot, place, by, times, facts))
    sign = -1 if same else 1
    new_row = [times * y + sign * by * x for x, y in zip(row, other, strict=True)]
    new_right = times * last + sign * by * right
    result = equation_of(*_positive(new_row, new_right), letters)
    after = among.with_one(place, result)
    facts |= {"first": pivot + 1, "second": place + 1}
    says = say("working.systems.subtract", **facts) if same else say("working.systems.add", **facts)
    whole = [(pivot, 0), (pivot, 1), (place, 0), (place, 1)]
    if len(letters) == 2:  # one step after the other; of three equations both together
        for step in steps:
            board.write(step)
        board.say(after, says, whole)
        return
    steps.append(Step(between, after, says, tuple(whole)))
    board.say(after, _together(letter, pivot, place, by, times, same), whole, steps if len(steps) > 1 else ())


def _positive(row: Sequence[Fraction], right: Fraction) -> tuple[list[Fraction], Fraction]:
    """Divided by what all numbers have in common, the first coefficient positive."""
    first = next((value for value in row if value), Fraction(0))
    if not first:
        return list(row), abs(right)
    sign = -1 if first < 0 else 1
    return [sign * value for value in row], sign * right


def _multiplied(one: Equation, by: Fraction, letters: Sequence[str]) -> Equation:
    if by == 1:
        return one
    row, right = row_of(one, letters)
    return equation_of([by * value for value in row], by * right, letters)


def _multiplying(
    before: System,
    after: System,
    pivot: int,
    place: int,
    by: Fraction,
    times: Fraction,
    facts: dict[str, Fact],
) -> Step:
    changed = [at for at, factor in ((pivot, by), (place, times)) if factor != 1]
    focus = tuple((at, side) for at in changed for side in (0, 1))
    if len(changed) == 1:
        factor = by if changed[0] == pivot else times
        one: dict[str, Fact] = {"n": changed[0] + 1, "factor": int(factor), **facts}
        return Step(before, after, say("working.systems.multiply", **one), focus)
    pair = sorted(((pivot + 1, int(by)), (place + 1, int(times))))
    both: dict[str, Fact] = {
        "n": pair[0][0], "factor": pair[0][1], "other": pair[1][0], "by": pair[1][1], **facts,
    }  # fmt: skip
    return Step(before, after, say("working.systems.multiply-both", **both), focus)


def _together(letter: str, pivot: int, place: int, by: Fraction, times: Fraction, same: bool):  # type: ignore[no-untyped-def]
    facts: dict[str, Fact] = {
        "letter": letter,
        "first": _times_equation(by, pivot),
        "second": _times_equation(times, place),
        "n": place + 1,
    }
    if same:
        return say("working.systems.subtract-multiples", **facts)
    return say("working.systems.add-multiples", **facts)


def _times_equation(factor: Fraction, place: int) -> str:
    return f"({place + 1})" if factor == 1 else f"{factor}·({place + 1})"


# Back up again


def back(board: Board, order: Sequence[tuple[int, str]]) -> None:
    """Solve the equations for their letters, the one with a single letter first. Raises NoRule."""
    known: dict[str, int] = {}
    for place, letter in order:
        for name, source in known.items():
            equation = system(board).equations[place]
            if name in symbols(minus(equation.left, equation.right)):
                value = system(board).equations[source].right
                put_into(board, place, name, value, source)
        solve_at(board, place, letter)
        if isinstance(board.line, NoSolution) or not isinstance(board.line, System):
            raise NoRule
        one = system(board).equations[place]
        if one.left != Sym(letter):
            raise NoRule
        known[letter] = place
    if not is_solved(system(board)):
        raise NoRule
