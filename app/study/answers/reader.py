"""The interface by which readers of whole answers read the parts."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from app.study.answers.kinds import Answer
from app.study.maths.parsing.tokens import Token
from app.study.maths.tree import Node


class Reader(Protocol):
    """Reads tokens as an answer or an expression. Every method raises Unreadable."""

    def whole(self, tokens: list[Token]) -> Iterator[Answer]:
        """Every reading of one answer's tokens, the likeliest first."""

    def one(self, tokens: Sequence[Token]) -> Answer:
        """The likeliest reading of a part."""

    def expression(self, tokens: Sequence[Token]) -> Node:
        """The expression that all of `tokens` write."""
