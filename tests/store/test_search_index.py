"""The index has one row a problem, with all its words; what is deleted leaves none behind."""

import pytest

from app.store.history import History
from app.store.search import Filter
from tests.store.raw import rows
from tests.store.test_history import ANSWER, answered


@pytest.fixture
def history(tmp_path):
    with History(tmp_path / "history.sqlite") as made:
        yield made


def found(history: History, words: str) -> list[int]:
    return [problem.id for problem in history.find(Filter(text=words))]


def test_a_problem_is_found_by_every_text_that_it_has(history):
    problem = answered(history, "Solve quadratic", answer="The discriminant", final_answer="seventeen")
    message = history.add_message(history.problem(problem).attempts[0].id, "Whatfor?")
    history.finish_attempt(
        history.start_attempt(problem, "m", {}, message_id=message), **{**ANSWER, "answer": "Therefore."}
    )
    history.rename(problem, "Homework")
    history.add_tag([problem], "friday")
    for words in ("quadratic", "discriminant", "seventeen", "whatfor", "therefore", "homework", "friday"):
        assert found(history, words) == [problem], words


def test_a_problem_has_one_row_however_often_it_changes(history, tmp_path):
    problem = answered(history, "Solve 3x = 6")
    for title in ("one", "two", "three"):
        history.rename(problem, title)
    assert rows(tmp_path / "history.sqlite", "SELECT count(*) FROM search") == [(1,)]
    assert found(history, "one") == []
    assert found(history, "three") == [problem]


def test_what_is_deleted_is_in_no_part_of_the_index(tmp_path):
    path = tmp_path / "history.sqlite"
    with History(path) as history:
        history.delete(answered(history, "Solve unforgettable = 1"))
        answered(history, "another")
    with History(path):  # purges
        pass
    assert rows(path, "SELECT count(*) FROM search") == [(1,)]
    assert b"unforgettable" not in path.read_bytes()
