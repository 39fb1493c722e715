"""Size, place and look of the window from one start to the next: nothing that matters if it is lost."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, QSize
from PySide6.QtWidgets import QMainWindow, QSplitter

from app.ui.kit.theme import Theme

WINDOW_FILE = "window.ini"
FIRST_SIZE = QSize(1080, 740)
FRAME = QSize(16, 44)  # at most, what a desktop puts around a window; Qt knows it only once it is shown


class WindowPlace(QObject):
    def __init__(self, data_dir: Path, window: QMainWindow, splitter: QSplitter, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._splitter, self._theme = window, splitter, theme
        self._kept = placed(data_dir, self)
        theme.changed.connect(self._keep_look)

    def restore_window(self) -> None:
        """Before it is shown."""
        self._window.resize(FIRST_SIZE.boundedTo(self._window.screen().availableSize() - FRAME))
        geometry = self._kept.value("geometry")
        if isinstance(geometry, QByteArray):  # anything can stand in a file
            self._window.restoreGeometry(geometry)

    def restore_splitter(self) -> None:
        """Once it is shown: a splitter scales what it was given to the width it gets."""
        sizes = self._kept.value("splitter")
        if not isinstance(sizes, QByteArray) or not self._splitter.restoreState(sizes):
            self._splitter.setSizes([270, self._window.width() - 270])

    def keep(self) -> None:
        self._kept.setValue("geometry", self._window.saveGeometry())
        self._kept.setValue("splitter", self._splitter.saveState())
        self._keep_look()
        self._kept.sync()

    def _keep_look(self) -> None:
        self._kept.setValue("zoom", self._theme.zoom)
        self._kept.setValue("appearance", self._theme.appearance)


def restore_look(data_dir: Path, theme: Theme) -> None:
    """Zoom and appearance, before there is a window."""
    kept = placed(data_dir)
    try:
        theme.zoom = float(str(kept.value("zoom", 1.0)))
    except ValueError:
        theme.zoom = 1.0
    theme.follow(str(kept.value("appearance", "system")))


def placed(data_dir: Path, parent: QObject | None = None) -> QSettings:
    return QSettings(str(data_dir / WINDOW_FILE), QSettings.Format.IniFormat, parent)
