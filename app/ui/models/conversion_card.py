"""A Hugging Face folder that was looked at: the types it could become, and which one is advised."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.kit.sizes import gigabytes

if TYPE_CHECKING:
    from app.models.events import Plan


class ConversionCard(QFrame):
    begun = Signal(object, str)  # the folder, the type

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = Path()
        self.setObjectName("card")
        self.advice = QLabel(" ")
        self.advice.setAccessibleName(self.tr("Advice"))
        self.advice.setWordWrap(True)
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        self.types = QComboBox()
        self.types.setAccessibleName(self.tr("Type to convert to"))
        self.types.view().setAccessibleName(self.types.accessibleName())
        self.begin = QPushButton(self.tr("Convert"))
        self.begin.setObjectName("primary")
        self.begin.clicked.connect(self._begin)
        self.leave = QPushButton(self.tr("Not now"))
        self.leave.clicked.connect(self.hide)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(self.advice)
        row = QHBoxLayout()
        for widget in (self.types, self.begin, self.leave):
            row.addWidget(widget)
        row.addStretch(1)
        layout.addLayout(row)
        self.hide()

    def show_plan(self, folder: Path, plan: "Plan") -> None:
        """Offer the types, the one that fits into memory first."""
        from app.models.library import advised_type

        self._folder = folder
        advised = advised_type(plan.sizes, plan.available)
        self.types.clear()
        for name, size in plan.sizes.items():
            self.types.addItem(f"{name.upper()}  ·  {gigabytes(size)}", name)
        self.types.setCurrentIndex(self.types.findData(advised or "q4_0"))
        free = gigabytes(plan.available)
        if advised:
            sentence = self.tr("{0} of memory is free: {1} is advised.").format(free, advised.upper())
        else:
            sentence = self.tr(
                "Only {0} of memory is free: no type fits now. Close other programs, or go on: the "
                "file can be used once there is room."
            ).format(free)
        self.advice.setText(f"{folder.name}. {sentence}")
        self.show()
        self.begin.setFocus()

    def _begin(self) -> None:
        self.hide()
        self.begun.emit(self._folder, self.types.currentData())
