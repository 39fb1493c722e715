"""An attempt is kept while it is written, and has an end, whatever happens."""

from pathlib import Path

import pytest

from app.store.history import History
from app.store.rows import WorkedAnswer
from tests.store.answers import ANSWER, BY_ALGEBRA, answered


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "history.sqlite"


def test_text_in_progress_is_kept_until_the_end_replaces_it(path):
    with History(path) as history:
        problem = history.add_problem("1 + 1")
        attempt = history.start_attempt(problem, "starter", {})
        history.append(attempt, "so", "")
        history.append(attempt, "so far", "2")
        (row,) = history.problem(problem).attempts
        assert (row.thinking, row.answer, row.finished, row.reason) == ("so far", "2", None, None)
        history.finish_attempt(attempt, **ANSWER)
        history.append(attempt, "too late", "")
        (row,) = history.problem(problem).attempts
        assert (row.thinking, row.reason) == (ANSWER["thinking"], "stop")


def test_an_attempt_without_an_end_is_called_interrupted_at_the_next_start(path):
    with History(path) as history:
        problem = history.add_problem("1 + 1")
        history.append(history.start_attempt(problem, "starter", {}), "so far", "2")
        done = answered(history)
    with History(path) as history:
        (attempt,) = history.problem(problem).attempts
        assert (attempt.reason, attempt.thinking, attempt.answer) == ("interrupted", "so far", "2")
        assert history.problem(done).attempts[0].reason == "stop"
        assert [summary.answered for summary in history.problems()] == [True, False]


def test_an_answer_that_came_whole_is_kept_with_what_it_was_found_by(path):
    with History(path) as history:
        problem = history.add_problem("Solve 3x + 5 = 20")
        history.add_answer(problem, {"question": "Solve 3x = 15"}, **BY_ALGEBRA)
    with History(path) as history:
        (attempt,) = history.problem(problem).attempts
        (summary,) = history.problems()
    kept = {name: getattr(attempt, name) for name in WorkedAnswer.__struct_fields__}
    assert WorkedAnswer(**kept) == BY_ALGEBRA["worked"]
    assert attempt.origin == "algebra"
    assert (attempt.verdict, attempt.reason, attempt.model) == ("correct", "stop", "algebra")
    assert attempt.finished >= attempt.created
    assert (summary.answered, summary.final_answer, summary.question) == (True, "5", "Solve 3x = 15")
