"""Events of dice, coins and cards."""

import pytest

from app.study.problems.described.chance.events import cards, coins, dice, number, one_of, shown


def share(experiment, text):
    holds = experiment.event(text)
    return None if holds is None else sum(map(holds, experiment.outcomes)), len(experiment.outcomes)


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("an even number", 3), ("a prime", 3), ("a number greater than 4", 2), ("not a 6", 5),
        ("a 2 or a 5", 2),
        ("at least 3", 4), ("a multiple of 3", 2), ("less than or equal to 2", 2),
        ("a factor of 6", 4),
    ],
)  # fmt: skip
def test_of_one_die(text, good):
    assert share(one_of(6), text) == (good, 6)


@pytest.mark.parametrize(
    ("text", "good"),
    [("the sum is 7", 6), ("doubles", 6), ("at least one 4", 11), ("at least one 4 or a sum of 8", 15)],
)
def test_of_two_dice(text, good):
    assert share(dice(2, 6), text) == (good, 36)


@pytest.mark.parametrize(
    ("text", "good"),
    [("exactly two heads", 6), ("all tails", 1), ("not all tails", 15), ("four heads or four tails", 2),
     ("exactly two heads or at least two tails", 11), ("no heads", 1)],
)  # fmt: skip
def test_of_four_coins(text, good):
    assert share(coins(4), text) == (good, 16)


@pytest.mark.parametrize(
    ("text", "good"),
    [("a club", 13), ("a red six", 2), ("a six or seven", 8), ("an ace or diamond", 16), ("a non-ace", 48),
     ("a queen of hearts", 1), ("a face card", 12), ("a red card or an ace", 28)],
)  # fmt: skip
def test_of_a_card(text, good):
    assert share(cards(), text) == (good, 52)


@pytest.mark.parametrize("text", ["a lucky number", "heads", "a sum of 7", "a six of dice"])
def test_another_event_is_not_guessed(text):
    assert one_of(6).event(text) is None


def test_heads_of_several_coins_is_not_clear():
    assert coins(3).event("heads") is None


def test_numbers_may_be_words():
    assert [number(text) for text in ("seven", "12", "a", "many")] == [7, 12, 1, None]


def test_outcomes_are_shown():
    assert shown([(2,), (1, 6)]) == ("2", "(1, 6)")
