"""Kill −9 of the window at any moment: every answer that it showed as finished is in the history."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from app.folders import history_file
from app.store.history import History
from tests.store.raw import rows

ROOT = Path(__file__).parents[3]
ANSWERS = 3  # a window lives until then at most

Shown = list  # attempt_id, question, answer, final_answer


class Windows:
    """One window after the other on the same data folder, each killed at some moment."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self._gaps = [0.0] * ANSWERS  # seconds until the first answer, from there to the next, as last seen

    def one(self, after: int, share: float) -> list[Shown]:
        """Kill one when it has shown `after` answers and `share` of the time to the next one has passed.

        Returns all that it had shown.
        """
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        pid = self._line()
        shown, since = [], time.monotonic()
        while len(shown) < after:
            shown.append(self._line())
            assert shown[-1] is not None, "the window ended by itself"
            now = time.monotonic()
            self._gaps[len(shown) - 1], since = now - since, now
        if after < ANSWERS:
            time.sleep(share * self._gaps[after])
        os.kill(pid, signal.SIGKILL)
        while (line := self._line()) is not None:
            shown.append(line)
        return shown

    def _line(self):
        return json.loads(self._process.stdout.readline())


def campaign(data_dir: Path, kills: int, rng: random.Random) -> tuple[list[Shown], int]:
    """What the killed windows had shown, and how many of them nothing."""
    command = [sys.executable, "-m", "tests.ui.asking", str(data_dir)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as process:
        windows = Windows(process)
        shown, early = windows.one(ANSWERS, 0), 0  # how long it takes here
        for number in range(1, kills):
            of_this_one = windows.one(number % ANSWERS, rng.random())
            early += not of_this_one
            shown += of_this_one
            assert rows(history_file(data_dir), "PRAGMA integrity_check") == [("ok",)]
        process.stdin.close()
    return shown, early


def stored(path: Path) -> dict[int, list]:
    """The history's attempts as the windows tell them, and how each ended; what was cut is marked so."""
    with History(path):
        pass
    columns = "attempts.id, question, answer, final_answer, reason"
    found = rows(path, f"SELECT {columns} FROM attempts JOIN problems ON problems.id = problem_id")
    return {attempt_id: rest for attempt_id, *rest in found}


def test_a_killed_window_loses_no_finished_answer(tmp_path, rng, full, figure):
    folders = [tmp_path / "one", tmp_path / "two"] if full else [tmp_path / "one"]  # for two cores
    kills = 250 if full else 4  # of each
    seeds = [random.Random(rng.random()) for _ in folders]
    with ThreadPoolExecutor() as pool:
        told = list(pool.map(campaign, folders, [kills] * len(folders), seeds))
    n_shown = n_early = n_cut = 0
    for folder, (shown, early) in zip(folders, told, strict=True):
        kept = stored(history_file(folder))
        for attempt_id, *rest in shown:
            assert kept[attempt_id] == [*rest, "stop"]
        reasons = [reason for *_, reason in kept.values()]
        assert set(reasons) <= {"stop", "interrupted"}
        n_shown, n_early, n_cut = n_shown + len(shown), n_early + early, n_cut + reasons.count("interrupted")
    of_all = kills * len(folders)
    assert n_early <= of_all / 2
    assert not full or n_cut > of_all / 20
    figure(
        f"{of_all} kills of the window, {n_early} before its first answer, {n_cut} in the middle of one: "
        f"{n_shown} answers that they had shown, none lost"
    )
