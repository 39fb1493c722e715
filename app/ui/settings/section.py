"""A card of settings: a heading, when a change of them counts, and a row for each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

FIELD_WIDTH = 220


class SettingsSection(QFrame):
    def __init__(self, title: str, applies: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._heading = QLabel()
        self._heading.setObjectName("cardTitle")
        self.set_title(title)
        when = QLabel(applies)
        when.setObjectName("facts")
        when.setVisible(bool(applies))
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(when)
        self._rows = QGridLayout()
        self._rows.setColumnStretch(0, 1)
        self._rows.setHorizontalSpacing(24)
        self._rows.setVerticalSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addLayout(self._rows)

    def set_title(self, title: str) -> None:
        self.setAccessibleName(title)
        self._heading.setText(title)

    def add(self, name: str, purpose: str, field: QWidget) -> QLabel:
        """A row for `field`: its name, below it what it is for; that label, whose text may change."""
        spoken = name.replace("&", "")
        field.setAccessibleName(spoken)
        field.setAccessibleDescription(purpose)
        below = sentence(purpose)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        if isinstance(field, QCheckBox):
            field.setText(name)
            texts.addWidget(field)
        else:
            label = QLabel(name)
            label.setBuddy(field)
            texts.addWidget(label)
        texts.addWidget(below)
        row = self._rows.rowCount()
        if isinstance(field, QCheckBox):
            self._rows.addLayout(texts, row, 0, 1, 2)
        else:
            self._rows.addLayout(texts, row, 0)
            field.setFixedWidth(FIELD_WIDTH)
            self._rows.addWidget(field, row, 1, Qt.AlignmentFlag.AlignVCenter)
        return below

    def add_across(self, widget: QWidget) -> None:
        """A row of its own width."""
        self._rows.addWidget(widget, self._rows.rowCount(), 0, 1, 2)


def sentence(text: str) -> QLabel:
    """Small words that may be long, and can be selected."""
    made = QLabel(text)
    made.setObjectName("facts")
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setVisible(bool(text))
    return made
