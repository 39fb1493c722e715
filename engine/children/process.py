"""A worker process as its parent sees it: requests in, events out by request, a deadline, an end."""

import contextlib
import logging
import os
import queue
import select
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from engine.wire.errors import EngineError, WorkerDied
from engine.wire.protocol import VERSION, Event, Failed, Hello, Notice, Request

log = logging.getLogger("engine.client")

STALL_SECONDS = 60.0
"""A busy worker that says nothing for so long is killed; a ubatch of prefill takes 10 s on a slow laptop."""

CLOSE_SECONDS = 2.0

_Answer = Event | EngineError


class WorkerProcess:
    """A running worker; its events are sorted by request in `read`, which its owner runs on a thread.

    Raises WorkerDied when `command` cannot be started.
    """

    def __init__(
        self, command: list[str], here: Path | None, stall_seconds: float, on_notice: Callable[[str], None]
    ) -> None:
        self._stall_seconds = stall_seconds
        self._on_notice = on_notice
        self._answers: dict[int, queue.SimpleQueue[_Answer]] = {}
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._ended = threading.Event()
        self._death = ""
        self._reason = ""
        self.notice = ""  # the latest
        self._heard = time.monotonic()
        pipe = subprocess.PIPE
        try:
            self._popen = subprocess.Popen(command, stdin=pipe, stdout=pipe, cwd=here)
        except OSError as error:
            message = f"The engine could not be started ({error.strerror}: {command[0]})."
            raise WorkerDied(message) from error
        assert self._popen.stdin
        os.set_blocking(self._popen.stdin.fileno(), False)  # a stopped worker must not block its parent

    @property
    def alive(self) -> bool:
        """Whether it runs; False as soon as the system knows, before its last events are read."""
        if self._death:
            return False
        try:  # not poll(): it knows nothing while the reading thread waits for the end
            return os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None
        except ChildProcessError:
            return False

    @property
    def pid(self) -> int:
        """The process id."""
        return self._popen.pid

    @property
    def obituary(self) -> str:
        """What it died of; waits for the end of a worker that is dying."""
        return str(self._buried())

    @contextlib.contextmanager
    def conversation(self, request: Request) -> Iterator[Iterator[Event]]:
        """Sends `request`; gives its answers as they come. Failed and a worker's death are raised."""
        answers: queue.SimpleQueue[_Answer] = queue.SimpleQueue()
        with self._lock:
            if self._ended.is_set():
                raise self._buried()
            self._answers[request.id] = answers
        try:
            self.send(request)
            yield self._receive(answers)
        finally:
            with self._lock:
                self._answers.pop(request.id, None)

    def send(self, request: Request) -> None:
        """Writes one line. Raises WorkerDied, after killing a worker that reads nothing for too long."""
        line = memoryview(msgspec.json.encode(request) + b"\n")
        assert self._popen.stdin
        with self._writing:
            try:
                while line:
                    line = line[self._write(self._popen.stdin.fileno(), line) :]
            except (OSError, ValueError):  # a broken pipe, or closed by us
                raise self._buried() from None

    def close(self) -> None:
        """End-of-file ends a healthy worker at once; another is killed."""
        self._reason = self._reason or "it was closed"
        if self._writing.acquire(timeout=CLOSE_SECONDS):
            try:
                self._close_stdin()
            finally:
                self._writing.release()
        self._buried()

    def _write(self, descriptor: int, line: memoryview) -> int:
        try:
            return os.write(descriptor, line)
        except BlockingIOError:
            writable = select.poll()
            writable.register(descriptor, select.POLLOUT)
            if not writable.poll(self._stall_seconds * 1000):
                self._kill("it stopped reading")
            return 0

    def _receive(self, answers: "queue.SimpleQueue[_Answer]") -> Iterator[Event]:
        asked = time.monotonic()
        while True:
            silent_since = max(asked, self._heard)
            try:
                answer = answers.get(timeout=max(0.0, silent_since + self._stall_seconds - time.monotonic()))
            except queue.Empty:
                if time.monotonic() >= max(asked, self._heard) + self._stall_seconds:
                    self._kill(f"it did not answer for {self._stall_seconds:.0f} seconds")
                    answer = self._buried()
                else:
                    continue
            if isinstance(answer, EngineError):
                raise answer
            if isinstance(answer, Failed):
                raise _error(answer)
            yield answer

    def read(self) -> None:
        """Hands every event to whoever waits for it, until the worker's end."""
        decoder = msgspec.json.Decoder(Event)
        assert self._popen.stdout
        with self._popen.stdout as stdout:
            for line in stdout:
                if not line.endswith(b"\n"):
                    break  # it died within a line
                self._heard = time.monotonic()
                try:
                    event = decoder.decode(line)
                except msgspec.DecodeError:
                    self._kill("what it said could not be read")
                    break
                if isinstance(event, Hello) and event.version != VERSION:
                    self._kill(f"it speaks version {event.version} of the protocol, not {VERSION}")
                    break
                if isinstance(event, Notice):
                    self.notice = event.message
                    log.warning("the engine worker: %s", event.message)
                    self._on_notice(event.message)
                elif not isinstance(event, Hello):
                    with self._lock:
                        answers = self._answers.get(event.id)
                    if answers:
                        answers.put(event)
                    elif isinstance(event, Failed):
                        log.error("the engine worker: %s", event.message)
        self._bury(self._popen.wait())

    def _bury(self, status: int) -> None:
        with self._lock:
            self._death = _obituary(status, self._reason)
            waiting = list(self._answers.values())
            self._ended.set()
        for answers in waiting:
            answers.put(self._buried())
        with self._writing:
            self._close_stdin()

    def _buried(self) -> WorkerDied:
        """The death of a worker that has to end now."""
        if not self._ended.wait(CLOSE_SECONDS):
            self._kill("it did not end")
            self._ended.wait()
        return WorkerDied(self._death, status=self._popen.returncode)

    def _close_stdin(self) -> None:
        assert self._popen.stdin
        with contextlib.suppress(OSError):
            self._popen.stdin.close()

    def _kill(self, reason: str) -> None:
        self._reason = self._reason or reason
        with contextlib.suppress(ProcessLookupError):
            self._popen.kill()


def _obituary(status: int, reason: str) -> str:
    if not reason and status < 0:
        try:
            reason = f"ended by {signal.Signals(-status).name}"
        except ValueError:
            reason = f"ended by signal {-status}"
        if status == -signal.SIGKILL:
            reason += ", perhaps for lack of memory"
    return f"The engine stopped unexpectedly ({reason or f'exit status {status}'}). Ask again to restart it."


_ERRORS = {
    kind.kind: kind for kind in EngineError.__subclasses__() if kind.__module__ == EngineError.__module__
}


def _error(failed: Failed) -> EngineError:
    return _ERRORS.get(failed.kind, EngineError)(failed.message, **failed.facts)
