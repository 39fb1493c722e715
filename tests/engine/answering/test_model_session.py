"""A model ready to answer: what it is loaded with, and the state it keeps of an answer for a follow-up."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.answering.generation import Control, generate
from engine.answering.model_session import ModelSession
from engine.base.sentence import say
from engine.llama.context import Aborted
from engine.prompt.chat import END_THINK, THINK
from engine.wire.errors import BadRequest, NotEnoughMemory
from engine.wire.protocol import ChatMessage
from tests.engine.conversation import Reply, question

QUESTION = [ChatMessage("user", "Solve 3x + 5 = 20.")]


@pytest.fixture
def session(tiny_b: Path) -> Iterator[ModelSession]:
    session = ModelSession(tiny_b, n_ctx=1024, n_threads=1, kv_type="f32")
    yield session
    session.close()


def answered(session: ModelSession, messages: list[ChatMessage] = QUESTION, **options: object) -> Reply:
    reply = Reply()
    generate(session, question(1, messages, **options), Control(), reply.add, lambda: None)
    return reply


def test_a_follow_up_reads_only_its_new_words_and_equals_a_fresh_run(session: ModelSession) -> None:
    text = f"{THINK}\nmany words of thinking that are not fed back\n{END_THINK}\n\nx = 5\n"
    answered(session, max_tokens=5)
    session.remember(QUESTION, text, lambda: None)
    follow_up = [*QUESTION, ChatMessage("assistant", text), ChatMessage("user", "Why?")]
    kept = answered(session, follow_up, max_tokens=60, temperature=0.0)
    session.states._states.clear()
    fresh = answered(session, follow_up, max_tokens=60, temperature=0.0)
    assert kept.text == fresh.text
    assert fresh.end.n_cached == 0
    new_words = len(session.model.tokenize("Why?", special=False)) + 2  # and <|end|><|assistant|>
    assert kept.end.n_prompt - kept.end.n_cached == new_words


def test_a_pause_in_the_idle_work_leaves_no_wrong_state(session: ModelSession) -> None:
    def stop() -> None:
        raise Aborted(say("engine.request-waits"))

    answered(session, max_tokens=5)
    with pytest.raises(Aborted):
        session.remember(QUESTION, "x = 5", stop)
    follow_up = [*QUESTION, ChatMessage("assistant", "x = 5"), ChatMessage("user", "Why?")]
    kept = answered(session, follow_up, max_tokens=30, temperature=0.0)
    session.states._states.clear()
    assert kept.text == answered(session, follow_up, max_tokens=30, temperature=0.0).text


def test_what_never_answered_is_not_remembered(session: ModelSession) -> None:
    session.remember(QUESTION, f"{THINK}cut in the thinking", lambda: None)
    assert session.states.n_bytes == 0


def test_a_small_model_gets_one_thread_unless_asked_otherwise(tiny_a: Path) -> None:
    counts = []
    for n_threads in (0, 2):
        session = ModelSession(tiny_a, n_ctx=256, n_threads=n_threads)
        counts.append(session.context.n_threads)
        session.close()
    assert counts == [1, 2]


@pytest.mark.parametrize("options", [{"n_ctx": 15}, {"n_threads": -1}, {"n_threads": 257}])
def test_what_no_model_can_be_loaded_with_is_refused(tiny_a: Path, options: dict[str, int]) -> None:
    with pytest.raises(BadRequest):
        ModelSession(tiny_a, **options)  # type: ignore[arg-type]


def test_a_context_is_made_anew_for_another_number_of_samples_only(session: ModelSession) -> None:
    first = session.context_for(1)
    assert session.context_for(1) is first
    memory = session.memory
    assert session.context_for(4) is not first
    assert session.memory > memory  # window and state caches grow with the sequences
    assert answered(session, n_samples=4, max_tokens=3).finished.keys() == {0, 1, 2, 3}


def test_too_little_memory_is_refused_unless_forced(tiny_a: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.llama.fit.available", lambda: 1 << 20)
    with pytest.raises(NotEnoughMemory):
        ModelSession(tiny_a, n_ctx=256)
    ModelSession(tiny_a, n_ctx=256, force=True).close()


def test_states_on_disk_are_those_of_the_same_cache_type(tiny_a: Path, tmp_path: Path) -> None:
    """A state of another type would be read as something else."""
    cached = []
    for kv_type in ("f32", "f16", "f16"):
        session = ModelSession(tiny_a, n_ctx=256, kv_type=kv_type, states=(tmp_path, 1 << 30))
        reply = answered(session, max_tokens=8, temperature=0.0)
        session.remember(QUESTION, "x = 5", lambda: None)
        cached.append(reply.end.n_cached)
        session.close()
    assert cached[:2] == [0, 0]
    assert len({hashlib.sha256(file.read_bytes()[8:40]).digest() for file in tmp_path.glob("*.state")}) == 2
