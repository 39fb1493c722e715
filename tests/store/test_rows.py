"""What the history hands out carries what is asked of it, and travels as JSON."""

import msgspec
import pytest

from app.store.history import History
from app.store.rows import Attempt, Problem
from engine.base.sentence import say
from tests.store.test_history import answered


@pytest.fixture
def problem(tmp_path):
    with History(tmp_path / "history.sqlite") as history:
        made = answered(history, "Solve 3x + 5 = 20")
        attempt = history.problem(made).attempts[0].id
        history.set_verdict(
            attempt, verdict="correct", how=say("base.comma"), why=say("store.not-a-time", text="5")
        )
        yield history.problem(made)


def test_a_problem_travels_as_json_with_its_sentences(problem):
    again = msgspec.json.decode(msgspec.json.encode(problem), type=Problem)
    assert again == problem
    assert again.attempts[0].why == say("store.not-a-time", text="5")


def test_a_row_cannot_be_changed(problem):
    with pytest.raises(AttributeError):
        problem.question = "another"


def test_an_attempt_that_was_never_checked_says_nothing_of_it():
    fields = {field.name for field in msgspec.structs.fields(Attempt)}
    values = dict.fromkeys(fields) | {
        "id": 1, "problem_id": 1, "model": "m", "settings": {}, "created": "", "thinking": "", "answer": "",
        "origin": "model",
    }  # fmt: skip
    attempt = msgspec.convert(values, Attempt)
    assert (attempt.verdict, attempt.how, attempt.why) == (None, None, None)
