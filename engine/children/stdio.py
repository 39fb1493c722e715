"""A child process' own side: protocol on stdin and stdout, other output to stderr, ends with its stdin."""

import contextlib
import ctypes
import os
import resource
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterator

import msgspec

MAX_LINE = 1 << 24  # bytes; a longer line is skipped and reported as one that cannot be read
_CHUNK = 1 << 16

TOO_LONG = b""
"""Stands for a line of more than MAX_LINE bytes; an empty line is never handed on."""


class Wire:
    """Events out through `source`'s counterpart, lines in; both descriptors are nobody else's."""

    def __init__(self, source: int, target: int) -> None:
        self._source = source
        self._target = target
        self._writing = threading.Lock()
        self._encoder = msgspec.json.Encoder()

    def send(self, event: msgspec.Struct) -> None:
        """Writes `event` as one line, from any thread; ends the process when nobody reads any more."""
        line = memoryview(self._encoder.encode(event) + b"\n")
        with self._writing:
            try:
                while line:
                    line = line[os.write(self._target, line) :]
            except OSError:
                os._exit(0)

    def listen(self, on_line: Callable[[bytes], None]) -> None:
        """Hands every line to `on_line` on a thread of its own, which ends the process at end-of-file.

        That holds in the middle of a native call too: ctypes gives the interpreter lock away.
        """
        threading.Thread(target=self._listen, args=(on_line,), name="requests", daemon=True).start()

    def _listen(self, on_line: Callable[[bytes], None]) -> None:
        try:
            for line in _lines(self._source):
                try:
                    on_line(line)
                except Exception:  # noqa: BLE001  whatever a line does, the next one is still read
                    traceback.print_exc()
        finally:
            os._exit(0)


def take_over() -> Wire:
    """Makes this process a worker: its stdin and stdout belong to the returned wire alone.

    What libraries print goes to stderr, what they read is empty; no core dumps, no native backtraces
    (they fork a debugger), and Ctrl-C is the parent's affair.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _give_freed_memory_back()
    os.environ["GGML_NO_BACKTRACE"] = "1"
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    source, target = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    sys.stdout.flush()
    os.dup2(2, 1)
    return Wire(source, target)


def _give_freed_memory_back() -> None:
    """Large blocks go back to the system when freed: glibc otherwise learns to keep blocks of up to 32 MB."""
    mmap_threshold = -3
    with contextlib.suppress(AttributeError):  # another C library, another habit
        ctypes.CDLL(None).mallopt(mmap_threshold, 1 << 20)


def _lines(source: int) -> Iterator[bytes]:
    """Non-empty lines until end-of-file; an unfinished last one is dropped, for its sender is dead."""
    pending = bytearray()
    skipping = False
    while chunk := os.read(source, _CHUNK):
        first, *rest = chunk.split(b"\n")
        for part, complete in [(first, bool(rest)), *((part, True) for part in rest[:-1])]:
            pending += part
            if len(pending) > MAX_LINE:
                skipping = True
                pending.clear()
            if complete:
                if skipping:
                    yield TOO_LONG
                elif pending.strip():
                    yield bytes(pending)
                pending.clear()
                skipping = False
        if rest:
            pending += rest[-1]
