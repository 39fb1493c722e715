"""The page in the middle: a problem's exchanges below each other, followed while the last one is answered."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.answer.exchange_view import ExchangeView
from app.ui.kit.theme import Theme
from app.ui.session.commands import AnswerCommands
from app.ui.session.exchange import Exchange, Transcript
from engine.base.sentence import Sentence

COLUMN = 760  # pixels; longer lines are hard to read
TICK_MS = 100  # the seconds that the thinking line counts


class AnswerView(QScrollArea):
    def __init__(self, theme: Theme, commands: AnswerCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._commands = theme, commands
        self._root: Exchange | None = None
        self._path: list[Exchange] = []
        self._follow = True
        self._explains = False
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Question and answer"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        column = QWidget()
        column.setMaximumWidth(COLUMN)
        self._column = column
        self._layout = QVBoxLayout(column)
        self._layout.setContentsMargins(28, 30, 28, 24)
        self._layout.setSpacing(30)
        self._layout.addStretch(1)
        page = QWidget()
        page.setObjectName("page")
        across = QHBoxLayout(page)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(column, 100)
        across.addStretch(1)
        self.setWidget(page)
        self.exchanges: list[ExchangeView] = []
        self.last = self._more()  # the exchange that is answered

        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self._tick)
        self.verticalScrollBar().rangeChanged.connect(self._range_changed)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        commands.switched.connect(self._lay_out)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    @property
    def may_retry(self) -> bool:
        """Whether another attempt would add something: the starter's would not to what algebra has proven."""
        return self.transcript is not None and (self.transcript.worked is None or self._explains)

    def set_explains(self, explains: bool) -> None:
        """Whether the model that is loaded can explain what algebra has worked out."""
        self._explains = explains
        for view in self.exchanges:
            view.set_explains(explains)

    def refresh_transcript(self, transcript: Transcript) -> None:
        """It is worked in another way now."""
        for view in self.exchanges:
            if view.transcript is transcript:
                view.refresh()

    def refuse_method(self, transcript: Transcript, why: Sentence | None) -> None:
        """The way that was chosen for it does not lead there."""
        for view in self.exchanges:
            if view.transcript is transcript:
                view.working.refuse(why)

    def refuse_set_up(self, transcript: Transcript, why: Sentence | None) -> None:
        """Nothing follows from the set-up that was written for it."""
        for view in self.exchanges:
            if view.transcript is transcript:
                view.set_up.refuse(why)

    @property
    def transcript(self) -> Transcript | None:
        return self._path[-1].transcript if self._path else None

    def show_earlier(self) -> None:
        self.last.switch.earlier.click()

    def show_later(self) -> None:
        self.last.switch.later.click()

    def copy_result(self) -> None:
        self.last.copy_result()

    def toggle_thinking(self) -> None:
        self.last.thinking.header.toggle()

    def show_problem(self, root: Exchange) -> None:
        """Show a problem from its top; a live one is followed to its end."""
        if root is not self._root:
            self._root = root
            self.verticalScrollBar().setValue(0)
        self._lay_out()
        live = self.transcript is not None and self.transcript.live
        self._follow = live

    def refresh(self) -> None:
        """Show what the last exchange has got since."""
        if self._root is None:
            return
        if self._root.path() != self._path:
            self._lay_out()
        else:
            self.last.show_exchange(self._path[-1])
        self._run_clock()

    def _lay_out(self) -> None:
        assert self._root is not None
        self._path = self._root.path()
        while len(self.exchanges) < len(self._path):
            self._more()
        for view, exchange in zip(self.exchanges, self._path, strict=False):
            view.show_exchange(exchange)
            view.show()
        for view in self.exchanges[len(self._path) :]:
            view.hide()
        self.last = self.exchanges[len(self._path) - 1]
        self._run_clock()

    def _more(self) -> ExchangeView:
        view = ExchangeView(self._theme, self._commands)
        view.set_explains(self._explains)
        self._layout.insertWidget(self._layout.count() - 1, view)
        self.exchanges.append(view)
        return view

    def _run_clock(self) -> None:
        if self.transcript is not None and self.transcript.live:
            self._clock.start()
        else:
            self._clock.stop()

    def _tick(self) -> None:
        if self.isVisible():
            self.last.tick()

    def _range_changed(self, _minimum: int, maximum: int) -> None:
        # What algebra has worked out is read from its top; a model's words come below it.
        if self._follow and (self.transcript is None or self.transcript.worked is None):
            self.verticalScrollBar().setValue(maximum)

    def _scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        live = self.transcript is not None and self.transcript.live
        self._follow = live and value >= bar.maximum() - 24

    def _apply_theme(self) -> None:
        self._column.setMaximumWidth(self._theme.pixels(COLUMN))
