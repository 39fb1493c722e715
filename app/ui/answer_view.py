"""The page in the middle: a question, the thinking folded, the answer below it, and its result."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.answer_body import AnswerBody
from app.ui.dates import when
from app.ui.notice import Notice
from app.ui.result_chip import ResultChip
from app.ui.theme import Theme
from app.ui.thinking_view import ThinkingView, duration
from app.ui.transcript import Phase, Transcript

COLUMN = 760  # pixels; longer lines are hard to read
LONG = 2500  # letters of a question; a longer one is cut until asked for, since laying it out takes long
TICK_MS = 100  # the seconds that the thinking line counts


class AnswerView(QScrollArea):
    answer_now = Signal()
    retry = Signal(str)  # the question

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._transcript: Transcript | None = None
        self._follow = True
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Question and answer"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.question = QLabel()
        self.question.setObjectName("question")
        self.question.setAccessibleName(self.tr("Question"))
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setWordWrap(True)
        self.question.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.question.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.whole = QPushButton(self.tr("Show the whole question"))
        self.whole.setObjectName("link")
        self.whole.clicked.connect(lambda: self._show_question(whole=True))
        self.facts = QLabel()
        self.facts.setObjectName("facts")
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.waiting = QLabel()
        self.waiting.setObjectName("waiting")
        self.waiting.setWordWrap(True)
        self.thinking = ThinkingView(theme)
        self.thinking.answer_now.connect(self.answer_now)
        self.body = AnswerBody(theme)
        self.result = ResultChip(theme)
        self.notice = Notice()
        self.notice.acted.connect(self._retry)

        column = QWidget()
        column.setMaximumWidth(COLUMN)
        self._column = column
        heading = QVBoxLayout()
        heading.setSpacing(5)
        heading.addWidget(self.question)
        heading.addWidget(self.whole, 0, Qt.AlignmentFlag.AlignLeft)
        heading.addWidget(self.facts)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(28, 30, 28, 24)
        layout.setSpacing(16)
        layout.addLayout(heading)
        for widget in (self.waiting, self.thinking, self.body, self.result, self.notice):
            layout.addWidget(widget)
        layout.addStretch(1)
        page = QWidget()
        page.setObjectName("page")
        across = QHBoxLayout(page)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(column, 100)
        across.addStretch(1)
        self.setWidget(page)

        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self._tick)
        self.verticalScrollBar().rangeChanged.connect(self._range_changed)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def transcript(self) -> Transcript | None:
        return self._transcript

    def show_transcript(self, transcript: Transcript) -> None:
        """Show another attempt, from its top; a live one is followed to its end."""
        if transcript is not self._transcript:
            self._transcript = transcript
            self._follow = transcript.live
            self.thinking.clear()
            self._show_question(whole=False)
            self.verticalScrollBar().setValue(0)
        self.refresh()

    def refresh(self) -> None:
        """Show what the transcript has got since."""
        transcript = self._transcript
        if transcript is None:
            return
        self.facts.setText(self._facts(transcript))
        self.waiting.setText(self._waiting(transcript))
        self.waiting.setVisible(bool(self.waiting.text()))
        self.thinking.setVisible(bool(transcript.thinking) or transcript.phase is Phase.THINKING)
        self.thinking.show_transcript(transcript)
        self.body.show_source(transcript.answer)
        self.body.setVisible(bool(transcript.answer))
        self.result.show_transcript(transcript)
        self._show_notice(transcript)
        if transcript.live:
            self._clock.start()
        else:
            self._clock.stop()

    def _show_question(self, *, whole: bool) -> None:
        question = self._transcript.question if self._transcript is not None else ""
        cut = len(question) > LONG and not whole
        shown = f"{question[:LONG]} …" if cut else question
        self.question.setText(shown)
        self.question.setAccessibleName(self.tr("Question: {0}").format(shown))
        self.whole.setVisible(cut)

    def _facts(self, transcript: Transcript) -> str:
        parts = [when(transcript.created), transcript.model]
        if not transcript.live and transcript.seconds:
            parts.append(duration(transcript.seconds))
        return "  ·  ".join(part for part in parts if part)

    def _waiting(self, transcript: Transcript) -> str:
        if transcript.phase is Phase.WAITING:
            return self.tr("The model is still loading. Your question is saved and starts by itself.")
        if transcript.phase is Phase.READING:
            if transcript.prompt_total > 400:
                done = 100 * transcript.prompt_done // transcript.prompt_total
                return self.tr("Reading the question … {0} %").format(done)
            return self.tr("Reading the question …")
        return ""

    def _show_notice(self, transcript: Transcript) -> None:
        again = self.tr("Ask again")
        if transcript.live:
            self.notice.hide()
        elif transcript.error:
            self.notice.show_sentence(transcript.error, again, serious=True)
        else:
            sentence = self._ending(transcript)
            self.notice.show_sentence(sentence, again)

    def _ending(self, transcript: Transcript) -> str:
        """Why there is no more, where the model did not come to its own end."""
        return {
            "cancelled": self.tr("Stopped. What was there is kept."),
            "length": self.tr("The answer reached its length limit."),
            "context-full": self.tr("The model's memory is full: this is as far as it got."),
            "repetition": self.tr("The model began to repeat itself, so it was stopped."),
            "interrupted": self.tr("Homeroom was closed before this was finished."),
            "failed": self.tr("The model stopped before this was finished."),
            "stop": "" if transcript.answer else self.tr("The model ended without an answer."),
            None: self.tr("This question has no answer yet."),
        }.get(transcript.reason, "")

    def _retry(self) -> None:
        if self._transcript is not None:
            self.retry.emit(self._transcript.question)

    def _tick(self) -> None:
        if self._transcript is not None and self.isVisible():
            self.thinking.show_transcript(self._transcript)

    def _range_changed(self, _minimum: int, maximum: int) -> None:
        if self._follow:
            self.verticalScrollBar().setValue(maximum)

    def _scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        live = self._transcript is not None and self._transcript.live
        self._follow = live and value >= bar.maximum() - 24

    def _dress(self) -> None:
        self._column.setMaximumWidth(self._theme.pixels(COLUMN))
