"""What percentages are worked out with: formulas in the numbers a and b of a wording."""

from collections.abc import Callable

from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import Node, substituted
from app.study.problems.expressions import expression
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.wordings.wording import Slots

PART, INCREASED, DECREASED = "(a/b * 100)%", "a + a * b/100", "a - a * b/100"
UP, DOWN = "((b - a)/a * 100)%", "((a - b)/a * 100)%"
BEFORE, BEFORE_UP, BEFORE_DOWN = "a / (b/100)", "a / (1 + b/100)", "a / (1 - b/100)"


def worked(formula: str) -> Callable[[Slots], Evaluate | None]:
    """What builds the task: `formula` with what a and b hold."""
    tree = parse(tokenize(formula))

    def build(slots: Slots) -> Evaluate | None:
        values: dict[str, Node] = {name: expression(slots[name]) for name in ("a", "b")}
        return Evaluate(substituted(tree, values))

    return build
