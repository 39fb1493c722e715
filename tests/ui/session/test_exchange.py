import pytest

from app.store.history import History
from app.ui.session.exchange import Exchange, Phase, Transcript, read


@pytest.fixture
def history():
    with History.in_memory() as made:
        yield made


def answered(history, problem_id, answer="a", **more):
    attempt = history.start_attempt(problem_id, "m", {}, **more)
    history.finish_attempt(
        attempt, thinking="t", answer=answer, final_answer="5", reason="stop", seconds=2.0, n_tokens=10
    )
    return attempt


def test_a_stored_problem_is_read_with_its_newest_attempts_and_what_follows_them(history):
    problem = history.add_problem("Solve 3x + 5 = 20")
    answered(history, problem, "first")
    second = answered(history, problem, "second")
    message = history.add_message(second, "Why?")
    answered(history, problem, "because", message_id=message)
    root = read(history.problem(problem))
    assert [one.answer for one in root.transcripts] == ["first", "second"]
    assert [one.transcript.answer for one in root.path()] == ["second", "because"]
    assert root.path()[1].question == "Why?"
    assert root.path()[1].root is root
    assert root.transcript.tokens_per_second() == 5
    root.shown = 0  # nothing follows the first attempt
    assert [one.transcript.answer for one in root.path()] == ["first"]


def test_a_problem_without_an_answer_says_so_until_it_is_asked_once_more(history):
    root = read(history.problem(history.add_problem("q")))
    (nothing,) = root.transcripts
    assert (nothing.phase, nothing.attempt_id, nothing.reason) == (Phase.ENDED, None, None)
    asked = Transcript("q")
    root.add(asked)
    assert root.transcripts == [asked]
    root.add(Transcript("q", attempt_id=1))
    assert len(root.transcripts) == 2
    assert root.transcript is root.transcripts[1]


@pytest.mark.parametrize(
    ("reason", "answer", "resumable"),
    [
        ("cancelled", "half", True),
        ("length", "half", True),
        ("stop", "whole", False),
        ("cancelled", "", False),
    ],
)
def test_only_what_was_cut_can_be_gone_on_with(reason, answer, resumable):
    transcript = Transcript("q", attempt_id=1, answer=answer, reason=reason, phase=Phase.ENDED)
    assert transcript.resumable == resumable
    transcript.phase = Phase.ANSWERING
    assert not transcript.resumable


def test_an_attempt_knows_its_exchange_and_the_problem():
    exchange = Exchange("q", 7)
    transcript = Transcript("q")
    exchange.add(transcript)
    assert (transcript.exchange, transcript.problem_id) == (exchange, 7)
