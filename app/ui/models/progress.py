"""The progress of work on a model file, and a button to cancel it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

PARTS = 1000


class WorkProgress(QWidget):
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Work on a model"))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.stage = QLabel(" ")
        self.stage.setAccessibleName(self.tr("What is being done"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.stage)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self.hide()

    def begin(self, what: str) -> None:
        self.stage.setText(what)
        self.bar.setRange(0, 0)
        self.show()

    def show_step(self, done: int, total: int) -> None:
        self.bar.setRange(0, PARTS)
        self.bar.setValue(round(PARTS * done / max(1, total)))
