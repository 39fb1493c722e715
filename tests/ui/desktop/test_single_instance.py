import signal
import socket
import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from app.ui.desktop.single_instance import claim
from tests.ui.conftest import delete
from tests.ui.desktop.test_crash import home, running  # noqa: F401
from tests.ui.waiting import until
from tests.ui.window.test_application import ROOT, start

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="abstract sockets are Linux's")
CLAIM = "import sys; from pathlib import Path; from app.ui.desktop.single_instance import claim; "


def other(data_dir, then="print(claim(Path(sys.argv[1])) is None)"):
    command = [sys.executable, "-c", CLAIM + then, str(data_dir)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def test_a_second_start_raises_the_window_of_the_first(app, tmp_path):
    ours = claim(tmp_path)
    window = QMainWindow()
    window.showMinimized()
    ours.raise_on_call(window)
    second = other(tmp_path)
    until(lambda: second.poll() is not None, "the end of the second")
    assert second.communicate()[0] == "True\n"
    until(window.isActiveWindow, "the window in front")
    assert not window.windowState() & Qt.WindowState.WindowMinimized
    ours.close()
    delete(window)


def test_another_folder_is_another_window_and_a_link_to_the_same_one_is_not(app, tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "a")
    ours, another = claim(tmp_path / "a"), claim(tmp_path / "b")
    assert another is not None
    window = QMainWindow()
    ours.raise_on_call(window)
    second = other(tmp_path / "link")
    until(lambda: second.poll() is not None, "the end of the second")
    assert second.communicate()[0] == "True\n"
    ours.close()
    another.close()
    delete(window)


def test_one_that_was_killed_has_left_nothing_behind(tmp_path):
    first = other(
        tmp_path, "kept = claim(Path(sys.argv[1])); print('there', flush=True); import time; time.sleep(60)"
    )
    assert first.stdout.readline() == "there\n"
    assert claim(tmp_path, seconds=0.2)._listener is None  # it does not answer: a window, but no name
    first.kill()
    first.communicate()
    ours = claim(tmp_path)
    assert ours._listener is not None
    ours.close()


def test_one_that_ends_while_it_is_asked_leaves_its_name_to_the_second(tmp_path):
    first = claim(tmp_path)
    ending = threading.Timer(0.3, first.close)
    ending.start()
    second = claim(tmp_path)
    ending.join()
    assert second._listener is not None
    second.close()


def test_a_caller_that_says_nothing_does_not_hold_the_window_up(app, tmp_path):
    ours = claim(tmp_path)
    window = QMainWindow()
    ours.raise_on_call(window)
    with socket.socket(socket.AF_UNIX) as silent:
        silent.connect(ours._listener.getsockname())
        second = other(tmp_path)
        until(lambda: second.poll() is not None, "the end of the second")
    assert second.communicate()[0] == "True\n"
    ours.close()
    delete(window)


def test_the_real_command_twice_is_one_window_which_the_second_leaves_to_the_first(data_dir, home):  # noqa: F811
    with start(data_dir, home) as first:
        running(first, data_dir)
        with start(data_dir, home) as second:
            assert second.wait(30) == 0
        assert first.poll() is None
        first.send_signal(signal.SIGTERM)
        assert first.wait(30) == 0
        assert b"Traceback" not in first.stderr.read()
