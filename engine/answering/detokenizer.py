"""Token bytes as text that may be shown: whole characters only, and nothing that may begin a stop string."""

import codecs
from collections.abc import Sequence


class Detokenizer:
    """Gathers one sample's bytes; `add` and `finish` give what can be shown since."""

    def __init__(self, stop: Sequence[str] = ()) -> None:
        self._stop = [text for text in stop if text]
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._held = ""
        self.text = ""
        self.stopped = False

    def add(self, piece: bytes) -> str:
        """The text that `piece` completes; `stopped` is set when a stop string came, which is left out."""
        self._held += self._decode(piece)
        found = [at for at in map(self._held.find, self._stop) if at >= 0]
        if found:
            self.stopped = True
            return self._show(min(found), drop=True)
        return self._show(len(self._held) - self._possible_stop())

    def finish(self) -> str:
        """What was held back when nothing more follows; half a character becomes U+FFFD."""
        if self.stopped:
            return ""
        self._held += self._decode(b"", True)
        return self._show(len(self._held))

    def _show(self, end: int, *, drop: bool = False) -> str:
        shown, self._held = self._held[:end], "" if drop else self._held[end:]
        self.text += shown
        return shown

    def _possible_stop(self) -> int:
        """Length of the longest end of the held text that a stop string begins with."""
        return max(
            (
                length
                for stop in self._stop
                for length in range(1, min(len(stop), len(self._held) + 1))
                if self._held.endswith(stop[:length])
            ),
            default=0,
        )
