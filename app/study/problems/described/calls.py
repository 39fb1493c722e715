"""Functions of the problem's own in a formula, by whatever letters: N(T(t)), (f∘g)(x), f{(a + h)}."""

import re
from collections.abc import Callable

from app.study.maths.operators import OWN_FUNCTIONS, Op, own_function
from app.study.maths.tree import Apply, Node, Unreadable, mapped, symbols
from app.study.problems.expressions import expression
from engine.base.sentence import say

_BRACED = re.compile(r"(?<![A-Za-z\\])([A-Za-z])\s*\{\s*(\((?:[^{}]|\{[^{}]*\})*\))\s*\}")
_CALL = re.compile(r"(?<![A-Za-z\\])([A-Za-z]) ?\(")
_COMPOSED = re.compile(r"\(? ?([A-Za-z]) ?° ?([A-Za-z]) ?\)? ?\(([^()]*)\)")
_JOINED = re.compile(r"\( ?([A-Za-z]) ?([-+*/·÷]?) ?([A-Za-z]) ?\) ?\(([^()]*)\)")
_FRACTION = re.compile(r"\(? ?\\frac ?\{ ?([A-Za-z]) ?\} ?\{ ?([A-Za-z]) ?\} ?\)? ?\(([^()]*)\)")
_BARE = re.compile(r"([A-Za-z]) ?([-+*/·÷°]?) ?([A-Za-z])")
_BARE_FRACTION = re.compile(r"\\frac ?\{ ?([A-Za-z]) ?\} ?\{ ?([A-Za-z]) ?\}")


def call_names(text: str) -> set[str]:
    """The letters that a bracket follows."""
    return set(_CALL.findall(_BRACED.sub(r"\1\2", text)))


def with_calls(text: str, names: frozenset[str] | set[str], letter: str = "x") -> Node:
    """The formula in `text`, in which `names` are functions. Raises Unreadable.

    f + g and fg alone are the functions themselves, at `letter`.
    """
    text = _BRACED.sub(r"\1\2", text.strip())
    text = _plain_calls(text, names, letter)
    stand_in = _stand_ins(names)
    text = _CALL.sub(
        lambda found: f"{stand_in.get(found[1], found[1])}(" if found[1] in names else found[0], text
    )
    tree = expression(text)
    if symbols(tree) & (set(names) - {letter}):  # fg(x) is f(g(x)) in one country and f(x)·g(x) in another
        raise Unreadable(say("problems.two-readings"))
    back = {own_function(other): own_function(name) for name, other in stand_in.items()}
    return mapped(tree, lambda node: _renamed(node, back))


def _renamed(node: Node, back: dict[Op, Op]) -> Node:
    if isinstance(node, Apply) and node.op in back:
        return Apply(back[node.op], node.args, node.sign, node.bracketed)
    return node


def _stand_ins(names: frozenset[str] | set[str]) -> dict[str, str]:
    """A letter that the parser knows as a function for each name."""
    own = [name for name in sorted(names) if name in OWN_FUNCTIONS]
    free = [letter for letter in sorted(OWN_FUNCTIONS) if letter not in own]
    others = [name for name in sorted(names) if name not in OWN_FUNCTIONS]
    return dict(zip(own, own, strict=True)) | dict(zip(others, free, strict=False))


def _plain_calls(text: str, names: frozenset[str] | set[str], letter: str) -> str:
    def call(first: str, sign: str, second: str, at: str) -> str:
        if sign == "°":
            return f"{first}({second}({at}))"
        if sign in {"/", "÷"}:
            return f"({first}({at}))/({second}({at}))"
        joined = {"": "*", "·": "*"}.get(sign, sign)
        return f"({first}({at})) {joined} ({second}({at}))"

    def at_place(found: re.Match[str]) -> str:
        first, sign, second, at = (
            found.groups() if len(found.groups()) == 4 else (found[1], "°", found[2], found[3])
        )
        return call(first, sign, second, at) if {first, second} <= names else found[0]

    text = _COMPOSED.sub(at_place, text)
    text = _JOINED.sub(at_place, text)
    text = _FRACTION.sub(lambda found: _fraction_at(found, names, call), text)
    if (bare := _BARE.fullmatch(text.strip("() "))) and {bare[1], bare[3]} <= names:
        return call(bare[1], bare[2], bare[3], letter)
    if (bare := _BARE_FRACTION.fullmatch(text.strip("() "))) and {bare[1], bare[2]} <= names:
        return call(bare[1], "/", bare[2], letter)
    return text


def _fraction_at(
    found: re.Match[str], names: frozenset[str] | set[str], call: Callable[[str, str, str, str], str]
) -> str:
    if not {found[1], found[2]} <= names:
        return found[0]
    return call(found[1], "/", found[2], found[3])
