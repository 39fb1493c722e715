"""The checker's handle: asks the process, kills it when it is late, and starts another."""

import contextlib
import itertools
import logging
import os
import select
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec

from app.study.algebra.protocol import (
    DEADLINE,
    VERSION,
    Compare,
    Event,
    Group,
    Grouped,
    Hello,
    Judge,
    Judged,
    Request,
    Understand,
    Understood,
)  # fmt: skip
from app.study.marking.verdict import Judgement, undecided

log = logging.getLogger("checker.client")

START_SECONDS = 60.0  # importing SymPy from a cold disk on a slow laptop
_CHUNK = 1 << 16


class CheckerDied(Exception):
    """The checker process ended, was late, or could not be started."""


class CheckerClient:
    """One checker process, started when first needed and again after it died. Thread-safe, one at a time.

    No call raises for what an answer holds: when the checker dies or is late, the verdict is undecided.
    """

    def __init__(self, command: Sequence[str] | None = None, *, seconds: float = DEADLINE) -> None:
        self._here = Path(__file__).parents[3] if command is None else None
        self._command = list(command or [sys.executable, "-m", "app.study.algebra.worker"])
        self._seconds = seconds
        self._ids = itertools.count(1)
        self._turn = threading.Lock()
        self._process: _Process | None = None
        self._closed = False
        self.restarts = 0

    def __enter__(self) -> "CheckerClient":
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The living process's id."""
        process = self._process
        return process.popen.pid if process and process.popen.poll() is None else None

    def start(self) -> None:
        """Starts the process without waiting for it, so that the first question does not wait either."""
        with self._turn, contextlib.suppress(CheckerDied):
            self._living()

    def compare(self, given: str, known: str, question: str = "") -> Judgement:
        """The verdict on `given`, when `known` is right and `question` says in which form."""
        return self._judged(Compare(next(self._ids), given, known, question, self._seconds))

    def judge(self, problem: str, answer: str) -> Judgement:
        """The verdict on `answer`, found from `problem` alone."""
        return self._judged(Judge(next(self._ids), problem, answer, self._seconds))

    def group(self, answers: Sequence[str], problem: str = "") -> Grouped:
        """Which answers are the same, by position, the largest group first."""
        request = Group(next(self._ids), list(answers), problem, self._seconds)
        event = self._ask(request)
        if isinstance(event, Grouped):
            return event
        assert isinstance(event, Judgement)
        return Grouped(request.id, [[place] for place in range(len(answers))], event)

    def understand(self, problem: str) -> tuple[str, str]:
        """(verb, TeX) of what `problem` is read as; two empty strings when it is not understood."""
        event = self._ask(Understand(next(self._ids), problem, self._seconds))
        return (event.what, event.tex) if isinstance(event, Understood) else ("", "")

    def close(self) -> None:
        """Ends the process, whatever it is at; a call under way and later ones are undecided."""
        self._closed = True
        process = self._process
        if process:
            process.popen.kill()  # who waits for it, even for its start, hears of it at once
        with self._turn:
            if self._process:
                self._process.end()

    def _judged(self, request: Request) -> Judgement:
        event = self._ask(request)
        if isinstance(event, Judged):
            return event.judgement
        assert isinstance(event, Judgement)
        return event

    def _ask(self, request: Request) -> Judged | Grouped | Understood | Judgement:
        with self._turn:
            try:
                process = self._living()
                process.greeted(START_SECONDS)
            except CheckerDied as error:
                log.warning("the checker did not start: %s", error)
                return undecided("the checker did not start", "The checker could not be started.")
            try:
                return process.ask(request, self._seconds)
            except CheckerDied as error:
                log.warning("the checker is replaced: %s", error)
                process.end()
                with contextlib.suppress(CheckerDied):
                    self._living()  # it loads while the student reads
                return undecided("the deadline passed", "Checking this took too long.")

    def _living(self) -> "_Process":
        if self._closed:
            raise CheckerDied("it was closed")
        if self._process is None or self._process.popen.poll() is not None:
            if self._process is not None:
                self._process.end()
                self.restarts += 1
            self._process = _Process(self._command, self._here)
            if self._closed:  # meanwhile
                raise CheckerDied("it was closed")
        return self._process


class _Process:
    """One running checker: lines out, lines in, each with a deadline. Raises CheckerDied."""

    def __init__(self, command: list[str], here: Path | None) -> None:
        try:
            self.popen = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=here)
        except OSError as error:
            raise CheckerDied(f"{error.strerror}: {command[0]}") from error
        assert self.popen.stdin
        assert self.popen.stdout
        self._target, self._source = self.popen.stdin.fileno(), self.popen.stdout.fileno()
        os.set_blocking(self._target, False)
        os.set_blocking(self._source, False)
        self._pending = bytearray()
        self._decoder = msgspec.json.Decoder(Event)
        self._greeted = False

    def greeted(self, seconds: float) -> None:
        """Waits for the first line of a process that has just started."""
        if not self._greeted:
            hello = self._receive(time.monotonic() + seconds)
            if not isinstance(hello, Hello) or hello.version != VERSION:
                raise CheckerDied("it speaks another version")
            self._greeted = True

    def ask(self, request: Request, seconds: float) -> Judged | Grouped | Understood:
        """The answer to `request`, at most `seconds` from now."""
        deadline = time.monotonic() + seconds
        line = memoryview(msgspec.json.encode(request) + b"\n")
        try:
            while line:
                self._wait(self._target, select.POLLOUT, deadline)
                with contextlib.suppress(BlockingIOError):
                    line = line[os.write(self._target, line) :]
        except OSError as error:
            raise CheckerDied("it ended") from error
        while True:
            event = self._receive(deadline)
            if not isinstance(event, Hello) and event.id == request.id:
                return event

    def end(self) -> None:
        """Kills it; what it was at is lost."""
        self.popen.kill()
        self.popen.wait()
        for pipe in (self.popen.stdin, self.popen.stdout):
            if pipe:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _receive(self, deadline: float) -> Event:
        while b"\n" not in self._pending:
            self._wait(self._source, select.POLLIN, deadline)
            with contextlib.suppress(BlockingIOError):
                chunk = os.read(self._source, _CHUNK)
                if not chunk:
                    raise CheckerDied("it ended")
                self._pending += chunk
        line, _, rest = self._pending.partition(b"\n")
        self._pending = bytearray(rest)
        try:
            event: Event = self._decoder.decode(line)
            return event
        except msgspec.MsgspecError as error:
            raise CheckerDied("its answer cannot be read") from error

    def _wait(self, descriptor: int, event: int, deadline: float) -> None:
        poll = select.poll()
        poll.register(descriptor, event)
        if not poll.poll(max(0.0, deadline - time.monotonic()) * 1000):
            raise CheckerDied("it is late")
