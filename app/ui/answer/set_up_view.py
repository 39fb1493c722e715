"""The set-up that an answer follows from: what the letters stand for, its lines, and a field to change it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.answer.answer_body import AnswerBody
from app.ui.answer.shown_line import in_words, source
from app.ui.kit.sentences import translated, typeset
from app.ui.kit.theme import Theme
from app.ui.session.commands import AnswerCommands
from app.ui.session.exchange import Transcript
from engine.base.sentence import Sentence, formula, say

if TYPE_CHECKING:
    from app.study.algebra.protocol import ShownSetUp

LEAST_LINES, MOST_LINES = 3, 14


class SetUpView(QFrame):
    """Shown read only, with buttons to work it out and to change it; or as text, in its own notation."""

    def __init__(self, theme: Theme, commands: AnswerCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._commands = theme, commands
        self._transcript: Transcript | None = None
        self._shown: ShownSetUp | None = None
        self.setObjectName("setUp")
        self.title = self._label("workingTitle")
        self.hint = self._label("reason")
        self.lines = AnswerBody(theme, self)
        self.lines.setObjectName("typeset")
        self.doubts = self._label("reason")
        self.editor = _Editor(self)
        self.editor.setAccessibleName(self.tr("The set-up, a line each"))
        self.refusal = self._label("refusal")
        self.work = QPushButton(self.tr("Work it out"), self)
        self.work.setObjectName("primary")
        self.work.clicked.connect(self._work)
        self.edit = QPushButton(self.tr("Change the set-up"), self)
        self.edit.setObjectName("link")
        self.edit.clicked.connect(self.begin_edit)
        self.leave = QPushButton(self.tr("Leave it as it was"), self)
        self.leave.setObjectName("link")
        self.leave.clicked.connect(self.leave_edit)
        self.editor.left.connect(self.leave_edit)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self.editor)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._work)
        buttons = QHBoxLayout()
        for button in (self.work, self.edit, self.leave):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 11, 12, 10)
        layout.setSpacing(7)
        for widget in (self.title, self.hint, self.lines, self.editor, self.doubts, self.refusal):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.hide()

    @property
    def editing(self) -> bool:
        """Whether it is shown as text that can be changed."""
        return not self.editor.isHidden()

    def show_transcript(self, transcript: Transcript) -> None:
        """Its set-up, if it has one; hidden without."""
        set_up = transcript.set_up
        self._transcript = transcript
        self.setVisible(set_up is not None)
        if set_up is None or set_up is self._shown:
            return
        self._shown = set_up
        proposed = transcript.worked is None
        self._say(self.title, self._whose(set_up, proposed=proposed))
        self.lines.show_source(_markdown(set_up))
        self.lines.setAccessibleName(_spoken(set_up))
        self._say(self.doubts, "\n".join(f"·  {translated(each)}" for each in set_up.doubts))
        self.leave_edit()

    def refuse(self, why: Sentence | None) -> None:
        """Say why nothing follows from what was written; None takes that back."""
        self._say(self.refusal, translated(why) if why is not None else "")

    def begin_edit(self) -> None:
        """Show it as text."""
        if self._shown is not None:
            self.editor.setPlainText(self._shown.text)
            self._show_editing(True)
            self.editor.setFocus()

    def leave_edit(self) -> None:
        """Show it as it stands."""
        had_focus = self.editor.hasFocus() or self.leave.hasFocus()
        self._show_editing(False)
        if had_focus:
            self.edit.setFocus()

    def _show_editing(self, editing: bool) -> None:
        self.refuse(None)
        proposed = self._transcript is not None and self._transcript.worked is None
        self._say(self.hint, self._how_to_write() if editing else self._advice(proposed=proposed))
        self.editor.setVisible(editing)
        self.leave.setVisible(editing)
        self.lines.setVisible(not editing)
        self.edit.setVisible(not editing)
        self.doubts.setVisible(not editing and bool(self.doubts.text()))
        self.work.setVisible(editing or proposed)

    def _work(self) -> None:
        if self._transcript is not None and self._shown is not None:
            text = self.editor.toPlainText() if self.editing else self._shown.text
            self._commands.work_set_up.emit(self._transcript, text)

    def _whose(self, set_up: "ShownSetUp", *, proposed: bool) -> str:
        if set_up.origin == "student":
            return self.tr("Your set-up")
        if proposed:
            return self.tr("I could not read this with certainty")
        return self.tr("Set up by the model")

    def _advice(self, *, proposed: bool) -> str:
        if proposed:
            return self.tr("It could be set up so. Change what is wrong, then have it worked out.")
        return self.tr("This is the part that can be wrong: compare it with the problem.")

    def _how_to_write(self) -> str:
        return self.tr(
            "A line each: “let s =” and what s stands for, then what holds, then “want” and what is asked."
        )

    def _label(self, name: str) -> QLabel:
        made = QLabel(self)
        made.setObjectName(name)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setWordWrap(True)
        made.setAccessibleName(self.tr("Set-up"))
        return made

    def _say(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setAccessibleName(text or self.tr("Set-up"))
        label.setVisible(bool(text))


class _Editor(QPlainTextEdit):
    """As high as its text; Esc leaves it."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("setUpText")
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _fit(self) -> None:
        lines = min(max(self.blockCount() + 1, LEAST_LINES), MOST_LINES)
        self.setFixedHeight(
            lines * self.fontMetrics().lineSpacing() + 2 * round(self.document().documentMargin()) + 4
        )


def _markdown(set_up: "ShownSetUp") -> str:
    """What the letters stand for, then the lines, a paragraph each."""
    letters = [typeset(each) for each in _letters(set_up)]
    return "\n\n".join([*letters, *(source(line) for line in set_up.lines)])


def _letters(set_up: "ShownSetUp") -> list[Sentence]:
    return [
        say("sheet.letter", letter=formula(name, name), meaning=meaning) for name, meaning in set_up.letters
    ]


def _spoken(set_up: "ShownSetUp") -> str:
    return ". ".join([*map(translated, _letters(set_up)), *(in_words(line) for line in set_up.lines)])
