"""Homeroom in the desktop's applications menu, for this user alone (Linux and the BSDs)."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QAction, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app import atomic_file, folders
from app.ui.kit.tasks import Lane

SIZES = (16, 24, 32, 48, 64, 128, 256)  # pixels; desktops that read no SVG take one of these
SPECIAL = str.maketrans({char: f"\\{char}" for char in '"`$\\'})


def share_dir(environ: Mapping[str, str] = os.environ) -> Path:
    """Where this user's own menu entries and icons are."""
    chosen = Path(environ.get("XDG_DATA_HOME", ""))
    return chosen if chosen.is_absolute() else Path.home() / ".local" / "share"


def entry_file(share: Path) -> Path:
    return share / "applications" / "homeroom.desktop"


def icon_files(share: Path) -> dict[int, Path]:
    """The icon by its size; 0 is the drawing, for every size."""
    icons = share / "icons" / "hicolor"
    sized = {size: icons / f"{size}x{size}" / "apps" / "homeroom.png" for size in SIZES}
    return {0: icons / "scalable" / "apps" / "homeroom.svg", **sized}


def is_installed(share: Path) -> bool:
    return entry_file(share).exists()


def install(share: Path) -> None:
    """Write entry and icons, in place of those of another Homeroom; OSError when that is not possible."""
    drawing = (folders.assets_dir() / "icon.svg").read_bytes()
    for size, path in icon_files(share).items():
        path.parent.mkdir(parents=True, exist_ok=True)
        if not size:
            path.write_bytes(drawing)
        elif not _drawn(drawing, size).save(str(path)):
            raise OSError(0, "the icon could not be written", str(path))
    template = (folders.assets_dir() / "linux" / "homeroom.desktop").read_text(encoding="utf-8")
    lines = [f"Exec={command_line()}" if line == "Exec=homeroom" else line for line in template.splitlines()]
    # Only now: an entry without its icon would be shown at once.
    atomic_file.write_atomically(entry_file(share), "\n".join([*lines, *_working_folder(), ""]))
    entry_file(share).chmod(0o644)


def uninstall(share: Path) -> None:
    """Take away what `install` wrote, and nothing else."""
    for path in (entry_file(share), *icon_files(share).values()):
        path.unlink(missing_ok=True)


def command_line() -> str:
    """This Homeroom as an Exec line, quoted as the Desktop Entry Specification wants it."""
    frozen = getattr(sys, "frozen", False)
    words = [str(folders.app_dir() / "homeroom")] if frozen else [sys.executable, "-m", "app"]
    # The value is a string, which undoes a first level of backslashes before the quoting is read.
    return " ".join(f'"{word.translate(SPECIAL)}"'.replace("\\", "\\\\").replace("%", "%%") for word in words)


class MenuEntryAction(QAction):
    """Adds Homeroom to the applications menu, or takes it out; `said` says in a sentence how it went."""

    said = Signal(str)

    def __init__(self, parent: QObject, share: Path | None = None) -> None:
        super().__init__(parent)
        self._share = share or share_dir()
        self._lane: Lane | None = None
        # On a stick that is carried about, a menu entry of this computer would point nowhere tomorrow.
        self.setVisible(sys.platform.startswith(("linux", "freebsd")) and not folders.is_portable())
        self.setShortcut("Ctrl+Alt+M")
        self.triggered.connect(self._change)
        self._name()

    def _name(self) -> None:
        installed = is_installed(self._share)
        self.setText(self.tr("&Remove from the applications menu") if installed
                     else self.tr("Add to the a&pplications menu"))  # fmt: skip

    def _change(self) -> None:
        installed = is_installed(self._share)
        done = (
            self.tr("Homeroom is no longer in the applications menu.") if installed
            else self.tr("Homeroom is in the applications menu now.")
        )  # fmt: skip
        if self._lane is None:
            self._lane = Lane("applications menu", self)
        self.setEnabled(False)
        self._lane.run(
            lambda: uninstall(self._share) if installed else install(self._share),
            lambda _: self._told(done),
            lambda error: self._told(
                self.tr("The applications menu could not be changed: {}.").format(
                    getattr(error, "strerror", None) or error
                )
            ),
        )

    def _told(self, sentence: str) -> None:
        self._name()
        self.setEnabled(True)
        self.said.emit(sentence)


def _working_folder() -> list[str]:
    return [] if getattr(sys, "frozen", False) else [f"Path={folders.app_dir()}"]


def _drawn(drawing: bytes, size: int) -> QImage:
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(drawing).render(painter)
    painter.end()
    return image
