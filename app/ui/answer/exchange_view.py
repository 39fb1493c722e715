"""One question with the attempt shown: folded thinking, answer, result, and buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.study.asking import starter_refusal
from app.ui.answer.answer_body import AnswerBody
from app.ui.answer.attempt_switch import AttemptSwitch
from app.ui.answer.question_heading import QuestionHeading
from app.ui.answer.result_chip import ResultChip
from app.ui.answer.set_up_view import SetUpView
from app.ui.answer.thinking_view import ThinkingView
from app.ui.answer.working_view import WorkingView
from app.ui.kit.dates import when
from app.ui.kit.durations import duration
from app.ui.kit.notice_bar import NoticeBar
from app.ui.kit.plain_maths import readable
from app.ui.kit.sentences import translated
from app.ui.kit.theme import Theme
from app.ui.session.commands import AnswerCommands
from app.ui.session.exchange import Exchange, Phase, Transcript

LONG = 2500  # letters of a question; a longer one is cut until asked for, since laying it out takes long


class ExchangeView(QWidget):
    def __init__(self, theme: Theme, commands: AnswerCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._exchange: Exchange | None = None
        self._transcript: Transcript | None = None
        self.question = QuestionHeading(theme)
        self.whole = QPushButton(self.tr("Show the whole question"))
        self.whole.setObjectName("link")
        self.whole.clicked.connect(lambda: self._show_question(whole=True))
        self.facts = QLabel()
        self.facts.setObjectName("facts")
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.switch = AttemptSwitch(theme, commands)
        self.switch.chosen.connect(self._switch)
        self.waiting = QLabel()
        self.waiting.setObjectName("waiting")
        self.waiting.setWordWrap(True)
        self.meant = QPushButton()
        self.meant.setObjectName("link")
        self.meant.setAccessibleName(self.tr("Ask what may be meant"))
        self.meant.clicked.connect(self._ask_what_was_meant)
        self.proven = ResultChip(theme)
        self.set_up = SetUpView(theme, commands)
        self.working = WorkingView(theme, commands)
        self.thinking = ThinkingView(theme, commands)
        self.body = AnswerBody(theme)
        self.result = ResultChip(theme)
        self.reveal = QPushButton(self.tr("Show what the model wrote"))
        self.reveal.setObjectName("link")
        self.reveal.setCheckable(True)
        self.reveal.toggled.connect(self.refresh)
        self.models = QPushButton(self.tr("Show the models"))
        self.models.clicked.connect(commands.models)
        self.notice = NoticeBar()
        self.notice.acted.connect(self._act)

        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(self.facts, 1)
        below.addWidget(self.switch)
        heading = QVBoxLayout()
        heading.setSpacing(5)
        heading.addWidget(self.question)
        heading.addWidget(self.whole, 0, Qt.AlignmentFlag.AlignLeft)
        heading.addLayout(below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(heading)
        answer = (self.proven, self.set_up, self.working, self.thinking, self.body, self.result)
        layout.addWidget(self.meant, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.waiting, *answer):
            layout.addWidget(widget)
        for button in (self.reveal, self.models):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.notice)

    @property
    def transcript(self) -> Transcript | None:
        return self._transcript

    def show_exchange(self, exchange: Exchange) -> None:
        """Show `exchange`, or what it has got since."""
        self._exchange = exchange
        if exchange.transcript is not self._transcript:
            self._transcript = exchange.transcript
            self.thinking.clear()
            self.reveal.setChecked(False)
            self._show_question(whole=False)
        self.refresh()

    def refresh(self) -> None:
        """Show what the transcript has got since."""
        transcript, exchange = self._transcript, self._exchange
        if transcript is None or exchange is None:
            return
        self.facts.setText(self._facts(transcript))
        self.switch.show_exchange(exchange)
        self.waiting.setText(self._waiting(transcript))
        self.waiting.setVisible(bool(self.waiting.text()))
        self._show_meant(transcript.meant)
        self.proven.show_worked(transcript)
        self.set_up.show_transcript(transcript)
        self.working.show_transcript(transcript)
        self.thinking.setVisible(bool(transcript.thinking) or transcript.phase is Phase.THINKING)
        self.thinking.show_transcript(transcript)
        # The starter's refusal is a sentence of ours, learnt by heart.
        answer = transcript.answer
        if answer == starter_refusal.REFUSAL:  # the one text of a model that we know word for word
            answer = translated(starter_refusal.SENTENCE)
        self.body.show_source(answer)
        wrong = transcript.verdict == "wrong" and not transcript.live
        self.reveal.setVisible(wrong and bool(answer))
        self.models.setVisible(starter_refusal.refused(transcript.answer) and not transcript.live)
        self.body.setVisible(bool(answer) and (not wrong or self.reveal.isChecked()))
        self.result.show_transcript(transcript)
        self._show_notice(transcript)

    def set_explains(self, explains: bool) -> None:
        """Whether the model that is loaded can explain what algebra has worked out."""
        self.working.set_explains(explains)
        self.switch.set_explains(explains)

    def copy_result(self) -> None:
        """The answer that is shown, to the clipboard."""
        worked = self._transcript is not None and self._transcript.worked is not None
        (self.proven if worked else self.result).copy_answer()

    def tick(self) -> None:
        """The seconds of the thinking go on."""
        if self._transcript is not None and self._transcript.live:
            self.thinking.show_transcript(self._transcript)

    def _show_question(self, *, whole: bool) -> None:
        question = self._transcript.question if self._transcript is not None else ""
        cut = len(question) > LONG and not whole
        shown = f"{question[:LONG]} …" if cut else question
        self.question.show_question(shown)
        self.whole.setVisible(cut)

    def _show_meant(self, meant: str) -> None:
        """Offer another wording, where the question is not read and that would be."""
        self.meant.setVisible(bool(meant))
        if meant:
            said = self.tr("Do you mean {0}?").format(readable(meant))
            self.meant.setText(said)
            self.meant.setAccessibleName(said)

    def _ask_what_was_meant(self) -> None:
        if self._transcript is not None:
            self._commands.reword.emit(self._exchange, self._transcript.meant)

    def _switch(self, place: int) -> None:
        if self._exchange is not None:
            self._exchange.shown = place
            self.show_exchange(self._exchange)
            self._commands.switched.emit()

    def _facts(self, transcript: Transcript) -> str:
        by = self.tr("by algebra") if transcript.by_algebra_alone else transcript.model
        if transcript.set_up is not None and transcript.set_up.origin == "student":
            by = self.tr("from your set-up")
        parts = [when(transcript.created), by]
        if not transcript.live and transcript.seconds and not transcript.by_algebra_alone:
            parts.append(duration(transcript.seconds))
        return "  ·  ".join(part for part in parts if part)

    def _waiting(self, transcript: Transcript) -> str:
        if transcript.phase is Phase.WORKING:
            return self.tr("Working it out …")
        if transcript.phase is Phase.QUEUED:
            return self.tr("Your question is saved. It will be answered after the current one.")
        if transcript.phase is Phase.WAITING:
            return self.tr("The model is still loading. Your question is saved and will start by itself.")
        if transcript.phase is Phase.READING:
            if transcript.prompt_total > 400:
                done = 100 * transcript.prompt_done // transcript.prompt_total
                return self.tr("Reading the question … {0} %").format(done)
            return self.tr("Reading the question …")
        return ""

    def _show_notice(self, transcript: Transcript) -> None:
        again = self.tr("Continue") if transcript.resumable else self.tr("Ask again")
        if transcript.live:
            self.notice.hide()
        elif transcript.error:
            self.notice.show_sentence(translated(transcript.error), again, serious=True)
        else:
            sentence = self._ending(transcript)
            self.notice.show_sentence(sentence, again)

    def _ending(self, transcript: Transcript) -> str:
        """Why there is no more, where the model did not come to its own end."""
        return {
            "cancelled": self.tr("Stopped. What there was so far is kept."),
            "length": self.tr("The answer reached its length limit."),
            "context-full": self.tr("The model's memory is full: this is as far as it got."),
            "repetition": self.tr("The model began to repeat itself, so it was stopped."),
            "interrupted": self.tr("Homeroom was closed before this was finished."),
            "failed": self.tr("The model stopped before this was finished."),
            "stop": "" if transcript.has_answer else self.tr("The model ended without an answer."),
            None: self.tr("This question has no answer yet."),
        }.get(transcript.reason, "")

    def _act(self) -> None:
        transcript = self._transcript
        if transcript is not None and transcript.resumable:
            self._commands.resume.emit(transcript)
        else:
            self._commands.retry.emit(self._exchange)
