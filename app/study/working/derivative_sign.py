"""d/dx as an operator of the tree: what is still to be differentiated in a line."""

from functools import lru_cache

from app.study.maths.operators import Notation, Op
from app.study.maths.to_tex import to_tex
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Node, Sym, mapped
from app.study.working.known.calculus import derivative

_PREFIX = "d/d"


@lru_cache
def _operator(letter: str) -> Op:
    tex = Notation(rf"\frac{{d}}{{d{to_tex(Sym(letter))}}}\left(#*\right)")
    return Op(_PREFIX + letter, 1, 1, None, "", "", tex, Notation(f"d/d{to_text(Sym(letter))}(#*)"))


def derivative_of(node: Node, by: str) -> Apply:
    """The derivative of `node`, not worked out."""
    return Apply(_operator(by), (node,))


def differentiated_by(node: Node) -> str:
    """The letter that d/dx stands for; "" of any other node."""
    named = isinstance(node, Apply) and node.name.startswith(_PREFIX)
    return node.name.removeprefix(_PREFIX) if named and isinstance(node, Apply) else ""


def resolved(node: Node) -> Node:
    """The line with every d/dx worked out by SymPy, for the proof. Raises Unsolved."""

    def worked_out(each: Node) -> Node:
        by = differentiated_by(each)
        return derivative(each.args[0], by) if by and isinstance(each, Apply) else each

    return mapped(node, worked_out)
