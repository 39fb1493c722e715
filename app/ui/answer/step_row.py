"""A step of a working: its reason, the line that it leads to, and, unfolded, why and its smaller steps."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QToolButton, QVBoxLayout, QWidget

from app.ui.answer.answer_body import AnswerBody
from app.ui.answer.shown_line import focus_in_words, in_words, source
from app.ui.kit.icons import icon
from app.ui.kit.sentences import translated, typeset
from app.ui.kit.theme import Theme
from engine.base.sentence import Sentence

if TYPE_CHECKING:
    from app.study.working.shown import ShownLine, ShownStep


class LineView(AnswerBody):
    """One line, typeset; `marked` is its TeX with marks around what changes next, `sign` stands before it."""

    def __init__(
        self,
        theme: Theme,
        line: "ShownLine",
        marked: Sequence[str] = (),
        parent: QWidget | None = None,
        *,
        sign: str = "",
    ) -> None:
        super().__init__(theme, parent)
        self.setObjectName("typeset")
        self._line, self._marked, self._sign = line, marked, sign
        self.setAccessibleName(in_words(line))
        theme.changed.connect(self._colour)
        self._colour()

    def _colour(self) -> None:
        self.show_source(source(self._line, self._marked, self._theme.colours.focus, sign=self._sign))


class ReasonView(AnswerBody):
    """A sentence of a working, its formulas typeset."""

    def __init__(self, theme: Theme, says: Sentence, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, muted=True)
        self.setObjectName("typeset")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes down the lines
        self.setAccessibleName(translated(says))
        self.show_source(typeset(says))


class StepRow(QWidget):
    """`following` is the step after this one, which changes a part of this one's line."""

    def __init__(
        self, theme: Theme, step: "ShownStep", following: "ShownStep | None", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._step = theme, step
        self.reason = ReasonView(theme, step.says, self)
        self.reason.setAccessibleName(self._said())
        self.why = QToolButton(self)
        self.why.setObjectName("quiet")
        self.why.setText(self.tr("Why?"))
        self.why.setAccessibleName(self.tr("Why? {0}").format(translated(step.says)))
        self.why.setCheckable(True)
        self.why.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.why.toggled.connect(self._unfold)
        self.why.setVisible(bool(step.explained or step.substeps))
        marked = following.marked if following is not None and following.before == step.after else ()
        self.line = LineView(theme, step.after, marked, self, sign="= " if step.continues else "")
        self.more: QFrame | None = None  # made when it is wanted
        self._inside: list[LineView | StepRow] = []  # of `more`
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setVerticalSpacing(8)
        self._layout.setColumnStretch(0, 1)
        self._layout.addWidget(self.reason, 0, 0)
        self._layout.addWidget(self.why, 0, 1, Qt.AlignmentFlag.AlignTop)
        self._layout.addWidget(self.line, 2, 0, 1, 2)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    def _said(self) -> str:
        """The reason, and what of the line before changes."""
        says, focus = translated(self._step.says), focus_in_words(self._step.marked)
        return self.tr("{0} This changes: {1}.").format(says, focus) if focus else says

    def _unfold(self, unfolded: bool) -> None:
        if unfolded and self.more is None:
            self.more = self._explained()
            self._layout.addWidget(self.more, 1, 0, 1, 2)
            before: QWidget = self.why
            for widget in self._inside:
                before = after(before, widget)
            QWidget.setTabOrder(before, self.line)
        if self.more is not None:
            self.more.setVisible(unfolded)
        self._apply_theme()

    def _explained(self) -> QFrame:
        step = self._step
        made = QFrame(self)
        made.setObjectName("why")
        rows = QVBoxLayout(made)
        rows.setContentsMargins(14, 8, 8, 8)
        rows.setSpacing(8)
        for says in step.explained:
            rows.addWidget(ReasonView(self._theme, says, made))
        if step.substeps:
            first = step.substeps[0]
            self._inside.append(LineView(self._theme, first.before, first.marked, made))
            for place, each in enumerate(step.substeps):
                following = step.substeps[place + 1] if place + 1 < len(step.substeps) else None
                self._inside.append(StepRow(self._theme, each, following, made))
        for widget in self._inside:
            rows.addWidget(widget)
        return made

    def _apply_theme(self) -> None:
        name = "fold" if self.why.isChecked() else "unfold"
        self.why.setIcon(icon(name, self._theme.colours.muted))
        self.why.setIconSize(self._theme.icon_size())


def after(before: QWidget, widget: LineView | StepRow) -> QWidget:
    """Have Tab go from `before` to `widget`; the last one in it, from which Tab goes on."""
    if isinstance(widget, LineView):
        QWidget.setTabOrder(before, widget)
        return widget
    QWidget.setTabOrder(before, widget.why)
    QWidget.setTabOrder(widget.why, widget.line)
    return widget.line
