"""What was not finished is offered again, and the time an answer takes is what it took."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store.history import History
from app.store.pace import Pace, Unfinished


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with History(tmp_path / "history.sqlite") as history:
        yield history


def ended(history, problem_id, reason="stop", seconds=1.0, max_thinking=0, model="m"):
    attempt = history.start_attempt(problem_id, model, {"max_thinking": max_thinking})
    history.finish_attempt(
        attempt, thinking="", answer="a", final_answer=None, reason=reason, seconds=seconds, n_tokens=1
    )


def test_the_newest_problem_that_was_cut_or_never_answered_is_the_unfinished_one(history):
    assert history.unfinished() is None
    cut, stopped = history.add_problem("cut"), history.add_problem("stopped")
    ended(history, cut, "interrupted")
    ended(history, stopped, "cancelled")
    assert history.unfinished() == Unfinished(cut, "cut")
    new = history.add_problem("never begun")
    assert history.unfinished() == Unfinished(new, "never begun")
    ended(history, new)
    ended(history, cut)
    assert history.unfinished() is None


def test_an_edited_question_that_was_cut_is_offered_as_it_was_asked(history):
    problem = history.add_problem("6*7")
    ended(history, problem)
    history.start_attempt(problem, "m", {"question": "4 + 9"})
    history._mark_interrupted()
    assert history.unfinished() == Unfinished(problem, "4 + 9")


def test_a_deleted_or_old_problem_is_not_offered(history):
    deleted, old = history.add_problem("deleted"), history.add_problem("old")
    history.delete(deleted)
    assert history.unfinished() == Unfinished(old, "old")
    for number in range(5):
        ended(history, history.add_problem(str(number)))
    assert history.unfinished() is None


def test_the_pace_is_that_of_the_same_model_and_the_same_effort(history):
    problem = history.add_problem("q")
    for seconds in (10, 20, 30, 40, 50):
        ended(history, problem, seconds=seconds)
    ended(history, problem, seconds=1, max_thinking=1024)
    ended(history, problem, seconds=900, reason="cancelled")
    assert history.pace("m", 0) == Pace(20, 40)
    assert history.pace("m", 1024) is None
    assert history.pace("another", 0) is None
