"""A reader's text is marked by what algebra makes of it."""

from fractions import Fraction

import pytest

from app.study.marking.compare import compare
from training.stories.evaluate import is_right, is_trusted, mark, outcome, sets
from training.stories.family import Told

AGES = Told(
    "Tom is 3 times as old as Ann. Together they are 24. How old is Ann?",
    "let x = Tom's age\nlet y = Ann's age\nx = 3y\nx + y = 24\nwant y years",
    (Fraction(6),),
    "ages",
    "en",
)
CIRCLE = Told("A circle has radius 3. Area?", "circle radius 3\nwant area", (None,), "circle", "en")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (AGES.set_up, "exact"),
        ("let x = Ann's age\n3x + x = 24\nwant x years", "solved"),
        ("let x = Ann's age\n3x + x = 24\nwant 3x years", "wrong"),
        ("no set-up", "refused"),
        ("want (3", "unreadable"),
        ("let x = a\nlet y = b\nx + y = 3\nwant x", "unsolved"),
    ],
)
def test_a_text_is_worth_what_its_set_up_comes_to(text, found):
    assert mark(AGES, text) == found


def test_irrational_values_are_compared_too():
    assert mark(CIRCLE, "want pi*3^2") == "solved"
    assert mark(CIRCLE, "want 2*pi*3") == "wrong"


def test_a_set_up_with_numbers_of_its_own_is_not_trusted():
    assert is_trusted(AGES.set_up, AGES.text)
    assert not is_trusted(AGES.set_up.replace("24", "25"), AGES.text)
    assert not is_trusted("no set-up", AGES.text)


def test_values_are_held_against_a_questions_answers():
    def right(text, *answers):
        return is_right(outcome(text), {"question": "How much?", "answers": answers}, compare)

    assert right("want 6*4 dollars", "$24")
    assert not right("want 6*4 dollars", "$25")
    assert right("want 2/3 cups", "2/3")
    assert right("want 16(3/4)^4 m", "5.06")  # rounded as the answer is
    assert not right("want 16(3/4)^4 m", "5.07")
    assert right("let x = a\nlet y = b\nx + y = 10\nx - y = 4\nwant x, y", "7, 3")


def test_the_sets_of_an_evaluation_are_told_apart():
    found = sets("test", 1)
    assert {"trained en", "trained zh", "held out en", "unseen en", "to refuse"} <= set(found)
    assert not {each.text for each in found["trained en"]} & {each.text for each in found["held out en"]}
