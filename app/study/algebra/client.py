"""The checker's handle: asks the process, kills it when it is late, and starts another."""

import contextlib
import itertools
import logging
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from app.study.algebra.protocol import (
    DEADLINE,
    VERSION,
    Compare,
    Event,
    Group,
    Grouped,
    Judge,
    Judged,
    Request,
    Understand,
    Understood,
    Work,
    Worked,
    WorkSetUp,
)  # fmt: skip
from app.study.marking.verdict import Judgement, undecided
from engine.base.sentence import say
from engine.children.child import CLOSED, Child
from engine.children.death import ChildDied

log = logging.getLogger("checker.client")

START_SECONDS = 60.0  # importing SymPy from a cold disk on a slow laptop


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
        self._process: Child[Event] | None = None
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
        return process.pid if process and process.alive else None

    def start(self) -> None:
        """Starts the process without waiting for it, so that the first question does not wait either."""
        with self._turn, contextlib.suppress(ChildDied):
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

    def understand(self, problem: str) -> Understood:
        """What `problem` is read as, with its formula, or what it may have meant."""
        request = Understand(next(self._ids), problem, self._seconds)
        event = self._ask(request)
        return event if isinstance(event, Understood) else Understood(request.id, None, "")

    def work(self, problem: str, method: str = "") -> Worked:
        """The answer to `problem`, and its working where there is one, proven; or why there is none."""
        return self._worked(Work(next(self._ids), problem, method, 3 * self._seconds))

    def work_set_up(self, problem: str, written: Sequence[str]) -> Worked:
        """What follows from the first of `written`, set-ups of `problem`; the others are compared with it."""
        return self._worked(WorkSetUp(next(self._ids), problem, list(written), 2 * self._seconds))

    def close(self) -> None:
        """Ends the process, whatever it is at; a call under way and later ones are undecided."""
        self._closed = True
        process = self._process
        if process:
            process.kill(CLOSED)  # who waits for it, even for its start, hears of it at once
        with self._turn:
            if self._process:
                self._process.close()

    def _worked(self, request: Work | WorkSetUp) -> Worked:
        event = self._ask(request)
        if isinstance(event, Worked):
            return event
        assert isinstance(event, Judgement)
        return Worked(request.id, why=event.why)

    def _judged(self, request: Request) -> Judgement:
        event = self._ask(request)
        if isinstance(event, Judged):
            return event.judgement
        assert isinstance(event, Judgement)
        return event

    def _ask(self, request: Request) -> Event | Judgement:
        with self._turn:
            try:
                process = self._living()
                process.greeted(START_SECONDS)
            except ChildDied as error:
                log.warning("the checker did not start: %s", error)
                return undecided(say("algebra.how.not-started"), say("algebra.why.not-started"))
            try:
                return process.ask(request, request.seconds)
            except ChildDied as error:
                log.warning("the checker is replaced: %s", error)
                process.close()
                with contextlib.suppress(ChildDied):
                    self._living()  # it loads while the student reads
                return undecided(say("algebra.how.late"), say("algebra.why.late"))

    def _living(self) -> Child[Event]:
        if self._closed:
            raise ChildDied(CLOSED)
        if self._process is None or not self._process.alive:
            if self._process is not None:
                self._process.close()
                self.restarts += 1
            self._process = Child(self._command, Event, version=VERSION, here=self._here)
            if self._closed:  # meanwhile
                raise ChildDied(CLOSED)
        return self._process
