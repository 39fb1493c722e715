"""A sentence where it belongs, with the way out beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget


class NoticeBar(QFrame):
    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.sentence = QLabel(self)
        self.sentence.setAccessibleName(self.tr("Notice"))
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.sentence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.action = QPushButton(self)
        self.action.setAccessibleName(self.tr("Way out"))
        self.action.clicked.connect(self.acted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 9, 9, 9)
        layout.setSpacing(12)
        layout.addWidget(self.sentence, 1)
        layout.addWidget(self.action)
        self.hide()

    def show_sentence(self, sentence: str, action: str = "", *, serious: bool = False) -> None:
        """An empty sentence hides it."""
        if self.property("serious") != serious:
            self.setProperty("serious", serious)
            self.style().unpolish(self)
            self.style().polish(self)
        self.sentence.setText(sentence)
        self.sentence.setAccessibleName(sentence or self.tr("Notice"))
        self.action.setText(action)
        self.action.setAccessibleName(action or self.tr("Way out"))
        self.action.setVisible(bool(action))
        self.setVisible(bool(sentence))
