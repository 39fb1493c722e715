"""The quiet line at the bottom: which model answers, how far it has loaded, how fast it was."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QStatusBar, QWidget

from app.ui.kit.theme import Theme
from app.ui.session.exchange import Transcript
from app.ui.session.model import ModelState, ModelStatus

GAP = 32  # pixels around and between a sentence and the speed


class StatusLine(QStatusBar):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = ModelStatus()
        self.setSizeGripEnabled(False)
        self.setAccessibleName(self.tr("Status"))
        self.dot = QLabel("●")
        self.dot.setAccessibleName(self.tr("Model state"))
        self.model = QLabel()
        self.model.setTextFormat(Qt.TextFormat.PlainText)
        self.model.setMinimumWidth(1)  # a long name is cut, not a reason for a wide window
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Loading the model"))
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 100)
        self.progress.setFixedSize(120, 6)
        self.speed = QLabel()
        self.speed.setAccessibleName(self.tr("Speed"))
        left = QWidget()
        layout = QHBoxLayout(left)
        layout.setContentsMargins(14, 3, 0, 4)
        layout.setSpacing(8)
        for widget in (self.dot, self.model, self.progress):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.addWidget(left, 1)
        self.addPermanentWidget(self.speed)
        self.messageChanged.connect(lambda _: self._make_room())
        theme.changed.connect(self._apply_theme)
        self.show_model(self._model)

    def show_model(self, model: ModelStatus) -> None:
        self._model = model
        loading = model.state is ModelState.LOADING
        self.progress.setVisible(loading)
        self.progress.setValue(round(100 * model.progress))
        if loading:
            self.model.setText(self.tr("Loading the model …"))
        elif model.state is ModelState.READY:
            self.model.setText(f"{model.name}  ·  {model.kind}" if model.kind else model.name)
        else:
            self.model.setText(self.tr("No model"))
        self.model.setToolTip(model.error)
        self._apply_theme()

    def show_speed(self, transcript: Transcript | None) -> None:
        """How fast the model is or was, and how much of its memory is left."""
        rate = transcript.tokens_per_second() if transcript is not None else None
        if transcript is None or rate is None:
            self.speed.clear()
            return
        shown = f"{rate:.0f}" if rate > 9.95 else f"{rate:.1f}"
        parts = [self.tr("{0} tokens  ·  {1} a second").format(transcript.n_tokens, shown)]
        left = self._model.n_ctx - transcript.prompt_total - (transcript.n_tokens or 0)
        if self._model.n_ctx and transcript.prompt_total:
            parts.append(self.tr("room for {0} more").format(f"{max(0, left):,}"))
        self.speed.setText("  ·  ".join(parts))

    def say(self, sentence: str) -> None:
        """What was done, or went wrong."""
        self.showMessage(sentence, 15_000)

    def explain(self, sentence: str) -> None:
        """What wants more time to be read."""
        self.showMessage(sentence, 30_000)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """A long sentence has the whole line; what even that cuts, the pointer shows."""
        sentence = self.currentMessage()
        needed = self.fontMetrics().horizontalAdvance(sentence) + self.speed.sizeHint().width() + GAP
        self.speed.setVisible(not sentence or needed <= self.width())
        self.setToolTip(sentence)

    def _apply_theme(self) -> None:
        colours = self._theme.colours
        colour = {
            ModelState.LOADING: colours.chalk,
            ModelState.READY: colours.accent,
            ModelState.FAILED: colours.danger,
        }[self._model.state]
        self.dot.setStyleSheet(f"color: {colour};")
        self.dot.setToolTip(self.model.text())
