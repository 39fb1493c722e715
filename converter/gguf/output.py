"""Writes a GGUF file under a temporary name and gives it its own only when it is complete and verified."""

import fcntl
import hashlib
import os
import shutil
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from gguf import GGMLQuantizationType, GGUFWriter

from converter.errors import OutputError
from converter.gguf.metadata import SHA256_CHARACTERS, TENSOR_DATA_SHA256
from converter.gguf.type_limits import stored_bytes
from converter.gguf.verification import check_data, forget_cached
from converter.progress import TensorProgress
from engine.base.sentence import say
from engine.gguf.header import parse
from engine.wire.errors import EngineError

ALIGNMENT = 32
HEADER_MARGIN = 64 << 20  # vocabulary and merges


@dataclass(frozen=True)
class Planned:
    """A tensor to write: PyTorch's shape and its ggml type."""

    name: str
    shape: tuple[int, ...]
    kind: GGMLQuantizationType

    @property
    def nbytes(self) -> int:
        return stored_bytes(self.shape, self.kind)


def _padding(length: int) -> bytes:
    return bytes(-length % ALIGNMENT)


def check_space(target: Path, planned: Sequence[Planned]) -> None:
    """Raises OutputError with the numbers when the disk cannot hold the file beside what is there."""
    needed = HEADER_MARGIN + sum(tensor.nbytes + ALIGNMENT for tensor in planned)
    free = shutil.disk_usage(target.parent).free
    if free < needed:
        raise OutputError(say("converter.no-room", needed=needed, folder=str(target.parent), free=free))


class GgufOutput:
    """A context manager: enter, `write` every planned tensor's bytes in order, `commit`.

    Leaving it without a commit removes the temporary file; an existing `target` is replaced by commit only.
    """

    def __init__(
        self,
        target: Path,
        planned: Sequence[Planned],
        describe: Callable[[GGUFWriter], None],
        architecture: str = "phi4flash",
    ) -> None:
        self.target = target
        self.part = target.with_name(target.name + ".part")
        self.size = 0
        self.tensor_data_sha256 = ""
        self._planned = planned
        self._describe = describe
        self._architecture = architecture
        self._digest = hashlib.sha256()
        self._next = 0
        self._left = 0
        self._patches: dict[str, str] = {}

    def __enter__(self) -> "GgufOutput":
        try:
            self._lock = self.part.open("ab")
        except OSError as problem:
            raise OutputError(
                say("converter.no-writing", file=str(self.part), why=str(problem.strerror))
            ) from None
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            self._lock.close()
            raise OutputError(say("converter.busy", file=self.target.name)) from None
        try:
            self._write_header()
        except BaseException:
            self._abandon()
            raise
        return self

    def _write_header(self) -> None:
        self._writer = writer = GGUFWriter(self.part, self._architecture)
        self._describe(writer)
        for tensor in self._planned:
            writer.add_tensor_info(
                tensor.name, tensor.shape, np.dtype(np.float32), tensor.nbytes, tensor.kind
            )
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_ti_data_to_file()
        assert writer.fout is not None
        self._file = writer.fout[0]
        self._file.write(_padding(self._file.tell()))
        self._data_start = self._file.tell()

    def write(self, chunk: npt.NDArray[np.uint8]) -> None:
        """The next bytes of the planned tensors; a chunk never spans two."""
        if not self._left:
            self._left = self._planned[self._next].nbytes
            self._next += 1
        self._left -= len(chunk)
        assert self._left >= 0, "more bytes than planned"
        self._put(chunk.data)
        if not self._left:
            self._put(_padding(self._planned[self._next - 1].nbytes))

    def _put(self, part: bytes | memoryview) -> None:
        self._digest.update(part)
        self._file.write(part)

    def patch(self, key: str, digest: str) -> None:
        """Fills a digest that the metadata reserved; written by commit."""
        self._patches[key] = digest

    def commit(
        self,
        on_progress: Callable[[TensorProgress], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        beside: Callable[[Path], AbstractContextManager[None]] | None = None,
    ) -> None:
        """Fills the reserved digests, forces the file to the disk, verifies it and gives it its name.

        `beside` runs during the verification and may refuse the file by an error at its end. Raises
        OutputError when it did not read back as it was written, VerificationError for values that are no
        numbers, Cancelled.
        """
        assert (self._next, self._left) == (len(self._planned), 0), "fewer bytes than planned"
        self._file.flush()
        self.size = self._file.tell()
        self.tensor_data_sha256 = self._digest.hexdigest()
        self.patch(TENSOR_DATA_SHA256, self.tensor_data_sha256)
        for key, digest in self._patches.items():
            self._file.seek(self._reserved(key))
            self._file.write(digest.encode())
        self._file.flush()
        os.fsync(self._file.fileno())
        self._writer.close()
        forget_cached(self.part)
        with beside(self.part) if beside else nullcontext():
            self._verify(on_progress, cancelled)
        os.replace(self.part, self.target)
        self._lock.close()
        folder = os.open(self.target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

    def _reserved(self, key: str) -> int:
        """Where the digest of `key` lies: the first match, as reserved keys precede any untrusted text."""
        name = key.encode()
        pattern = len(name).to_bytes(8, "little") + name + (8).to_bytes(4, "little")
        pattern += SHA256_CHARACTERS.to_bytes(8, "little") + b"0" * SHA256_CHARACTERS
        with self.part.open("rb") as file:
            found = file.read(self._data_start).find(pattern)
        assert found >= 0, f"{key} is not reserved"
        return found + len(pattern) - SHA256_CHARACTERS

    def _verify(
        self, on_progress: Callable[[TensorProgress], None] | None, cancelled: Callable[[], bool] | None
    ) -> None:
        offset, expected = 0, []
        for tensor in self._planned:
            expected.append((tensor.name, tensor.shape[::-1], tensor.kind, offset))
            offset += tensor.nbytes + len(_padding(tensor.nbytes))
        try:
            header = parse(self.part)
        except EngineError as problem:
            raise OutputError(say("converter.read-back-why", why=problem.sentence)) from None
        found = [(tensor.name, tensor.shape, tensor.type, tensor.offset) for tensor in header.tensors]
        digests = {key: header.metadata.get(key) for key in self._patches}
        sizes = (header.data_offset, header.file_size)
        as_planned = (found, digests, sizes) == (expected, self._patches, (self._data_start, self.size))
        if not as_planned or check_data(header, on_progress, cancelled) != self.tensor_data_sha256:
            raise OutputError(say("converter.read-back", file=self.target.name))

    def _abandon(self) -> None:
        if (writer := getattr(self, "_writer", None)) is not None:
            try:
                writer.close()
            except OSError:  # a full disk again, while flushing what is thrown away
                pass
        self.part.unlink(missing_ok=True)
        self._lock.close()

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        if not self._lock.closed:
            self._abandon()
        if isinstance(error, OSError):
            raise OutputError(
                say("converter.disk-full", file=self.target.name, why=str(error.strerror))
            ) from None
