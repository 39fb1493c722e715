"""‹ 2 of 3 ›: which attempt is shown, and the ways to another one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from app.ui.kit.icons import icon
from app.ui.kit.theme import Theme
from app.ui.session.commands import AnswerCommands
from app.ui.session.exchange import Exchange


class AttemptSwitch(QWidget):
    chosen = Signal(int)  # the place of the attempt to show

    def __init__(self, theme: Theme, commands: AnswerCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._exchange: Exchange | None = None
        self._explains = False
        self.earlier = self._button(self.tr("Earlier attempt"))
        self.place = QLabel(self)
        self.place.setObjectName("facts")
        self.place.setAccessibleName(self.tr("Attempt"))
        self.later = self._button(self.tr("Later attempt"))
        self.edit_button = self._button(self.tr("Edit the question and ask again"))
        self.again_button = self._button(self.tr("Ask again"))
        self.earlier.clicked.connect(lambda: self._step(-1))
        self.later.clicked.connect(lambda: self._step(1))
        self.edit_button.clicked.connect(lambda: commands.edit.emit(self._exchange))
        self.again_button.clicked.connect(lambda: commands.retry.emit(self._exchange))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for widget in (self.earlier, self.place, self.later, self.edit_button, self.again_button):
            layout.addWidget(widget)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    def show_exchange(self, exchange: Exchange) -> None:
        self._exchange = exchange
        count = len(exchange.transcripts)
        said = self.tr("{0} of {1}").format(exchange.shown + 1, count)
        self.place.setText(said)
        self.place.setAccessibleName(self.tr("Attempt {0}").format(said))
        for widget in (self.earlier, self.place, self.later):
            widget.setVisible(count > 1)
        self.earlier.setEnabled(exchange.shown > 0)
        self.later.setEnabled(exchange.shown < count - 1)
        ended = not exchange.transcript.live
        self.edit_button.setVisible(ended)
        self.again_button.setVisible(ended and (exchange.transcript.worked is None or self._explains))

    def set_explains(self, explains: bool) -> None:
        """Whether asking again adds something to what algebra has worked out."""
        self._explains = explains
        if self._exchange is not None:
            self.show_exchange(self._exchange)

    def _step(self, by: int) -> None:
        if self._exchange is not None:
            self.chosen.emit(self._exchange.shown + by)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("quiet")
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _apply_theme(self) -> None:
        colours = self._theme.colours
        names = {
            self.earlier: "back",
            self.later: "unfold",
            self.edit_button: "edit",
            self.again_button: "retry",
        }
        for button, name in names.items():
            button.setIcon(icon(name, colours.muted, colours.line))
            button.setIconSize(self._theme.icon_size())
