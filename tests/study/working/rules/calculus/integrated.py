"""Whether what a rule found is an antiderivative."""

from app.study.maths.equality import Outcome, equal
from app.study.maths.tree import Node
from app.study.working.known.calculus import derivative
from engine.base.sentence import Sentence
from tests.study.working.worked import tree


def is_integral_of(found: tuple[Node, Sentence] | None, text: str) -> bool:
    """Whether the derivative of what was found is `text`, and an integral's sentence says why."""
    assert found is not None
    new, says = found
    right = equal(derivative(new, "x"), tree(text)).outcome is Outcome.EQUAL
    return right and says.key.startswith("working.integrals.")
