"""lim as an operator of the tree: what limit is still to be found in a line."""

from functools import lru_cache

from app.study.answers.kinds import Value
from app.study.maths.operators import ATOM, ENCLOSED, PRODUCT, Notation, Op
from app.study.maths.to_tex import to_tex
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Node, Sym, mapped
from app.study.problems.tasks.calculus import Limit
from app.study.working.known.limits import limit
from app.study.working.unsolved import Unsolved

_PREFIX = "lim "


@lru_cache(maxsize=64)
def _operator(letter: str, side: str) -> Op:
    raised = f"^{{{side}}}" if side else ""
    tex = rf"\lim_{{{to_tex(Sym(letter))} \to #2{raised}}} #1"
    text = f"lim({to_text(Sym(letter))}→#2{side}) #1"
    return Op(
        f"{_PREFIX}{letter} {side}", 2, 2, None, "", "",
        Notation(tex, ATOM, (PRODUCT, ENCLOSED)), Notation(text, ATOM, (PRODUCT, ENCLOSED)),
    )  # fmt: skip


def limit_of(node: Node, by: str, to: Node, side: str = "") -> Apply:
    """The limit of `node`, not worked out."""
    return Apply(_operator(by, side), (node, to))


def limit_in(node: Node) -> Limit | None:
    """The limit that a lim stands for; None of any other node."""
    if not isinstance(node, Apply) or not node.name.startswith(_PREFIX):
        return None
    letter, side = node.name.removeprefix(_PREFIX).split(" ")
    return Limit(node.args[0], letter, node.args[1], side)


def without_limits(node: Node) -> Node:
    """The line with every lim worked out, independently of any line. Raises Unsolved."""

    def worked_out(each: Node) -> Node:
        task = limit_in(each)
        if task is None:
            return each
        found = limit(task)
        if not isinstance(found, Value):
            raise Unsolved
        return found.tree

    return mapped(node, worked_out)
