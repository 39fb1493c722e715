"""The integrals that are known by heart: powers, 1/x, e^x, sin x and the like, also with ax + b for x."""

from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    Node,
    Sym,
    bracketed,
    symbols,
    times,
)
from app.study.working.rules.calculus.function_integrals import function_of_linear, one_over_linear
from app.study.working.rules.calculus.power_integrals import monomial, power_of_letter
from app.study.working.rules.calculus.square_integrals import (
    over_quadratic,
    over_root_of_shifted_square,
    over_shifted_square,
)
from app.study.working.rules.terms import is_sum
from engine.base.sentence import Sentence, say

Found = tuple[Node, Sentence]


def known_integral(node: Node, by: str) -> Found | None:
    """An antiderivative of `node` that is known by heart, and how it is called; None of any other."""
    if by not in symbols(node):
        new = Sym(by) if node == ONE else times(bracketed(node) if is_sum(node) else node, Sym(by))
        return new, say("working.integrals.constant", constant=to_text(node), result=to_text(new))
    rules = (
        monomial,
        power_of_letter,
        one_over_linear,
        function_of_linear,
        over_shifted_square,
        over_root_of_shifted_square,
        over_quadratic,
    )
    return next((found for rule in rules if (found := rule(node, by)) is not None), None)
