"""Typing errors in what the starter learns from."""

import re

from app.study.curriculum import SKILLS, Phrasings
from training.slips import SHARE, slipped


def test_a_few_questions_have_one_slip_in_one_word_and_keep_their_mathematics(rng):
    changed = 0
    for i in range(4000):
        question = list(SKILLS.values())[i % len(SKILLS)](1 + i % 3, rng, Phrasings.TRAIN).question
        typed = slipped(question, rng)
        changed += typed != question
        assert re.findall(r"[^a-z ]", typed) == re.findall(r"[^a-z ]", question)
        assert re.findall(r"\\[a-z]+", typed) == re.findall(r"\\[a-z]+", question)
        assert sum(a != b for a, b in zip(typed.split(), question.split(), strict=True)) <= 1
    assert 0.5 * SHARE < changed / 4000 < 1.5 * SHARE
