"""The display that nobody sees takes every program that comes, also between two programs."""

import os
import shutil
import subprocess

import pytest

from benchmarks.display import NoDisplay, virtual_display

PROGRAM = ("xdotool", "getmouselocation")


@pytest.fixture(autouse=True)
def tools(full) -> None:
    absent = [name for name in ("Xvfb", PROGRAM[0]) if not shutil.which(name)]
    assert not (full and absent), f"not installed: {absent}"
    if absent:
        pytest.skip(f"not installed: {absent}")


def test_programs_that_come_one_after_the_other_are_all_taken(full):
    with virtual_display() as display:
        environ = {**os.environ, "DISPLAY": display.name}
        for _ in range(1000 if full else 30):
            done = subprocess.run(PROGRAM, env=environ, capture_output=True, text=True, check=False)
            assert (done.returncode, done.stderr) == (0, "")
        assert display.picture.stat().st_size > 1280 * 900 * 4


def test_a_server_that_does_not_start_is_told(monkeypatch, tmp_path):
    server = tmp_path / "Xvfb"
    server.write_text("#!/bin/sh\nexit 3\n")
    server.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    with pytest.raises(NoDisplay, match="status 3"), virtual_display():
        pass
