"""The window's algebra process: it reads what is typed, answers what is asked, checks a model's answers."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app import folders
from app.ui.session.exchange import Phase, Transcript
from app.ui.session.history import OpenHistory
from app.ui.session.lanes import Lanes
from engine.base.moment import now_text

if TYPE_CHECKING:  # imported in the lanes: the window is there before them
    from app.study.algebra.client import CheckerClient
    from app.study.algebra.protocol import Worked
    from app.study.asking.by_algebra import Answered


class Algebra(QObject):
    """The process starts with the first letter that is typed, or when the window has been there a while."""

    worked = Signal(object)  # a Transcript that has another working now
    refused = Signal(
        object, object
    )  # a Transcript, and the Sentence that says why the way does not lead there

    set_up = Signal(object)  # a Transcript that was worked out from a set-up of the student's
    set_up_refused = Signal(object, object)  # a Transcript, and the Sentence that says why nothing follows

    def __init__(self, lanes: Lanes, history: OpenHistory, parent: QObject) -> None:
        super().__init__(parent)
        self._lanes, self._history = lanes, history
        self._making = threading.Lock()
        self._checker: CheckerClient | None = None

    @property
    def checker(self) -> "CheckerClient":
        """The process's handle. From any lane; the first call imports what it needs."""
        from app.study.algebra.client import CheckerClient

        with self._making:
            if self._checker is None:
                self._checker = CheckerClient(folders.worker_command("checker"))
            return self._checker

    def start(self) -> None:
        """Have the process started, which takes a second or two, before it is asked."""

        def start() -> None:
            self.checker.start()

        self._lanes.algebra.run(start)

    def forget(self) -> None:
        """End the process with what it has read, from any thread; the next question starts another."""
        with self._making:
            if self._checker is not None:
                self._checker.close()
            self._checker = None

    def end(self) -> None:
        """End the process for good, whatever it is at; from any thread."""
        with self._making:
            if self._checker is not None:
                self._checker.close()

    def answer(
        self,
        transcript: Transcript,
        done: "Callable[[Answered], object]",
        failed: Callable[[Exception], object],
    ) -> None:
        """Answer the question of a problem that is written down, and store the answer; then call `done`."""
        exchange, question = transcript.exchange, transcript.question
        assert exchange is not None
        problem_id, edited, kept = exchange.problem_id, question != exchange.question, exchange.kept
        assert problem_id is not None

        def answered() -> "Answered":
            from app.study.asking.by_algebra import answered_by_algebra

            history = self._history.where(kept=kept)
            return answered_by_algebra(self.checker, history, problem_id, question, edited=edited)

        self._lanes.algebra.run(answered, done, failed)

    def work(self, transcript: Transcript, method: str = "") -> None:
        """Work the question of `transcript` once more, by `method`; `worked` or `refused` tells of it."""

        def found(worked: "Worked") -> None:
            if worked.working is not None or (not method and worked.answer is not None):
                transcript.take_working(worked)
                self.worked.emit(transcript)
            else:
                self.refused.emit(transcript, worked.why)

        self._lanes.algebra.run(lambda: self.checker.work(transcript.question, method), found)

    def work_set_up(self, transcript: Transcript, text: str) -> None:
        """Work the set-up `text` of the question of `transcript`; it becomes an attempt of its own."""
        exchange = transcript.exchange
        assert exchange is not None
        assert exchange.problem_id is not None
        problem_id, message_id, kept = exchange.problem_id, exchange.message_id, exchange.kept
        question, edited = transcript.question, transcript.question != exchange.question

        def worked() -> "Answered":
            from app.study.asking.setting_up import set_up_by_student

            history = self._history.where(kept=kept)
            return set_up_by_student(
                self.checker, history, problem_id, question, text, message_id=message_id, edited=edited
            )

        def found(answered: "Answered") -> None:
            if answered.worked.answer is None:
                self.set_up_refused.emit(transcript, answered.worked.why)
                return
            made = Transcript(question, created=now_text(), phase=Phase.ENDED, seconds=answered.seconds)
            made.take_answered(answered)
            exchange.add(made)
            self.set_up.emit(made)

        self._lanes.algebra.run(worked, found)
