"""Two values of a letter solve a quadratic equation with other letters: by their sum and their product."""

from collections.abc import Sequence

from app.study.answers.kinds import Equation
from app.study.maths.tree import Const, Node, Sym, bracketed, mapped, minus, negative, plus, symbols, times
from app.study.working.implication.sides import same
from app.study.working.polynomial import Polynomial, polynomial
from app.study.working.rules.terms import written


def by_formula(before: Equation, cases: Sequence[Equation], letter: str) -> bool:
    """Whether A(x − r)(x − s) is the difference of the sides, for x = r and x = s of the cases.

    Like dividing by a formula, it takes A not to be 0.
    """
    found = polynomial(_without_constants(minus(before.left, before.right)))
    if found is None or len(cases) != 2 or any(one.left != Sym(letter) for one in cases):
        return False
    values = [bracketed(_without_constants(one.right)) for one in cases]
    if any(letter in symbols(value) for value in values):
        return False
    if any(dict(one).get(letter, 0) > 2 for one in found):
        return False
    a, b, c = (_of_power(found, letter, n) for n in (2, 1, 0))
    if not symbols(a) | symbols(b) | symbols(c) or same(a, written({})):
        return False
    first, second = values
    total, product = plus(first, second), times(first, second)
    return same(times(a, bracketed(total)), negative(b)) and same(times(a, bracketed(product)), c)


def _without_constants(node: Node) -> Node:
    """With a letter for π and e: what holds for every letter holds for them."""
    return mapped(node, lambda each: Sym(f"const_{each.name}") if isinstance(each, Const) else each)


def _of_power(found: Polynomial, letter: str, n: int) -> Node:
    """What stands before the letter to the power n."""
    row = {
        tuple(each for each in one if each[0] != letter): value
        for one, value in found.items()
        if dict(one).get(letter, 0) == n
    }
    return bracketed(written(row))
