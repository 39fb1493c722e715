import os
import signal
import subprocess
import sys
import time

import pytest
from PySide6.QtWidgets import QApplication

from app import folders, settings
from app.ui.desktop.crash import LOG_FILE, RunMark
from app.ui.desktop.single_instance import claim
from tests.ui.test_accessibility import unnamed
from tests.ui.window.test_application import start

FAULT = "import sys, faulthandler; from pathlib import Path; from app.ui.desktop.crash import RunMark; "


@pytest.fixture
def home(tmp_path):
    made = tmp_path / "home"
    made.mkdir()
    return made


def running(app, data_dir):
    """Waits until its own mark is there, the history, and a window that answers: then it hears of signals."""
    end = time.monotonic() + 60
    mark, began = folders.run_file(data_dir), time.time() - 1
    while not (mark.exists() and mark.stat().st_mtime > began and folders.history_file(data_dir).exists()):
        assert time.monotonic() < end
        assert app.poll() is None, app.stderr.read().decode()
        time.sleep(0.05)
    if sys.platform == "linux":
        assert claim(data_dir, seconds=60) is None


def test_a_clean_end_leaves_no_mark(tmp_path):
    mark = RunMark(tmp_path)
    assert mark.crash == ""
    assert folders.run_file(tmp_path).exists()
    mark.end()
    assert not folders.run_file(tmp_path).exists()
    again = RunMark(tmp_path)
    assert again.crash == ""
    again.end()


def test_a_segmentation_fault_is_told_with_where_it_was_and_the_logs_end(tmp_path):
    (tmp_path / LOG_FILE).write_text("early words\n" + "x" * 20_000 + "\nthe last words\n")
    script = f"{FAULT} mark = RunMark(Path({str(tmp_path)!r})); faulthandler._sigsegv()"
    done = subprocess.run([os.sys.executable, "-c", script], capture_output=True, check=False)
    assert done.returncode == -signal.SIGSEGV
    mark = RunMark(tmp_path)
    assert mark.crash.startswith(f"Homeroom {settings.VERSION}, started ")
    assert "Segmentation fault" in mark.crash
    assert 'File "<string>", line 1' in mark.crash
    assert mark.crash.endswith("the last words")
    assert "early words" not in mark.crash
    mark.end()


def test_a_killed_window_is_told_of_at_the_next_start_and_one_that_was_closed_is_not(data_dir, home):
    with start(data_dir, home) as app:
        running(app, data_dir)
        app.kill()
    os.utime(folders.run_file(data_dir), (1, 1))  # it was long ago
    assert folders.run_file(data_dir).exists()
    with start(data_dir, home) as app:
        running(app, data_dir)
        app.send_signal(signal.SIGTERM)
        assert app.wait(30) == 0
    assert not folders.run_file(data_dir).exists()


def test_the_note_opens_what_happened_which_can_be_copied(opened, data_dir):
    window = opened(ready=False)
    note = window.question_page.welcome.crash
    assert not note.isVisible()
    note.show_crash("Fatal Python error: of ours", data_dir)
    assert note.isVisible()
    assert "Everything finished is safe" in note.sentence.text()
    assert unnamed(window) == []
    note.action.click()
    dialog = note.dialog
    assert "of ours" in dialog.text.toPlainText()
    assert unnamed(dialog) == []
    dialog.copy.click()
    assert QApplication.clipboard().text() == "Fatal Python error: of ours"
    dialog.close()
    assert not note.isVisible()
