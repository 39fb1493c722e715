"""Kept states: the longest that helps is taken, bytes are bounded, a bad one is dropped."""

import os
import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.answering.state_files import StateFiles
from engine.answering.states import MIN_TOKENS, States
from engine.llama.context import Context
from engine.llama.model import Model

KEY = bytes(range(32))
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


def keep_on_disk(folder: Path, context: Context, *prompts: list[int], limit: int = 1 << 30) -> StateFiles:
    files = StateFiles(folder, KEY, limit)
    states = States(1 << 30, files)
    for tokens in prompts:
        context.clear()
        context.prefill(tokens)
        states.keep(context, tokens, on_disk=True)
    return files


def test_a_state_on_disk_is_restored_by_another_worker(context: Context, tmp_path: Path) -> None:
    keep_on_disk(tmp_path / "states", context, PROMPT[:40])
    context.clear()
    expected = context.prefill(PROMPT)
    states = States(1 << 30, StateFiles(tmp_path / "states", KEY, 1 << 30))
    assert states.knows(PROMPT[:40])
    assert states.restore(context, PROMPT) == 40
    assert np.abs(context.prefill(PROMPT[40:], pos=40) - expected).max() < 1e-4


def test_a_state_on_disk_is_of_use_where_memory_holds_none(context: Context, tmp_path: Path) -> None:
    keep_on_disk(tmp_path, context, PROMPT[:40])
    states = States(0, StateFiles(tmp_path, KEY, 1 << 30))
    assert states.restore(context, PROMPT) == 40
    assert states.n_bytes == 0


def test_another_models_state_is_not_taken(context: Context, tmp_path: Path) -> None:
    keep_on_disk(tmp_path, context, PROMPT[:40])
    states = States(1 << 30, StateFiles(tmp_path, KEY[::-1], 1 << 30))
    assert states.restore(context, PROMPT) == 0


def test_only_what_is_kept_for_later_goes_to_disk(context: Context, tmp_path: Path) -> None:
    states = States(1 << 30, StateFiles(tmp_path, KEY, 1 << 30))
    keep(states, context, PROMPT[:40])
    assert list(tmp_path.iterdir()) == []


def test_nobody_else_may_read_what_was_asked(context: Context, tmp_path: Path) -> None:
    keep_on_disk(tmp_path / "states", context, PROMPT[:40])
    (file,) = (tmp_path / "states").iterdir()
    assert (tmp_path / "states").stat().st_mode & 0o77 == 0
    assert file.stat().st_mode & 0o77 == 0


def test_the_least_recently_used_file_goes_when_the_limit_is_met(context: Context, tmp_path: Path) -> None:
    first, second, third = PROMPT[:30], PROMPT[1:31], PROMPT[2:32]
    keep_on_disk(tmp_path, context, first)
    (file,) = tmp_path.iterdir()
    limit = int(2.5 * file.stat().st_size)
    keep_on_disk(tmp_path, context, second, limit=limit)
    for written in tmp_path.iterdir():  # the file system's clock ticks more slowly than this goes
        os.utime(written, (1, 1) if written == file else (2, 2))
    States(1 << 30, StateFiles(tmp_path, KEY, limit)).restore(context, [*first, 1])
    keep_on_disk(tmp_path, context, third, limit=limit)
    files = StateFiles(tmp_path, KEY, limit)
    known = [States(0, files).knows(tokens) for tokens in (first, second, third)]
    assert known == [True, False, True]
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= limit


def test_a_half_written_file_of_a_dead_worker_goes(context: Context, tmp_path: Path) -> None:
    (tmp_path / "tmp123").write_bytes(b"half")
    keep_on_disk(tmp_path, context, PROMPT[:40])
    assert [path.suffix for path in tmp_path.iterdir()] == [".state"]


def test_damaged_files_are_dropped_and_the_prompt_read_again(
    context: Context, tmp_path: Path, rng: random.Random, full: bool
) -> None:
    keep_on_disk(tmp_path, context, PROMPT[:40])
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    for number in range(300 if full else 30):
        damaged = bytearray(whole)
        if number % 3:
            damaged[rng.randrange(len(damaged) if number % 2 else 250)] ^= 1 << rng.randrange(8)
        else:
            del damaged[rng.randrange(len(damaged)) :]
        file.write_bytes(damaged)
        states = States(1 << 30, StateFiles(tmp_path, KEY, 1 << 30))
        assert states.restore(context, PROMPT) == 0
        assert not states.knows(PROMPT[:40])


def test_files_that_vanish_or_may_not_be_read_are_done_without(context: Context, tmp_path: Path) -> None:
    files = keep_on_disk(tmp_path, context, PROMPT[:30], PROMPT[:40])
    for path in tmp_path.iterdir():
        path.unlink()
    assert States(1 << 30, files).restore(context, PROMPT) == 0
    (tmp_path / "file").write_text("not a folder")
    files = keep_on_disk(tmp_path / "file", context, PROMPT[:30])
    assert "reads the conversation again." in str(files.complaint)
