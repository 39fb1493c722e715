"""d/dx as an operator of the tree, for what is still to be differentiated; letters that depend on x."""

from functools import lru_cache

from app.study.maths.operators import Notation, Op
from app.study.maths.to_tex import to_tex
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Node, Sym, bracketed, mapped, plus, times, walk
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
        return _total(each.args[0], by) if by and isinstance(each, Apply) else each

    return without_dependence(mapped(node, worked_out))


def _total(node: Node, by: str) -> Node:
    """The derivative by `by`, of which other letters may depend: by y it brings the factor y'."""
    plain = without_dependence(node)
    found = derivative(plain, by)
    for letter in sorted({dependent_letter(each) for each in walk(node)} - {""}):
        found = plus(found, times(bracketed(derivative(plain, letter)), slope_of(letter)))
    return bracketed(found)


# y as a function of x, in an equation that is differentiated as it stands


@lru_cache
def _dependent(letter: str) -> Op:
    tex, text = Notation(to_tex(Sym(letter))), Notation(to_text(Sym(letter)))
    return Op(f"{letter}(·)", 1, 1, None, "", "", tex, text)


def depending(node: Node, letter: str, on: str) -> Node:
    """`node` with `letter` as a function of `on`; it is written as before."""
    function = Apply(_dependent(letter), (Sym(on),))
    return mapped(node, lambda each: function if each == Sym(letter) else each)


def dependent_letter(node: Node) -> str:
    """The letter that is a function here; "" of any other node."""
    named = isinstance(node, Apply) and node.name.endswith("(·)")
    return node.name.removesuffix("(·)") if named and isinstance(node, Apply) else ""


def without_dependence(node: Node) -> Node:
    """`node` with letters that are functions as mere letters."""
    return mapped(node, lambda each: Sym(letter) if (letter := dependent_letter(each)) else each)


def slope_of(letter: str) -> Sym:
    """y', the derivative of a letter that depends on another."""
    return Sym(f"{letter}'")


def bend_of(letter: str) -> Sym:
    """y'', the second derivative of a letter that depends on another."""
    return Sym(f"{letter}''")
