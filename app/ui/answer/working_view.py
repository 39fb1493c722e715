"""What algebra has worked out, line by line: the way that was taken, the steps, what proves the end."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.ui.answer.method_names import method_name
from app.ui.answer.step_row import LineView, StepRow, after
from app.ui.kit.icons import icon
from app.ui.kit.sentences import translated
from app.ui.kit.theme import Theme
from app.ui.session.commands import AnswerCommands
from app.ui.session.exchange import Transcript
from engine.base.sentence import Sentence

if TYPE_CHECKING:
    from app.study.algebra.protocol import Worked
    from app.study.working.shown import ShownWorking


class WorkingView(QWidget):
    def __init__(self, theme: Theme, commands: AnswerCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._commands = theme, commands
        self._transcript: Transcript | None = None
        self._shown: Worked | None = None
        self._explains = False
        self.title = QLabel(self.tr("Step by step"), self)
        self.title.setObjectName("workingTitle")
        self.method = QToolButton(self)
        self.method.setObjectName("method")
        self.method.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.method.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.method.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow behind the word
        self.method.setAccessibleName(self.tr("Choose another way to work it"))
        self.method.setToolTip(self.tr("Choose another way to work it"))
        self.methods = QMenu(self.method)
        self.method.setMenu(self.methods)
        self.refusal = QLabel(self)
        self.refusal.setObjectName("reason")
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)
        self.refusal.setWordWrap(True)
        self.refusal.setAccessibleName(self.tr("Notice"))
        self.steps = QWidget(self)
        self.rows: list[StepRow] = []
        self._lines = QVBoxLayout(self.steps)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(10)
        self.explain = QPushButton(self.tr("Explain in words"), self)
        self.explain.setToolTip(self.tr("The model explains it; this may take a while"))
        self.explain.clicked.connect(self._ask_for_words)
        top = QHBoxLayout()
        top.addWidget(self.title)
        top.addWidget(self.method)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.refusal)
        layout.addWidget(self.steps)
        layout.addWidget(self.explain, 0, Qt.AlignmentFlag.AlignLeft)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    def show_transcript(self, transcript: Transcript) -> None:
        """Its working, if it has one; hidden without."""
        worked = transcript.worked
        self.setVisible(worked is not None)
        self._transcript = transcript
        self.explain.setVisible(self._explains and transcript.by_algebra_alone and not transcript.live)
        if worked is None or worked is self._shown:
            return
        self._shown = worked
        self.refuse(None)
        self._show_methods(worked)
        self._show_steps(worked.working)

    def set_explains(self, explains: bool) -> None:
        """Whether the model that is loaded can explain what algebra has worked out."""
        self._explains = explains
        if self._transcript is not None:
            self.show_transcript(self._transcript)

    def refuse(self, why: Sentence | None) -> None:
        """Say why the way that was chosen does not lead there; None takes that back."""
        said = translated(why) if why is not None else ""
        self.refusal.setText(said)
        self.refusal.setAccessibleName(said or self.tr("Notice"))
        self.refusal.setVisible(bool(said))

    def _show_methods(self, worked: "Worked") -> None:
        working = worked.working
        self.title.setVisible(working is not None)
        self.methods.clear()
        name = method_name(working.method) if working is not None else ""
        others = [each for each in worked.methods if working is not None and each != working.method]
        self.method.setText(name)
        self.method.setAccessibleName(self.tr("Way to work it: {0}").format(name))
        self.method.setVisible(bool(others))
        for each in others:
            action = QAction(method_name(each), self.methods)
            action.triggered.connect(lambda _checked=False, method=each: self._work_by(method))
            self.methods.addAction(action)

    def _show_steps(self, working: "ShownWorking | None") -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            assert widget is not None
            widget.hide()
            widget.deleteLater()
        self.rows = []
        self.steps.setVisible(working is not None)
        if working is None:
            return
        marked = working.steps[0].marked if working.steps else ()
        first = LineView(self._theme, working.first, marked, self.steps)
        self._lines.addWidget(first)
        for place, step in enumerate(working.steps):
            following = working.steps[place + 1] if place + 1 < len(working.steps) else None
            row = StepRow(self._theme, step, following, self.steps)
            self.rows.append(row)
            self._lines.addWidget(row)
        before: QWidget = self.method  # Tab goes down the lines, whenever they were made
        shown: list[LineView | StepRow] = [first, *self.rows]
        for widget in shown:
            before = after(before, widget)
        QWidget.setTabOrder(before, self.explain)

    def _work_by(self, method: str) -> None:
        if self._transcript is not None:
            self._commands.work_by.emit(self._transcript, method)

    def _ask_for_words(self) -> None:
        if self._transcript is not None:
            self._commands.retry.emit(self._transcript.exchange)

    def _apply_theme(self) -> None:
        self.method.setIcon(icon("fold", self._theme.colours.muted))
        self.method.setIconSize(self._theme.icon_size())
