"""Answers held to a form by a model whose random weights would say anything."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.answering.generation import Control, generate
from engine.answering.model_session import ModelSession
from engine.prompt.chat import END_THINK, PHI_4_MINI, THINK, Chat
from engine.prompt.prompt_tokens import PromptTokens
from engine.wire.errors import BadRequest
from engine.wire.protocol import ChatMessage, FinishReason
from tests.engine.conversation import Reply, question

QUESTION = [ChatMessage("user", "Solve 3x + 5 = 20.")]
NUMBER = 'root ::= "x = " [0-9] [0-9]? "."'
IS_NUMBER = re.compile(r"x = \d\d?\.")


@pytest.fixture(scope="module")
def session(tiny_b: Path) -> Iterator[ModelSession]:
    session = ModelSession(tiny_b, n_ctx=1024, n_threads=1, kv_type="f32")
    yield session
    session.close()


def answer(session: ModelSession, **options: object) -> Reply:
    reply = Reply()
    request = question(1, QUESTION, **{"max_tokens": 200, **options})
    generate(session, request, Control(), reply.add, lambda: None)
    return reply


@pytest.mark.parametrize("temperature", [0.0, 1.0, 3.0])
def test_an_answer_has_the_grammars_form_and_ends_with_it(session: ModelSession, temperature: float) -> None:
    for seed in range(5):
        reply = answer(session, grammar=NUMBER, temperature=temperature, seed=seed)
        assert IS_NUMBER.fullmatch(reply.text)
        assert reply.end.reason is FinishReason.STOP


def test_every_sample_has_a_grammar_of_its_own(session: ModelSession) -> None:
    reply = answer(session, grammar=NUMBER, temperature=3.0, n_samples=6)
    assert all(IS_NUMBER.fullmatch(text) for text in reply.texts.values())
    assert len(set(reply.texts.values())) > 1


def test_the_thinking_is_free_and_the_answer_is_not(session: ModelSession) -> None:
    plain = session.chat
    tokens = PromptTokens(
        lambda text: session.model.tokenize(text, special=False), session.model.added_tokens
    )
    template = PHI_4_MINI.replace("{{ '<|assistant|>' }}", "{{ '<|assistant|>" + THINK + "' }}")
    session.chat = Chat(template, tokens, {})
    reply = answer(session, grammar=NUMBER, temperature=1.0, seed=2, max_thinking=20)
    session.chat = plain
    thinking, closed, rest = reply.text.partition(END_THINK)
    assert closed
    assert len(thinking) > 10
    assert IS_NUMBER.fullmatch(rest.strip())


def test_a_form_that_says_nothing_ends_at_once(session: ModelSession) -> None:
    reply = answer(session, grammar='root ::= ""')
    assert (reply.text, reply.end.reason) == ("", FinishReason.STOP)


@pytest.mark.parametrize(
    "grammar",
    ["nonsense", "root ::= missing", 'other ::= "x"', "root ::= root", 'root ::= "unclosed', "x" * (1 << 17)],
)
def test_a_grammar_that_is_none_is_refused(session: ModelSession, grammar: str) -> None:
    with pytest.raises(BadRequest, match="grammar"):
        answer(session, grammar=grammar)
