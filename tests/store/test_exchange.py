"""An export comes back whole; an import adds, and overwrites nothing."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store.errors import StoreError
from app.store.exchange import Merged, NotAnExport
from app.store.history import History
from app.store.search import Filter
from engine.base.sentence import verbatim
from tests.store.test_history import ANSWER, BY_ALGEBRA, answered


def no_topic(question: str) -> str:
    return "other"


@pytest.fixture
def history(tmp_path):
    with History(tmp_path / "history.sqlite") as made:
        yield made


@pytest.fixture
def other(tmp_path):
    with History(tmp_path / "other.sqlite") as made:
        yield made


def conversation(history: History) -> int:
    """A problem with a second attempt, a follow-up that was answered, and all labels."""
    problem = answered(history, r"解方程 $\frac{x}{3} = 1$")
    first = history.problem(problem).attempts[0].id
    history.set_verdict(first, verdict="correct", how=verbatim("solved by algebra"), why=verbatim("It is 3."))
    history.finish_attempt(
        history.start_attempt(problem, "other", {"seed": 2}), **{**ANSWER, "final_answer": None}
    )
    message = history.add_message(first, "Why?")
    history.finish_attempt(history.start_attempt(problem, "starter", {}, message_id=message), **ANSWER)
    history.rename(problem, "Worksheet")
    history.set_favourite([problem])
    history.add_tag([problem], "exam")
    history.set_topic([problem], "algebra")
    return problem


def contents(history: History) -> list[dict]:
    return json.loads(history.export())["problems"]


def test_an_exported_history_comes_back_whole(history, other):
    conversation(history)
    answered(history, "1 + 1")
    history.give_topics(no_topic)
    assert other.merge(history.export(), no_topic) == Merged(added=2)
    assert contents(other) == contents(history)
    assert [summary.question for summary in other.find(Filter(text="方程"))] == [r"解方程 $\frac{x}{3} = 1$"]
    assert other.earlier("1+1") is not None


def test_an_answer_of_algebra_comes_back_with_its_working(history, other):
    problem = answered(history)
    history.add_answer(problem, {}, **BY_ALGEBRA)
    assert json.loads(history.export())["problems"][0]["attempts"][1]["working"] == {"final": "5"}
    other.merge(history.export(), no_topic)
    first, second = other.problem(1).attempts
    assert (first.origin, first.working) == ("model", None)
    assert (second.origin, json.loads(second.working)) == ("algebra", {"final": "5"})
    assert (second.how, second.why) == (BY_ALGEBRA["worked"].how, BY_ALGEBRA["worked"].why)
    assert other.merge(history.export(), no_topic) == Merged(known=1)


@pytest.mark.parametrize("version", [1, 2])
def test_an_older_export_comes_in_with_its_answers_as_a_models(history, other, version):
    answered(history)
    document = {**json.loads(history.export()), "version": version}
    del document["problems"][0]["attempts"][0]["origin"]
    other.merge(json.dumps(document).encode(), no_topic)
    assert [attempt.origin for attempt in other.problem(1).attempts] == ["model"]


def test_what_is_exported_is_what_was_chosen(history):
    one, two = answered(history, "one"), answered(history, "two")
    deleted = answered(history, "deleted")
    history.delete(deleted)
    assert [problem["question"] for problem in json.loads(history.export([two]))["problems"]] == ["two"]
    assert [problem["question"] for problem in contents(history)] == ["one", "two"]
    with pytest.raises(LookupError):
        history.export([one, 999])


def test_an_import_of_what_is_there_changes_nothing(history):
    conversation(history)
    before = contents(history)
    assert history.merge(history.export(), no_topic) == Merged(known=1)
    assert contents(history) == before


def test_an_import_completes_a_problem_and_overwrites_nothing_of_it(history, other):
    problem = conversation(history)
    other.merge(history.export(), no_topic)
    (copy,) = other.problems()
    history.rename(problem, "My name for it")
    history.set_favourite([problem], False)
    history.set_topic([problem], "mine")
    history.add_tag([problem], "mine")
    message = other.add_message(other.problem(copy.id).attempts[0].id, "And how?")
    other.finish_attempt(other.start_attempt(copy.id, "third", {}, message_id=message), **ANSWER)
    other.add_tag([copy.id], "theirs")
    assert history.merge(other.export(), no_topic) == Merged(completed=1)
    merged = history.problem(problem)
    assert (merged.title, merged.favourite, merged.topic) == ("My name for it", False, "mine")
    assert merged.tags == ["exam", "mine", "theirs"]
    assert [attempt.model for attempt in merged.attempts] == ["starter", "other", "starter", "third"]
    assert [message.content for message in merged.messages] == ["Why?", "And how?"]
    assert merged.attempts[3].message_id == merged.messages[1].id


def test_an_import_brings_back_what_was_deleted_a_moment_ago(history):
    problem = answered(history)
    document = history.export()
    history.delete(problem)
    assert history.merge(document, no_topic) == Merged(completed=1)
    assert [summary.id for summary in history.problems()] == [problem]


def test_an_attempt_that_is_being_written_stays_out(history, other):
    problem = answered(history)
    history.append(history.start_attempt(problem, "starter", {}), "so far", "")
    other.merge(history.export(), no_topic)
    assert len(other.problem(1).attempts) == 1


def test_a_problem_without_a_topic_gets_one_by_the_rule(history, other):
    answered(history)
    document = json.loads(history.export())
    document["problems"][0].pop("topic", None)
    other.merge(json.dumps(document).encode(), no_topic)
    assert other.problem(1).topic == "other"


def changed(document: bytes, **changes) -> bytes:
    read = json.loads(document)
    read["problems"][0].update(changes)
    return json.dumps(read).encode()


ATTEMPT = {"model": "m", "created": "2026-01-01T00:00:00Z", "finished": "2026-01-01T00:00:00Z"}
MESSAGE = {"content": "Why?", "created": "2026-01-01T00:00:00Z"}


@pytest.mark.parametrize("changes", [
    {"created": "yesterday"},
    {"created": "0001-01-01T00:00:00+14:00"},
    {"uid": "../../etc/passwd"},
    {"uid": ""},
    {"question": None},
    {"attempts": [{**ATTEMPT, "n_tokens": -1}]},
    {"attempts": [{**ATTEMPT, "n_tokens": 10**30}]},
    {"attempts": [{**ATTEMPT, "seconds": 1e300}]},
    {"attempts": [{**ATTEMPT, "origin": "oracle"}]},
    {"attempts": [{**ATTEMPT, "working": "x = 5"}]},
    {"attempts": [{**ATTEMPT, "message": 0}]},
    {"attempts": [{**ATTEMPT, "message": 0}], "messages": [{**MESSAGE, "attempt": 0}]},
    {"attempts": [ATTEMPT], "messages": [{**MESSAGE, "attempt": 1}]},
])  # fmt: skip
def test_a_document_that_is_wrong_anywhere_is_refused_as_a_whole(history, other, changes):
    answered(history)
    document = changed(history.export(), **changes)
    with pytest.raises(NotAnExport, match="nothing was imported") as refusal:
        other.merge(document, no_topic)
    assert isinstance(refusal.value, StoreError)
    assert other.problems() == []


def test_a_document_of_the_first_format_has_its_verdict_as_text(history, other):
    conversation(history)
    document = json.loads(history.export())
    document["version"] = 1
    document["problems"][0]["attempts"][0] |= {"how": "solved by algebra", "why": "It is {3}."}
    other.merge(json.dumps(document).encode(), no_topic)
    (problem,) = other.problems()
    checked = other.problem(problem.id).attempts[0]
    assert str(checked.how) == "solved by algebra"
    assert checked.why.in_language("zh_CN") == "It is {3}."


@pytest.mark.parametrize("document", [
    b"", b"[]", b"{}", b"null", b"\xff\xfe", b'{"problems": []}'[:-1], b"[" * 100_000,
    b'{"problems": [], "format": "other"}', b'{"problems": [], "version": 4}',
    b'{"problems": [{"question": "\\ud800"}]}',
])  # fmt: skip
def test_what_is_no_export_is_refused_in_words(history, document):
    with pytest.raises(NotAnExport, match="not a file that Homeroom exported"):
        history.merge(document, no_topic)


KEYS = ["problems", "uid", "question", "created", "attempts", "messages", "tags"]


@given(document=st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(KEYS), inner),
    max_leaves=20,
))  # fmt: skip
def test_no_json_raises_anything_else(shared, document):
    for text in (document, {"problems": document}, {"problems": [document]}):
        try:
            shared.merge(json.dumps(text).encode(), no_topic)
        except NotAnExport:
            continue


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    with History(tmp_path_factory.mktemp("exchange") / "history.sqlite") as made:
        yield made


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(question=TEXT, thinking=TEXT, answer=TEXT, title=TEXT, tags=st.lists(TEXT, max_size=3), said=TEXT)
def test_any_problem_comes_back_as_it_was_and_a_second_time_not_at_all(
    tmp_path_factory, shared, question, thinking, answer, title, tags, said
):
    problem = shared.add_problem(question, "topic")
    attempt = shared.start_attempt(problem, "m", {question: answer})
    shared.finish_attempt(attempt, **{**ANSWER, "thinking": thinking, "answer": answer})
    shared.add_message(attempt, said)
    shared.rename(problem, title)
    for tag in tags:
        shared.add_tag([problem], tag)
    document = shared.export([problem])
    with History(tmp_path_factory.mktemp("other") / "history.sqlite") as other:
        assert other.merge(document, no_topic) == Merged(added=1)
        assert other.export() == document
        assert other.merge(document, no_topic) == Merged(known=1)
        assert other.export() == document
