"""None of our processes asks for a network: they run under a filter that kills whoever does."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.no_network import FORBIDDEN, KILLED

ROOT = Path(__file__).parents[1]


def under_the_filter(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.no_network", sys.executable, *arguments], cwd=ROOT,
        env={**os.environ, **environment}, capture_output=True, encoding="utf-8", timeout=240, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("family", FORBIDDEN)
def test_the_filter_kills_whoever_asks_for_a_network(family):
    script = (
        f"import socket; print('before', flush=True); socket.socket({FORBIDDEN[family]}, 2); print('after')"
    )
    done = under_the_filter("-c", script)
    assert (done.returncode, done.stdout) == (KILLED, "before\n")


def test_a_child_of_a_child_is_killed_too_and_a_unix_socket_is_not():
    inner = "import socket; socket.socket(socket.AF_UNIX); print(1, flush=True); socket.socket()"
    script = f"import subprocess, sys; print(subprocess.run([sys.executable, '-c', {inner!r}]).returncode)"
    assert under_the_filter("-c", script).stdout == f"1\n{KILLED}\n"


def test_every_part_works_under_the_filter():
    done = under_the_filter("-m", "app", "--selftest")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


QUESTIONS = ("Tell me about 3x + 5 = 20", "Solve 3x + 5 = 20")  # the model's, and algebra's


def test_a_question_is_answered_in_the_window_under_the_filter(tmp_path):
    picture = tmp_path / "window.png"
    done = under_the_filter("-m", "tests.ui.screenshot", str(picture), *QUESTIONS)
    assert done.returncode == 0, done.stderr
    assert "→ x = 5\n" in done.stdout
    assert picture.stat().st_size > 10_000
