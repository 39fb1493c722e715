"""Kill −9 at any moment: what the store promised is there, and the file is whole."""

import json
import subprocess
import sys
import time
from pathlib import Path

from app.store.history import History
from tests.store.raw import rows

ROOT = Path(__file__).parents[2]


def killed_after(seconds: float, path: Path) -> list[tuple[str, int, str]]:
    """What a writer that was killed `seconds` after its first word had been promised."""
    command = [sys.executable, "-m", "tests.store.writer", str(path), "writer", "0"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as writer:
        first = writer.stdout.readline()
        time.sleep(seconds)
        writer.kill()
        lines = [first, *writer.stdout.readlines()]
    whole = [line for line in lines if line.endswith(b"\n")]
    return [tuple(json.loads(line)) for line in whole]


def test_a_killed_writer_loses_nothing_it_was_promised(tmp_path, rng, full, figure):
    path = tmp_path / "history.sqlite"
    kills = 200 if full else 15
    promised = interrupted = 0
    for _ in range(kills):
        promises = killed_after(rng.uniform(0.0, 0.25), path)
        promised += len(promises)
        assert rows(path, "PRAGMA integrity_check") == [("ok",)]
        assert rows(path, "PRAGMA foreign_key_check") == []
        with History(path) as history:
            problems = {problem: history.problem(problem) for _, problem, _ in promises}
            assert None not in {a.reason for problem in problems.values() for a in problem.attempts}
        for what, problem_id, text in promises:
            problem = problems[problem_id]
            if what == "problem":
                assert problem.question == text
                continue
            (attempt,) = problem.attempts
            assert attempt.thinking.startswith(text)
            interrupted += attempt.reason == "interrupted"
            if what == "finish":
                assert (attempt.thinking, attempt.reason) == (text, "stop")
                assert attempt.final_answer == str(attempt.settings["number"])
    assert promised > kills
    assert interrupted, "no kill met an answer in progress"
    figure(f"{kills} kills, {promised} promises of the store, none broken")
