"""Composed stories are true, trusted and told wholly; some of their wordings are never trained."""

from fractions import Fraction
from random import Random

import pytest

from app.study.curriculum import Phrasings
from app.study.reading.notation import read_set_up, written_set_up
from app.study.reading.trust import doubts
from training.stories.composed import formula, relations
from training.stories.composed.facts import fact_of, two_facts
from training.stories.composed.mixed import Pick
from training.stories.family import story
from training.stories.kinds import COMPOSED, KINDS

NOT_FILLED = ("{", "}", "[", "]", "«", "»", "|", "  ", "~")


def test_every_kind_has_a_name_of_its_own():
    assert len({kind.name for kind in KINDS}) == len(KINDS)


def test_composed_stories_are_told_wholly_and_their_set_ups_are_canonical_and_trusted(rng, full):
    for kind in COMPOSED:
        for _ in range(50 if full else 1):
            told = story(kind, rng)
            assert not any(sign in told.text for sign in NOT_FILLED), told
            found = read_set_up(told.set_up)
            assert written_set_up(found) == told.set_up
            assert doubts(found, told.text) == [], told


def test_letters_stand_in_the_order_in_which_the_text_names_them():
    setting = next(each for each in relations.settings() if each.name == "two ages")
    for seed in range(20):
        told = story(relations.mixed(setting), Random(seed))
        (first, second), text = (line.partition(" = ")[2] for line in told.set_up.split("\n")[:2]), told.text
        assert text.index(first.removesuffix("'s age now")) < text.index(second.removesuffix("'s age now"))


@pytest.mark.parametrize(
    ("kind", "a", "b", "numbers"),
    [
        ("more", 5, 8, {"d": 3}),
        ("more", 8, 5, None),
        ("times", 4, 12, {"k": 3}),
        ("times", 5, 12, None),
        ("times more", 4, 13, {"k": 3, "d": 1}),
        ("times less", 4, 11, {"k": 3, "d": 1}),
        ("part", 3, 4, {"f": Fraction(3, 4)}),
        ("ratio", 6, 4, {"p": 3, "q": 2}),
        ("gift even", 4, 10, {"n": 3}),
        ("legs 2 4", 3, 5, {"t": 26}),
        ("value 0.05 0.10", 3, 5, {"t": Fraction(13, 20)}),
        ("fixed 90", 30, 60, {}),
        ("fixed 90", 30, 61, None),
    ],
)
def test_a_fact_has_the_numbers_that_make_it_true(kind, a, b, numbers):
    found = fact_of(kind, a, b, Random(1))
    assert (found.numbers if found else None) == numbers


def test_two_facts_determine_both_values():
    assert two_facts(5, 8, ("more", "later sum", "sum"), Random(2)) is not None
    for seed in range(30):
        first, second = two_facts(6, 18, ("more", "times", "sum", "ago sum"), Random(seed)) or (None, None)
        if first:
            assert {first.kind, second.kind} != {"sum", "ago sum"}  # they say the same


def test_a_rule_draws_its_numbers_in_order():
    found = formula.drawn("m=2..9 a=0.5..2/0.5 p=5|10 f=m*a", Random(3))
    assert 2 <= found["m"] <= 9
    assert found["a"] * 2 in {1, 2, 3, 4}
    assert found["p"] in {5, 10}
    assert found["f"] == found["m"] * found["a"]


def test_some_wordings_are_held_out_and_never_trained():
    ways = tuple(f"way {n}" for n in range(60))
    trained = {Pick(Random(seed), Phrasings.TRAIN)(ways) for seed in range(400)}
    held = {Pick(Random(seed), Phrasings.HELD_OUT)(ways) for seed in range(400)}
    assert not trained & held
    assert 3 < len(held) < 20
    assert Pick(Random(1), Phrasings.HELD_OUT)(ways[:1]) == ways[0]
