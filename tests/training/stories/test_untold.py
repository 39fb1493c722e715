"""Texts to refuse: no stories, and stories that lost a sentence they need."""

from random import Random

from training.stories.family import Told
from training.stories.untold import no_story, robbed

STORY = "Ann has 3 pens. It is cold. Ben has 5 more than Ann. How many pens does Ben have?"


def told(text, set_up, language="en"):
    return Told(text, set_up, (), "", language)


def test_a_story_loses_a_sentence_whose_number_it_needs():
    found = {robbed(told(STORY, "want 3 + 5 pens"), Random(seed)) for seed in range(20)}
    assert found == {
        "It is cold. Ben has 5 more than Ann. How many pens does Ben have?",
        "Ann has 3 pens. It is cold. How many pens does Ben have?",
    }


def test_a_number_that_is_said_twice_or_does_not_matter_is_not_missed():
    assert robbed(told("A has 3. B has 3. How many have both?", "want 3 + 3"), Random(1)) is None
    assert (
        robbed(told("A has 3. B has 4. How many has A?", "want 3\nunused 4"), Random(1))
        != "A has 3. How many has A?"
    )
    assert robbed(told("What is 3 + 4?", "want 3 + 4"), Random(1)) is None


def test_chinese_stories_lose_a_part_too():
    found = robbed(told("小明有3支笔，小红有5支，一共多少支？", "want 3 + 5 支", "zh"), Random(2))
    assert found in {"小红有5支，一共多少支？", "小明有3支笔，一共多少支？"}


def test_texts_without_a_story_are_in_both_languages():
    for seed in range(60):
        assert no_story("en", Random(seed)).strip()
        text = no_story("zh", Random(seed))
        assert not any(sign in text for sign in "{}[]|")
