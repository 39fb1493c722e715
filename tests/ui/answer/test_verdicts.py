"""A checked answer in the real window: starter, engine, checker, history."""

import contextlib
import os
import sqlite3
import time

import pytest

from app import folders, settings
from app.models.installed import starter_path
from app.store.history import History
from app.ui.history.list_model import ProblemRole
from engine.base.sentence import verbatim
from tests.ui.waiting import until
from tests.ui.window.test_window import choose, listed, type_and_ask

pytestmark = pytest.mark.skipif(not starter_path().exists(), reason="assets/models/starter.gguf is not there")


@pytest.fixture
def data_dir(tmp_path):
    made = tmp_path / "data"
    settings.Settings(folders.settings_file(made)).set(settings.N_THREADS, 1)
    return made


QUESTION = "Solve 3x + 5 = 20"


def answered(window, question=QUESTION):
    type_and_ask(window, question)
    until(lambda: window.session.questions.live is None, "the verdict")
    return window.question_page.shown()


def test_what_algebra_works_out_is_shown_stored_and_there_after_a_restart(opened, data_dir):
    window = opened()
    transcript = answered(window)
    view = window.question_page.answer.last
    assert view.proven.isVisible()
    assert not view.result.isVisible()
    assert view.proven.verdict.word.text() == "Worked out and proven"
    assert view.working.rows[0].reason.source.startswith("Subtract 5 from both sides")
    assert not view.working.explain.isVisible()  # the starter does not explain
    assert not window.actions_.retry.isEnabled()
    window.close()
    with History(folders.history_file(data_dir)) as history:
        (attempt,) = history.problem(1).attempts
    assert (attempt.origin, attempt.final_answer, attempt.verdict) == (
        "algebra",
        transcript.result,
        "correct",
    )
    window = opened(ready=False)
    until(lambda: listed(window) == [QUESTION], "the list")
    choose(window, 0)
    until(window.question_page.shown, "the problem")
    view = window.question_page.answer.last
    assert view.working.rows[0].reason.source.startswith("Subtract 5 from both sides")
    assert window.session.algebra.checker.pid is None  # nothing is worked out anew


def test_what_is_stored_and_cannot_be_read_is_worked_out_anew(opened, data_dir):
    window = opened()
    answered(window)
    window.close()
    with contextlib.closing(sqlite3.connect(folders.history_file(data_dir))) as db:
        db.execute("UPDATE attempts SET working = NULL")
        db.commit()
    window = opened(ready=False)
    until(lambda: listed(window) == [QUESTION], "the list")
    choose(window, 0)
    until(lambda: window.question_page.shown() and window.question_page.answer.last.working.rows, "the lines")


def test_a_wrong_answer_is_told_in_a_neutral_line_and_can_be_read(opened, data_dir):
    with History(folders.history_file(data_dir)) as history:
        problem = history.add_problem("How many?")
        for number in ("4", "6"):
            attempt = history.start_attempt(problem, "m", {})
            history.finish_attempt(
                attempt, thinking="", answer=f"It is {number}.", final_answer=number, reason="stop",
                seconds=1.0, n_tokens=9,
            )  # fmt: skip
            history.set_verdict(attempt, verdict="wrong", how=verbatim("counted"), why=verbatim("It is 5."))
    window = opened(ready=False)
    until(lambda: listed(window) == ["How many?"], "the list")
    row = window.history.list.problems.index(0)
    assert "no right answer" in window.history.list.problems.second_line(row.data(ProblemRole))
    choose(window, 0)
    until(window.question_page.shown, "the problem")
    view = window.question_page.answer.last
    for number in ("6", "4"):
        assert view.result.verdict.word.text() == f"The model came to {number}, which is not right."
        assert not view.result.value.isVisible()
        assert not view.body.isVisible()
        view.reveal.click()
        assert view.body.toPlainText().strip() == f"It is {number}."
        assert view.body.isVisible()
        window.actions_.earlier.trigger()


def test_no_checker_is_started_before_something_is_asked_and_none_is_left_behind(opened):
    window = opened()
    checker = window.session.algebra.checker
    assert checker.pid is None
    answered(window)
    pid = checker.pid
    began = time.monotonic()
    window.close()
    assert time.monotonic() - began < 20
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
