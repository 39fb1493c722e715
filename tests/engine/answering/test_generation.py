"""Answers in process, on golden models: bounds, thinking, samples, cancels, kept states."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.answering.generation import Control, generate
from engine.answering.model_session import ModelSession
from engine.prompt.chat import END_THINK, PHI_4_MINI, THINK, Chat, answer_of
from engine.prompt.prompt_tokens import PromptTokens
from engine.wire.errors import BadRequest, ContextFull
from engine.wire.protocol import ChatMessage, Delta, Finished, FinishReason, Progress, TokenChoice
from tests.engine.conversation import Reply, question

STARTER = Path(__file__).parents[3] / "assets" / "models" / "starter.gguf"
QUESTION = [ChatMessage("user", "Solve 3x + 5 = 20.")]
RANDOM = {"temperature": 1.0, "seed": 3}


@pytest.fixture(scope="module")
def loaded(tiny_b: Path) -> Iterator[ModelSession]:
    session = ModelSession(tiny_b, n_ctx=1024, n_threads=1, kv_type="f32")
    yield session
    session.close()


@pytest.fixture
def session(loaded: ModelSession) -> ModelSession:
    """Without kept states or an abort."""
    loaded.states._states.clear()
    loaded.context_for(1).resume()
    return loaded


@pytest.fixture
def thinker(session: ModelSession) -> Iterator[ModelSession]:
    """A model whose template begins the thinking, which its random weights never end."""
    plain = session.chat
    tokens = PromptTokens(
        lambda text: session.model.tokenize(text, special=False), session.model.added_tokens
    )
    template = PHI_4_MINI.replace("{{ '<|assistant|>' }}", "{{ '<|assistant|>" + THINK + "' }}")
    session.chat = Chat(template, tokens, {})
    yield session
    session.chat = plain


def question_of(session: ModelSession, n_tokens: int) -> list[ChatMessage]:
    """A question that makes a prompt of about as many tokens."""
    unit = "1 + 2 = 3. "
    n_each = len(session.model.tokenize(unit * 10, special=False)) / 10
    return [ChatMessage("user", unit * int((n_tokens - 5) / n_each))]


def answer(
    session: ModelSession,
    messages: list[ChatMessage] = QUESTION,
    *,
    control: Control | None = None,
    attend: Callable[[Reply], None] = lambda reply: None,
    **options: object,
) -> Reply:
    reply = Reply()
    request = question(1, messages, **options)  # type: ignore[arg-type]
    texts = generate(session, request, control or Control(), reply.add, lambda: attend(reply))
    assert texts == [reply.texts.get(i, "") for i in range(len(texts))]
    assert len(reply.finished) == len(texts)
    return reply


def test_progress_goes_ubatch_by_ubatch_to_the_whole_prompt(session: ModelSession) -> None:
    reply = answer(session, [ChatMessage("user", "1 + 2 = 3. " * 60)], max_tokens=1)
    n = reply.end.n_prompt
    assert n > 300
    done = [progress.done for progress in reply.progress]
    assert done == [0, 128, 256, *range(384, n - 1, 128), n - 1, n]
    assert all(progress.total == n for progress in reply.progress)


def test_max_tokens_ends_it(session: ModelSession) -> None:
    reply = answer(session, max_tokens=7, **RANDOM)
    assert (reply.end.reason, reply.end.n_tokens) == (FinishReason.LENGTH, 7)


def test_a_full_context_ends_it(session: ModelSession) -> None:
    reply = answer(session, question_of(session, 900), temperature=0.0)
    assert reply.end.reason is FinishReason.CONTEXT_FULL
    assert reply.end.n_prompt + reply.end.n_tokens == session.context.n_ctx + 1  # the last is shown, not read


def test_a_prompt_that_leaves_no_room_is_refused(session: ModelSession) -> None:
    with pytest.raises(ContextFull) as full:
        answer(session, [ChatMessage("user", "1 + 2 = 3. " * 400)])
    assert full.value.facts["n_ctx"] == 1024 < full.value.facts["n_prompt"]


def test_a_stop_string_ends_it_and_is_left_out(session: ModelSession) -> None:
    whole = answer(session, max_tokens=60, **RANDOM)
    stop = whole.text[10:13]
    reply = answer(session, max_tokens=60, stop=[stop], **RANDOM)
    assert reply.end.reason is FinishReason.STOP
    assert reply.text == whole.text[: whole.text.index(stop)]


def test_a_thinking_budget_ends_in_an_answer(thinker: ModelSession) -> None:
    reply = answer(thinker, max_thinking=12, max_tokens=60, **RANDOM)
    thinking, closed, rest = reply.text.partition(END_THINK)
    assert closed
    assert thinking.strip()
    assert rest.strip()
    assert rest.startswith("\n\n")
    assert reply.end.n_tokens > 12 + 3


def test_without_a_budget_the_thinking_goes_on(thinker: ModelSession) -> None:
    reply = answer(thinker, max_tokens=60, **RANDOM)
    assert END_THINK not in reply.text
    assert reply.end.reason is FinishReason.LENGTH


def test_answer_now_ends_the_thinking_within_a_token(thinker: ModelSession) -> None:
    control, at = Control(), []

    def attend(reply: Reply) -> None:
        if reply.n_deltas >= 10 and not at:
            control.answer_now = True
            at.append(len(reply.text))

    reply = answer(thinker, control=control, attend=attend, max_tokens=80, **RANDOM)
    assert 0 <= reply.text.index(END_THINK) - at[0] < 12
    assert answer_of(reply.text)


def test_answer_now_before_the_first_token_holds(thinker: ModelSession) -> None:
    reply = answer(thinker, control=Control(answer_now=True), max_tokens=40, **RANDOM)
    assert reply.text.startswith(f"\n{END_THINK}\n\n")


def test_answer_now_does_nothing_to_an_answer(session: ModelSession) -> None:
    plain = answer(session, max_tokens=40, **RANDOM)
    assert answer(session, control=Control(answer_now=True), max_tokens=40, **RANDOM).text == plain.text


def test_the_end_of_the_turn_within_the_thinking_becomes_an_answer(thinker: ModelSession) -> None:
    seeds = [
        seed
        for seed in range(12)
        if END_THINK in answer(thinker, temperature=2.0, seed=seed, max_tokens=40).text
    ]
    assert seeds  # some of them drew <|end|> while thinking
    for seed in seeds[:3]:
        reply = answer(thinker, temperature=2.0, seed=seed, max_tokens=100)
        assert answer_of(reply.text)


def test_thinking_leaves_room_for_the_answer(thinker: ModelSession) -> None:
    reply = answer(thinker, question_of(thinker, 700), temperature=0.8, seed=2)
    assert answer_of(reply.text)


def test_samples_are_one_batch_and_each_equals_its_own_seed(session: ModelSession) -> None:
    three = answer(session, n_samples=3, max_tokens=40, **RANDOM)
    again = answer(session, n_samples=3, max_tokens=40, **RANDOM)
    one = answer(session, max_tokens=40, **RANDOM)
    assert three.texts == again.texts
    assert three.texts[0] == one.text
    assert len(set(three.texts.values())) == 3
    assert all(end.n_prompt == one.end.n_prompt for end in three.finished.values())


def test_greedy_samples_are_all_the_same(session: ModelSession) -> None:
    reply = answer(session, n_samples=4, max_tokens=30, temperature=0.0)
    assert set(reply.texts.values()) == {answer(session, max_tokens=30, temperature=0.0).text}


def test_the_first_of_several_samples_may_be_greedy(session: ModelSession) -> None:
    three = answer(session, n_samples=3, max_tokens=40, greedy_first=True, **RANDOM)
    assert three.texts[0] == answer(session, max_tokens=40, temperature=0.0).text
    drawn = answer(session, n_samples=3, max_tokens=40, **RANDOM)
    assert [three.texts[1], three.texts[2]] == [drawn.texts[1], drawn.texts[2]]


@pytest.mark.parametrize("n_samples", [2, 7, 16])
def test_greedy_samples_of_the_starter_side_by_side_equal_one_alone(n_samples: int) -> None:
    """Its `ssm_dt` is F16: ggml's AMX code takes such a matrix for one sequence only, and fails here.

    On a processor without AMX this holds whether or not that code is compiled in (native/test_amx.py).
    """
    session = ModelSession(STARTER, n_threads=1)
    at_once = n_samples > 7  # the reserves of more fill its context, which ends their thinking
    alone = answer(session, control=Control(answer_now=at_once), temperature=0.0).text
    control = Control(answer_now=at_once)
    side_by_side = answer(session, control=control, n_samples=n_samples, temperature=0.0)
    session.close()
    assert r"\boxed{5}" in alone
    assert side_by_side.texts == dict.fromkeys(range(n_samples), alone)


def test_samples_that_end_early_leave_the_others_alone(session: ModelSession) -> None:
    stop = ["e", "."]
    reply = answer(session, n_samples=6, max_tokens=120, stop=stop, **RANDOM)
    lengths = {end.n_tokens for end in reply.finished.values()}
    assert len(lengths) > 3
    for sample in (0, 1, 5):
        whole = answer(session, n_samples=sample + 1, max_tokens=max(lengths), **RANDOM).texts[sample]
        assert whole.startswith(reply.texts[sample])


def test_samples_share_the_context(session: ModelSession) -> None:
    reply = answer(session, question_of(session, 500), n_samples=8, temperature=0.9, seed=4)
    used = reply.end.n_prompt + sum(
        end.n_tokens for end in reply.finished.values() if end.reason is FinishReason.CONTEXT_FULL
    )
    assert FinishReason.CONTEXT_FULL in {end.reason for end in reply.finished.values()}
    assert used > session.context.n_ctx


LONG = [ChatMessage("user", "1 + 2 = 3. " * 60)]


def test_a_run_after_a_cancel_in_the_third_ubatch_equals_a_fresh_run(
    session: ModelSession, tiny_b: Path
) -> None:
    control = Control()

    def attend(reply: Reply) -> None:
        if reply.progress[-1].done >= 256:  # two are read: the third is aborted in the middle of its graph
            session.context.abort()

    reply = answer(session, LONG, control=control, attend=attend)
    assert reply.end.reason is FinishReason.CANCELLED
    assert reply.progress[-1].done == 256
    session.context.resume()
    after = answer(session, LONG, max_tokens=60, temperature=0.0)
    fresh = ModelSession(tiny_b, n_ctx=1024, n_threads=1, kv_type="f32")
    assert after.text == answer(fresh, LONG, max_tokens=60, temperature=0.0).text
    assert after.end.n_cached == 0
    fresh.close()


def test_a_cancel_between_tokens_ends_every_sample(session: ModelSession) -> None:
    control = Control()

    def attend(reply: Reply) -> None:
        control.cancelled = reply.n_deltas > 10

    reply = answer(session, n_samples=3, control=control, attend=attend, **RANDOM)
    assert {end.reason for end in reply.finished.values()} == {FinishReason.CANCELLED}


def test_asking_again_reads_one_token(session: ModelSession) -> None:
    first = answer(session, LONG, max_tokens=40, **RANDOM)
    again = answer(session, LONG, max_tokens=40, **RANDOM)
    assert (first.end.n_cached, again.end.n_cached) == (0, first.end.n_prompt - 1)
    assert first.text == again.text


def test_another_question_under_the_same_system_message_reads_only_itself(session: ModelSession) -> None:
    system = ChatMessage("system", "You are a patient tutor of mathematics. Answer briefly, step by step.")
    answer(session, [system, *QUESTION], max_tokens=3)
    other = [system, ChatMessage("user", "What is half of 17?")]
    kept = answer(session, other, max_tokens=40, temperature=0.0)
    assert kept.end.n_cached == len(session.chat.opening(other)) > 16
    session.states._states.clear()
    assert kept.text == answer(session, other, max_tokens=40, temperature=0.0).text


def test_logprobs_tell_of_every_token_how_likely_it_was(session: ModelSession) -> None:
    choices: list[TokenChoice] = []

    def send(event: Progress | Delta | Finished) -> None:
        choices.extend(event.choices if isinstance(event, Delta) else [])

    request = question(1, QUESTION, max_tokens=12, temperature=1.5, seed=2, logprobs=20)
    generate(session, request, Control(), send, lambda: None)
    tokens = session.chat.prompt(QUESTION)
    assert len(choices) == 12
    for choice in choices:
        session.context.clear()
        logits = session.context.prefill(tokens).astype(np.float64)
        expected = logits - np.log(np.exp(logits).sum())
        assert choice.chosen.logprob == pytest.approx(expected[choice.chosen.token], abs=1e-3)
        assert choice.likely[0].token == logits.argmax()
        assert [one.logprob for one in choice.likely] == pytest.approx(-np.sort(-expected)[:20], abs=1e-3)
        tokens.append(choice.chosen.token)
    assert "".join(choice.chosen.text for choice in choices)


def test_logprobs_change_no_text(session: ModelSession) -> None:
    plain = answer(session, max_tokens=30, **RANDOM)
    assert answer(session, max_tokens=30, logprobs=1, **RANDOM).text == plain.text
    with pytest.raises(BadRequest):
        answer(session, logprobs=21)


def test_events_come_in_order(session: ModelSession) -> None:
    kinds: list[type] = []
    generate(
        session,
        question(1, QUESTION, max_tokens=20, **RANDOM),
        Control(),
        lambda event: kinds.append(type(event)),
        lambda: None,
    )  # type: ignore[arg-type]
    changes = [kind for i, kind in enumerate(kinds) if i == 0 or kind is not kinds[i - 1]]
    assert [kind.__name__ for kind in changes] == [Progress.__name__, Delta.__name__, "Finished"]


def test_tokens_in_place_of_a_conversation(session: ModelSession) -> None:
    prompt = session.chat.prompt(QUESTION)
    reply = Reply()
    request = question(1, [], max_tokens=20, **RANDOM)  # type: ignore[arg-type]
    generate(session, request, Control(), reply.add, lambda: None, prompt=prompt)
    assert reply.text == answer(session, max_tokens=20, **RANDOM).text
    with pytest.raises(BadRequest):
        generate(session, request, Control(), reply.add, lambda: None, prompt=[])
