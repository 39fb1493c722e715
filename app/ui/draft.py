"""The unsent question in a file of its own, so that it survives a restart; and files dropped on the field."""

import contextlib
from pathlib import Path

from app import settings

DRAFT_FILE = "draft.txt"
LARGEST = 1 << 20  # bytes of a dropped file; a question is never so long
TEXT_SUFFIXES = {".txt", ".md", ".markdown", ".tex"}


class NotText(Exception):
    """The dropped file cannot become a question, for the reason its sentence gives."""


def load(data_dir: Path) -> str:
    """What was typed and not asked; empty when there is nothing, or it cannot be read."""
    try:
        return (data_dir / DRAFT_FILE).read_bytes()[:LARGEST].decode("utf-8", "replace")
    except OSError:
        return ""


def save(data_dir: Path, text: str) -> None:
    """Keep `text` in place of the last draft. OSError when the disk does not take it."""
    if text:
        settings.write_atomically(data_dir / DRAFT_FILE, text)
    else:
        with contextlib.suppress(FileNotFoundError):
            (data_dir / DRAFT_FILE).unlink()


def dropped(path: Path) -> str:
    """The text of a dropped file. Raises NotText with a sentence."""
    if path.suffix.lower() not in TEXT_SUFFIXES:
        raise NotText(f"{path.name} is no text file: drop a .txt or .md file here.")
    try:
        with path.open("rb") as stream:
            read = stream.read(LARGEST + 1)
    except OSError as error:
        raise NotText(f"{path.name} could not be read ({error.strerror}).") from error
    if len(read) > LARGEST or b"\0" in read:
        raise NotText(f"{path.name} is no text that could be a question.")
    return read.decode("utf-8-sig", "replace").replace("\r\n", "\n").strip()
