"""Every family's stories fit their set-ups, which algebra solves to the family's own numbers."""

from fractions import Fraction
from itertools import islice
from random import Random

import pytest

from app.study.maths.exact import rational
from app.study.reading.notation import REFUSED, read_set_up, written_set_up
from app.study.reading.solving import wanted_values
from app.study.reading.trust import doubts
from training.stories.corpus import stories
from training.stories.families import FAMILIES
from training.stories.family import Family, Inconsistent, story
from training.stories.kinds import KINDS

LEAST_FAMILIES = 120
NOT_FILLED = ("{", "}", "[", "]", "  ", "<", ">")


def test_there_are_many_families_each_with_a_name_of_its_own():
    assert len({family.name for family in FAMILIES}) == len(FAMILIES) >= LEAST_FAMILIES


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_a_story_is_told_wholly_and_its_set_up_is_canonical_and_trusted(family, rng, full):
    for _ in range(200 if full else 3):
        told = story(family, rng)
        assert not any(sign in told.text for sign in NOT_FILLED), told.text
        assert written_set_up(read_set_up(told.set_up)) == told.set_up
        assert doubts(read_set_up(told.set_up), told.text) == [], told


def test_algebra_solves_a_set_up_to_the_storys_own_numbers(rng, full):
    for kind in KINDS if full else rng.sample(KINDS, 20):
        told = story(kind, rng)
        solutions = wanted_values(read_set_up(told.set_up))
        assert tuple(rational(each.tree) for each in solutions[0]) == told.answers, told


def test_the_same_seed_tells_the_same_stories():
    assert list(islice(stories(Random(5)), 50)) == list(islice(stories(Random(5)), 50))


def test_some_texts_are_refused():
    found = [told.set_up == REFUSED for told in islice(stories(Random(1)), 600)]
    assert 10 < sum(found) < 90


def test_a_set_up_that_does_not_fit_its_numbers_is_found():
    wrong = Family("wrong", lambda rng: {"a": 3, "x": 2}, ("A is {a}",), FAMILIES[0].asks[:0] or ())
    asked = type(FAMILIES[0].asks[0])("How much?", "want x", "x")
    broken = Family("wrong", wrong.draw, wrong.told, (asked,), "x = {a}")
    with pytest.raises(Inconsistent):
        story(broken, Random(1))


def test_answers_are_exact():
    assert all(
        isinstance(answer, Fraction | None)
        for told in islice(stories(Random(2)), 50)
        for answer in told.answers
    )
