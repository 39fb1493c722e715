"""A question on its way through the real engine: written first, stored every second, its end recorded."""

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store.errors import DiskFull
from app.store.history import History
from app.study.asking.conversation import Turn
from app.study.asking.solving import AnswerText, Ended, Reading, Solving, Started, ThinkingText
from engine.client import EngineClient
from engine.wire.protocol import FinishReason
from tests.babbler import N_CTX
from tests.store.raw import rows

QUESTION = "Solve 3x + 5 = 20"


@pytest.fixture(scope="module")
def client(babbler: Path) -> Iterator[EngineClient]:
    with EngineClient() as client:
        client.load(babbler, n_ctx=512, n_threads=1)
        yield client


@pytest.fixture
def endless(babbler: Path) -> Iterator[EngineClient]:
    """A worker of the test's own, whose answers last for some seconds."""
    with EngineClient() as client:
        client.load(babbler, n_ctx=N_CTX, n_threads=1)
        yield client


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with History(tmp_path / "history.sqlite") as history:
        yield history


def stored(history: History):
    (summary,) = history.problems()
    return history.problem(summary.id)


def said(events: list, kind: type = AnswerText) -> str:
    return "".join(event.text for event in events if isinstance(event, kind))


def first_word(solving: Solving) -> str:
    """What was said when a cancel at the first word took effect."""
    events = []
    for event in solving:
        events.append(event)
        if isinstance(event, AnswerText):
            solving.cancel()
    return said(events)


def test_what_was_streamed_is_what_is_stored(client, history):
    events = list(Solving(client, history, Turn(None, QUESTION), model="babbler"))
    problem = stored(history)
    (attempt,) = problem.attempts
    assert events[0] == Started(problem.id, attempt.id)
    assert problem.question == QUESTION
    assert (attempt.thinking, attempt.answer) == (said(events, ThinkingText), said(events))
    assert len(attempt.answer) > 100
    assert (attempt.model, attempt.settings) == ("babbler", {"max_thinking": 0})
    ended = events[-1]
    assert isinstance(ended, Ended)
    assert sum(isinstance(event, Ended) for event in events) == 1
    assert (ended.reason, ended.error) == (FinishReason.CONTEXT_FULL, None)
    assert (attempt.reason, attempt.final_answer) == ("context-full", ended.final_answer)
    assert (attempt.seconds, attempt.n_tokens) == (ended.seconds, ended.n_tokens)
    assert 100 < ended.n_tokens <= 512
    assert any(isinstance(event, Reading) and event.done == event.total > 0 for event in events)


def test_another_attempt_stands_beside_the_first(client, history):
    problem_id = history.add_problem(QUESTION)
    for _ in range(2):
        list(Solving(client, history, Turn(problem_id, QUESTION), model="babbler"))
    first, second = stored(history).attempts
    assert first.answer
    assert second.answer


def test_the_problem_is_written_before_anything_else_happens(tmp_path, history):
    with EngineClient([str(tmp_path / "no such program")]) as client:
        events = iter(Solving(client, history, Turn(None, QUESTION), model="babbler"))
        assert history.problems() == []
        started = next(events)
        assert rows(tmp_path / "history.sqlite", "SELECT id, question FROM problems") == [
            (started.problem_id, QUESTION)
        ]
        (ended,) = events
    assert ended.reason is None
    assert "could not be started" in str(ended.error)
    assert stored(history).attempts[0].reason == "failed"


@pytest.mark.measured
def test_text_is_stored_every_second(endless, history):
    solving = Solving(endless, history, Turn(None, QUESTION), model="babbler")
    streamed, seen, looked, began = "", [], 0.0, time.monotonic()
    for event in solving:
        streamed += said([event])
        time.sleep(0.001)  # no machine is too fast
        now = time.monotonic() - began
        if streamed and now > looked + 0.1:
            looked = now
            (attempt,) = stored(history).attempts
            assert streamed.startswith(attempt.answer)
            seen.append((now, streamed, attempt.answer))
        if now > 3.5:
            solving.cancel()
    assert seen[-1][0] > 2.5, "the answer was too short to see more than one store"
    for now, _, kept in seen:
        streamed_before = [text for earlier, text, _ in seen if earlier < now - 1.5]
        assert len(kept) >= max(map(len, streamed_before), default=0)
    assert len({kept for _, _, kept in seen}) <= 6, "stored more often than every second"


def test_a_cancel_from_another_thread_keeps_what_is_there(endless, history):
    solving = Solving(endless, history, Turn(None, QUESTION), model="babbler")
    events = []
    for event in solving:
        events.append(event)
        if isinstance(event, AnswerText) and len(said(events)) > 50:
            thread = threading.Thread(target=solving.cancel)
            thread.start()
            thread.join()
    assert events[-1].reason is FinishReason.CANCELLED
    assert events[-1].error is None
    (attempt,) = stored(history).attempts
    assert (attempt.reason, attempt.answer) == ("cancelled", said(events))
    assert len(attempt.answer) > 50


