"""While an answer is written the computer stays awake; when it is ready and nobody looks, that is said."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.desktop.services import Desktop
from app.ui.kit.plain_maths import readable
from app.ui.kit.tasks import Lane
from app.ui.session.exchange import Transcript
from app.ui.session.question_queue import QuestionQueue

CLOSE_SECONDS = 3.0
SHOWN = 90  # letters of a question in a notification


class Notifications(QObject):
    def __init__(self, asking: QuestionQueue, window: QWidget, desktop: Desktop | None = None) -> None:
        super().__init__(window)
        self._questions, self._window = asking, window
        self._desktop = desktop or Desktop()
        self._awake = False  # as asked for; the lane may be behind
        self._lane = Lane("desktop", self)
        asking.live_changed.connect(self._keep_awake)
        asking.answered.connect(self._say)

    def close(self) -> None:
        """The computer may sleep again."""
        self._lane.run(self._desktop.may_sleep)
        self._lane.close(CLOSE_SECONDS)

    def _keep_awake(self) -> None:
        busy = self._questions.live is not None
        if busy == self._awake:
            return
        self._awake = busy
        why = self.tr("An answer is being written")
        self._lane.run((lambda: self._desktop.stay_awake(why)) if busy else self._desktop.may_sleep)

    def _say(self, transcript: Transcript) -> None:
        if self._window.isActiveWindow() or transcript.reason == "cancelled":
            return
        QApplication.alert(self._window)
        question = " ".join(transcript.question.split())
        body = f"{question[:SHOWN]} …" if len(question) > SHOWN + 1 else question
        if transcript.result:
            body += "\n" + readable(transcript.result)
        failed = transcript.error is not None and not transcript.has_answer
        title = self.tr("A question could not be answered") if failed else self.tr("Your answer is ready")
        self._lane.run(lambda: self._desktop.notify(title, body))
