"""What a reader learns: stories whose numbers are marked, and set-ups that point at them."""

from fractions import Fraction
from itertools import islice

from app.study.curriculum import Phrasings
from app.study.reading.marks import marked, unmarked
from app.study.reading.notation import REFUSED, read_set_up
from training.data import out_of_scope
from training.stories.families import FAMILIES
from training.stories.family import Told
from training.stories.set_ups import NAMES, is_clear, lessons, pointing


def test_a_set_up_points_at_the_numbers_of_its_text():
    numbers = ("3", "12", "0.5")
    assert pointing("let x = age\n3x + 12 = 2(x + 12)\nwant 0.50x", numbers) == (
        "let x = age\n①x + ② = 2(x + ②)\nwant ③x"
    )


def test_equal_numbers_are_pointed_at_in_their_turn():
    assert pointing("want 5*5 + 5", ("5", "5")) == "want ①*② + ①"


def test_a_number_that_may_be_two_is_unclear():
    def of(text, set_up, *constants):
        return is_clear(Told(text, set_up, (), "", "en", frozenset(map(Fraction, constants))))

    assert of("4 boxes of 6", "want 4*6")
    assert not of("4 boxes of 4", "want 4*4")
    assert not of("a rectangle, 2 by 5", "want 2(5 + 2)", 2)


def test_what_is_written_of_a_lesson_is_the_set_up_of_its_story(rng):
    shares = dict.fromkeys((*NAMES, out_of_scope.SKILL), 1.0)
    for each in islice(lessons(rng, shares), 300):
        assert "\n" not in each.question
        if each.completion == REFUSED:
            assert each.skill == out_of_scope.SKILL
        else:
            numbers = marked(each.question).numbers  # the same though they are marked already
            assert read_set_up(unmarked(each.completion, numbers)) is not None


def test_one_frame_in_six_is_held_out_where_a_family_can_spare_it():
    held = sum(len(family.frames(Phrasings.HELD_OUT)) for family in FAMILIES)
    told = sum(len(family.told) for family in FAMILIES)
    assert told / 20 < held < told / 5
    for family in FAMILIES:
        trained = family.frames(Phrasings.TRAIN)
        assert trained
        assert not {*trained} & {*family.frames(Phrasings.HELD_OUT)}
        assert sorted((*trained, *family.frames(Phrasings.HELD_OUT))) == sorted(family.told)
