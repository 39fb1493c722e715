"""Algebra's answer is stored, and read again without working it out anew."""

import msgspec
import pytest

from app.store.errors import DiskFull
from app.store.history import History
from app.study.algebra.client import CheckerClient
from app.study.asking.by_algebra import answered_by_algebra, kept_working
from engine.base.sentence import say


@pytest.fixture(scope="module")
def checker():
    with CheckerClient(seconds=30) as made:
        yield made


@pytest.fixture
def history(tmp_path):
    with History(tmp_path / "history.sqlite") as made:
        yield made


def test_what_is_worked_out_is_an_attempt_of_its_own(checker, history):
    problem = history.add_problem("Solve 3x + 5 = 20")
    answered = answered_by_algebra(checker, history, problem, "Solve 3x + 5 = 20")
    (attempt,) = history.problem(problem).attempts
    assert attempt.id == answered.attempt_id
    assert (attempt.origin, attempt.final_answer, attempt.verdict) == (
        "algebra",
        answered.worked.final,
        "correct",
    )
    assert kept_working(attempt) == answered.worked
    assert attempt.why == answered.worked.proof
    assert attempt.settings == {}
    assert "Subtract 5 from both sides" in attempt.answer


def test_another_wording_keeps_what_was_asked(checker, history):
    problem = history.add_problem("Solve 3x + 5 = 20")
    answered_by_algebra(checker, history, problem, "Solve 2x = 8", edited=True)
    assert history.problem(problem).attempts[0].settings == {"question": "Solve 2x = 8"}


def test_nothing_is_stored_where_algebra_has_no_answer(checker, history):
    problem = history.add_problem("Tell me a story")
    answered = answered_by_algebra(checker, history, problem, "Tell me a story")
    assert (answered.worked.answer, answered.attempt_id, answered.error) == (None, None, None)
    assert history.problem(problem).attempts == []


def test_an_answer_that_cannot_be_stored_is_still_given_and_says_so(checker, history, monkeypatch):
    problem = history.add_problem("1 + 1")

    def full(*_, **__):
        raise DiskFull(say("store.disk-full", folder="here"))

    monkeypatch.setattr(history, "add_answer", full)
    answered = answered_by_algebra(checker, history, problem, "1 + 1")
    assert answered.worked.final == "2"
    assert answered.attempt_id is None
    assert answered.error.key == "store.disk-full"


@pytest.mark.parametrize("working", [None, "", "[]", "{}", '{"type": "worked"}', "x"])
def test_a_working_that_cannot_be_read_is_none(checker, history, working):
    problem = history.add_problem("1 + 1")
    answered_by_algebra(checker, history, problem, "1 + 1")
    (attempt,) = history.problem(problem).attempts
    assert kept_working(msgspec.structs.replace(attempt, working=working)) is None
    assert kept_working(msgspec.structs.replace(attempt, origin="model")) is None
