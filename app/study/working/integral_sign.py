"""∫ as an operator of the tree: what is still to be integrated in a line, and between which bounds."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache

from app.study.maths.operators import ATOM, ENCLOSED, PRODUCT, Notation, Op
from app.study.maths.to_tex import to_tex
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Node, Sym, mapped, minus, substituted, walk
from app.study.working.lines import is_expression
from app.study.working.step import Step

_INTEGRAL, _OVER_BOUNDS, _BETWEEN, _NAMED = "∫d", "∫ab d", "[]d", "as "
_WITHIN = (PRODUCT, ATOM, ATOM)
_RAISED = (PRODUCT, ENCLOSED, ENCLOSED)


@lru_cache(maxsize=256)
def _operator(kind: str, letter: str, base: str = "") -> Op:
    d_tex, d_text = rf"\, d{to_tex(Sym(letter))}", f" d{to_text(Sym(letter))}"
    tex, text = {
        _INTEGRAL: (rf"\int #1{d_tex}", f"∫ #1{d_text}"),
        _OVER_BOUNDS: (rf"\int_{{#2}}^{{#3}} #1{d_tex}", f"∫_#2^#3 #1{d_text}"),
        _BETWEEN: (r"\left[#1\right]_{#2}^{#3}", "[#1]_#2^#3"),
        _NAMED: (to_tex(Sym(letter)), to_text(Sym(letter))),
    }[kind]
    first = ENCLOSED if kind == _BETWEEN else PRODUCT
    return Op(
        f"{kind}{letter} {base}", 1, 3, None, "", "",
        Notation(tex, ATOM, (first, *_RAISED[1:])), Notation(text, ATOM, (first, *_WITHIN[1:])),
    )  # fmt: skip


def integral_of(node: Node, by: str, stands_for: Node | None = None, base: str = "") -> Apply:
    """The integral of `node`, not worked out.

    After a substitution `stands_for` is what the letter was put for, and `base` the problem's own letter.
    """
    args = (node,) if stands_for is None else (node, stands_for)
    return Apply(_operator(_INTEGRAL, by, base or by), args)


def named(letter: str, meaning: Node) -> Apply:
    """The letter of a substitution, where it stands outside the integral: written as the letter alone."""
    return Apply(_operator(_NAMED, letter), (meaning,))


def integral_between(node: Node, by: str, low: Node, high: Node) -> Apply:
    """The integral of `node` from `low` to `high`, not worked out."""
    return Apply(_operator(_OVER_BOUNDS, by), (node, low, high))


def difference_between(node: Node, by: str, low: Node, high: Node) -> Apply:
    """[node] from `low` to `high`: its value at the upper bound less that at the lower."""
    return Apply(_operator(_BETWEEN, by), (node, low, high))


def _letter(node: Node, kind: str) -> str:
    named_so = isinstance(node, Apply) and node.name.startswith(kind)
    return node.name.removeprefix(kind).partition(" ")[0] if named_so and isinstance(node, Apply) else ""


def integrated_by(node: Node) -> str:
    """The letter of an integral without bounds; "" of any other node."""
    return _letter(node, _INTEGRAL)


def integrated_between(node: Node) -> str:
    """The letter of an integral with bounds; "" of any other node."""
    return _letter(node, _OVER_BOUNDS)


def taken_between(node: Node) -> str:
    """The letter of a difference between bounds; "" of any other node."""
    return _letter(node, _BETWEEN)


def base_of(node: Apply) -> str:
    """The problem's own letter of an integral without bounds."""
    return node.name.rpartition(" ")[2]


def has_integral(node: Node) -> bool:
    """Whether an integral sign stands in it, with bounds or without."""
    return any(integrated_by(each) or integrated_between(each) for each in walk(node))


def plainly(node: Node) -> Node:
    """The line with [F] from a to b written as F(b) − F(a), and with what its letters stand for."""

    def written_out(each: Node) -> Node:
        if isinstance(each, Apply) and each.name.startswith(_NAMED):
            return each.args[0]
        by = taken_between(each)
        if not by or not isinstance(each, Apply):
            return each
        inner, low, high = each.args
        return minus(substituted(inner, {by: high}), substituted(inner, {by: low}))

    return mapped(node, written_out)


def labelled(node: Node, meanings: Mapping[str, Node]) -> Node:
    """The line with the letters of substitutions, where they stand outside an integral, as `named`."""
    if isinstance(node, Sym):
        return named(node.name, meanings[node.name]) if node.name in meanings else node
    if not isinstance(node, Apply) or integrated_by(node):
        return node
    return replace(node, args=tuple(labelled(each, meanings) for each in node.args))


def meanings_in(node: Node) -> dict[str, Node]:
    """What the letters of the integrals in the line stand for."""
    return {
        integrated_by(each): each.args[1]
        for each in walk(node)
        if isinstance(each, Apply) and integrated_by(each) and len(each.args) == 2
    }


def labelled_steps(steps: Iterable[Step], meanings: dict[str, Node]) -> list[Step]:
    """The steps with the letters of substitutions saying what they stand for."""
    found: list[Step] = []
    for step in steps:
        for line in filter(is_expression, (step.before, step.after)):
            meanings = {**meanings, **meanings_in(line)}
        before, after = (
            labelled(line, meanings) if is_expression(line) else line for line in (step.before, step.after)
        )
        substeps = tuple(labelled_steps(step.substeps, meanings))
        found.append(replace(step, before=before, after=after, substeps=substeps))
    return found
