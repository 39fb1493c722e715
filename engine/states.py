"""Kept states: where a prompt's caches stood, so that a follow-up reads only its new words."""

from array import array
from collections import OrderedDict
from collections.abc import Sequence

from engine.context import Context
from engine.errors import EngineError

MIN_TOKENS = 16  # fewer are read as fast as a state is restored


class States:
    """The states of one model, least recently used first to go when they take more than `limit` bytes.

    A recurrent state cannot be rewound, so only a state whose tokens all begin the new prompt is of use.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._states: OrderedDict[bytes, bytearray] = (
            OrderedDict()
        )  # tokens as int32 → what Context.save gave

    @property
    def n_bytes(self) -> int:
        """Bytes that the states take."""
        return sum(len(state) for state in self._states.values())

    def restore(self, context: Context, tokens: Sequence[int]) -> int:
        """Puts sequence 0 of `context` after as many of `tokens` as a state knows; returns how many.

        Every other sequence is forgotten. At least the last token is left to read: a state has no logits.
        """
        context.clear()
        while known := self._longest(_key(tokens)):
            try:
                context.restore(self._states[known])
            except EngineError:
                del self._states[known]
                context.clear()
            else:
                self._states.move_to_end(known)
                return len(known) // array("i").itemsize
        return 0

    def keep(self, context: Context, tokens: Sequence[int]) -> None:
        """Saves sequence 0 of `context`, which stands after `tokens`."""
        size = context.state_size()
        if len(tokens) < MIN_TOKENS or size > self._limit or self.knows(tokens):
            return
        while self.n_bytes + size > self._limit:
            self._states.popitem(last=False)
        self._states[_key(tokens)] = context.save()

    def knows(self, tokens: Sequence[int]) -> bool:
        """Whether there is a state after exactly `tokens`."""
        return _key(tokens) in self._states

    def _longest(self, tokens: bytes) -> bytes:
        usable = (known for known in self._states if len(known) < len(tokens) and tokens.startswith(known))
        return max(usable, key=len, default=b"")


def _key(tokens: Sequence[int]) -> bytes:
    return array("i", tokens).tobytes()
