"""How people type what the starter learns from."""

import re

from app.study.curriculum import SKILLS, Phrasings
from training.data.typos import MESSAGE, SHARE, SPELLED, as_typed, message, slipped, spelled


def questions(rng, count):
    skills = list(SKILLS.values())
    return [skills[i % len(skills)].exercise(1 + i % 3, rng, Phrasings.TRAIN).question for i in range(count)]


def test_a_slip_is_in_one_word_and_leaves_the_mathematics(rng):
    for question in questions(rng, 2000):
        typed = slipped(question, rng)
        assert re.findall(r"[^a-z ]", typed) == re.findall(r"[^a-z ]", question)
        assert re.findall(r"\\[a-z]+", typed) == re.findall(r"\\[a-z]+", question)
        assert sum(a != b for a, b in zip(typed.split(), question.split(), strict=True)) <= 1


def test_only_numbers_among_words_are_spelled():
    assert spelled("Add 21 and 5.") == "Add twenty-one and five."
    for kept in (
        "3x^2 = 12x",
        r"\(\frac{3}{4}\)",
        "$5",
        "0.5",
        "20%",
        "1,000",
        "-7",
        "125",
        "5!",
        "1/2",
        "60°",
    ):
        assert spelled(kept) == kept


def test_a_message_keeps_every_sign_of_the_mathematics(rng):
    for question in questions(rng, 2000):
        asked = message(question, rng)
        assert question.rstrip(" .?:").split()[-1].casefold() in asked.casefold()
        assert re.findall(r"\d", asked) == re.findall(r"\d", question)


def test_a_few_questions_are_typed_so(rng):
    asked = questions(rng, 3000)
    changed = sum(as_typed(question, rng) != question for question in asked)
    assert 0.3 < changed / len(asked) / (SHARE + SPELLED + MESSAGE) < 1.4
