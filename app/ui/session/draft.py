"""Unsent questions in a file of their own, so that they survive a restart; and files dropped on the field."""

import contextlib
import json
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app import atomic_file
from app.ui.session.lanes import Lanes

DRAFT_FILE = "drafts.json"
FORMER_FILE = "draft.txt"  # of the new question alone, as older versions kept it
LARGEST = 1 << 20  # bytes of a dropped file; a question is never so long
TEXT_SUFFIXES = {".txt", ".md", ".markdown", ".tex"}


class NotText(Exception):
    """The dropped file `name` cannot become a question."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class NoTextFile(NotText):
    """Its name says that it is no text."""


class NotRead(NotText):
    """The system does not let it be read."""


def load(data_dir: Path) -> dict[int | None, str]:
    """What was typed and not asked, by the problem's id, None for a new question.

    Empty when there is nothing, or it cannot be read.
    """
    try:
        read = json.loads((data_dir / DRAFT_FILE).read_bytes())
        return {int(place) if place else None: str(text) for place, text in read.items()}
    except FileNotFoundError:
        return _former(data_dir)
    except (OSError, ValueError, AttributeError, RecursionError):  # anything can stand in a file
        return {}


def _former(data_dir: Path) -> dict[int | None, str]:
    try:
        return {None: (data_dir / FORMER_FILE).read_bytes()[:LARGEST].decode("utf-8", "replace")}
    except OSError:
        return {}


def save(data_dir: Path, texts: Mapping[int | None, str]) -> None:
    """Keep `texts` in place of all drafts before. OSError when the disk does not take it."""
    if texts:
        named = {"" if place is None else str(place): text for place, text in texts.items()}
        atomic_file.write_atomically(data_dir / DRAFT_FILE, json.dumps(named))
    for name in (FORMER_FILE,) if texts else (FORMER_FILE, DRAFT_FILE):
        with contextlib.suppress(FileNotFoundError):
            (data_dir / name).unlink()


def dropped(path: Path) -> str:
    """The text of a dropped file. Raises NotText: its subclasses, or itself for what no question is."""
    if path.suffix.lower() not in TEXT_SUFFIXES:
        raise NoTextFile(path.name)
    try:
        with path.open("rb") as stream:
            read = stream.read(LARGEST + 1)
    except OSError as error:
        raise NotRead(path.name) from error
    if len(read) > LARGEST or b"\0" in read:
        raise NotText(path.name)
    return read.decode("utf-8-sig", "replace").replace("\r\n", "\n").strip()


class Drafts(QObject):
    """Both, out of the GUI thread."""

    found = Signal(object)  # what was typed before the last end, by problem: a dict as `load` gives it
    file_read = Signal(str)  # the text of a dropped file

    def __init__(self, data_dir: Path, lanes: Lanes, parent: QObject) -> None:
        super().__init__(parent)
        self._data_dir, self._lanes = data_dir, lanes

    def load(self) -> None:
        """`found` tells what was left."""
        self._lanes.store.run(lambda: load(self._data_dir), self.found.emit)

    def keep(self, texts: dict[int | None, str]) -> None:
        """Keep the unsent questions, by problem, in place of those kept before."""
        self._lanes.store.run(lambda: save(self._data_dir, texts))

    def read_file(self, path: Path) -> None:
        """Read a file that was dropped on the question."""
        self._lanes.store.run(lambda: dropped(path), self.file_read.emit)
