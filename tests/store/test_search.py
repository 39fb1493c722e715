"""A list shows what its filter describes, newest first; a question asked before finds its answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store.history import History
from app.store.search import UNCHECKED, Filter
from engine.base.sentence import verbatim
from tests.store.test_history import ANSWER, answered


@pytest.fixture
def history(tmp_path):
    with History(tmp_path / "history.sqlite") as made:
        yield made


def found(history, **wanted) -> list[int]:
    return [summary.id for summary in history.find(Filter(**wanted))]


def test_question_answer_final_answer_title_tag_and_follow_up_are_searched(history):
    problem = answered(history, "Find the hypotenuse", answer="by Pythagoras", final_answer="13")
    history.rename(problem, "Worksheet four")
    history.add_tag([problem], "homework")
    history.add_message(history.problem(problem).attempts[0].id, "But why squares?")
    answered(history, "Something else")
    for text in ("hypot", "Pythagoras", "13", "worksheet", "homew", "squares", "13 find pythag"):
        assert found(history, text=text) == [problem], text
    assert found(history, text="hypotenuse else") == []


def test_an_answer_is_found_when_it_has_ended_however_it_ended(tmp_path):
    path = tmp_path / "history.sqlite"
    with History(path) as history:
        problem = history.add_problem("1 + 1")
        history.append(history.start_attempt(problem, "starter", {}), "", "because of succession")
        assert found(history, text="succession") == []
    with History(path) as history:
        assert found(history, text="succession") == [problem]


def test_signs_alone_are_searched_as_they_stand(history):
    plus, minus = history.add_problem("1 + 1"), history.add_problem("1 − 1")
    assert found(history, text="+") == [plus]
    assert found(history, text=" − ") == [minus]
    assert found(history, text="  ") == [minus, plus]


def test_every_filter_holds_together_with_the_text(history):
    one = answered(history, "Solve 3x = 6")
    two = answered(history, "Solve 2x = 6")
    three = history.add_problem("Solve x = 6")
    (attempt,) = history.problem(two).attempts
    history.set_verdict(
        attempt.id, verdict="wrong", how=verbatim("substituted back"), why=verbatim("It is not 5.")
    )
    history.set_favourite([one, three])
    history.set_topic([two], "algebra")
    history.add_tag([one, two], "Exam")
    assert found(history, favourite=True) == [three, one]
    assert found(history, topic="algebra") == [two]
    assert found(history, tag="exam") == [two, one]
    assert found(history, verdict="wrong") == [two]
    assert found(history, verdict=UNCHECKED) == [one]
    assert found(history, text="solve 6", favourite=True, tag="exam") == [one]
    assert found(history, text="solve", verdict=UNCHECKED) == [one]
    created = history.problem(one).created
    assert found(history, since=created) == [three, two, one]
    assert found(history, until=created) == []
    summary = history.find(Filter(verdict="wrong"))[0]
    assert (summary.verdict, summary.tags, summary.topic, summary.favourite) == (
        "wrong",
        ["Exam"],
        "algebra",
        False,
    )


def test_a_deleted_problem_is_not_found_until_it_is_restored(history):
    problem = answered(history, "Solve 3x = 6")
    history.delete(problem)
    assert found(history, text="solve") == []
    assert history.earlier("Solve 3x = 6") is None
    history.restore(problem)
    assert found(history, text="solve") == [problem]


def test_the_newest_answered_problem_with_the_same_question_is_offered(history):
    assert history.earlier("Solve 3x = 6") is None
    answered(history, "Solve 3x = 6")
    newest = answered(history, "solve $3x=6$.")
    history.add_problem("Solve 3x = 6")  # without an answer
    answered(history, "Solve 3x = 7")
    assert history.earlier("  Solve 3x = 6").id == newest


def test_an_edited_question_is_listed_as_its_answer_was_asked_and_offered_to_nobody_else(history):
    problem = answered(history, "Is 91 a prime number?", final_answer="no")
    edited = history.start_attempt(problem, "starter", {"question": "Is 97 a prime number?"})
    (listed,) = history.find(Filter())
    assert (listed.question, listed.final_answer) == ("Is 91 a prime number?", "no")
    history.finish_attempt(edited, **{**ANSWER, "final_answer": "yes"})
    (listed,) = history.find(Filter())
    assert (listed.question, listed.final_answer) == ("Is 97 a prime number?", "yes")
    offered = history.earlier("Is 91 a prime number?")
    assert (offered.id, offered.question, offered.final_answer) == (problem, "Is 91 a prime number?", "no")
    refused = history.add_problem("Is 7 a prime number?")
    edited = history.start_attempt(refused, "starter", {"question": "Is 9 a prime number?"})
    history.finish_attempt(edited, **{**ANSWER, "final_answer": "no"})
    assert history.earlier("Is 7 a prime number?") is None


def test_pages_of_a_search_do_not_overlap(history):
    ids = [answered(history, f"Solve {n}x = 6") for n in range(7)]
    pages = [history.find(Filter(text="solve"), limit=3, offset=start) for start in (0, 3, 6)]
    assert [summary.id for page in pages for summary in page] == ids[::-1]


def test_labels_count_what_is_not_deleted(history):
    one, two, three = (history.add_problem(f"{n}", topic) for n, topic in enumerate(("a", "b", "b")))
    history.add_tag([one, two], "exam")
    history.add_tag([two], "hard")
    history.delete(three)
    labels = history.labels()
    assert labels.topics == {"a": 1, "b": 1}
    assert list(labels.tags.items()) == [("exam", 2), ("hard", 1)]


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    with History(tmp_path_factory.mktemp("search") / "history.sqlite") as made:
        yield made


@given(
    question=st.text(st.characters(exclude_categories=["Cs"])), answer=st.text(max_size=200), data=st.data()
)
def test_any_text_can_be_stored_and_searched_for(shared, question, answer, data):
    problem = shared.add_problem(question)
    attempt = shared.start_attempt(problem, "starter", {})
    answer = answer.encode("utf-8", "replace").decode()
    shared.finish_attempt(attempt, **{**ANSWER, "answer": answer})
    for text in (question, answer, data.draw(st.text())):
        for summary in shared.find(Filter(text=text), limit=5):
            assert summary.id <= problem
    # The whole question finds its problem, unless there is nothing in it to find.
    assert not question.strip() or problem in {p.id for p in shared.find(Filter(text=question), limit=5)}
