"""A child process as its parent sees it: requests in, events out by request, deadlines, and its death."""

import contextlib
import os
import queue
import select
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Generic, TypeVar

import msgspec

from engine.base.sentence import Sentence, say
from engine.children.death import ChildDied, NotStarted, cause_of
from engine.children.hello import Hello

STALL_SECONDS = 60.0
"""A busy child that says nothing for so long is killed; a ubatch of prefill takes 10 s on a slow laptop."""

CLOSE_SECONDS = 2.0

CLOSED = say("children.closed")
"""The reason of whoever no longer needs a child."""

_TAIL = 2000  # bytes of its stderr: a native abort's line, or the end of a traceback
_CHUNK = 1 << 16

_Event = TypeVar("_Event", bound=msgspec.Struct)


class Child(Generic[_Event]):
    """A running child that says structs of `events`, one JSON object a line; its thread sorts them.

    An event goes to whoever `ask`s or `stream`s the request of its id; one that answers no open request goes
    to `on_event`, on the child's thread, or without one to `receive`. A child whose Hello is not of `version`
    is killed. With `echo`, what it writes to stderr goes to ours too. `here` is the folder it runs in.
    Raises NotStarted; every other call raises ChildDied once the child has ended. Thread-safe.
    """

    def __init__(
        self,
        command: Sequence[str],
        events: Any,
        *,
        version: int = 0,
        here: Path | None = None,
        echo: bool = True,
        stall_seconds: float = STALL_SECONDS,
        on_event: Callable[[_Event], None] | None = None,
    ) -> None:
        self.stall_seconds = stall_seconds
        # Without a stderr of our own, descriptor 2 may be anything by now: the history's, for one.
        self._version, self._echo = version, echo and sys.__stderr__ is not None
        self._decoder = msgspec.json.Decoder(events)
        self._unasked: queue.SimpleQueue[_Event | None] = queue.SimpleQueue()
        self._on_event = on_event or self._unasked.put
        self._answers: dict[int, queue.SimpleQueue[_Event | None]] = {}  # None: it ended
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._greeted, self._begun, self._ended = False, threading.Event(), threading.Event()
        self._reason: Sentence | None = None  # why we killed it
        self._said = b""
        self._heard = time.monotonic()
        pipe = subprocess.PIPE
        try:
            self._popen = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, cwd=here)
        except OSError as error:
            raise NotStarted(
                say("children.not-started", why=str(error.strerror), command=command[0])
            ) from error
        assert self._popen.stdin
        self._target = self._popen.stdin.fileno()
        os.set_blocking(self._target, False)  # a stopped child must not block its parent
        threading.Thread(target=self._listen, name=f"events of {self.pid}", daemon=True).start()

    def __enter__(self) -> "Child[_Event]":
        return self

    def __exit__(self, *exception: object) -> None:
        self.kill(CLOSED)
        self.close()

    @property
    def pid(self) -> int:
        """The process id."""
        return self._popen.pid

    @property
    def alive(self) -> bool:
        """Whether it runs; False as soon as the system knows, before its last events are read."""
        if self._ended.is_set():
            return False
        try:  # not poll(): it knows nothing while the child's thread waits for the end
            return os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None
        except ChildProcessError:
            return False

    def greeted(self, seconds: float) -> None:
        """Waits for its Hello; kills it when that takes longer."""
        if not self._begun.wait(seconds):
            self.kill(say("children.slow-start", seconds=f"{seconds:.0f}"))
        if not self._greeted:
            raise self.death()

    def ask(self, request: Any, seconds: float) -> _Event:
        """The one answer to `request`; a child that takes longer, or reads too slowly, is killed."""
        deadline = time.monotonic() + seconds
        with self._answers_to(request) as answers:
            self._write(request, deadline)
            try:
                return self._next(answers, deadline)
            except TimeoutError:
                self.kill(say("children.late", seconds=f"{seconds:.0f}"))
                raise self.death() from None

    @contextlib.contextmanager
    def stream(self, request: Any) -> Iterator[Iterator[_Event]]:
        """Sends `request`; gives its answers as they come. A child silent for stall_seconds is killed."""
        with self._answers_to(request) as answers:
            self.send(request)
            yield self._stream(answers)

    def send(self, request: Any) -> None:
        """Writes one line, of which no answer is awaited; kills a child that reads nothing for too long."""
        self._write(request, time.monotonic() + self.stall_seconds)

    def receive(self, seconds: float | None = None) -> _Event:
        """The next event that answers no request; without one in time a TimeoutError, and it goes on."""
        return self._next(self._unasked, None if seconds is None else time.monotonic() + seconds)

    def kill(self, reason: Sentence) -> None:
        """Ends it at once, whatever it is at; who waits for it is told `reason`. From any thread."""
        self._reason = self._reason or reason
        with contextlib.suppress(ProcessLookupError):
            self._popen.kill()

    def close(self) -> None:
        """Returns when it has ended: end-of-file ends a healthy child at once, another is killed."""
        self._reason = self._reason or CLOSED
        if self._writing.acquire(timeout=CLOSE_SECONDS):
            try:
                self._close_stdin()
            finally:
                self._writing.release()
        self.death()

    def death(self) -> ChildDied:
        """What it died of; waits for the end of a child that is dying, and makes sure of it."""
        if not self._ended.wait(CLOSE_SECONDS):
            self.kill(say("children.stuck"))
            self._ended.wait()
        status = self._popen.returncode
        said = self._said.decode(errors="replace").strip()
        return ChildDied(self._reason or cause_of(status), status, said)

    @contextlib.contextmanager
    def _answers_to(self, request: Any) -> Iterator["queue.SimpleQueue[_Event | None]"]:
        answers: queue.SimpleQueue[_Event | None] = queue.SimpleQueue()
        with self._lock:
            if self._ended.is_set():
                raise self.death()
            self._answers[request.id] = answers
        try:
            yield answers
        finally:
            with self._lock:
                self._answers.pop(request.id, None)

    def _next(self, answers: "queue.SimpleQueue[_Event | None]", deadline: float | None) -> _Event:
        try:
            event = answers.get(timeout=None if deadline is None else max(0.0, deadline - time.monotonic()))
        except queue.Empty:
            raise TimeoutError from None
        if event is None:
            answers.put(None)  # for whoever asks once more
            raise self.death()
        return event

    def _stream(self, answers: "queue.SimpleQueue[_Event | None]") -> Iterator[_Event]:
        asked = time.monotonic()
        while True:
            try:
                yield self._next(answers, max(asked, self._heard) + self.stall_seconds)
            except TimeoutError:
                if time.monotonic() >= max(asked, self._heard) + self.stall_seconds:
                    self.kill(say("children.late", seconds=f"{self.stall_seconds:.0f}"))
                    raise self.death() from None

    def _write(self, request: Any, deadline: float) -> None:
        line = memoryview(msgspec.json.encode(request) + b"\n")
        with self._writing:
            try:
                while line:
                    line = line[self._write_some(line, deadline) :]
            except (OSError, ValueError):  # a broken pipe, or closed by us
                raise self.death() from None

    def _write_some(self, line: memoryview, deadline: float) -> int:
        assert self._popen.stdin
        if self._popen.stdin.closed:
            raise ValueError
        try:
            return os.write(self._target, line)
        except BlockingIOError:
            writable = select.poll()
            writable.register(self._target, select.POLLOUT)
            if not writable.poll(max(0.0, deadline - time.monotonic()) * 1000):
                self.kill(say("children.deaf"))
            return 0

    def _listen(self) -> None:
        """Sorts what it says until its end; on the child's thread."""
        assert self._popen.stdout
        assert self._popen.stderr
        out, err = self._popen.stdout.fileno(), self._popen.stderr.fileno()
        poll = select.poll()
        poll.register(out, select.POLLIN)
        poll.register(err, select.POLLIN)
        unfinished = b""
        try:
            while True:
                ready = {descriptor for descriptor, _ in poll.poll()}
                if err in ready and not self._hear_stderr(err):
                    poll.unregister(err)
                if out in ready:
                    chunk = os.read(out, _CHUNK)
                    *lines, unfinished = (unfinished + chunk).split(b"\n")
                    # An unfinished line at the end is dropped: it died within it.
                    if not chunk or not all(map(self._take, lines)):
                        break
        finally:
            self._mark_dead(err)

    def _hear_stderr(self, err: int) -> bool:
        chunk = os.read(err, _CHUNK)
        self._said = (self._said + chunk)[-_TAIL:]
        if self._echo:
            with contextlib.suppress(OSError):
                os.write(2, chunk)
        return bool(chunk)

    def _take(self, line: bytes) -> bool:
        """Hands one event on; False when it is none, or of another version."""
        self._heard = time.monotonic()
        try:
            event = self._decoder.decode(line)
        except msgspec.MsgspecError:
            self.kill(say("children.unreadable"))
            return False
        if isinstance(event, Hello):
            if event.version != self._version:
                self.kill(say("children.version", version=event.version, known=self._version))
                return False
            self._greeted = True
            self._begun.set()
            return True
        with self._lock:
            answers = self._answers.get(getattr(event, "id", 0))
        (answers.put if answers else self._on_event)(event)
        return True

    def _mark_dead(self, err: int) -> None:
        try:
            self._popen.wait(CLOSE_SECONDS)
        except subprocess.TimeoutExpired:  # it has only closed its stdout
            self.kill(say("children.stuck"))
            self._popen.wait()
        os.set_blocking(err, False)  # a child of its own may hold the other end
        with contextlib.suppress(BlockingIOError):
            while self._hear_stderr(err):
                pass
        with self._lock:
            self._ended.set()
            waiting = [self._unasked, *self._answers.values()]
        self._begun.set()
        for answers in waiting:
            answers.put(None)
        with self._writing:
            self._close_stdin()
        for pipe in (self._popen.stdout, self._popen.stderr):
            assert pipe
            pipe.close()

    def _close_stdin(self) -> None:
        assert self._popen.stdin
        with contextlib.suppress(OSError):
            self._popen.stdin.close()
