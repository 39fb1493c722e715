"""Written stories: their draws are read, their numbers fit, each can be trusted, some are never learned."""

from fractions import Fraction
from random import Random

import pytest

from app.study.reading.notation import read_set_up
from app.study.reading.solving import wanted_values
from training.stories.family import story
from training.stories.written.__main__ import faults
from training.stories.written.collected import SIZE, held_out, is_held_out, trained, written
from training.stories.written.drawing import BadDraw, NothingFits, drawn, read_draws
from training.stories.written.stories import BadStory, read_stories

BLOCK = """
# a remark
{name} shares {n} sweets among {k} friends. How many does each get?
{k} friends share {n} sweets. How many each?
with k 2..9, n 10..90; whole
want {n}/{k} sweets

The area of a square is {a}. How long is a side?
with s 2..9, a = s^2
let x = the side
square side x
area = {a}
want x
"""


def test_draws_are_ranges_steps_choices_and_formulas():
    draws = read_draws("a 2..9, b 1..a, p 0.5..2 by 0.25, q 5|10, r 7, c = a*b + 1")
    for seed in range(50):
        values = drawn(draws, Random(seed))
        assert 2 <= values["a"] <= 9
        assert 1 <= values["b"] <= values["a"]
        assert values["p"] in {Fraction(n, 4) for n in range(2, 9)}
        assert values["q"] in {5, 10}
        assert values["r"] == 7
        assert values["c"] == values["a"] * values["b"] + 1


@pytest.mark.parametrize("text", ["a", "a two", "a = b", "a 2..b", "ab 2..3", "a 2..9 b 3..4"])
def test_draws_that_cannot_be_read_are_said(text):
    with pytest.raises(BadDraw):
        read_draws(text)


def test_an_empty_range_is_drawn_again():
    with pytest.raises(NothingFits):
        drawn(read_draws("a 5..9, b a..4"), Random(1))


def test_the_numbers_of_a_story_are_such_that_its_answers_fit():
    sweets, square = read_stories(BLOCK, "tried", "en")
    for seed in range(30):
        told = story(sweets, Random(seed))
        assert told.answers[0].denominator == 1
        assert told.answers[0] == wanted_values(read_set_up(told.set_up))[0][0].tree.value
        assert story(square, Random(seed)).answers[0] in range(2, 10)
    assert faults(sweets, Random(1)) == faults(square, Random(1)) == []


@pytest.mark.parametrize(
    ("block", "said"),
    [
        ("A story.\nwant 3 sweets", "no line “with”"),
        ("A story of {a}.\nwith a 2..3", "no line “with” between"),
        ("A story of {a}.\nwith a 2..3; odd\nwant {a}", "after “;” whole or any"),
        ("A story of {a}.\nwith a 2..b\nwant {a}", "cannot draw|letters that are not drawn"),
    ],
)
def test_a_block_that_is_no_story_says_why(block, said):
    with pytest.raises(BadStory, match=said):
        list(read_stories(block, "tried", "en"))


def test_numbers_that_never_fit_are_said():
    (family,) = read_stories("{a} less {b}?\nwith a 2..3, b 5..9\nwant {a} - {b}", "tried", "en")
    with pytest.raises(BadStory, match="no numbers"):
        story(family, Random(1))


def test_every_written_story_can_be_told_and_trusted(rng, full):
    stories = written() if full else rng.sample(written(), min(60, len(written())))
    assert {family.told[0]: found for family in stories if (found := faults(family, rng))} == {}


def test_some_are_never_learned_and_no_story_is_lost():
    learned = {family.told for kind in trained() for family in kind.stories}
    never = {family.told for family in held_out()}
    assert not learned & never
    assert learned | never == {family.told for family in written()}
    assert all(len(kind.stories) <= SIZE and not any(map(is_held_out, kind.stories)) for kind in trained())
    assert len({kind.name for kind in trained()}) == len(trained())
