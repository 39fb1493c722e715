"""Portable mode writes into its own folder and nowhere else; otherwise the data folder is the only place."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from app.folders import PORTABLE
from tests.writes import written_paths

ROOT = Path(__file__).parents[2]
QUESTION = "Tell me about 37 + 58"  # of algebra and the model


def environment(home: Path) -> dict[str, str]:
    """A user without any folder of their own yet."""
    home.mkdir()
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    return {**kept, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}


def outside(paths: set[str], folder: Path) -> list[str]:
    return sorted(path for path in paths if not f"{path}/".startswith(f"{folder}/"))


@pytest.fixture(autouse=True)
def strace(full) -> None:
    if not shutil.which("strace"):
        assert not full, "not installed: strace"
        pytest.skip("strace is not installed")


def test_the_trace_sees_every_way_of_writing(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    script = (
        "import os; os.mkdir('d'); open('d/a', 'w').close(); os.rename('d/a', 'd/b'); os.symlink('x', 'd/l');"
        "os.truncate('d/b', 0); os.unlink('d/l'); open('/etc/hostname').read()"
    )
    trace = tmp_path / "trace"
    seen = written_paths(["sh", "-c", f'exec {sys.executable} -c "{script}"'], trace, os.environ, 60)
    ours = {Path(path).name for path in seen}
    assert {"d", "a", "b", "l"} <= ours
    assert "hostname" not in ours


def test_a_question_writes_into_the_data_folder_alone(tmp_path):
    data, home = tmp_path / "data", tmp_path / "home"
    command = [sys.executable, "-m", "app", "solve", QUESTION, "--data-dir", data]
    seen = written_paths(command, tmp_path / "trace", environment(home), 120)
    assert any(path.endswith("history.sqlite") for path in seen)
    assert outside(seen, data) == []


@pytest.mark.full
@pytest.mark.parametrize("arguments", [["solve", QUESTION], []], ids=["solve", "window"])
def test_a_portable_bundle_writes_beside_itself_and_nowhere_else(bundle, tmp_path, arguments, figure):
    carried = tmp_path / "stick"
    shutil.copytree(bundle, carried, symlinks=True, copy_function=os.link)
    (carried / PORTABLE).mkdir()
    home = tmp_path / "home"
    seen = written_paths([carried / "homeroom", *arguments], tmp_path / "trace", environment(home), 30)
    assert (carried / PORTABLE / "history.sqlite").exists()
    assert outside(seen, carried / PORTABLE) == []
    assert list(home.iterdir()) == []
    figure(f"portable {' '.join(arguments[:1]) or 'window'}: {len(seen)} paths written, all in {PORTABLE}")
