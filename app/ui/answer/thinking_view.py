"""The folded "Thought for 12 s" line, and the thinking below it as plain text once it is unfolded."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from app.ui.kit.durations import duration
from app.ui.kit.icons import icon
from app.ui.kit.theme import Theme
from app.ui.session.commands import AnswerCommands
from app.ui.session.exchange import Phase, Transcript

HIGHEST = 240  # pixels of the unfolded text; then it scrolls
LONGEST_LINE = 600  # letters; Qt lays a whole paragraph out again for each addition to it


class ThinkingView(QWidget):
    """Costs nothing while it is folded: the text goes into the widget when it is unfolded."""

    def __init__(self, theme: Theme, commands: AnswerCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source = ""
        self._shown = 0  # letters of the source that the widget has
        self._line = 0  # letters of its last line

        self.header = QToolButton(self)
        self.header.setObjectName("thinkingHeader")
        self.header.setAccessibleName(self.tr("Thinking"))
        self.header.setCheckable(True)
        self.header.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.header.toggled.connect(self._unfold)
        self.now = QToolButton(self)
        self.now.setObjectName("quiet")
        self.now.setText(self.tr("Answer now"))
        self.now.setToolTip(self.tr("End the thinking and write the answer with what is known"))
        self.now.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.now.clicked.connect(commands.answer_now)

        self.text = QPlainTextEdit(self)
        self.text.setObjectName("thinking")
        self.text.setAccessibleName(self.tr("Thinking"))
        self.text.setReadOnly(True)
        self.text.setUndoRedoEnabled(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setVisible(False)

        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self.header)
        top.addStretch(1)
        top.addWidget(self.now)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self.text)
        self.text.document().documentLayout().documentSizeChanged.connect(self._fit)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    def show_transcript(self, transcript: Transcript) -> None:
        """Show or grow; a transcript that only grew costs what was added."""
        if not transcript.thinking.startswith(self._source[:200]) or len(transcript.thinking) < self._shown:
            self.clear()
        self._source = transcript.thinking
        self.now.setVisible(transcript.phase is Phase.THINKING)
        title = self._title(transcript)
        self.header.setText(title)
        self.header.setAccessibleName(title)
        if self.header.isChecked():
            self._grow()

    def clear(self) -> None:
        self._source, self._shown, self._line = "", 0, 0
        self.text.clear()

    def _title(self, transcript: Transcript) -> str:
        if transcript.phase is Phase.THINKING:
            return self.tr("Thinking … {0}").format(duration(transcript.thought_for() or 0))
        seconds = transcript.thought_for()
        return (
            self.tr("Thought for {0}").format(duration(max(0.1, seconds))) if seconds else self.tr("Thinking")
        )

    def _unfold(self, unfolded: bool) -> None:
        self.text.setVisible(unfolded)
        self._show_fold()
        if unfolded:
            self._grow()

    def _grow(self) -> None:
        added = self._source[self._shown :]
        if not added:
            return
        self._shown = len(self._source)
        bar = self.text.verticalScrollBar()
        follow = bar.value() >= bar.maximum() - 4
        cursor = QTextCursor(self.text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(self._broken(added))
        self._fit()
        if follow:
            bar.setValue(bar.maximum())

    def _fit(self) -> None:
        """As high as its lines, up to HIGHEST. Beyond that many there is nothing to count."""
        highest = self._theme.pixels(HIGHEST)
        line = self.text.fontMetrics().lineSpacing()
        lines = 100 if self.text.blockCount() > 100 else self.text.document().size().height()
        self.text.setFixedHeight(min(highest, round(lines * line) + 30))

    def _broken(self, text: str) -> str:
        """`text` with a line end wherever a line would get too long, at a space."""
        lines = []
        for number, line in enumerate(text.split("\n")):
            if number:
                self._line = 0
            while self._line + len(line) > LONGEST_LINE:
                space = line.rfind(" ", 0, max(1, LONGEST_LINE - self._line))
                cut = space + 1 if space >= 0 else min(len(line), LONGEST_LINE)
                lines.append(f"{line[:cut]}\n")
                line, self._line = line[cut:], 0
            self._line += len(line)
            lines.append(f"{line}\n")
        return "".join(lines)[:-1]

    def _apply_theme(self) -> None:
        self._fit()
        self.now.setIcon(icon("now", self._theme.colours.muted))
        for button in (self.header, self.now):
            button.setIconSize(self._theme.icon_size())
        self._show_fold()

    def _show_fold(self) -> None:
        name = "fold" if self.header.isChecked() else "unfold"
        self.header.setIcon(icon(name, self._theme.colours.muted))
