"""One window for a data folder: a second start raises the first one's and ends.

The name is an abstract Unix socket (Linux), which the kernel drops with the process, however that ends: there
is no stale one to be taken over. Elsewhere every start has a window of its own.
"""

import contextlib
import os
import socket
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QWidget

SECONDS = 10.0  # that a second start waits for the first: it may be storing its end
TOKEN = "XDG_ACTIVATION_TOKEN"  # what Wayland wants to see before a window may come to the front
_RAISED = b"raised\n"
_LONGEST = 1024  # bytes of a token


class SingleInstance:
    """Owns the name of `data_dir`, or none where there are no such names."""

    def __init__(self, listener: socket.socket | None) -> None:
        self._listener = listener

    def raise_on_call(self, window: QWidget) -> None:
        """Bring `window` to the front whenever another start asks for it."""
        if self._listener is not None:
            _Caller(self._listener, window)

    def close(self) -> None:
        """Give the name away; a second call does nothing."""
        if self._listener is not None:
            self._listener.close()
            self._listener = None


def claim(data_dir: Path, seconds: float = SECONDS) -> SingleInstance | None:
    """The name of `data_dir`; None when another process has it and has raised its window.

    One that does not answer within `seconds` is passed by: a second window is better than none.
    """
    if sys.platform != "linux":
        return SingleInstance(None)
    try:
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder = data_dir.stat()
    except OSError:  # the history says what to do about such a folder
        return SingleInstance(None)
    # By the folder itself, not its path: a link to it is the same folder.
    name = f"\0homeroom-{os.getuid()}-{folder.st_dev:x}-{folder.st_ino:x}"
    for _ in range(3):  # the other one may end between our two steps
        listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            listener.bind(name)
            listener.listen(4)
        except OSError:
            listener.close()
        else:
            return SingleInstance(listener)
        if _asked(name, seconds):
            return None
    return SingleInstance(None)


def _asked(name: str, seconds: float) -> bool:
    """Whether the owner of `name` has raised its window."""
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as caller:
        caller.settimeout(seconds)
        caller.connect(name)
        if _is_ours(caller):
            token = os.environ.get(TOKEN, "").encode()[: _LONGEST - 1]
            caller.sendall(token + b"\n")
            return caller.recv(len(_RAISED)) == _RAISED
    return False


def _is_ours(peer: socket.socket) -> bool:
    """Anybody may take or call an abstract name: only this user is heard."""
    credentials = peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    return bool(struct.unpack("3i", credentials)[1] == os.getuid())


class _Caller(QObject):
    """Answers on `listener` for as long as `window` is there."""

    def __init__(self, listener: socket.socket, window: QWidget) -> None:
        super().__init__(window)
        self._listener, self._window = listener, window
        listener.setblocking(False)
        self._notifier = QSocketNotifier(listener.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._answer)

    def _answer(self) -> None:
        with contextlib.suppress(OSError):  # whoever called has gone, or never speaks
            peer, _ = self._listener.accept()
            with peer:
                peer.settimeout(0.2)
                if not _is_ours(peer):
                    return
                token = peer.recv(_LONGEST).decode(errors="replace").strip()
                self._raise(token)
                peer.sendall(_RAISED)

    def _raise(self, token: str) -> None:
        if token:
            os.environ[TOKEN] = token
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        os.environ.pop(TOKEN, None)
