"""Settings about the student's data: the folder, how long deleted problems stay, portable mode."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app import folders
from app.ui.settings.section import SettingsSection, sentence


class DataSection(SettingsSection):
    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Your data"))
        self.add_across(self._folder(folder))
        self.add_across(
            sentence(
                self.tr(
                    "History, settings and added models are in this folder, and nowhere else. To move them, "
                    "close Homeroom, move the folder, and start Homeroom with --data-dir and its new place."
                )
            )
        )
        self.add_across(
            sentence(
                self.tr(
                    "A deleted problem is gone for good the next time Homeroom starts. The backups in "
                    "this folder still hold it: the daily ones until seven newer ones are made, a copy"
                    " kept at a restore until you remove it. “Delete everything” in the History menu "
                    "removes all of them at once."
                )
            )
        )
        self.portable = sentence(self._portable())
        self.add_across(self.portable)

    def _folder(self, folder: Path) -> QWidget:
        where = QLabel(str(folder))
        where.setTextFormat(Qt.TextFormat.PlainText)
        where.setWordWrap(True)
        where.setAccessibleName(self.tr("Data folder: {0}").format(folder))
        where.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        open_it = QPushButton(self.tr("Ope&n the folder"))
        open_it.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(where, 1)
        row.addWidget(open_it)
        return made

    def _portable(self) -> str:
        if folders.is_portable():
            return self.tr("Portable mode is on: the folder lies beside the app and goes where the app goes.")
        return self.tr(
            "Portable mode is off. To switch it on, make the folder {0} and start Homeroom again; what "
            "is in the folder above can be copied into it."
        ).format(folders.app_dir() / folders.PORTABLE)
