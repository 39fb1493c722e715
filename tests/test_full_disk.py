"""A disk that fills up at any write of a question's way: a sentence, and nothing that was stored is lost."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.folders import history_file
from app.store.history import History

ROOT = Path(__file__).parents[1]
UNSHARE = ["unshare", "--user", "--map-root-user", "--mount"]
STEP, MOST = 4, 240  # kilobytes: a page at a time, up to where everything fits


@pytest.fixture(scope="module", autouse=True)
def mounts() -> None:
    if not shutil.which("unshare") or subprocess.run([*UNSHARE, "true"], check=False).returncode:
        pytest.skip("this system lets nobody mount a small disk")


def asked(folder: Path, kilobytes: int) -> dict:
    command = [*UNSHARE, sys.executable, "-m", "tests.full_disk", str(folder), str(kilobytes)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_wherever_the_disk_becomes_full_it_is_said_and_nothing_is_lost(tmp_path, rng, full, figure):
    with History(history_file(tmp_path)) as history:
        attempt = history.start_attempt(history.add_problem("1 + 1"), "starter", {})
        history.finish_attempt(
            attempt, thinking="", answer="two", final_answer="2", reason="stop", seconds=1.0, n_tokens=1
        )
    every = range(0, MOST, STEP)
    outcomes = []
    for kilobytes in [*(every if full else rng.sample(every, 4)), 2 * MOST]:
        outcome = asked(tmp_path, kilobytes)
        answers, said = outcome["answers"], outcome["said"]
        assert outcome["whole"] == [["ok"]]
        assert answers["1 + 1"] == ["2"]
        if outcome["status"] == 0:
            assert (
                answers["3 + 4"] == ["7"] == [json.loads(outcome["result"].splitlines()[-1])["final_answer"]]
            )
        else:
            assert outcome["status"] == 2
            assert "Traceback" not in said
            assert (
                "free some space" in said
                or "make it writable" in said
                or "check the disk and try again" in said
            )
        outcomes.append(outcome["status"])
    assert outcomes[-1] == 0
    refused = outcomes.count(2)
    assert not full or refused > 5
    figure(f"disk full at {refused} of {len(outcomes) - 1} places: a sentence each time, nothing lost")
