"""Seconds from the start to a window that takes keys: `python -m benchmarks.start [EXECUTABLE] [--runs 5]`.

On a display of its own (Xvfb and xdotool must be installed), with a data folder that is thrown away. Each run
types a letter as soon as the window is visible and waits until the picture changes. As root, the first run
begins with nothing in the page cache: as after switching the computer on.
"""

import argparse
import hashlib
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.display import virtual_display

ROOT = Path(__file__).parents[1]
SECONDS = 60  # then something is wrong


def seconds_to_window(command: list[str], environ: dict[str, str], screen: Path) -> tuple[float, float]:
    """(until the window is visible, until it shows a letter that was typed)."""
    with tempfile.TemporaryDirectory() as folder:
        began = time.monotonic()
        with subprocess.Popen([*command, "--data-dir", folder], cwd=ROOT, env=environ) as app:
            try:
                window = ""
                while not window:
                    window = _tool(
                        environ, "xdotool", "search", "--onlyvisible", "--name", "^Homeroom$"
                    ).strip()
                    if app.poll() is not None:
                        raise ChildProcessError(f"it ended by itself, with status {app.returncode}")
                    _not_longer(began)
                visible = time.monotonic() - began
                before = _picture(screen)
                _tool(environ, "xdotool", "windowfocus", window, "type", "x")
                while _picture(screen) == before:
                    _not_longer(began)
                return visible, time.monotonic() - began
            finally:
                app.terminate()


def forget_files() -> bool:
    """Whether the system's page cache could be emptied."""
    os.sync()
    try:
        Path("/proc/sys/vm/drop_caches").write_text("3\n")
    except OSError:
        return False
    return True


def main() -> int:
    """Prints each run, and the median of those with a warm cache."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.start", description=__doc__)
    parser.add_argument(
        "executable", nargs="?", type=Path, help="dist/homeroom/homeroom; default: this checkout"
    )
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    command = (
        [str(arguments.executable.absolute())] if arguments.executable else [sys.executable, "-m", "app"]
    )
    with virtual_display() as display:
        environ = {**os.environ, "DISPLAY": display.name, "QT_QPA_PLATFORM": "xcb"}
        screen = display.picture
        if forget_files():
            visible, usable = seconds_to_window(command, environ, screen)
            print(f"nothing cached: visible after {visible:.2f} s, usable after {usable:.2f} s")
        else:
            seconds_to_window(command, environ, screen)
        runs = [seconds_to_window(command, environ, screen) for _ in range(arguments.runs)]
    visible, usable = (statistics.median(column) for column in zip(*runs, strict=True))
    print(f"cached, median of {len(runs)}: visible after {visible:.2f} s, usable after {usable:.2f} s")
    return 0


def _tool(environ: dict[str, str], *command: str) -> str:
    return subprocess.run(command, env=environ, capture_output=True, text=True, check=False).stdout


def _picture(screen: Path) -> str:
    return hashlib.sha256(screen.read_bytes()).hexdigest()


def _not_longer(began: float) -> None:
    if time.monotonic() - began > SECONDS:
        raise TimeoutError(f"no window after {SECONDS} s")


if __name__ == "__main__":
    sys.exit(main())
