"""What the reader wrote, and how sure it was of each word."""

import math

import pytest

from app.study.asking.story import StoryReader
from engine.wire.protocol import FinishReason
from tests.study.asking.scripted_reader import SET_UP, ScriptedReader


def test_the_greedy_text_comes_first_and_the_drawn_ones_behind_it():
    first, *drawn = StoryReader(ScriptedReader("want 3", "want 4", logprob=-0.5), "3?").read()
    assert (first.text, [each.text for each in drawn]) == ("want 3", ["want 4"] * 3)
    assert (first.mean, first.least, first.n_tokens, first.whole) == (-0.5, -0.5, 6, True)


def test_a_text_that_was_cut_is_not_whole_and_an_empty_one_is_sure_of_nothing():
    first, *_ = StoryReader(ScriptedReader("", reason=FinishReason.LENGTH), "3?").read()
    assert (first.whole, first.mean, first.least) == (False, -math.inf, -math.inf)


def test_a_cancel_before_it_reads_counts():
    reader = StoryReader(ScriptedReader("want 3", waits=True), "3?")
    reader.cancel()
    assert not reader.read()[0].whole


def test_a_long_text_is_known_by_its_one_line():
    assert StoryReader(ScriptedReader(), "x" * 601).too_long
    assert not StoryReader(ScriptedReader(), "x " + " " * 900).too_long


@pytest.mark.parametrize(
    ("unsure", "least"), [("the son's age now\n", -0.001), ("s = ", -4.0), ("3s", -4.0), ("years", -4.0)]
)
def test_what_a_letter_stands_for_may_be_said_in_many_ways(unsure, least):
    first, *_ = StoryReader(ScriptedReader(SET_UP, unsure=unsure), "How old?").read()
    assert first.least == least
    assert first.n_tokens == len(SET_UP)
