"""Estimates the memory that a model needs: llama.cpp's own breakdown without allocating, plus our share."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from gguf import GGMLQuantizationType

from engine.base.sentence import say
from engine.gguf.header import TensorInfo
from engine.llama.available import available
from engine.llama.context import Context
from engine.llama.model import Model
from engine.wire.errors import NotEnoughMemory

MAX_DEFAULT_CTX = 8192

# Resident bytes measured in a worker: interpreter, numpy, jinja2, our libraries; and llama.cpp's vocabulary.
BASE = 58 << 20
PER_TOKEN = 325  # with its merge

_PACKED = {GGMLQuantizationType[name] for name in ("Q4_0", "Q8_0", "Q4_K", "Q5_K", "Q6_K")}
"""Types that are packed anew: llama.cpp reads each of their tensors into a buffer first."""


@dataclass(frozen=True)
class Estimate:
    """Bytes at full context with `n_ctx` tokens; kept states may take `state_limit` of `needed`.

    `reading` is what the weights take at most while they are read.
    """

    name: str
    n_ctx: int
    weights: int
    cache: int
    compute: int
    vocabulary: int
    reading: int
    available: int

    @property
    def state_limit(self) -> int:
        """One state at full context, or many short ones."""
        return self.cache

    @property
    def needed(self) -> int:
        """The worker's peak resident size: while loading, or later at full context."""
        answering = self.weights + self.cache + self.compute + self.state_limit
        return max(answering, self.reading) + self.vocabulary + BASE

    def check(self) -> None:
        """Raises NotEnoughMemory."""
        if self.needed > self.available:
            raise NotEnoughMemory(
                say(
                    "engine.too-little-memory",
                    file=self.name,
                    n_ctx=self.n_ctx,
                    needed=self.needed,
                    available=self.available,
                )
            )


def estimate(path: Path, n_ctx: int, kv_type: str) -> Estimate:
    """What a session on `path` would take; n_ctx 0 is the model's own, at most 8192.

    Raises the errors of `engine.gguf.header`, and UnsupportedOption.
    """
    with Model(path, no_alloc=True) as model:
        n_ctx = min(n_ctx or MAX_DEFAULT_CTX, model.n_ctx_train)
        with Context(model, n_ctx=n_ctx, kv_type=kv_type) as context:
            memory = context.memory
        return Estimate(
            name=path.name,
            n_ctx=n_ctx,
            weights=memory.weights,
            cache=memory.cache,
            compute=memory.compute,
            vocabulary=PER_TOKEN * model.n_vocab,
            reading=_reading(model.header.tensors),
            available=available(),
        )


def _reading(tensors: Sequence[TensorInfo]) -> int:
    """The most bytes of weights while they are read: the largest come first, each once more in its buffer."""
    held = most = 0
    for tensor in sorted(tensors, key=lambda tensor: -tensor.n_bytes):
        held += tensor.n_bytes
        most = max(most, held + tensor.n_bytes * (tensor.type in _PACKED))
    return most
