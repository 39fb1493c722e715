"""The Qt application: opens the window on a data folder, and ends with it."""

import logging
import os
import signal
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from app import folders, settings
from app.ui.desktop.crash import LOG_FILE, RunMark
from app.ui.desktop.single_instance import claim
from app.ui.kit import language
from app.ui.kit.icons import app_icon
from app.ui.kit.sentences import translated
from app.ui.kit.theme import Theme
from app.ui.session.session import StudySession
from app.ui.window.main_window import MainWindow
from app.ui.window.window_place import restore_look

log = logging.getLogger(__name__)

LOG_BYTES = 500_000  # then it is put aside at the next start


def run(data_dir: Path) -> int:
    """Show the window until it is closed, or the one that is there already; the exit status."""
    instance = claim(data_dir)
    if instance is None:
        return 0
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("homeroom")
    app.setApplicationDisplayName("Homeroom")
    app.setApplicationVersion(settings.VERSION)
    app.setDesktopFileName("homeroom")
    app.setWindowIcon(app_icon())
    log_to(data_dir)
    mark = RunMark(data_dir)
    window = open_window(app, data_dir)
    if mark.crash:
        window.question_page.show_crash(mark.crash, data_dir)
    instance.raise_on_call(window)
    end_on_signals(window)
    status = app.exec()
    mark.end()
    return status


def open_window(app: QApplication, data_dir: Path) -> MainWindow:
    """The window in the language of the settings, shown; history and model follow once it is there."""
    chosen = settings.Settings(folders.settings_file(data_dir))
    language.speak(app, chosen.get(settings.LANGUAGE))
    theme = Theme(app)
    restore_look(data_dir, theme)
    session = StudySession(data_dir, chosen)
    window = MainWindow(session, theme)
    theme.setParent(window)
    session.setParent(window)
    if chosen.notice is not None:
        window.status.explain(translated(chosen.notice))
    window.show()
    QTimer.singleShot(0, session.start)
    return window


def end_on_signals(window: MainWindow) -> None:
    """Ctrl+C in the terminal and the session's end close the window as its button does."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: window.close())
    if os.name == "posix":
        # Qt waits in native code, where Python hears of no signal: a byte in a pipe wakes it.
        reader, writer = os.pipe()
        for end in (reader, writer):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
        notifier = QSocketNotifier(reader, QSocketNotifier.Type.Read, window)
        notifier.activated.connect(lambda: os.read(reader, 512))


def log_to(data_dir: Path) -> None:
    """What goes wrong is written to `data_dir`/homeroom.log, and exceptions that nobody caught too."""
    try:
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = data_dir / LOG_FILE
        if path.exists() and path.stat().st_size > LOG_BYTES:
            path.replace(path.with_suffix(".old.log"))
        handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    except OSError:  # the history says what to do about such a folder
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.WARNING)

    def uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.critical("nobody caught this", exc_info=(kind, error, trace))
        sys.__excepthook__(kind, error, trace)

    sys.excepthook = uncaught
