"""The lines from a set-up to its answer."""

import pytest

from app.study.reading.notation import read_set_up
from app.study.reading.solving import wanted_values
from app.study.reading.steps import steps_of
from app.study.working.shown import ShownLine
from engine.base.sentence import verbatim
from tests.study.reading.set_ups import SOLVED

ANSWER = ShownLine([], verbatim("the answer"))


def steps(text):
    set_up = read_set_up(text)
    working = steps_of(set_up, wanted_values(set_up), ANSWER)
    return [(str(step.says), str(step.after.text)) for step in working.steps]


@pytest.mark.parametrize("text", SOLVED)
def test_every_set_up_is_worked_to_its_answer_in_few_lines(text):
    set_up = read_set_up(text)
    working = steps_of(set_up, wanted_values(set_up), ANSWER)
    assert working.steps[-1].after == working.answer == ANSWER
    assert working.steps[0].before == working.first
    assert all(
        one.after == next_.before or next_.before.tex
        for one, next_ in zip(working.steps, working.steps[1:], strict=False)
    )
    assert len(working.steps) <= 15
    assert "[" not in "".join(str(step.after.text) for step in working.steps)


def test_formulas_of_figures_are_said_and_put_in():
    found = steps("rectangle length 2w, width w\nperimeter = 36\nwant area cm²")
    rules = "perimeter = 2 × (length + width), area = length × width"
    assert found[0] == (f"Write it as a formula: {rules}.", "2(2w + w) = 36")
    assert ("Put w = 6 into what is wanted.", "2(6) × 6") in found
    assert found[-1] == ("So the answer is:", "the answer")


def test_a_part_that_nobody_named_gets_a_letter_that_is_said():
    (says, line), *_ = steps("circle diameter 10\nwant circumference cm")
    assert says.endswith("circumference = 2π × radius, diameter = 2 × radius, with r for the radius.")
    assert line == "10 = 2r"


def test_solutions_that_do_not_count_are_dropped_in_a_line():
    assert ("Only what is not negative makes sense here.", "w = 5") in steps("w*(w + 3) = 40\nwant w cm")
    assert ("Only what fits the conditions remains.", "n = 7") in steps("n*(n + 1) = 56\nn > 2\nwant n")
    both = steps("n*(n + 1) = 56\nwant n, n + 1")
    assert ("Put each solution into what is wanted.", "-8, -8 + 1 or 7, 7 + 1") in both


def test_the_least_whole_number_is_picked_in_the_last_line():
    (*_, last) = steps("5n + 20 >= 101\nwant least n tickets")
    assert last == ("The smallest whole number that fits is 17.", "the answer")
    (*_, last) = steps("3n <= 22\nwant most n")
    assert last[0] == "The largest number that fits is 22/3."


def test_what_a_letter_is_said_to_be_is_put_in_and_units_are_made_the_same():
    assert steps("l = 2w\n2l + 2w = 36\nwant l*w")[0] == ("Put l = 2w in.", "2(2w) + 2w = 36")
    assert steps("want 60[km/h]*45[min] km")[0][1] == "60 × (45/60)"
