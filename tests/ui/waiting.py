"""Waits inside the event loop. (QTest.qWait keeps the interpreter's lock: no other thread would run.)"""

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

SECONDS = 120.0  # a busy machine's


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(condition: Callable[[], object], what: str, seconds: float = SECONDS) -> None:
    """Let events happen until `condition()`; fails, naming `what`, when it does not come."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"{seconds:.0f} s passed without {what}"
        wait(5)
