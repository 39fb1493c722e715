"""Detects that the last run crashed: a file exists while the app runs and holds a native crash's trace."""

import contextlib
import faulthandler
from datetime import datetime
from pathlib import Path
from typing import TextIO

from app import folders, settings

LOG_FILE = "homeroom.log"
LOG_END = 12_000  # letters of the log that are worth reading after a crash


class RunMark:
    """From the start of the app to its clean end. `crash` is what an unclean end left before, or empty."""

    def __init__(self, data_dir: Path) -> None:
        self._path = folders.run_file(data_dir)
        self.crash = _left(data_dir)
        self._file: TextIO | None = None
        with contextlib.suppress(OSError):  # a folder that takes no file: the history says so
            data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file = self._path.open("w", encoding="utf-8")
            now = datetime.now().astimezone().isoformat(timespec="seconds")
            self._file.write(f"Homeroom {settings.VERSION}, started {now}\n")
            self._file.flush()
            faulthandler.enable(self._file)

    def end(self) -> None:
        """The app ends as it should."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)


def _left(data_dir: Path) -> str:
    """The mark that the last run did not take away, then the end of the log."""
    try:
        mark = folders.run_file(data_dir).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    log = ""
    with contextlib.suppress(OSError):
        log = (data_dir / LOG_FILE).read_text(encoding="utf-8", errors="replace")[-LOG_END:]
    return f"{mark.strip()}\n\n{log}".strip()
