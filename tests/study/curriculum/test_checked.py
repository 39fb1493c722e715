"""The app's own checker agrees with every answer of the curriculum."""

from collections import Counter

import pytest

from app.study.algebra.client import CheckerClient
from app.study.curriculum import LEVELS, SKILLS, Phrasings
from app.study.marking.verdict import Verdict


@pytest.fixture(scope="module")
def checker():
    with CheckerClient() as client:
        yield client


@pytest.mark.parametrize("skill", SKILLS)
def test_the_checker_finds_the_answer_right(skill, checker, full, rng, figure):
    judged: Counter[Verdict] = Counter()
    for level in LEVELS:
        for _ in range(100 if full else 2):
            exercise = SKILLS[skill].exercise(level, rng, Phrasings.ALL)
            compared = checker.compare(exercise.answer, exercise.answer, exercise.question)
            assert compared.verdict is Verdict.CORRECT, exercise
            verdict = checker.judge(exercise.question, exercise.answer).verdict
            assert verdict in {Verdict.CORRECT, Verdict.UNDECIDED}, exercise
            judged[verdict] += 1
    if full:
        figure(f"{skill}: {judged[Verdict.CORRECT] / judged.total():.0%} of the questions judged alone")
