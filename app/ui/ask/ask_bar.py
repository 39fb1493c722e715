"""The question bar: a field that grows with its text, Ask or Stop beside it, and examples."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.ask.asked_before import AskedBefore
from app.ui.ask.formula_preview import FormulaPreview
from app.ui.ask.question_field import LONGEST, QuestionField
from app.ui.ask.symbols import SymbolPalette
from app.ui.kit.actions import Actions
from app.ui.kit.icons import icon
from app.ui.kit.theme import Theme
from app.ui.session.session import StudySession

DRAFT_MS = 800  # in the typing, before what is typed is kept


class AskBar(QWidget):
    """`asked` and `followed_up` carry the question, trimmed and never empty."""

    asked = Signal(str)
    followed_up = Signal(str)
    edit_left = Signal()  # without asking
    drafted = Signal()  # the typing has paused for a moment

    def __init__(
        self, theme: Theme, actions: Actions, session: StudySession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ask, self._stop, self._follow_up = actions.ask, actions.stop, actions.follow_up
        self._busy, self._waiting, self._closed_because = False, 0, ""
        self._subject = self._editing = self._unkept = False
        self._usual = ""
        self.field = QuestionField(self)
        self.field.setAccessibleName(self.tr("Your problem"))
        self.field.setPlaceholderText(self.tr("Type or paste a problem, for example  3x + 5 = 20"))
        self._make_buttons(actions)
        self.preview = FormulaPreview(theme, session.formulas, self)
        self.preview.corrected.connect(self.correct)
        self._make_palette(actions.symbols)
        self.asked_before = AskedBefore(self.field, session.problems)
        self.asked_before.chosen.connect(session.open)
        self._lay_out()
        self.field.focused.connect(self._ring)
        self.field.dropped.connect(session.drafts.read_file)
        session.drafts.file_read.connect(self.insert)
        actions.ask.triggered.connect(self._submit)
        actions.follow_up.triggered.connect(self._submit_follow_up)
        actions.unkept.toggled.connect(self.set_unkept)
        theme.changed.connect(self._apply_theme)
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(DRAFT_MS)
        self._draft_timer.timeout.connect(self.drafted)
        self.field.textChanged.connect(self._draft_timer.start)
        self.field.textChanged.connect(self._update)
        self.field.textChanged.connect(lambda: self.preview.typed(self._typed()))
        self._name_effort()
        self._apply_theme()
        self._update()

    def _make_buttons(self, actions: Actions) -> None:
        """Each does what an action of the menu does, or shows whether it is on."""
        self.button = QPushButton(self.tr("Ask"), self)
        self.button.setObjectName("primary")
        self.button.clicked.connect(actions.ask.trigger)
        self.follow_button = QPushButton(self.tr("Ask about this"), self)
        self.follow_button.setToolTip(self.tr("A follow-up on the answer above"))
        self.follow_button.clicked.connect(actions.follow_up.trigger)
        self.leave_button = QPushButton(self.tr("Do not edit"), self)
        self.leave_button.setObjectName("link")
        self.leave_button.clicked.connect(self.leave_edit)
        self.quick_button = self._switch(actions.quick)
        self.quick_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        actions.quick.toggled.connect(self._name_effort)
        self.stop_button = QPushButton(self.tr("Stop"), self)
        self.stop_button.clicked.connect(actions.stop.trigger)

    def _make_palette(self, symbols: QAction) -> None:
        self.palette_ = SymbolPalette(self)
        self.palette_.chosen.connect(self.insert)
        self.palette_.setVisible(False)
        self.symbols_button = self._switch(symbols)
        self.symbols_button.setText("√x")
        self.symbols_button.setAccessibleName(self.tr("Symbols"))
        self.symbols_button.setToolTip(self.tr("Symbols"))
        symbols.toggled.connect(self.palette_.setVisible)

    def _switch(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("quiet")
        button.setCheckable(True)
        button.toggled.connect(action.setChecked)
        action.toggled.connect(button.setChecked)
        return button

    def _lay_out(self) -> None:
        self.hint = QLabel(self)
        self.hint.setObjectName("hint")
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        below = QHBoxLayout()
        below.addWidget(self.symbols_button)
        below.addWidget(self.quick_button)
        below.addWidget(self.hint, 1)
        for button in (self.leave_button, self.stop_button, self.follow_button, self.button):
            below.addWidget(button)
        self.frame = QFrame(self)
        self.frame.setObjectName("askFrame")
        inside = QVBoxLayout(self.frame)
        inside.setContentsMargins(14, 10, 10, 10)
        inside.setSpacing(4)
        for widget in (self.field, self.preview, self.palette_):
            inside.addWidget(widget)
        inside.addLayout(below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 6, 28, 18)
        layout.addWidget(self.asked_before)
        layout.addWidget(self.frame)
        self.setMaximumWidth(760)

    def set_busy(self, n_underway: int) -> None:
        """While a question is under way the next one waits in a queue."""
        self._busy, self._waiting = n_underway > 0, max(0, n_underway - 1)
        self._update()

    def set_subject(self, there_is_one: bool) -> None:
        """Whether there is an answer to ask about."""
        self._subject = there_is_one
        self._update()

    def set_editing(self, editing: bool) -> None:
        """The field holds a question that was asked before."""
        self._editing = editing
        self._update()

    def set_unkept(self, unkept: bool) -> None:
        """The next question leaves nothing behind."""
        self._unkept = unkept
        self._update()

    def set_usual(self, duration: str) -> None:
        """How long an answer usually takes; empty when that is not known."""
        self._usual = duration
        self._update()

    def set_closed(self, reason: str) -> None:
        """Nothing can be asked, and why; an empty reason opens it again."""
        self._closed_because = reason
        self._update()

    def insert(self, text: str, back: int = 0) -> None:
        """Put `text` where the cursor is, and the cursor `back` letters before its end."""
        cursor = self.field.textCursor()
        cursor.insertText(text)
        cursor.movePosition(cursor.MoveOperation.Left, cursor.MoveMode.MoveAnchor, back)
        self.field.setTextCursor(cursor)
        self.field.setFocus()

    def correct(self, text: str) -> None:
        """Put what was meant in place of what was typed, which Ctrl+Z brings back."""
        self.field.put(text)
        self.field.setFocus()

    def leave_edit(self) -> None:
        """Without asking; nothing happens where nothing is edited."""
        if self._editing:
            self.edit_left.emit()

    def clear(self) -> None:
        """What was typed comes back with Ctrl+Z."""
        self.field.put("")

    def _submit(self) -> None:
        question = self._typed()
        if question and not self._closed_because:
            self.asked.emit(question)

    def _submit_follow_up(self) -> None:
        question = self._typed()
        if question and self._subject and not self._closed_because:
            self.followed_up.emit(question)

    def _typed(self) -> str:
        return self.field.toPlainText().strip()[:LONGEST]

    def _update(self) -> None:
        typed = bool(self._typed())
        askable = typed and not self._closed_because
        self._ask.setEnabled(askable)
        self._stop.setEnabled(self._busy)
        self._follow_up.setEnabled(askable and self._subject and not self._editing)
        self.button.setEnabled(askable)
        self.button.setText(self._verb())
        self.button.setVisible(typed or not self._busy)
        self.stop_button.setVisible(self._busy)
        self.follow_button.setVisible(self._follow_up.isEnabled())
        self.leave_button.setVisible(self._editing)
        self.hint.setText(self._hint(typed))

    def _verb(self) -> str:
        if self._editing:
            return self.tr("Ask again")
        return self.tr("Ask next") if self._busy else self.tr("Ask")

    def _hint(self, typed: bool) -> str:
        if self._closed_because:
            return self._closed_because
        if self._unkept and not self._editing:
            return self.tr("This one will not be kept.")
        if self._busy:
            waiting = self.tr("{0} waiting").format(self._waiting) if self._waiting else ""
            return "  ·  ".join(filter(None, (self.tr("Esc to stop"), self._usually(), waiting)))
        if not typed:
            return self.tr("Plain typing is fine: x^2, sqrt(2), 1/2")
        keys = self._ask.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return "  ·  ".join(filter(None, (self.tr("{0} to ask").format(keys), self._usually())))

    def _usually(self) -> str:
        return self.tr("usually {0}").format(self._usual) if self._usual else ""

    def _name_effort(self) -> None:
        quick = self.quick_button.isChecked()
        self.quick_button.setText(self.tr("Quick") if quick else self.tr("Thorough"))
        said = (
            self.tr("Quick: the model thinks only briefly")
            if quick
            else self.tr("Thorough: the model thinks as long as it needs")
        )
        self.quick_button.setToolTip(said)
        self.quick_button.setAccessibleName(said)

    def _ring(self, focused: bool) -> None:
        self.frame.setProperty("focused", focused)
        self.frame.style().unpolish(self.frame)
        self.frame.style().polish(self.frame)

    def _apply_theme(self) -> None:
        colours = self._theme.colours
        self.field.fit()
        self.button.setIcon(icon("ask", colours.on_accent, colours.faint))
        self.quick_button.setIcon(icon("now", colours.muted))
        self.stop_button.setIcon(icon("stop", colours.danger))
        for button in (self.button, self.stop_button, self.quick_button):
            button.setIconSize(self._theme.icon_size())
        self.setMaximumWidth(self._theme.pixels(760))
