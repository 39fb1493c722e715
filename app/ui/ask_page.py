"""The page where a problem is asked and read: welcome or answer above, the question field below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.actions import Actions
from app.ui.answer_view import AnswerView
from app.ui.ask import AskBar
from app.ui.session import Model, ModelState
from app.ui.theme import Theme
from app.ui.transcript import Transcript
from app.ui.welcome import Welcome


class AskPage(QWidget):
    asked = Signal(str)
    retried = Signal(str, object)  # question, the problem's id

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions = actions
        self.welcome = Welcome(theme)
        self.answer = AnswerView(theme)
        self.ask = AskBar(theme, actions.ask, actions.stop)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.welcome)
        self.stack.addWidget(self.answer)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.ask, 100)
        across.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.stack, 1)
        layout.addLayout(across)

        self.welcome.chosen.connect(self.fill)
        self.ask.asked.connect(self.asked)
        self.answer.retry.connect(self.retry)
        self.answer.answer_now.connect(actions.answer_now.trigger)
        actions.retry.triggered.connect(self.retry)
        actions.copy_result.triggered.connect(self.answer.result.copy_answer)
        actions.thinking.triggered.connect(self.answer.thinking.header.toggle)
        self.update_actions()

    def fill(self, question: str) -> None:
        """Put `question` into the field, ready to be asked."""
        self.ask.field.setPlainText(question)
        self.ask.field.moveCursor(self.ask.field.textCursor().MoveOperation.End)
        self.ask.field.setFocus()

    def show_welcome(self) -> None:
        self.stack.setCurrentWidget(self.welcome)
        self.ask.field.setFocus()
        self.update_actions()

    def show_transcript(self, transcript: Transcript) -> None:
        self.answer.show_transcript(transcript)
        self.stack.setCurrentWidget(self.answer)
        self.update_actions()

    def refresh(self) -> None:
        self.answer.refresh()
        self.update_actions()

    def show_model(self, model: Model) -> None:
        """Say on the first page that the model is not there, with the way out."""
        failed = model.state is ModelState.FAILED
        self.welcome.notice.show_sentence(model.error if failed else "", self.tr("Try again"), serious=True)

    def shown(self) -> Transcript | None:
        """What is being read, or None on the first page."""
        return self.answer.transcript if self.stack.currentWidget() is self.answer else None

    def retry(self) -> None:
        """Ask the shown problem once more; the attempts there are stay."""
        transcript = self.shown()
        if transcript is not None and not transcript.live:
            self.retried.emit(transcript.question, transcript.problem_id)

    def update_actions(self) -> None:
        transcript = self.shown()
        busy = self._actions.stop.isEnabled()
        self._actions.retry.setEnabled(transcript is not None and not transcript.live and not busy)
        self._actions.copy_result.setEnabled(transcript is not None and bool(transcript.final_answer))
        self._actions.thinking.setEnabled(transcript is not None and bool(transcript.thinking))
        self.answer.notice.action.setEnabled(not busy)
