"""Reads the number of an amount: an expression without letters, 2.5 million too."""

from collections.abc import Sequence

from app.study.maths import words
from app.study.maths.errors import Unreadable
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import Kind, Token
from app.study.maths.tree import Node, number, symbols, times


def constant(tokens: Sequence[Token]) -> Node | None:
    """The expression that all of `tokens` write; None when it is none or has letters."""
    scale = words.SCALES.get(tokens[-1].text.lower(), 1) if tokens else 1
    if scale > 1 and len(tokens) > 1 and tokens[-2].kind is Kind.NUMBER:
        inner = constant(tokens[:-1])
        return times(inner, number(scale)) if inner else None
    try:
        node = parse(tokens)
    except Unreadable:
        return None
    return None if symbols(node) else node
