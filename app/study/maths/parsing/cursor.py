"""A position in a list of tokens, with bounds on the size of the tree built from it."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from app.study.maths.errors import TooLarge, Unreadable
from app.study.maths.operators import Op
from app.study.maths.parsing.tokens import Kind, Token
from app.study.maths.tree import Apply, Node
from engine.base.sentence import say

MAX_DEPTH = 40
MAX_NODES = 400

CLOSING = {"(": ")", "[": "]", "{": "}", "\\{": "\\}", "⌊": "⌋", "⌈": "⌉", "⟨": "⟩"}


class Cursor:
    """Goes through tokens one by one. Raises Unreadable where one is missing, TooLarge beyond the bounds."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = list(tokens)
        self.at = 0
        self.open_bars = 0  # how many |…| are open
        self._depth = 0
        self._nodes = 0

    @property
    def next(self) -> Token | None:
        """The next token; None at the end."""
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    @property
    def sign(self) -> str:
        """The next token's text when it is a sign or a command; empty for a number, a letter, a word."""
        token = self.next
        return token.text if token and token.kind in {Kind.SIGN, Kind.COMMAND} else ""

    def after_next(self) -> Token | None:
        """The token after the next one."""
        return self.tokens[self.at + 1] if self.at + 1 < len(self.tokens) else None

    def take(self) -> Token:
        """The next token, which is then behind."""
        token = self.next
        if token is None:
            raise Unreadable(say("maths.unreadable.end"))
        self.at += 1
        return token

    def takes(self, *signs: str) -> bool:
        """Whether the next token is one of these signs; it is then behind."""
        found = self.sign in signs
        self.at += found
        return found

    def expect(self, sign: str) -> None:
        """Goes past `sign`."""
        if not self.takes(sign):
            raise Unreadable(say("maths.unreadable.missing", sign=sign.lstrip(chr(92))))

    def is_word(self, word: str) -> bool:
        """Whether `word` comes next."""
        return bool(self.next and self.next.kind is Kind.WORD and self.next.text == word)

    def counted(self) -> None:
        """Counts one node more."""
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise TooLarge(say("maths.too-large.long"))

    def made(self, op: Op, *args: Node, sign: str | None = None) -> Apply:
        """A new node, counted."""
        self.counted()
        return Apply(op, args, sign)

    def deeper(self, rule: Callable[[], Node]) -> Node:
        """What `rule` reads, one level further down."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise TooLarge(say("maths.too-large.deep"))
        try:
            return rule()
        finally:
            self._depth -= 1

    @contextmanager
    def inside(self, opening: str) -> Iterator[None]:
        """Between brackets, where a bar opens again; goes past the closing one."""
        bars, self.open_bars = self.open_bars, 0
        yield
        self.open_bars = bars
        self.expect(CLOSING[opening])


class Grammar(Cursor, ABC):
    """The rules that refer to each other over module borders."""

    @abstractmethod
    def sum(self) -> Node:
        """The longest expression from here on."""

    @abstractmethod
    def signed(self) -> Node:
        """One operand, with its signs and powers."""

    @abstractmethod
    def power(self) -> Node:
        """One operand without signs, with its powers."""

    @abstractmethod
    def argument(self) -> Node:
        """What a LaTeX command takes: a group, or one digit or letter."""

    @abstractmethod
    def begins_operand(self) -> bool:
        """Whether the next token begins a factor without a sign before it."""
