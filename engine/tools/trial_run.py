"""One forward pass in a separate process, to test that a file runs: `python -m engine try FILE`.

The weights are mapped, and given back layer by layer: even a file larger than the memory can be tried.
"""

import ctypes
import mmap
import sys
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from engine.base.sentence import Sentence, say
from engine.children import stdio
from engine.llama.context import Context
from engine.llama.library import llama
from engine.llama.model import Model
from engine.wire.errors import EngineError

N_TOKENS = 8


class TrialResult(msgspec.Struct, frozen=True):
    """What the process writes before it ends; there is no `complaint` when the file runs."""

    complaint: Sentence | None = None


def forward_pass(path: Path) -> None:
    """Raises an EngineError when `path` cannot be loaded, or gives logits that are no numbers."""
    with Model(path, mapped=True) as model:
        n_tokens = min(N_TOKENS, model.n_ctx_train)
        tokens = [model.n_vocab * place // n_tokens for place in range(n_tokens)]
        release = _PageRelease(path)
        with Context(
            model, n_ctx=n_tokens, n_ubatch=n_tokens, kv_type="f32", flash=False, observer=release.observer
        ) as context:
            logits = context.prefill(tokens)
    if not np.isfinite(logits).all():
        raise EngineError(say("engine.not-finite", file=path.name))
    if np.ptp(logits) == 0:
        raise EngineError(say("engine.all-alike", file=path.name))


class _PageRelease:
    """An observer that lets go of the file's pages at the end of every layer; they stay in the page cache."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._api = llama()
        self._native = self._api._lib if hasattr(self._api, "_lib") else self._api.llama_cpp._lib
        self._native.ggml_get_name.argtypes = [ctypes.c_void_p]
        self._native.ggml_get_name.restype = ctypes.c_char_p
        self.observer: tuple[Any, Any] = (self._api.ggml_backend_sched_eval_callback(self._see), None)

    def _see(self, tensor: int, ask: bool, _: object) -> bool:
        if ask:
            return bool(self._native.ggml_get_name(tensor).startswith(b"l_out"))
        for start, length in self._mappings():
            self._native.madvise(ctypes.c_void_p(start), ctypes.c_size_t(length), mmap.MADV_DONTNEED)
        return True

    def _mappings(self) -> list[tuple[int, int]]:
        name = str(self._path.resolve())
        try:
            lines = Path("/proc/self/maps").read_text(errors="surrogateescape").splitlines()
        except OSError:  # not Linux: the pages stay until the system wants them
            return []
        ranges = [line.split(maxsplit=5)[0].split("-") for line in lines if line.endswith(name)]
        return [(int(start, 16), int(end, 16) - int(start, 16)) for start, end in ranges]


def main(path: Path) -> int:
    """Writes a TrialResult to stdout; the process ends when its stdin does."""
    wire = stdio.take_over()
    wire.listen(lambda line: None)
    try:
        forward_pass(path)
    except EngineError as error:
        wire.send(TrialResult(error.sentence))
        return 2
    wire.send(TrialResult())
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
