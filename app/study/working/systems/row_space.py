"""Linear systems as rows of rational numbers: reduced, compared, solved exactly."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from app.study.answers.kinds import Equation
from app.study.maths.tree import minus
from app.study.working.polynomial import Polynomial, polynomial

Rows = tuple[tuple[Fraction, ...], ...]
"""Of each equation the coefficients of the letters, then the number on the right."""


def polynomials(equations: Iterable[Equation]) -> list[Polynomial] | None:
    """Left minus right of each; None where one is no polynomial."""
    found = [polynomial(minus(one.left, one.right)) for one in equations]
    return None if any(one is None for one in found) else [one for one in found if one is not None]


def rows(equations: Iterable[Equation], letters: Sequence[str]) -> Rows | None:
    """The rows of a linear system; None where an equation is not linear, or has other letters."""
    found = polynomials(equations)
    return None if found is None else rows_of(found, letters)


def rows_of(found: Iterable[Polynomial], letters: Sequence[str]) -> Rows | None:
    """The rows of polynomials that are to be 0; None where one is not linear in the letters."""
    places = {((name, 1),): at for at, name in enumerate(letters)}
    result = []
    for one in found:
        row = [Fraction(0)] * (len(letters) + 1)
        for monomial, coefficient in one.items():
            if not monomial:
                row[-1] = -coefficient
            elif monomial in places:
                row[places[monomial]] = coefficient
            else:
                return None
        result.append(tuple(row))
    return tuple(result)


def reduced(matrix: Iterable[Sequence[Fraction]]) -> Rows:
    """The reduced row echelon form, without rows of zeros: the same for all systems of one row space."""
    rest = [list(row) for row in matrix]
    done: list[list[Fraction]] = []
    for column in range(len(rest[0]) if rest else 0):
        place = next((at for at, row in enumerate(rest) if row[column]), None)
        if place is None:
            continue
        pivot = rest.pop(place)
        pivot = [value / pivot[column] for value in pivot]
        rest = [_less(row, pivot, column) for row in rest]
        done = [_less(row, pivot, column) for row in done] + [pivot]
    return tuple(map(tuple, done))


def _less(row: Sequence[Fraction], pivot: Sequence[Fraction], column: int) -> list[Fraction]:
    return [value - row[column] * other for value, other in zip(row, pivot, strict=True)]


def is_consistent(echelon: Rows) -> bool:
    """Whether a reduced system has a solution: no row says 0 = 1."""
    return all(any(row[:-1]) for row in echelon)


def solution(matrix: Rows) -> tuple[Fraction, ...] | None:
    """The one solution; None where there is none or more than one."""
    echelon = reduced(matrix)
    if not matrix or not is_consistent(echelon) or len(echelon) != len(matrix[0]) - 1:
        return None
    return tuple(row[-1] for row in echelon)


def same_solutions(first: Rows, second: Rows) -> bool:
    """Whether two systems in the same letters have the same solutions, exactly."""
    one, other = reduced(first), reduced(second)
    if is_consistent(one) and is_consistent(other):
        return one == other
    return is_consistent(one) is is_consistent(other)


def determinant(matrix: Sequence[Sequence[Fraction]]) -> Fraction:
    """By elimination; another way than the expansion that the lines show."""
    rest = [list(row) for row in matrix]
    value = Fraction(1)
    for column in range(len(rest)):
        place = next((at for at in range(column, len(rest)) if rest[at][column]), None)
        if place is None:
            return Fraction(0)
        if place != column:
            rest[column], rest[place] = rest[place], rest[column]
            value = -value
        pivot = rest[column]
        value *= pivot[column]
        for at in range(column + 1, len(rest)):
            factor = rest[at][column] / pivot[column]
            rest[at] = [a - factor * b for a, b in zip(rest[at], pivot, strict=True)]
    return value
