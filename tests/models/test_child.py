"""Work on a model file in its child: cancelled, left, ended or dying, it leaves nothing half done."""

import os
import shutil
import signal
from pathlib import Path

import pytest

from app.models.child import Work
from app.models.events import Step, WorkCancelled, WorkFailed
from tests.babbler import babbler
from tests.engine.conversation import runs

__all__ = ["babbler"]


@pytest.fixture
def large(tmp_path, babbler):
    """A model of 1 GB, of which the disk holds the first two megabytes until it is copied."""
    path = Path(shutil.copy(babbler, tmp_path / "large.gguf"))
    with path.open("ab") as file:
        file.truncate(1 << 30)
    return path


def pid_of(work):
    return work._child.pid


def test_a_cancelled_copy_leaves_nothing(tmp_path, large):
    target = tmp_path / "models" / "large.gguf"
    work = Work("add", str(large), str(target))
    events = []
    for event in work:
        events.append(event)
        work.cancel()
    assert events[-1] == WorkCancelled()
    assert list(target.parent.iterdir()) == []


def test_a_child_that_dies_is_a_failure_with_its_reason(tmp_path, large):
    work = Work("add", str(large), str(tmp_path / "models" / "a.gguf"))
    events = []
    for event in work:
        events.append(event)
        if isinstance(event, Step):
            os.kill(pid_of(work), signal.SIGKILL)
    assert isinstance(events[-1], WorkFailed)
    assert "ended by SIGKILL" in str(events[-1].sentence)
    assert not (tmp_path / "models" / "a.gguf").exists()


def test_leaving_the_iteration_ends_the_child(tmp_path, large):
    work = Work("add", str(large), str(tmp_path / "models" / "a.gguf"))
    events = iter(work)
    assert isinstance(next(events), Step)
    events.close()
    assert not runs(pid_of(work))


def test_an_end_from_outside_is_heard_by_whoever_follows(tmp_path, large):
    work = Work("add", str(large), str(tmp_path / "models" / "a.gguf"))
    events = []
    for event in work:
        events.append(event)
        work.end()
    assert isinstance(events[-1], WorkFailed)
    work.end()  # once more
    work.cancel()  # too late
    assert not runs(pid_of(work))
