"""Loops are noticed, schoolwork is not mistaken for one."""

import random

import pytest

from engine.answering.repetition import MAX_PERIOD, MIN_REPEATED, MIN_ROUNDS, RepetitionGuard


def first_alarm(tokens: list[int]) -> int | None:
    guard = RepetitionGuard()
    return next((i + 1 for i, token in enumerate(tokens) if guard.add(token)), None)


@pytest.mark.parametrize("period", [1, 2, 7, 24, 31, 100, MAX_PERIOD])
def test_a_loop_is_noticed_after_four_rounds_or_96_tokens(period: int, rng: random.Random) -> None:
    before = [rng.randrange(1000, 2000) for _ in range(50)]
    passage = rng.sample(range(1000), period)
    alarm = first_alarm(before + passage * 200)
    assert alarm == len(before) + max(MIN_ROUNDS * period, MIN_REPEATED)


def test_a_passage_that_changes_in_every_round_is_no_loop() -> None:
    lines = [[1, 2, 3, round_, 4, 5, 6, 7] for round_ in range(100, 300)]
    assert first_alarm([token for line in lines for token in line]) is None


def test_a_row_of_zeros_or_a_ruled_line_is_no_loop() -> None:
    assert first_alarm([5, 6, 7] + [0] * (MIN_REPEATED - 1) + [8, 9]) is None


def test_random_digits_are_no_loop(rng: random.Random) -> None:
    assert first_alarm([rng.randrange(10) for _ in range(5000)]) is None
