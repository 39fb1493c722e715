"""Kill −9 of the window at any moment: every answer that it showed as finished is in the history."""

import json
import subprocess
import sys
import time
from pathlib import Path

from app.settings import history_file
from app.store.history import History
from tests.store.raw import rows

ROOT = Path(__file__).parents[2]


def start(data_dir: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.ui.asking", str(data_dir)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)


def kill(window: subprocess.Popen[bytes]) -> list[list]:
    """What it had shown until then; its pipe ends when its children have ended too."""
    window.kill()
    shown = [json.loads(line) for line in window.stdout.readlines() if line.endswith(b"\n")]
    window.stdout.close()
    window.wait()
    return shown


def test_a_killed_window_loses_no_finished_answer(tmp_path, rng, full, figure):
    kills = 500 if full else 4
    began = time.monotonic()
    with start(tmp_path) as window:
        first = json.loads(window.stdout.readline())
        until_first = time.monotonic() - began
        kill(window)
    path, shown, early = history_file(tmp_path), [first], 0
    for _ in range(kills):
        with start(tmp_path) as window:
            time.sleep(rng.uniform(0, 2 * until_first))
            shown_now = kill(window)
        early += not shown_now
        shown += shown_now
        assert rows(path, "PRAGMA integrity_check") == [("ok",)]
    assert len(shown) > kills / 4
    with History(path) as history:
        for problem_id, question, answer, final_answer in shown:
            problem = history.problem(problem_id)
            (attempt,) = problem.attempts
            assert (problem.question, attempt.answer, attempt.final_answer) == (
                question,
                answer,
                final_answer,
            )
            assert attempt.reason == "stop"
        reasons = rows(path, "SELECT reason, count(*) FROM attempts GROUP BY reason")
    assert {reason for reason, _ in reasons} <= {"stop", "interrupted"}
    figure(f"{kills} kills of the window ({early} before its first answer): {len(shown)} answers, none lost")
