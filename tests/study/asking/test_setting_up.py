"""A story is set up by a reader and worked out: claimed, proposed, refused, cancelled, stored."""

import pytest

from app.store.errors import DiskFull
from app.store.history import History
from app.study.algebra.client import CheckerClient
from app.study.algebra.protocol import Worked
from app.study.asking.by_algebra import Answered, kept_working
from app.study.asking.conversation import Turn
from app.study.asking.setting_up import SettingUp, set_up_by_student
from app.study.asking.solving import Ended, Started
from app.study.asking.starter_refusal import REFUSAL
from app.study.reading.notation import REFUSED
from engine.base.sentence import say
from engine.wire.errors import WorkerDied
from engine.wire.protocol import FinishReason
from tests.study.asking.scripted_reader import OTHER, SET_UP, SON, ScriptedReader

LETTERS = "let x = the son's age\nlet y = Tom's age"


@pytest.fixture(scope="module")
def checker():
    with CheckerClient(seconds=30) as made:
        yield made


@pytest.fixture
def history(tmp_path):
    with History(tmp_path / "history.sqlite") as made:
        yield made


def setting_up(reader, history, checker, question=SON, **turn):
    return SettingUp(reader, history, checker, Turn(None, question, **turn), model="Homeroom reader")


def answered(events):
    (found,) = [event for event in events if isinstance(event, Answered)]
    return found


def attempt_of(history, problem=1):
    (attempt,) = history.problem(problem).attempts
    return attempt


def test_a_story_that_all_samples_read_alike_is_answered_from_its_set_up(history, checker):
    started, found, ended = setting_up(ScriptedReader(SET_UP, OTHER), history, checker)
    assert isinstance(started, Started)
    worked = found.worked
    assert worked.final == r"12\,\text{years}"
    assert worked.proof.key == "reading.proof"
    assert str(worked.working.answer.text) == "the son's age now: 12 years"
    assert (worked.set_up.text, worked.set_up.agreeing, worked.set_up.certain) == (SET_UP, 3, True)
    assert worked.set_up.letters == [("s", "the son's age now")]
    assert (ended.reason, ended.error) == (FinishReason.STOP, None)


def test_the_set_up_and_where_it_comes_from_are_kept_with_the_attempt(history, checker):
    found = answered(setting_up(ScriptedReader(SET_UP), history, checker))
    attempt = attempt_of(history)
    assert (attempt.origin, attempt.model, attempt.reason) == ("set-up", "Homeroom reader", "stop")
    assert (attempt.final_answer, attempt.verdict) == (r"12\,\text{years}", "undecided")
    assert (attempt.how.key, attempt.why.key) == ("asking.by-set-up", "reading.proof")
    assert kept_working(attempt) == found.worked
    assert "the son's age now" in attempt.answer


def test_it_is_asked_in_one_line_under_the_grammar_for_a_greedy_text_and_three_drawn_ones(history, checker):
    reader = ScriptedReader(SET_UP)
    list(setting_up(reader, history, checker, SON.replace(". ", ".\n")))
    (asked,) = reader.asked
    assert [message.content for message in asked.messages] == [
        SON.replace("3 times", "①3 times").replace("12 years", "②12 years")
    ]
    assert (asked.n_samples, asked.sampling.greedy_first, asked.logprobs) == (4, True, 1)
    assert asked.grammar.startswith("root ::= ")
    assert asked.budget.max_tokens == 160


@pytest.mark.parametrize(
    ("reader", "question", "doubts"),
    [
        (ScriptedReader(SET_UP, SET_UP.replace("12 =", "3 ="), OTHER), SON, 0),  # one came to another value
        (ScriptedReader(SET_UP, "no set-up"), SON, 0),
        (ScriptedReader(SET_UP, "want"), SON, 0),
        (ScriptedReader(SET_UP, logprob=-0.3), SON, 0),  # it was not sure
        (ScriptedReader(SET_UP), SON + " He has 7 cats.", 1),  # and the cats?
        (ScriptedReader(f"{LETTERS}\nx + y = 12\nwant x years\nunused 3, 2"), SON, 0),  # no single answer
    ],
)
def test_what_is_not_certain_is_proposed_without_an_answer(history, checker, reader, question, doubts):
    worked = answered(setting_up(reader, history, checker, question)).worked
    assert (worked.answer, worked.final, worked.working) == (None, "", None)
    assert worked.why.key == "asking.uncertain"
    assert not worked.set_up.certain
    assert len(worked.set_up.doubts) == doubts
    attempt = attempt_of(history)
    assert (attempt.origin, attempt.final_answer) == ("set-up", None)
    assert kept_working(attempt) == worked


