"""Do two systems of equations have the same real solutions? Proven exactly, or not at all.

Linear ones by their row spaces. Of others each equation that changes has to follow from what stays: a
multiple of itself plus multiples of the others; the same with a solved letter put in; or, in one letter
alone, with the same solutions.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from app.study.answers.kinds import Equation
from app.study.maths.exact import rational
from app.study.maths.tree import Node, Sym, minus, substituted, symbols
from app.study.working.lines import Cases, NoSolution
from app.study.working.polynomial import Polynomial, polynomial, proportional, times
from app.study.working.solution_sets import same_solutions
from app.study.working.systems import row_space
from app.study.working.systems.lines import Augmented, Infinite, System, Systems

Branches = list[tuple[Equation, ...]]
"""Of each branch the equations that all hold."""


def same(before: object, after: object, letters: Sequence[str]) -> bool:
    """Whether both lines have the same solutions in `letters`, proven."""
    linear = _linear(before, letters), _linear(after, letters)
    if linear[0] is not None and linear[1] is not None:
        return row_space.same_solutions(linear[0], linear[1])
    if isinstance(after, NoSolution):
        return _never(before, letters)
    if isinstance(after, Infinite):
        return _infinite(before, after, letters)
    first, second = _branches(before), _branches(after)
    if first is None or second is None:
        return False
    return _same_branches(first, second)


def _linear(line: object, letters: Sequence[str]) -> row_space.Rows | None:
    match line:
        case Augmented(rows, names) if names:
            found = _values([row.entries for row in rows])
            return found if tuple(names) == tuple(letters) else None
        case System(row):
            return row_space.rows(row, letters)
        case Equation():
            return row_space.rows((line,), letters)
    return None


def _values(rows: Sequence[Sequence[object]]) -> row_space.Rows | None:
    found = [[rational(entry) for entry in row] for row in rows]  # type: ignore[arg-type]
    if any(value is None for row in found for value in row):
        return None
    return tuple(tuple(value or Fraction(0) for value in row) for row in found)


def _never(before: object, letters: Sequence[str]) -> bool:
    """A linear system that contradicts itself; or one equation, in one letter, that nothing solves."""
    found = _linear(before, letters)
    if found is not None:
        return not row_space.is_consistent(row_space.reduced(found))
    branches = _branches(before)
    return branches is not None and all(any(map(_has_no_solution, one)) for one in branches)


def _has_no_solution(one: Equation) -> bool:
    names = symbols(minus(one.left, one.right))
    if not names:
        value = polynomial(minus(one.left, one.right))
        return bool(value)
    return len(names) == 1 and same_solutions(one, NoSolution(), next(iter(names)))


def _infinite(before: object, after: Infinite, letters: Sequence[str]) -> bool:
    """The equations that are left say the same as all before, and leave a letter free."""
    found, left = _linear(before, letters), row_space.rows(after.equations, letters)
    if found is None or left is None or not row_space.same_solutions(found, left):
        return False
    echelon = row_space.reduced(found)
    return row_space.is_consistent(echelon) and len(echelon) < len(letters)


def _branches(line: object) -> Branches | None:
    match line:
        case System(row):
            return [row]
        case Systems(cases):
            return [case.equations for case in cases]
        case NoSolution():
            return []
    return None


def _same_branches(first: Branches, second: Branches) -> bool:
    """Each branch is one of those after, or several, or has no solution."""
    if not first:
        return not second
    head, rest = first[0], first[1:]
    if any(map(_has_no_solution, head)) and _same_branches(rest, second):
        return True
    for count in range(1, len(second) + 1):
        part = second[:count]
        found = _same_branch(head, part[0]) if count == 1 else _split(head, part)
        if found and _same_branches(rest, second[count:]):
            return True
    return False


def _same_branch(first: tuple[Equation, ...], second: tuple[Equation, ...]) -> bool:
    """The equations change one after the other, each by what the others say then."""
    if first == second:
        return True
    if len(first) != len(second):
        return _dropped(first, second)
    return any(_one_by_one(list(first), second, order) for order in _orders(len(first)))


def _orders(count: int) -> Iterator[Sequence[int]]:
    yield range(count)
    yield range(count - 1, -1, -1)


def _one_by_one(now: list[Equation], after: tuple[Equation, ...], order: Sequence[int]) -> bool:
    for place in order:
        if now[place] == after[place]:
            continue
        others = [one for at, one in enumerate(now) if at != place]
        if not _follows(now[place], after[place], others):
            return False
        now[place] = after[place]
    return True


def _follows(old: Equation, new: Equation, others: Sequence[Equation]) -> bool:
    """Whether the new equation says the same as the old one, where the others hold."""
    p, q = (polynomial(minus(one.left, one.right)) for one in (old, new))
    if p is not None and q is not None and _combination(p, q, others):
        return True
    for put in (_solved_form(other) for other in others):
        if put is None:
            continue
        after = [Equation(substituted(one.left, put), substituted(one.right, put)) for one in (old, new)]
        a, b = (polynomial(minus(one.left, one.right)) for one in after)
        if a is not None and b is not None:
            if proportional(a, b):
                return True
        elif _same_in_one_letter(*after):  # with a root in the value
            return True
    return _same_in_one_letter(old, new)


def _combination(p: Polynomial, q: Polynomial, others: Sequence[Equation]) -> bool:
    """Whether q = c·p + multiples of the others, by numbers, with c ≠ 0."""
    rest = row_space.polynomials(others)
    if rest is None:
        return False
    monomials = sorted({one for each in (p, q, *rest) for one in each})
    columns = [[each.get(one, Fraction(0)) for one in monomials] for each in (p, *rest)]
    target = [q.get(one, Fraction(0)) for one in monomials]
    rows = [[*(column[at] for column in columns), target[at]] for at in range(len(monomials))]
    if not rows:
        return True
    echelon = row_space.reduced(rows)
    if not row_space.is_consistent(echelon):
        return False
    for row in echelon:
        if row[0]:  # the factor of p: given, or free to be chosen other than 0
            return bool(row[-1]) or any(row[1:-1])
    return True  # p is 0


def _solved_form(one: Equation) -> dict[str, Node] | None:
    """y = 2x + 1 as what is put for y."""
    if isinstance(one.left, Sym) and one.left.name not in symbols(one.right):
        return {one.left.name: one.right}
    return None


def _same_in_one_letter(old: Equation, new: Equation) -> bool:
    names = symbols(minus(old.left, old.right)) | symbols(minus(new.left, new.right))
    return len(names) == 1 and same_solutions(old, new, next(iter(names)))


def _dropped(first: tuple[Equation, ...], second: tuple[Equation, ...]) -> bool:
    """An equation that is always true is left out: 0 = 0."""
    kept = tuple(one for one in first if polynomial(minus(one.left, one.right)) != {})
    return kept == second


def _split(one: tuple[Equation, ...], branches: Branches) -> bool:
    """One equation becomes cases, the others stand in every branch as they were."""
    for place, equation in enumerate(one):
        new = [branch[place] for branch in branches if len(branch) == len(one)]
        if len(new) != len(branches) or not branches:
            continue
        rest = [one[:place] + one[place + 1 :]] * len(branches)
        if rest != [branch[:place] + branch[place + 1 :] for branch in branches]:
            continue
        names = symbols(minus(equation.left, equation.right))
        if len(names) == 1 and same_solutions(equation, Cases(tuple(new)), next(iter(names))):
            return True
        if _product_split(equation, new):
            return True
    return False


def _product_split(equation: Equation, new: Sequence[Equation]) -> bool:
    """A product that is 0: the polynomial is the product of those of the cases, up to a number."""
    whole = polynomial(minus(equation.left, equation.right))
    found: Polynomial | None = {(): Fraction(1)}
    for one in new:
        p = polynomial(minus(one.left, one.right))
        found = times(found, p) if found is not None and p is not None else None
    return whole is not None and found is not None and proportional(whole, found)
