"""A run on several cores: every test once, those that measure alone at the end, a crash told once."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PYTEST = [sys.executable, "-m", "pytest", "-p", "xdist", "-p", "tests.parallel", "-p", "no:cacheprovider"]
ALONE = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}  # a quicker start

TIMED = """
import time
import pytest

def note(what):
    with open({log!r}, "a") as log:
        print(what, file=log)

@pytest.mark.parametrize("number", range(3))
def test_plain(number):
    note("begin plain")
    time.sleep(0.2 * number)
    note("end plain")

@pytest.mark.measured
@pytest.mark.parametrize("number", range(2))
def test_measured(number):
    note("begin measured")
    time.sleep(0.1)
    note("end measured")
"""

CRASHING = """
import os

def test_before(): pass
def test_crash(): os.abort()
def test_after(): pass
"""


def run(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    (folder / "pytest.ini").write_text("[pytest]\nmarkers = measured: alone\n")
    command = [*PYTEST, "-c", str(folder / "pytest.ini"), *options, str(folder)]
    return subprocess.run(
        command, cwd=ROOT, env=ALONE, capture_output=True, text=True, check=False, timeout=300
    )


@pytest.mark.parametrize("n", ["0", "3"])
def test_what_is_measured_begins_when_all_else_has_ended(tmp_path: Path, n: str) -> None:
    log = tmp_path / "log"
    for name in ("a", "b", "c"):
        (tmp_path / f"test_{name}.py").write_text(TIMED.format(log=str(log)))
    done = run(tmp_path, "-n", n)
    assert (done.returncode, "15 passed" in done.stdout) == (0, True), done.stdout + done.stderr
    said = log.read_text().splitlines()
    assert sorted(said[:18]) == ["begin plain"] * 9 + ["end plain"] * 9
    assert said[18:] == ["begin measured", "end measured"] * 6


@pytest.mark.parametrize(("words", "n_passed"), [("measured", 4), ("test_a", 5)])
def test_a_part_of_the_tests_is_run_as_well(tmp_path: Path, words: str, n_passed: int) -> None:
    for name in ("a", "b"):
        (tmp_path / f"test_{name}.py").write_text(TIMED.format(log=str(tmp_path / "log")))
    done = run(tmp_path, "-n", "2", "-k", words)
    assert (done.returncode, f"{n_passed} passed" in done.stdout) == (0, True), done.stdout + done.stderr


def test_a_crash_costs_one_test_and_the_measured_ones_still_run(tmp_path: Path) -> None:
    (tmp_path / "test_a.py").write_text(TIMED.format(log=str(tmp_path / "log")))
    (tmp_path / "test_b.py").write_text(CRASHING)
    done = run(tmp_path, "-n", "2")
    assert done.returncode == 1
    assert "1 failed, 7 passed" in done.stdout, done.stdout + done.stderr
    assert "crashed while running" in done.stdout


def test_no_test_at_all_is_said_as_pytest_says_it(tmp_path: Path) -> None:
    (tmp_path / "test_a.py").write_text(CRASHING)
    assert run(tmp_path, "-n", "2", "-k", "nothing").returncode == pytest.ExitCode.NO_TESTS_COLLECTED
