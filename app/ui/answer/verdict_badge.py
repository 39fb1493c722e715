"""The checker's verdict on an answer: a coloured word, a mark, and a sentence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.kit.icons import icon
from app.ui.kit.plain_maths import readable
from app.ui.kit.sentences import translated
from app.ui.kit.theme import Theme
from app.ui.session.exchange import Phase, Transcript
from engine.base.sentence import Sentence

RIGHT, OTHER, WRONG, OPEN, BUSY = "right", "other", "wrong", "open", "busy"
_KINDS = {"correct": RIGHT, "other-form": OTHER, "wrong": WRONG}
_ICONS = {RIGHT: "right", OTHER: "right", WRONG: "wrong", OPEN: "unknown", BUSY: "now"}


class VerdictBadge(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.kind = OPEN
        self.mark = QLabel(self)
        self.mark.setAccessibleName(self.tr("Verdict"))
        self.word = QLabel(self)
        self.word.setAccessibleName(self.tr("Verdict"))
        self.word.setObjectName("verdictWord")
        self.word.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence = QLabel(self)
        self.sentence.setObjectName("verdictSentence")
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setAccessibleName(self.tr("Verdict"))
        self.sentence.setWordWrap(True)
        self.sentence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.mark)
        top.addWidget(self.word, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self.sentence)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    def show_transcript(self, transcript: Transcript) -> None:
        """Hidden until there is an answer that has ended."""
        self.setVisible(transcript.phase in (Phase.CHECKING, Phase.ENDED) and bool(transcript.answer))
        if transcript.phase is Phase.CHECKING:
            self._say(BUSY, self.tr("Checking …"), "")
            return
        kind = _KINDS.get(transcript.verdict or "", OPEN)
        wrong = self.tr("The model came to {0}, which is not right.")
        word = {
            RIGHT: self.tr("Checked: correct"),
            OTHER: self.tr("Checked: correct, but in another form"),
            WRONG: wrong.format(readable(transcript.final_answer or "")),
            OPEN: self.tr("Not checked"),
        }[kind]
        if transcript.verdict is None:
            why = (
                self.tr("This answer was never checked.")
                if transcript.final_answer
                else self.tr("It has no final answer that could be checked.")
            )
        else:
            why = translated(transcript.why) if transcript.why else ""
            if transcript.how and (how := translated(transcript.how)):
                why = self.tr("{0}  ({1})").format(why, how)
        self._say(kind, word, why)

    def show_proof(self, proof: Sentence, *, by_lines: bool) -> None:
        """Of algebra's answer: what proves it, a sentence about its lines or the evidence."""
        said = translated(proof)
        if not by_lines:
            said = self.tr("How it was found: {0}.").format(said)
        self.show()
        self._say(RIGHT, self.tr("Worked out and proven"), said)

    def show_set_up(self, proof: Sentence) -> None:
        """Of an answer that is no more certain than the set-up it follows from."""
        self.show()
        self._say(OPEN, self.tr("Worked out from this set-up"), translated(proof))

    def _say(self, kind: str, word: str, why: str) -> None:
        self.kind = kind
        self.word.setText(word)
        self.word.setAccessibleName(self.tr("{0}. {1}").format(word, why) if why else word)
        self.sentence.setText(why)
        self.sentence.setAccessibleName(why or word)
        self.sentence.setVisible(bool(why))
        self.mark.setAccessibleName(word)
        self._apply_theme()

    def _apply_theme(self) -> None:
        colours = self._theme.colours
        colour = {
            RIGHT: colours.accent, OTHER: colours.chalk, WRONG: colours.muted, OPEN: colours.muted,
            BUSY: colours.muted,
        }[self.kind]  # fmt: skip
        self.mark.setPixmap(icon(_ICONS[self.kind], colour).pixmap(self._theme.icon_size()))
        self.word.setStyleSheet(f"color: {colours.text if self.kind == OTHER else colour};")
