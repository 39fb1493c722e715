import pytest

from app.store.history import History
from app.study.asking.solving import AnswerText, Ended, Reading, ThinkingText
from app.ui.session.exchange import Exchange, Phase, Transcript, read
from engine.wire.protocol import FinishReason


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


def test_an_attempt_grows_by_what_the_engine_says_and_is_checked_when_that_ends():
    transcript = Transcript("q")
    transcript.begin(1, "m")
    assert (transcript.phase, transcript.model) == (Phase.READING, "m")
    transcript.take(Reading(3, 9))
    assert (transcript.prompt_done, transcript.prompt_total) == (3, 9)
    assert transcript.tokens_per_second() is None
    for text, n_tokens in (("so", 1), (" x", 2)):
        transcript.take(ThinkingText(text, n_tokens))
    assert (transcript.phase, transcript.thinking, transcript.n_tokens) == (Phase.THINKING, "so x", 2)
    assert transcript.thought_for() >= 0
    assert transcript.tokens_per_second() > 0
    transcript.take(AnswerText("5", 3))
    assert (transcript.phase, transcript.answer) == (Phase.ANSWERING, "5")
    thought = transcript.thought_for()
    assert thought == transcript.thought_for()  # it counts no longer
    transcript.take(Ended(FinishReason.STOP, "5", 2.0, 0.5, 4, None))
    assert (transcript.phase, transcript.final_answer, transcript.reason) == (Phase.CHECKING, "5", "stop")
    assert (transcript.tokens_per_second(), transcript.thought_for()) == (2.0, 0.5)
    assert transcript.live
