"""A problem is written down before anything else, and read again whole."""

from pathlib import Path

import pytest

from app.store.history import History
from tests.store.answers import ANSWER, answered
from tests.store.raw import rows


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "history.sqlite"


def test_a_problem_is_found_again_after_closing(path):
    with History(path) as history:
        written = history.problem(answered(history))
    with History(path) as history:
        assert history.problem(written.id) == written
    (attempt,) = written.attempts
    assert {name: getattr(attempt, name) for name in ANSWER} == ANSWER
    assert (attempt.model, attempt.settings, attempt.message_id) == ("starter", {"max_thinking": 0}, None)
    assert attempt.created.endswith("Z")
    assert attempt.finished >= attempt.created


def test_a_problem_is_there_before_anything_else_happens(path):
    with History(path) as history:
        history.add_problem("1 + 1")
        assert rows(path, "SELECT question FROM problems") == [("1 + 1",)]


def test_a_follow_up_keeps_its_place_in_the_conversation(path):
    with History(path) as history:
        problem = history.problem(answered(history))
        message = history.add_message(problem.attempts[0].id, "Why subtract first?")
        follow_up = history.start_attempt(problem.id, "starter", {}, message_id=message)
        history.finish_attempt(follow_up, **{**ANSWER, "final_answer": "42"})
        problem = history.problem(problem.id)
        (summary,) = history.problems()
    assert [attempt.message_id for attempt in problem.attempts] == [None, message]
    assert [(m.attempt_id, m.content) for m in problem.messages] == [
        (problem.attempts[0].id, "Why subtract first?")
    ]
    assert summary.final_answer == "5"
