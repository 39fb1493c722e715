"""The window and the headless command write one history at the same time."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.store.history import History
from tests.store.raw import rows

ROOT = Path(__file__).parents[2]


def start(path: Path, name: str, n: int) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.store.writer", str(path), name, str(n)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)


@pytest.mark.parametrize("exists", [True, False], ids=["an existing history", "a history that both create"])
def test_two_processes_write_without_waiting_for_each_other_in_vain(tmp_path, full, exists):
    path = tmp_path / "history.sqlite"
    n = 500 if full else 40
    if exists:
        History(path).close()
    with start(path, "window", n) as window, start(path, "script", n) as script:
        said = [
            line for process in (window, script) for line in process.communicate(timeout=240)[0].splitlines()
        ]
    assert (window.returncode, script.returncode) == (0, 0)
    promised = {problem: text for what, problem, text in map(json.loads, said) if what == "finish"}
    assert len(promised) == 2 * n
    with History(path) as history:
        summaries = history.problems(limit=3 * n)
        stored = {summary.id: history.problem(summary.id).attempts[0].thinking for summary in summaries}
    assert stored == promised
    assert rows(path, "PRAGMA integrity_check") == [("ok",)]
