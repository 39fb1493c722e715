"""Verifies a finished file: bounds, data hash, finite values, and one forward pass."""

import contextlib
import hashlib
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import msgspec
import numpy as np
from gguf import GGML_QUANT_SIZES

from converter.errors import Cancelled, VerificationError, shown
from converter.gguf.metadata import TENSOR_DATA_SHA256
from converter.progress import Stopwatch, TensorProgress
from engine.base.sentence import Sentence, say
from engine.children.child import Child
from engine.children.death import ChildDied
from engine.gguf import header
from engine.gguf.header import Header
from engine.llama.quantizer import all_finite
from engine.tools.trial_run import TrialResult
from engine.wire.errors import EngineError

ROOT = Path(__file__).parents[2]
ENGINE = (sys.executable, "-m", "engine")
CHUNK_BYTES = 8 << 20
POLL_SECONDS = 0.05

OnProgress = Callable[[TensorProgress], None]
IsCancelled = Callable[[], bool]

_Event = TypeVar("_Event", bound=msgspec.Struct)


class Verified(msgspec.Struct, frozen=True, tag_field="event", tag="verified"):
    """A file that reads whole and runs; `promised` if its metadata promise that `tensor_data_sha256`.

    A file that another program wrote promises none: nobody can say whether it is what it was written as.
    """

    target: str
    tensors: int
    bytes: int
    seconds: float
    tensor_data_sha256: str
    promised: bool = True


def _chunks(found: Header, chunk_bytes: int) -> Iterator[tuple[int, bytes, int]]:
    """(index of a tensor, whole blocks of it, how many bytes of padding follow): all of the file's data."""
    with found.path.open("rb") as file:
        file.seek(found.data_offset)
        at = 0
        for index, tensor in enumerate(found.tensors):
            if tensor.offset < at:
                raise VerificationError(
                    say("converter.over-neighbour", file=found.path.name, tensor=shown(tensor.name, 200))
                )
            yield index, b"", tensor.offset - at
            step = chunk_bytes // GGML_QUANT_SIZES[tensor.type][1] * GGML_QUANT_SIZES[tensor.type][1]
            for first in range(0, tensor.n_bytes, step):
                file.seek(found.data_offset + tensor.offset + first)
                yield index, file.read(min(step, tensor.n_bytes - first)), 0
            at = tensor.offset + tensor.n_bytes
        yield len(found.tensors) - 1, b"", found.file_size - found.data_offset - at


def check_data(
    found: Header, on_progress: OnProgress | None = None, cancelled: IsCancelled | None = None
) -> str:
    """The SHA-256 of the tensor data as the disk gives them back, padding (zeros) included.

    Raises VerificationError when a value is not finite, Cancelled when asked to stop.
    """
    digest, clock, done = hashlib.sha256(), Stopwatch(), 0
    total = found.file_size - found.data_offset
    for index, part, n_padding in _chunks(found, CHUNK_BYTES):
        tensor = found.tensors[index]
        if cancelled is not None and cancelled():
            raise Cancelled("The verification was cancelled.")
        if on_progress is not None and part:
            count = len(found.tensors)
            on_progress(
                TensorProgress(tensor.name, index + 1, count, done, total, clock.seconds(), "verifying")
            )
        digest.update(part)
        digest.update(bytes(n_padding))
        done += len(part) + n_padding
        if part and not all_finite(np.frombuffer(part, np.uint8), tensor.type):
            raise VerificationError(say("converter.no-numbers", file=found.path.name, tensor=tensor.name))
    return digest.hexdigest()


@contextlib.contextmanager
def forward_pass(
    path: Path, engine: Sequence[str] = ENGINE, cancelled: IsCancelled | None = None
) -> Iterator[None]:
    """One forward pass beside the body, in a process of its own: a native abort must not end this one.

    The end of the body waits for it: VerificationError with the engine's complaint, Cancelled when asked to
    stop. An error of the body ends it.
    """
    command = [*engine, "try", str(path.resolve())]
    trial: Child[TrialResult]
    try:
        with Child(command, TrialResult, here=ROOT, echo=False) as trial:
            yield
            complaint: Sentence | None = patiently(trial, cancelled).complaint
    except ChildDied as death:
        error = VerificationError(say("converter.engine-stops", why=death.sentence))
        if death.said:
            error.add_note(death.said)
        raise error from None
    if complaint:
        raise VerificationError(say("converter.does-not-run", why=complaint))


def patiently(child: Child[_Event], cancelled: IsCancelled | None) -> _Event:
    """What `child` says next. Raises ChildDied, and Cancelled when asked to stop meanwhile."""
    while True:
        if cancelled is not None and cancelled():
            raise Cancelled("The verification was cancelled.")
        with contextlib.suppress(TimeoutError):
            return child.receive(POLL_SECONDS)


def verify(
    path: Path,
    on_progress: OnProgress | None = None,
    cancelled: IsCancelled | None = None,
    *,
    engine: Sequence[str] = ENGINE,
) -> Verified:
    """Checks a finished file. Raises VerificationError or Cancelled; `engine` starts the engine."""
    clock = Stopwatch()
    try:
        found = header.read(path)
        promised = found.metadata.get(TENSOR_DATA_SHA256)
        with forward_pass(path, engine, cancelled):
            digest = check_data(found, on_progress, cancelled)
            if promised is not None and digest != promised:
                raise VerificationError(
                    say(
                        "converter.other-data", file=path.name, found=digest[:16], promised=str(promised)[:16]
                    )
                )
    except EngineError as problem:
        raise VerificationError(problem.sentence) from None
    except OSError as problem:
        raise VerificationError(
            say("converter.disk-unreadable", file=path.name, why=str(problem.strerror))
        ) from None
    return Verified(
        str(path), len(found.tensors), found.file_size, clock.seconds(), digest, promised is not None
    )


def forget_cached(path: Path) -> None:
    """Makes the next reading come from the disk, where the system has a way to say so."""
    if hasattr(os, "posix_fadvise"):
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
