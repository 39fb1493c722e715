"""Kept states: the longest that helps is taken, bytes are bounded, a bad one is dropped."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.context import Context
from engine.model import Model
from engine.states import MIN_TOKENS, States

PROMPT = [5 + 7 * i % 250 for i in range(60)]


@pytest.fixture(scope="module")
def context(tiny_a: Path) -> Iterator[Context]:
    with Model(tiny_a) as model, Context(model, n_ctx=256, n_threads=1, kv_type="f32") as context:
        yield context


def keep(states: States, context: Context, tokens: list[int]) -> int:
    context.clear()
    context.prefill(tokens)
    states.keep(context, tokens)
    return context.state_size()


def test_the_longest_state_that_begins_the_prompt_is_restored(context: Context) -> None:
    states = States(1 << 30)
    for n in (20, 40, 50):
        keep(states, context, PROMPT[:n])
    keep(states, context, [*PROMPT[:40], 3, 3, 3])
    context.clear()
    expected = context.prefill(PROMPT)
    assert states.restore(context, PROMPT) == 50
    assert np.abs(context.prefill(PROMPT[50:], pos=50) - expected).max() < 1e-4


def test_one_token_is_always_left_to_read(context: Context) -> None:
    states = States(1 << 30)
    for n in (30, 40):
        keep(states, context, PROMPT[:n])
    assert states.restore(context, PROMPT[:40]) == 30
    assert states.restore(context, PROMPT[:30]) == 0


def test_no_state_helps_another_prompt(context: Context) -> None:
    states = States(1 << 30)
    keep(states, context, PROMPT[:30])
    assert states.restore(context, [9, *PROMPT]) == 0
    assert states.restore(context, [*PROMPT[:29], 9, 9, 9]) == 0


def test_the_least_recently_used_goes_when_bytes_run_out(context: Context) -> None:
    first, second, third = PROMPT[:30], PROMPT[1:31], PROMPT[2:32]
    states = States(10**9)
    size = keep(states, context, first)
    states = States(2 * size + size // 2)
    keep(states, context, first)
    keep(states, context, second)
    states.restore(context, [*first, 1])
    keep(states, context, third)
    assert [states.knows(tokens) for tokens in (first, second, third)] == [True, False, True]
    assert states.n_bytes <= 2 * size + size // 2


def test_a_state_larger_than_all_room_is_not_kept(context: Context) -> None:
    states = States(100)
    keep(states, context, PROMPT)
    assert (states.n_bytes, states.knows(PROMPT)) == (0, False)


def test_a_few_tokens_are_not_worth_a_state(context: Context) -> None:
    states = States(1 << 30)
    keep(states, context, PROMPT[: MIN_TOKENS - 1])
    assert states.n_bytes == 0


def test_a_state_that_does_not_fit_the_context_is_dropped(context: Context, tiny_b: Path) -> None:
    states = States(1 << 30)
    with Model(tiny_b) as model, Context(model, n_ctx=256, n_threads=1) as other:
        keep(states, other, PROMPT[:30])
    assert states.restore(context, PROMPT) == 0
    assert not states.knows(PROMPT[:30])
    expected = context.prefill(PROMPT)
    context.clear()
    assert np.array_equal(context.prefill(PROMPT), expected)
