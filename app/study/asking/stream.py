"""Splits a model's token stream into its thinking and its answer."""

from enum import StrEnum

import msgspec

OPEN, CLOSE = "<think>", "</think>"


class Part(StrEnum):
    """Where a piece of text belongs."""

    THINKING = "thinking"
    ANSWER = "answer"


class Piece(msgspec.Struct, frozen=True):
    """Text that was added to one of the two parts; never empty."""

    part: Part
    text: str


class ThinkSplitter:
    """Text goes in by `feed` in any cut, pieces come out; the pieces together do not depend on the cut.

    Thinking is what stands between a `<think>` at the very beginning and the first `</think>`; without that
    beginning all is answer, without that end all is thinking. White space around either part is dropped,
    so the last of it waits until more text follows. A model whose thinking was cut short may close it once
    more in its answer: such a tag is dropped.
    """

    def __init__(self) -> None:
        self._pending = ""
        self._tag: str | None = OPEN  # the tag that is looked for
        self._part = Part.ANSWER
        self._begun = False  # whether the present part has text

    def feed(self, text: str) -> list[Piece]:
        """The pieces that `text` makes certain."""
        self._pending += text
        pieces: list[Piece] = []
        if self._tag == OPEN and not self._read_opening():
            return pieces
        while self._tag == CLOSE:
            before, found, after = self._pending.partition(CLOSE)
            if not found:
                self._emit(pieces, len(before) - _overlap(before, CLOSE))
                return pieces
            self._emit(pieces, len(before))
            if self._part is Part.THINKING:
                self._enter(Part.ANSWER, CLOSE, after)
            else:
                self._pending = self._pending.replace(CLOSE, "", 1)
        self._emit(pieces, len(self._pending))
        return pieces

    def close(self) -> list[Piece]:
        """The stream has ended: what waited for the rest of a tag is text after all."""
        if self._tag == OPEN:
            self._tag = None
        pieces: list[Piece] = []
        self._emit(pieces, len(self._pending))
        return pieces

    def _read_opening(self) -> bool:
        """Whether it is decided if the stream begins with thinking."""
        start = self._pending.lstrip()
        if start.startswith(OPEN):
            self._enter(Part.THINKING, CLOSE, start[len(OPEN) :])
        elif OPEN.startswith(start):
            return False
        else:
            self._enter(Part.ANSWER, None, start)
        return True

    def _enter(self, part: Part, tag: str | None, rest: str) -> None:
        self._part, self._tag, self._pending, self._begun = part, tag, rest, False

    def _emit(self, pieces: list[Piece], end: int) -> None:
        """Hand out the pending text before `end`, except white space that may be the part's last."""
        text = self._pending[:end].rstrip()
        rest = self._pending[len(text) :]
        if not self._begun:
            text = text.lstrip()
            if not text:
                rest = rest.lstrip()
        if text:
            pieces.append(Piece(self._part, text))
            self._begun = True
        self._pending = rest


def _overlap(text: str, tag: str) -> int:
    """Length of the longest beginning of `tag` that `text` ends with."""
    return next(n for n in range(len(tag) - 1, -1, -1) if text.endswith(tag[:n]))
