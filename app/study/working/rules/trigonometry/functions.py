"""The six functions in expressions, and how a rule for them speaks."""

from collections.abc import Iterator

from app.study.maths.operators import OPERATORS
from app.study.maths.rows import Term
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Node
from app.study.working.rules.tidying import Product, product_of
from engine.base.sentence import Sentence, say

OTHERS = ("tan", "cot", "sec", "csc")
"""What sines and cosines make."""
FUNCTIONS = ("sin", "cos", *OTHERS)

Found = Iterator[tuple[Node, Sentence]]


def said(key: str, before: Node, after: Node) -> Sentence:
    """Why `before` may be written as `after`."""
    return say(key, before=to_text(before), after=to_text(after))


def function(name: str, inner: Node) -> Apply:
    """The function `name` of `inner`."""
    return Apply(OPERATORS[name], (inner,))


def is_function(node: Node) -> bool:
    """Whether it is one of the six functions."""
    return isinstance(node, Apply) and node.name in FUNCTIONS


def signed_product(term: Term) -> Product:
    """A term with its sign."""
    found = product_of(term.node)
    return Product(-found.number, found.powers) if term.negative else found


def positive_product(found: Product) -> Product:
    """The product without its minus."""
    return Product(abs(found.number), found.powers)