@pytest.mark.parametrize(
    "reader",
    [
        ScriptedReader(REFUSED),
        ScriptedReader(REFUSED, SET_UP),
        ScriptedReader("3s + = 2"),
        ScriptedReader("let s = the son's age now"),
        ScriptedReader(""),
        ScriptedReader(SET_UP, reason=FinishReason.LENGTH),
        ScriptedReader(SET_UP, logprob=-2),  # it guessed
        ScriptedReader("want 8*9 + 77"),  # of another story
    ],
)
def test_what_was_not_read_is_refused_kindly(history, checker, reader):
    setting = setting_up(reader, history, checker)
    events = list(setting)
    assert not [event for event in events if isinstance(event, Answered)]
    assert setting.answer == REFUSAL
    attempt = attempt_of(history)
    assert (attempt.answer, attempt.origin, attempt.reason) == (REFUSAL, "model", "stop")


def test_numbers_that_the_model_points_at_are_written_out(history, checker):
    pointing = "let s = the son's age now\n①s + ② = 2(s + ②)\nwant s years"
    found = answered(setting_up(ScriptedReader(pointing), history, checker))
    assert (found.worked.set_up.text, found.worked.set_up.certain) == (SET_UP, True)


def test_a_text_longer_than_any_it_has_learnt_is_not_asked(history, checker):
    reader = ScriptedReader(SET_UP)
    setting = setting_up(reader, history, checker, SON * 10)
    list(setting)
    assert (setting.answer, reader.asked) == (REFUSAL, [])


def test_an_algebra_that_is_too_late_is_a_refusal(history, checker, monkeypatch):
    monkeypatch.setattr(checker, "work_set_up", lambda *_: Worked(1, why=say("algebra.why.late")))
    setting = setting_up(ScriptedReader(SET_UP), history, checker)
    list(setting)
    assert setting.answer == REFUSAL


def test_an_engine_that_dies_ends_the_attempt_with_its_sentence(history, checker):
    reader = ScriptedReader(error=WorkerDied(say("engine.closed")))
    *_, ended = setting_up(reader, history, checker)
    assert (ended.reason, ended.error.key) == (None, "engine.closed")
    assert attempt_of(history).reason == "failed"


@pytest.mark.parametrize(("closing", "reason"), [(False, "cancelled"), (True, "interrupted")])
def test_a_cancel_ends_it(history, checker, closing, reason):
    setting = setting_up(ScriptedReader(SET_UP, waits=True), history, checker)
    events = iter(setting)
    next(events)
    setting.cancel(closing=closing)
    (ended,) = events
    assert isinstance(ended, Ended)
    assert attempt_of(history).reason == reason


def test_leaving_the_iteration_is_a_cancel(history, checker):
    events = iter(setting_up(ScriptedReader(SET_UP), history, checker))
    next(events)
    events.close()
    assert attempt_of(history).reason == "cancelled"


def test_a_full_disk_costs_the_storing_alone(history, checker, monkeypatch):
    def full(*_, **__):
        raise DiskFull(say("store.disk-full", folder="here"))

    monkeypatch.setattr(history, "finish_worked", full)
    found = answered(setting_up(ScriptedReader(SET_UP), history, checker))
    assert found.worked.final == r"12\,\text{years}"
    assert found.error.key == "store.disk-full"


def test_what_the_student_changed_is_worked_again_as_an_attempt_of_its_own(history, checker):
    problem = history.add_problem(SON)
    changed = SET_UP.replace("12", "10")
    found = set_up_by_student(checker, history, problem, SON, changed)
    assert found.worked.final == r"10\,\text{years}"
    assert (found.worked.set_up.origin, found.worked.set_up.certain) == ("student", True)
    assert [str(each) for each in found.worked.set_up.doubts] == [
        "The number 10 does not occur in the problem.",
        "The number 12 of the problem is not used.",
    ]
    attempt = attempt_of(history, problem)
    assert (attempt.id, attempt.origin, attempt.verdict) == (found.attempt_id, "set-up", "undecided")


@pytest.mark.parametrize("text", ["3s + 12 = 2(s + 12)", "want x years", REFUSED, "hello"])
def test_a_set_up_of_the_students_that_leads_nowhere_is_not_stored_and_says_why(history, checker, text):
    problem = history.add_problem(SON)
    found = set_up_by_student(checker, history, problem, SON, text)
    assert (found.worked.answer, found.attempt_id) == (None, None)
    assert found.worked.why.key.startswith("reading.")
    assert history.problem(problem).attempts == []