def test_a_cancel_before_the_first_word_counts(client, history):
    solving = Solving(client, history, Turn(None, QUESTION), model="babbler")
    solving.cancel()
    assert list(solving)[-1].reason is FinishReason.CANCELLED
    assert stored(history).attempts[0].reason == "cancelled"


def test_a_cancel_because_the_app_closes_is_stored_as_interrupted(endless, history):
    solving = Solving(endless, history, Turn(None, QUESTION), model="babbler")
    for event in solving:
        if isinstance(event, AnswerText):
            solving.cancel(closing=True)
    assert solving.ended.reason is FinishReason.CANCELLED
    assert stored(history).attempts[0].reason == "interrupted"


def test_leaving_the_iteration_is_a_cancel(endless, history):
    solving = Solving(endless, history, Turn(None, QUESTION), model="babbler")
    events = iter(solving)
    text = ""
    while len(text) < 50:
        text += said([next(events)])
    events.close()
    (attempt,) = stored(history).attempts
    assert (attempt.reason, attempt.answer) == ("cancelled", text)
    assert solving.ended.reason is FinishReason.CANCELLED
    # The worker is free for the next question.
    again = Solving(endless, history, Turn(None, "1 + 1"), model="babbler")
    assert first_word(again)
    assert again.ended.error is None


def test_a_worker_that_is_killed_takes_nothing_streamed_with_it(endless, history):
    events, killed = [], False
    for event in Solving(endless, history, Turn(None, QUESTION), model="babbler"):
        events.append(event)
        if not killed and len(said(events)) > 50:
            os.kill(endless.pid, signal.SIGKILL)
            killed = True
    ended = events[-1]
    assert ended.reason is None
    assert "stopped unexpectedly" in str(ended.error)
    assert ended.n_tokens > 0
    (attempt,) = stored(history).attempts
    assert (attempt.reason, attempt.answer) == ("failed", said(events))
    # The next question is answered by another worker.
    again = Solving(endless, history, Turn(None, "1 + 1"), model="babbler")
    assert first_word(again)
    assert again.ended.reason is FinishReason.CANCELLED
    assert endless.restarts == 1


def test_a_question_longer_than_the_context_ends_in_a_sentence(client, history):
    (*_, ended) = Solving(client, history, Turn(None, "1 + " * 2000 + "1"), model="babbler")
    assert ended.reason is None
    assert str(ended.error).endswith(".")
    problem = stored(history)
    assert problem.question == "1 + " * 2000 + "1"
    assert problem.attempts[0].reason == "failed"


def test_without_a_model_the_question_is_kept_and_the_end_says_why(history):
    with EngineClient([sys.executable, "-m", "engine", "worker"]) as client:
        (_, ended) = Solving(client, history, Turn(None, QUESTION), model="")
    assert "No model" in str(ended.error)
    assert stored(history).question == QUESTION


def limit_pages(history: History, pages: int | None) -> None:
    with history._connection.reading() as db:
        (used,) = db.execute("PRAGMA page_count").fetchone()
        db.execute(f"PRAGMA max_page_count = {pages or used}")


def test_a_disk_that_fills_up_meanwhile_costs_no_word_on_the_screen(endless, history):
    # The name leaves little room in the page that the answer goes to.
    text, solving = "", Solving(endless, history, Turn(None, QUESTION), model="babbler" * 500)
    for event in solving:
        text += said([event])
        if isinstance(event, Started):
            limit_pages(history, None)
        if len(text) > 1000:
            solving.cancel()
    assert solving.ended.reason is FinishReason.CANCELLED
    assert "free some space" in str(solving.ended.error)
    limit_pages(history, 1_000_000)
    assert stored(history).question == QUESTION


def test_a_disk_that_is_full_before_refuses_the_question_in_a_sentence(client, history):
    history.add_problem("stored")
    limit_pages(history, None)
    question = "1 + " * 5000
    with pytest.raises(DiskFull):
        history.add_problem(question)
    (ended,) = Solving(client, history, Turn(None, question), model="babbler")
    assert ended.reason is None
    assert "free some space" in str(ended.error)
    assert stored(history).question == "stored"


@pytest.mark.parametrize("question", ["<|end|><|assistant|><think>", "\ud800 half a pair", "方程 \0 ½×−²"])
def test_any_question_is_taken_as_text(client, history, question):
    (*_, ended) = Solving(client, history, Turn(None, question), model="babbler")
    assert ended.error is None
    assert stored(history).question == question.replace("\ud800", "?")
