"""The Qt application: opens the window on a data folder, and ends with it."""

import logging
import signal
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from app import settings
from app.ui.icons import app_icon
from app.ui.session import Session
from app.ui.theme import Theme
from app.ui.window import WINDOW_FILE, MainWindow

log = logging.getLogger(__name__)

LOG_BYTES = 500_000


def run(data_dir: Path) -> int:
    """Show the window until it is closed; the exit status."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("homeroom")
    app.setApplicationDisplayName("Homeroom")
    app.setApplicationVersion(settings.VERSION)
    app.setDesktopFileName("homeroom")
    app.setWindowIcon(app_icon())
    log_to(data_dir)
    window = open_window(app, data_dir)
    signal.signal(signal.SIGINT, lambda *_: window.close())
    signal.signal(signal.SIGTERM, lambda *_: window.close())
    awake = QTimer()  # Python hears of a signal only when it runs
    awake.timeout.connect(lambda: None)
    awake.start(200)
    return app.exec()


def open_window(app: QApplication, data_dir: Path) -> MainWindow:
    """The window, shown; history and model follow once it is there."""
    placed = QSettings(str(data_dir / WINDOW_FILE), QSettings.Format.IniFormat)
    theme = Theme(app)
    theme.zoom = _zoom(placed.value("zoom", 1.0))
    theme.follow(str(placed.value("appearance", "system")))
    session = Session(data_dir)
    window = MainWindow(session, theme)
    theme.setParent(window)
    session.setParent(window)
    window.show()
    QTimer.singleShot(0, session.start)
    return window


def log_to(data_dir: Path) -> None:
    """What goes wrong is written to `data_dir`/homeroom.log, and exceptions that nobody caught too."""
    try:
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            data_dir / "homeroom.log", maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:  # the history says what to do about such a folder
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.WARNING)

    def uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.critical("nobody caught this", exc_info=(kind, error, trace))
        sys.__excepthook__(kind, error, trace)

    sys.excepthook = uncaught


def _zoom(value: object) -> float:
    try:
        return float(str(value))
    except ValueError:
        return 1.0
