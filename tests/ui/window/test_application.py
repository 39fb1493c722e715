import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app import folders
from app.store.history import History

ROOT = Path(__file__).parents[3]


@pytest.fixture
def home(tmp_path):
    made = tmp_path / "home"
    made.mkdir()
    return made


def start(data_dir, home):
    environ = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
    environ |= {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.Popen(
        [sys.executable, "-m", "app", "--data-dir", str(data_dir)],
        cwd=ROOT, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def children(pid):
    try:
        return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return []


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_the_window_of_the_real_command_ends_cleanly_and_writes_nothing_elsewhere(data_dir, home, how):
    with start(data_dir, home) as app:
        end = time.monotonic() + 60
        while not folders.history_file(data_dir).exists():
            assert time.monotonic() < end
            assert app.poll() is None, app.stderr.read().decode()
            time.sleep(0.05)
        time.sleep(0.3)
        app.send_signal(how)
        assert app.wait(30) == 0
        assert app.stdout.read() == b""
        assert b"Traceback" not in app.stderr.read()
    assert [path for path in home.rglob("*") if path.is_file()] == []
    with History(folders.history_file(data_dir)) as history:
        assert history.problems() == []


def test_what_nobody_caught_is_in_the_log(data_dir, home):
    script = (
        "import sys, logging; from pathlib import Path; from app.ui.window.application import log_to;"
        f"log_to(Path({str(data_dir)!r})); raise RuntimeError('a mistake of ours')"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 1
    assert "a mistake of ours" in (data_dir / "homeroom.log").read_text()
    assert b"a mistake of ours" in done.stderr


@pytest.mark.parametrize(
    ("width", "height", "scale", "usual"),
    [(1920, 1080, "1", True), (1366, 768, "1", False), (1366, 768, "1.5", False), (1920, 1080, "2", False)],
)
def test_the_first_window_is_no_larger_than_the_screen(tmp_path, data_dir, width, height, scale, usual):
    screen = {"name": "a", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1, "logicalDpi": 96,
              "logicalBaseDpi": 96}  # fmt: skip
    (tmp_path / "screens.json").write_text(json.dumps({"screens": [screen]}))
    script = (
        "import json; from pathlib import Path; from PySide6.QtWidgets import QApplication;"
        "from app.ui.window.application import open_window; app = QApplication([]);"
        f"window = open_window(app, Path({str(data_dir)!r})); app.processEvents();"
        "room, placed = window.screen().availableSize(), window.frameGeometry().size();"
        "field = window.question_page.ask.field; low = field.mapTo(window, field.rect().bottomRight());"
        "print(json.dumps([room.toTuple(), placed.toTuple(), window.size().toTuple(), low.toTuple()]));"
        "window.close()"
    )
    environ = os.environ | {"QT_QPA_PLATFORM": "offscreen:configfile=screens.json", "QT_SCALE_FACTOR": scale,
                            "PYTHONPATH": str(ROOT)}  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, env=environ, capture_output=True, check=False
    )
    room, placed, size, field = json.loads(done.stdout)
    assert room == [int(width / float(scale) + 0.5), int(height / float(scale) + 0.5)]
    for side in (0, 1):
        assert placed[side] <= room[side]
        assert field[side] < size[side]
    assert (size == [1080, 740]) is usual
