"""A student's hands and eyes on an X display: keys, the clipboard, a picture."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from benchmarks.display import Display


class Screen:
    def __init__(self, display: Display) -> None:
        self._environment = {**os.environ, "DISPLAY": display.name}
        self._picture = display.picture

    def wait_for_window(self, name: str, seconds: float = 60) -> str:
        """Focus the visible window whose title is `name`, or begins with that word; its id."""
        search = ("xdotool", "search", "--onlyvisible", "--name", f"^{name}( |$)")
        found = until(lambda: self._tool(*search).split(), f"the window {name}", seconds)
        self._tool("xdotool", "windowfocus", "--sync", found[0])
        return found[0]

    def type(self, text: str) -> None:
        self._tool("xdotool", "type", "--delay", "20", text)

    def press(self, *keys: str) -> None:
        for key in keys:
            self._tool("xdotool", "key", key)
            time.sleep(0.2)

    def clipboard(self) -> str:
        return self._tool("xclip", "-out", "-selection", "clipboard")

    def pixels(self) -> np.ndarray:
        """All of the screen at this moment, as bytes."""
        return np.frombuffer(self._picture.read_bytes(), np.uint8)

    def changed_since(self, before: np.ndarray) -> float:
        """Which share of the screen is not as it was; a cursor that blinks is less than 0.001."""
        return float(np.mean(self.pixels() != before))

    def picture(self, path: Path) -> None:
        """All of the screen as a PNG."""
        script = (
            "import sys; from PySide6.QtGui import QGuiApplication; app = QGuiApplication(['eyes']);"
            "sys.exit(not app.primaryScreen().grabWindow(0).save(sys.argv[1]))"
        )
        own = {**self._environment, "QT_QPA_PLATFORM": "xcb"}
        subprocess.run([sys.executable, "-c", script, str(path)], env=own, check=True)

    def _tool(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self._environment, capture_output=True, text=True, check=False, timeout=30
        )
        return done.stdout


def until(condition: Callable[[], object], what: str, seconds: float = 120):
    """The first true value of `condition`, which is asked ten times a second."""
    end = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < end, f"{seconds:.0f} s passed without {what}"
        time.sleep(0.1)
    return found
