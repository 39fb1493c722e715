"""Questions are asked in other words, and words are said in short; names and numbers stay."""

from random import Random

from training.stories.rephrasing import asked_otherwise, in_other_chinese_words, shortened


def asked(text):
    return {asked_otherwise(text, Random(seed)) for seed in range(60)}


def test_the_question_at_the_end_is_asked_in_other_words():
    found = asked("Ann has 3 pens and 4 cups. How many cups does Ann have?")
    assert "Ann has 3 pens and 4 cups. Find the number of cups Ann has." in found
    assert len(found) > 3
    assert all(text.startswith("Ann has 3 pens and 4 cups. ") for text in found)
    assert "What is Tom Lee's age?" in asked("How old is Tom Lee now?")
    assert "It is cut. Calculate its area." in asked("It is cut. What is its area?")


def test_other_questions_stay_as_they_are():
    assert asked("Why is the sky blue?") == {"Why is the sky blue?"}
    assert asked("What is the sum if x is 3. And more.") == {"What is the sum if x is 3. And more."}


def test_words_are_said_in_short():
    found = {shortened("A car costs $9 per hour for 3 hours.", Random(seed)) for seed in range(60)}
    assert any("3 hrs" in text for text in found)
    assert all("$9" in text and "3" in text for text in found)


def test_chinese_words_are_changed_too():
    found = {in_other_chinese_words("小明买了3千克苹果，一共多少元？", Random(seed)) for seed in range(60)}
    assert any("3公斤" in text for text in found)
    assert any("总共" in text for text in found)
    assert all("3" in text and "小明" in text for text in found)
