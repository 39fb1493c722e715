"""The first process that opens a history knows that it is alone; those that join it know they are not."""

import subprocess
import sys

import pytest

from app.store.lock_file import Presence

fcntl = pytest.importorskip("fcntl", reason="this system has no flock")


def test_the_first_is_alone_and_the_next_is_not(tmp_path):
    first = Presence(tmp_path / "lock")
    assert first.alone
    first.share()
    second = Presence(tmp_path / "lock")
    assert not second.alone
    first.close()
    third = Presence(tmp_path / "lock")
    assert not third.alone  # the second still has it
    second.close()
    third.close()
    last = Presence(tmp_path / "lock")
    assert last.alone
    last.close()
    last.close()  # a second call does nothing


def test_a_process_that_died_does_not_count(tmp_path):
    script = (
        "import os, sys; from pathlib import Path; from app.store.lock_file import Presence; "
        "print(Presence(Path(sys.argv[1])).alone, flush=True); os.kill(os.getpid(), 9)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "lock")], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.returncode) == ("True\n", -9)
    ours = Presence(tmp_path / "lock")
    assert ours.alone
    ours.close()


def test_a_child_of_ours_does_not_hold_the_lock_after_us(tmp_path):
    ours = Presence(tmp_path / "lock")
    child = subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE)
    ours.close()
    again = Presence(tmp_path / "lock")
    assert again.alone
    again.close()
    child.communicate(timeout=60)


def test_a_place_that_cannot_be_made_is_an_error(tmp_path):
    with pytest.raises(OSError, match="No such file"):
        Presence(tmp_path / "missing" / "lock")
