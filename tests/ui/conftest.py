"""A window on a data folder of its own, with the real history and a real, tiny, babbling model."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app import folders, settings
from app.ui.kit.theme import Theme
from app.ui.mathview.typesetting.formulas import shared_formulas
from app.ui.window.application import open_window
from app.ui.window.main_window import MainWindow
from tests.babbler import babbler
from tests.ui.waiting import until

__all__ = ["babbler"]  # the one that never ends by itself


@pytest.fixture(scope="session")
def app() -> Iterator[QApplication]:
    os.environ |= {"LANGUAGE": "", "LC_ALL": "C.UTF-8"}  # the tests read English, wherever they run
    made = QApplication.instance() or QApplication(["homeroom"])
    yield made
    shared_formulas().close()


@pytest.fixture
def theme(app: QApplication) -> Iterator[Theme]:
    made = Theme(app)
    made.follow("light")
    yield made
    delete(made)


@pytest.fixture
def data_dir(tmp_path: Path, babbler: Path) -> Path:
    """A new student's folder, where the babbler answers."""
    made = tmp_path / "data"
    chosen = settings.Settings(folders.settings_file(made))
    chosen.set(settings.MODEL, str(babbler))
    chosen.set(settings.N_THREADS, 1)  # two threads wait for each other long on a busy machine
    return made


@pytest.fixture
def opened(app: QApplication, data_dir: Path) -> Iterator[Callable[..., MainWindow]]:
    """Opens the window as the app does; `ready` waits for the model."""
    windows = []

    def open_it(*, ready: bool = True) -> MainWindow:
        window = open_window(app, data_dir)
        windows.append(window)
        until(window.isActiveWindow, "the window to be active")  # it hears no shortcuts before
        if ready:
            until(lambda: window.session.model.status.state != "loading", "the model to be loaded")
        return window

    yield open_it
    for window in windows:
        window.close()
        delete(window)


def delete(qobject) -> None:
    qobject.deleteLater()
    QCoreApplication.sendPostedEvents(qobject, QEvent.Type.DeferredDelete)
