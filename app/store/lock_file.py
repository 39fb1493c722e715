"""Who has the history open: a lock file tells the first process from those that join it.

Only a process that is alone may purge what another could still undo, or call an attempt interrupted that
another could still be writing. The kernel drops the lock with the process, however that ends.
"""

import contextlib
import os
from pathlib import Path

try:
    import fcntl
except ImportError:  # no flock on this system: nobody is ever known to be alone
    fcntl = None  # type: ignore[assignment]


class Presence:
    """Held from opening a history to closing it; starts exclusive when nobody else holds one."""

    def __init__(self, path: Path) -> None:
        """Waits while another process is still opening the history. OSError when `path` cannot be made."""
        # Not inherited by child processes: an engine worker that outlives us must not count.
        self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        self.alone = self._lock(exclusive=True)
        if not self.alone:
            self._lock(exclusive=False)

    def share(self) -> None:
        """Let others open the history too."""
        if self.alone:
            self._lock(exclusive=False)

    def close(self) -> None:
        """Give the lock back; a second call does nothing."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def _lock(self, *, exclusive: bool) -> bool:
        if fcntl is None:
            return False
        with contextlib.suppress(OSError):  # held by another, or a file system without flock
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB if exclusive else fcntl.LOCK_SH)
            return True
        return False
