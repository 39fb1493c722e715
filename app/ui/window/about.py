"""About Homeroom: its version, its parts and their licences."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app import settings
from app.ui.kit.icons import app_icon
from app.ui.kit.text_dialog import reading_field
from app.ui.kit.theme import Theme
from app.ui.session.session import StudySession

if TYPE_CHECKING:
    from app.ui.kit.licence_texts import LicensedPart


class AboutDialog(QDialog):
    def __init__(self, session: StudySession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: list[str] = []
        self._closed = False
        self.setWindowTitle(self.tr("About Homeroom"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(theme.pixels(940), theme.pixels(620))
        self.parts = QListWidget()
        self.parts.setAccessibleName(self.tr("Parts and licences"))
        self.parts.setObjectName("parts")
        self.text = reading_field(self.tr("Licence text"))
        self.text.setPlainText(self.tr("Reading …"))
        self.text.setFont(theme.mono(0.9))
        self.parts.currentRowChanged.connect(self._show)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setAccessibleName(self.tr("Parts and licences"))
        both.addWidget(self.parts)
        both.addWidget(self.text)
        both.setSizes([theme.pixels(220), theme.pixels(560)])
        both.setHandleWidth(theme.pixels(10))
        both.setChildrenCollapsible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        heading = QLabel(self.tr("Parts and licences"))
        heading.setObjectName("cardTitle")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        layout.addLayout(self._head(session, theme))
        layout.addSpacing(4)
        layout.addWidget(heading)
        layout.addWidget(both, 1)
        layout.addWidget(buttons)
        session.lanes.aside(_read, self._fill)
        self.parts.setFocus()

    def _head(self, session: StudySession, theme: Theme) -> QHBoxLayout:
        picture = QLabel()
        picture.setAccessibleName(self.tr("Homeroom's icon"))
        picture.setPixmap(app_icon().pixmap(theme.pixels(64), theme.pixels(64)))
        title = QLabel(f"Homeroom {settings.VERSION}")
        title.setObjectName("title")
        what = QLabel(self.tr("A study assistant that works with the network cable unplugged."))
        where = QLabel(self.tr("Everything stays in this folder: {0}").format(session.data_dir))
        where.setObjectName("facts")
        where.setTextFormat(Qt.TextFormat.PlainText)
        where.setWordWrap(True)
        where.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (title, what, where):
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _fill(self, parts: "list[LicensedPart]") -> None:
        if self._closed:  # and gone, with all its widgets
            return
        models = self.tr(
            "The starter model was trained for Homeroom and comes under Homeroom's own MIT licence.\n\n"
            "Phi-4-mini-flash-reasoning is published by Microsoft under the MIT licence. It is not "
            "part of Homeroom: you bring it, and its model card says what it may be used for and what "
            "it is bad at.\n\nAny other model you add has its own licence: read it where you got the "
            "model. What a model writes can be wrong, whatever its licence."
        )
        missing = self.tr("The licence texts could not be found.")
        self._texts = [parts[0].text or missing, models] if parts else [missing]
        names = [parts[0].name, self.tr("About the models")] if parts else [""]
        for part in parts[1:]:
            names.append(part.name)
            head = f"{part.name}: {part.licence}" if part.licence else part.name
            self._texts.append(f"{head}\n\n{part.text or missing}")
        self.parts.addItems(names)
        self.parts.setCurrentRow(0)

    def done(self, result: int) -> None:
        self._closed = True
        super().done(result)

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._texts):
            self.text.setPlainText(self._texts[row])


def _read() -> "list[LicensedPart]":
    from app.ui.kit.licence_texts import parts

    return parts()
