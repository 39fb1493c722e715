"""Kept states: where a prompt's caches stood, so that a follow-up reads only its new words."""

from array import array
from collections import OrderedDict
from collections.abc import Sequence

from engine.answering.state_files import StateFiles
from engine.base.sentence import Sentence
from engine.llama.context import Context
from engine.wire.errors import EngineError

MIN_TOKENS = 16  # fewer are read as fast as a state is restored


class States:
    """The states of one model, least recently used first to go when they take more than `limit` bytes.

    A recurrent state cannot be rewound, so only a state whose tokens all begin the new prompt is of use.
    With `files`, those of earlier workers are known too.
    """

    def __init__(self, limit: int, files: StateFiles | None = None) -> None:
        self._limit = limit
        self._files = files
        self._states: OrderedDict[bytes, bytearray] = (
            OrderedDict()
        )  # tokens as int32 → what Context.save gave

    @property
    def n_bytes(self) -> int:
        """Bytes that the states take in memory."""
        return sum(len(state) for state in self._states.values())

    @property
    def complaint(self) -> Sentence | None:
        """Why the disk kept nothing, for the student; None when it did."""
        return self._files.complaint if self._files else None

    def restore(self, context: Context, tokens: Sequence[int]) -> int:
        """Puts sequence 0 of `context` after as many of `tokens` as a state knows; returns how many.

        Every other sequence is forgotten. At least the last token is left to read: a state has no logits.
        """
        context.clear()
        while known := self._longest(_key(tokens)):
            state = self._states.get(known) or self._read(known)
            if state is None:
                continue
            try:
                context.restore(state)
            except EngineError:
                self._drop(known)
                context.clear()
            else:
                self._take(known, state)
                return len(known) // array("i").itemsize
        return 0

    def keep(self, context: Context, tokens: Sequence[int], *, on_disk: bool = False) -> None:
        """Saves sequence 0 of `context`, which stands after `tokens`."""
        size, key = context.state_size(), _key(tokens)
        in_memory = size <= self._limit and key not in self._states
        to_disk = on_disk and self._files is not None and not self._files.knows(key)
        if len(tokens) < MIN_TOKENS or not (in_memory or to_disk):
            return
        state = self._states.get(key)
        if state is None:
            self._make_room(size)  # before there is one more
            state = context.save()
        self._take(key, state)
        if to_disk and self._files:
            self._files.write(key, state)

    def knows(self, tokens: Sequence[int]) -> bool:
        """Whether there is a state after exactly `tokens`: in a file if there are files, else in memory."""
        return self._files.knows(_key(tokens)) if self._files else _key(tokens) in self._states

    def _take(self, key: bytes, state: bytearray) -> None:
        """Holds `state` in memory, if it fits, as the latest used."""
        self._states.pop(key, None)
        if len(state) > self._limit:
            return
        self._make_room(len(state))
        self._states[key] = state

    def _make_room(self, size: int) -> None:
        while self._states and self.n_bytes + size > self._limit:
            self._states.popitem(last=False)

    def _read(self, key: bytes) -> bytearray | None:
        return self._files.read(key) if self._files else None

    def _drop(self, key: bytes) -> None:
        self._states.pop(key, None)
        if self._files:
            self._files.drop(key)

    def _longest(self, tokens: bytes) -> bytes:
        usable = (known for known in self._states if len(known) < len(tokens) and tokens.startswith(known))
        in_memory = max(usable, key=len, default=b"")
        return max(in_memory, self._files.longest(tokens) if self._files else b"", key=len)


def _key(tokens: Sequence[int]) -> bytes:
    return array("i", tokens).tobytes()
