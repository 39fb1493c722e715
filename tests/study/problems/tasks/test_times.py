"""Tasks about the clock are values."""

from app.study.problems.tasks.times import TimeMoved


def test_equal_tasks_are_equal():
    assert TimeMoved(1, 2) == TimeMoved(1, 2)
    assert TimeMoved(1, 2) != TimeMoved(1, -2)
