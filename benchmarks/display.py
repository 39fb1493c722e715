"""Starts an invisible X display; Xvfb must be installed."""

import os
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SECONDS = 30  # then it does not come any more
SOCKETS = Path("/", "tmp", ".X11-unix")


class NoDisplay(Exception):
    """Xvfb does not run; the sentence says how far it came."""


@dataclass(frozen=True)
class Display:
    """`name` is what DISPLAY must say; the file `picture` always holds what is shown."""

    name: str
    picture: Path


@contextmanager
def virtual_display() -> Iterator[Display]:
    """1280 × 900 pixels without a window manager, ready for programs; raises NoDisplay."""
    reader, writer = os.pipe()
    with tempfile.TemporaryDirectory() as folder:
        command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x900x24", "-fbdir", folder]
        # Without -noreset the server starts anew whenever its last client leaves, and refuses the next one
        # that comes meanwhile (2 of 300 calls of xdotool).
        command += ["-noreset", "-ac", "-nolisten", "tcp"]
        with subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL) as server:
            os.close(writer)
            try:
                with os.fdopen(reader) as told:
                    number = told.readline().strip()
                _wait_until_it_accepts(number, server)
                yield Display(f":{number}", Path(folder, "Xvfb_screen0"))
            finally:
                server.terminate()


def _wait_until_it_accepts(number: str, server: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        if not number or server.poll() is not None:
            raise NoDisplay(f"Xvfb ended by itself (status {server.wait()})")
        with socket.socket(socket.AF_UNIX) as client:
            try:
                client.connect(str(SOCKETS / f"X{number}"))
                return
            except OSError:
                time.sleep(0.05)
    raise NoDisplay(f"Xvfb accepts nobody on display {number} after {SECONDS} s")
