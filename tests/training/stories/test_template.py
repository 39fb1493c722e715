"""Frames are filled the same way throughout a story."""

from random import Random

from training.stories.overlap import rows, shared
from training.stories.template import Frame
from training.stories.typed import as_typed


def test_a_person_stays_the_same_and_a_second_one_is_another():
    frame = Frame({}, "en", Random(3))
    first, again, other = frame.text("{name}"), frame.text("{name}"), frame.text("{name2}")
    assert first == again != other
    assert frame.plain("{name}") == first


def test_alternatives_are_chosen_and_sentences_begin_with_capitals():
    found = {
        Frame({"n": 12}, "en", Random(seed)).text("[he|she] has {n:d}. [so|and] what") for seed in range(20)
    }
    assert found == {f"{who} has 12. {word} what" for who in ("He", "She") for word in ("So", "And")}


def test_a_set_up_has_digits_however_the_text_spells_them():
    for seed in range(20):
        frame = Frame({"k": 2, "p": 80}, "zh", Random(seed))
        assert frame.text("{k:倍}{p:折}") in {f"{k}{p}" for k in ("2倍", "两倍") for p in ("8折", "八折")}
        assert frame.plain("{k}x, {p}%") == "2x, 80%"


def test_typing_keeps_the_numbers():
    for seed in range(50):
        assert "12.50" in as_typed("It costs $12.50. How much is that?", "en", Random(seed))


def test_shared_rows_of_words_are_found_whatever_the_numbers():
    ours = "Two cars leave the same city and drive 30 miles north."
    theirs = "Then two cars leave the same city and drive 45 miles east."
    assert (("two", "cars", "leave", "the", "same", "city", "and", "drive")) in shared([ours], [theirs])
    assert shared([ours], ["Something else"]) == {}
    assert list(rows("1 2 3 4 5 6 7 8 9 a")) == []


def test_short_forms_keep_the_numbers_and_a_heading_stands_before_the_story():
    story = "A bus drives 40 miles per hour for 3 hours. How far is it altogether?"
    found = {as_typed(story, "en", Random(seed)) for seed in range(400)}
    assert any("mph for 3 h" in text for text in found)
    assert all("40" in text and "3" in text for text in found)
    assert any(text.startswith("Imagine the following. ") for text in found)
