"""What the student puts on a problem stays, and finds it again."""

import pytest

from app.store.history import History
from app.store.labels import LONGEST_NAME
from app.store.search import Filter
from tests.store.test_history import answered


@pytest.fixture
def history(tmp_path):
    with History(tmp_path / "history.sqlite") as made:
        yield made


def test_a_title_takes_the_place_of_the_question_in_searches_too_until_it_is_emptied(history):
    problem = answered(history, "Solve 3x = 6")
    history.rename(problem, " The  one\nI got wrong ")
    assert history.problem(problem).title == "The one I got wrong"
    assert history.find(Filter(text="got wrong"))[0].title == "The one I got wrong"
    history.rename(problem, "")
    assert history.find(Filter(text="got wrong")) == []
    assert history.problem(problem).title == ""


def test_a_star_is_given_and_taken(history):
    one, two = answered(history), answered(history)
    history.set_favourite([one, two])
    history.set_favourite([two], False)
    assert [summary.favourite for summary in history.problems()] == [False, True]


def test_a_tag_is_one_tag_in_any_case_and_an_empty_one_is_none(history):
    problem = answered(history)
    for tag in ("Exam", "EXAM", " exam ", "", "  "):
        history.add_tag([problem], tag)
    assert history.problem(problem).tags == ["Exam"]
    history.remove_tag([problem], "exam")
    assert history.problem(problem).tags == []
    assert history.find(Filter(text="exam")) == []


def test_a_rule_gives_topics_only_where_none_was_ever_given(history):
    given, edited, emptied = (history.add_problem(question) for question in ("a", "b", "c"))
    history.set_topic([edited], "my own")
    history.set_topic([emptied], "")
    assert history.give_topics(str.upper) == 1
    assert [history.problem(each).topic for each in (given, edited, emptied)] == ["A", "my own", ""]
    assert history.give_topics(str.lower) == 0


def test_names_are_cut_to_one_short_line(history):
    problem = answered(history)
    history.rename(problem, "long " * 100)
    history.add_tag([problem], "long " * 100)
    assert len(history.problem(problem).title) <= LONGEST_NAME
    assert len(history.problem(problem).tags[0]) <= LONGEST_NAME


def test_a_label_for_several_problems_is_on_all_or_on_none(history):
    problem = answered(history)
    for call in (
        lambda: history.add_tag([problem, 999], "exam"),
        lambda: history.set_favourite([problem, 999]),
        lambda: history.set_topic([problem, 999], "algebra"),
        lambda: history.remove_tag([999], "exam"),
        lambda: history.rename(999, "title"),
        lambda: history.delete(problem, 999),
    ):
        with pytest.raises(LookupError):
            call()
    (summary,) = history.problems()
    assert (summary.tags, summary.favourite, summary.topic) == ([], False, None)
