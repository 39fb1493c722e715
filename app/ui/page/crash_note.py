"""Shown at start-up after a crash, with the facts that are known about it."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from app.ui.desktop.crash import LOG_FILE
from app.ui.kit.notice_bar import NoticeBar
from app.ui.kit.text_dialog import TextDialog


class CrashNote(NoticeBar):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dialog: TextDialog | None = None
        self._crash, self._data_dir = "", Path()
        self.acted.connect(self._tell)

    def show_crash(self, crash: str, data_dir: Path) -> None:
        """Say that the last run crashed; `crash` is what it left behind."""
        self._crash, self._data_dir = crash, data_dir
        self.show_sentence(
            self.tr(
                "Homeroom did not close properly last time. Everything finished is safe; an answer "
                "that was being written has lost its last second at most."
            ),
            self.tr("What happened …"),
        )

    def _tell(self) -> None:
        words = self.tr(
            "These are Homeroom's notes for whoever looks into the fault. The whole log is {0}."
        ).format(self._data_dir / LOG_FILE)
        dialog = TextDialog(self.tr("What happened"), words, self._crash, self.window())
        folder = dialog.buttons.addButton(self.tr("&Open the folder"), QDialogButtonBox.ButtonRole.ActionRole)
        folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._data_dir))))
        dialog.text.moveCursor(dialog.text.textCursor().MoveOperation.End)
        self.dialog = dialog
        dialog.open()
        self.show_sentence("")
