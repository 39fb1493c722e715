"""The history keeps what it is given, gives back what was deleted, and purges only when nobody can undo."""

import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store.history import History
from engine.base.sentence import verbatim
from tests.store.answers import ANSWER, BY_ALGEBRA, answered


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "history.sqlite"


def test_the_newest_problem_stands_first_and_pages_do_not_overlap(path):
    with History(path) as history:
        ids = [history.add_problem(f"{n} + 1") for n in range(7)]
        listed = [summary.id for start in (0, 3, 6) for summary in history.problems(limit=3, offset=start)]
    assert listed == ids[::-1]


def test_a_summary_says_whether_there_is_an_answer(path):
    with History(path) as history:
        history.add_problem("not asked")
        stopped = {"reason": "cancelled", "answer": "Subtract", "final_answer": None}
        answered(history, "stopped", **stopped)
        again = answered(history, "stopped, then answered", **stopped)
        history.finish_attempt(history.start_attempt(again, "starter", {}), **ANSWER)
        worse = answered(history, "answered, then stopped")
        history.finish_attempt(history.start_attempt(worse, "starter", {}), **{**ANSWER, **stopped})
        found = {summary.question: (summary.answered, summary.final_answer) for summary in history.problems()}
    assert found == {
        "not asked": (False, None),
        "stopped": (False, None),
        "stopped, then answered": (True, "5"),
        "answered, then stopped": (True, "5"),
    }


def test_a_deleted_problem_leaves_the_list_and_comes_back_by_undo(path):
    with History(path) as history:
        kept, deleted = answered(history, "kept"), answered(history, "deleted")
        history.delete(deleted)
        assert [summary.id for summary in history.problems()] == [kept]
        assert history.problem(deleted).question == "deleted"
        history.restore(deleted)
        assert [summary.id for summary in history.problems()] == [deleted, kept]
    with History(path) as history:
        assert history.problem(deleted).attempts


def test_at_the_next_start_a_deleted_problem_is_nowhere_in_the_files(path):
    secret = "a secret that nobody may find " * 400  # longer than a page
    with History(path) as history:
        deleted = answered(history, secret, thinking=secret, answer=secret)
        history.add_message(history.problem(deleted).attempts[0].id, secret)
        history.delete(deleted)
        kept = answered(history, "kept")
    with History(path) as history:  # looked at while open: the write-ahead log counts
        texts = [file.read_bytes() for file in path.parent.iterdir()]
        assert not any(b"nobody may find" in text for text in texts)
        assert [summary.id for summary in history.problems()] == [kept]
        with pytest.raises(LookupError):
            history.problem(deleted)
        assert history.add_problem("new") > deleted


def test_nothing_is_purged_or_called_interrupted_while_another_has_the_history_open(path):
    with History(path) as window:
        deleted, running = answered(window, "deleted"), window.add_problem("running")
        attempt = window.start_attempt(running, "starter", {})
        window.delete(deleted)
        with History(path) as script:
            script.add_problem("from a script")
        with History(path):
            window.append(attempt, "still here", "")
            window.restore(deleted)
        assert window.problem(running).attempts[0].reason is None
        assert [summary.question for summary in window.problems()] == ["from a script", "running", "deleted"]
        assert window.problem(deleted).attempts


def test_an_id_that_was_never_given_out_is_a_lookup_error(path):
    with History(path) as history:
        for call in (
            lambda: history.problem(1),
            lambda: history.delete(1),
            lambda: history.restore(1),
            lambda: history.start_attempt(1, "starter", {}),
            lambda: history.append(1, "", ""),
            lambda: history.finish_attempt(1, **ANSWER),
            lambda: history.add_message(1, ""),
        ):
            with pytest.raises(LookupError):
                call()
        assert history.problems() == []


def test_threads_share_one_history(path):
    with History(path) as history:
        errors: list[BaseException] = []

        def write(name: str) -> None:
            try:
                for n in range(25):
                    problem = answered(history, f"{name} {n}")
                    history.delete(problem)
                    history.restore(problem)
                    assert history.problem(problem).question == f"{name} {n}"
                    history.problems(limit=5)
            except BaseException as error:  # noqa: BLE001 - reported below
                errors.append(error)

        threads = [threading.Thread(target=write, args=(name,)) for name in "abcd"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert errors == []
        assert len(history.problems()) == 100


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory):
    with History(tmp_path_factory.mktemp("shared") / "history.sqlite") as history:
        yield history


TEXT = st.text(st.characters(exclude_categories=["Cs"]))  # Solving replaces what no encoding holds


@given(question=TEXT, thinking=TEXT, answer=TEXT, final=st.none() | TEXT, model=TEXT)
def test_any_text_comes_back_as_it_was(shared, question, thinking, answer, final, model):
    problem_id = shared.add_problem(question)
    attempt = shared.start_attempt(problem_id, model, {question: [thinking, None, 0.5]})
    changes = {"thinking": thinking, "answer": answer, "final_answer": final}
    shared.append(attempt, thinking, answer)
    shared.finish_attempt(attempt, **{**ANSWER, **changes})
    problem = shared.problem(problem_id)
    (row,) = problem.attempts
    assert problem.question == question
    assert (row.thinking, row.answer, row.final_answer, row.model) == (thinking, answer, final, model)
    assert row.settings == {question: [thinking, None, 0.5]}
    assert shared.problems(limit=1)[0].question == question


def test_a_list_shows_no_wrong_answer_where_there_is_another(path):
    with History(path) as history:
        problem = answered(history, final_answer="4")
        wrong = history.problem(problem).attempts[0].id
        history.set_verdict(wrong, verdict="wrong", how=verbatim("h"), why=verbatim("w"))
        assert [(one.final_answer, one.verdict) for one in history.problems()] == [("4", "wrong")]
        history.add_answer(problem, {}, **BY_ALGEBRA)
        later = history.start_attempt(problem, "starter", {})
        history.finish_attempt(later, **{**ANSWER, "final_answer": "3"})
        history.set_verdict(later, verdict="wrong", how=verbatim("h"), why=verbatim("w"))
        assert [(one.final_answer, one.verdict) for one in history.problems()] == [("5", "correct")]
