"""Passes the student's requests from the page to the queue, with the menu's effort and privacy options."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ui.kit.actions import Actions
from app.ui.kit.durations import roughly
from app.ui.page.question_page import QuestionPage
from app.ui.session.commands import AnswerCommands
from app.ui.session.exchange import Exchange, Phase, Transcript
from app.ui.session.question_queue import QuestionQueue

if TYPE_CHECKING:
    from app.store.pace import Pace


class QuestionFlow(QObject):
    said = Signal(str)  # a sentence that wants time to be read

    def __init__(
        self,
        commands: AnswerCommands,
        actions: Actions,
        page: QuestionPage,
        questions: QuestionQueue,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._actions, self._page, self._questions = actions, page, questions
        self._demonstrating = False
        commands.ask.connect(self._ask)
        commands.follow_up.connect(self._follow_up)
        commands.retry.connect(self._again)
        commands.reword.connect(self._again)
        commands.resume.connect(questions.resume)
        commands.answer_now.connect(questions.answer_now)
        actions.answer_now.triggered.connect(questions.answer_now)
        actions.stop.triggered.connect(self._stop)
        actions.quick.toggled.connect(self.estimate)
        commands.demonstrate.connect(self._demonstrate)
        questions.usual.connect(self._show_usual)
        questions.answered.connect(self._answered)
        questions.live_changed.connect(self._live_changed)
        self._live_changed()

    @property
    def _quick(self) -> bool:
        return self._actions.quick.isChecked()

    def estimate(self) -> None:
        """Have the page say how long an answer usually takes."""
        if self._page.refused:
            return
        self._questions.estimate(quick=self._quick)

    def _ask(self, question: str) -> None:
        unkept = self._actions.unkept
        keep = not unkept.isChecked()
        if not keep:
            self._page.drafts.forget_typing()
        unkept.setChecked(False)
        self._questions.ask(question, quick=self._quick, keep=keep)

    def _follow_up(self, after: Transcript, question: str) -> None:
        self._questions.follow_up(after, question, quick=self._quick)

    def _again(self, exchange: Exchange, wording: str = "") -> None:
        self._questions.again(exchange, wording, quick=self._quick)

    def _stop(self) -> None:
        """The shown question if it waits in the queue, else the one under way."""
        shown = self._page.shown()
        queued = shown is not None and shown.phase in (Phase.QUEUED, Phase.WORKING)
        self._questions.stop(shown if queued else None)

    def _demonstrate(self, example: str) -> None:
        """A newcomer's first answer, which is a real one."""
        self._demonstrating = True
        self._ask(example)

    def _answered(self, transcript: Transcript) -> None:
        self.estimate()
        if self._demonstrating and transcript.result:
            self.said.emit(self.tr("That is how it works. Ctrl+N starts a question of your own."))
        self._demonstrating = False

    def _live_changed(self) -> None:
        self._actions.answer_now.setEnabled(self._questions.live is not None)

    def _show_usual(self, pace: "Pace | None") -> None:
        self._page.show_usual(roughly(pace.low, pace.high) if pace is not None else "")
