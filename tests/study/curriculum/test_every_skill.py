"""Every exercise is right: question, working and answer are checked by arithmetic of the tests' own."""

import re
from importlib import import_module
from pkgutil import walk_packages
from random import Random

import pytest

from app.study.curriculum import LEVELS, SKILLS, Phrasings, skills
from app.study.curriculum.phrasing import held_out
from app.study.curriculum.skill import MOST_TOKENS, tokens
from tests.study.curriculum.arithmetic import claims, numbers, value
from tests.study.curriculum.checks import CHECKS, OTHER_NUMBERS


@pytest.fixture
def count(full: bool) -> int:
    return 1000 if full else 100


each_skill = pytest.mark.parametrize("skill", SKILLS)
each_level = pytest.mark.parametrize("level", LEVELS)


@each_skill
@each_level
def test_the_answer_is_right(skill, level, count, rng):
    for _ in range(count):
        exercise = SKILLS[skill].exercise(level, rng, Phrasings.ALL)
        assert (exercise.skill, exercise.level) == (skill, level)
        CHECKS[skill](exercise)


@each_skill
@each_level
def test_every_sum_in_the_working_is_true(skill, level, count, rng):
    stated = 0
    for _ in range(count):
        steps = SKILLS[skill].exercise(level, rng, Phrasings.ALL).steps
        for left, right in claims(steps):
            stated += 1
            assert value(left) == value(right), steps
    assert stated > 0


@each_skill
def test_the_working_begins_at_the_problem_and_ends_at_the_answer(skill, count, rng):
    for _ in range(count):
        exercise = SKILLS[skill].exercise(rng.choice(LEVELS), rng, Phrasings.ALL)
        assert exercise.explanation.endswith(rf"\boxed{{{exercise.answer}}}\).")
        assert numbers(exercise.steps.splitlines()[0]) == numbers(exercise.problem)
        for number in re.findall(r"\d+", exercise.answer):
            assert (number.lstrip("0") or "0") in exercise.steps, exercise


@each_skill
def test_the_question_asks_the_problem_in_every_notation(skill, count, rng):
    for _ in range(count):
        exercise = SKILLS[skill].exercise(rng.choice(LEVELS), rng, Phrasings.ALL)
        asked, known = numbers(exercise.question), numbers(exercise.problem)
        if skill in OTHER_NUMBERS:
            assert set(known) <= set(asked) or set(asked) <= set(known), exercise.question
        else:
            assert asked == known, exercise.question


@each_skill
@each_level
def test_an_exercise_is_short_enough_to_be_learnt(skill, level, count, rng):
    for _ in range(count):
        exercise = SKILLS[skill].exercise(level, rng, Phrasings.ALL)
        text = f"{exercise.question} {exercise.steps} {exercise.explanation}"
        assert tokens(text) <= MOST_TOKENS[level], text


@each_skill
def test_phrasings_are_many_and_split_for_good(skill, count, rng):
    templates = SKILLS[skill].templates
    assert len(set(templates)) == len(templates) >= 10
    trained, kept = set(), set()
    for i in range(20_000):  # the rarest template is drawn about once in a thousand
        trained.add(SKILLS[skill].exercise(1 + i % 5, rng, Phrasings.TRAIN).template)
        kept.add(SKILLS[skill].exercise(1 + i % 5, rng, Phrasings.HELD_OUT).template)
        if trained | kept == set(templates):
            break
    assert trained | kept == set(templates)
    assert trained.isdisjoint(kept)
    assert all(map(held_out, kept))
    assert len(kept) >= 2


@each_skill
def test_the_same_seed_gives_the_same_exercise(skill):
    assert SKILLS[skill].exercise(3, Random(5), Phrasings.ALL) == SKILLS[skill].exercise(
        3, Random(5), Phrasings.ALL
    )


@each_skill
def test_problems_seldom_repeat(skill, rng):
    problems = {SKILLS[skill].exercise(3, rng, Phrasings.ALL).problem for _ in range(400)}
    assert len(problems) > 150


def test_no_module_of_a_skill_is_forgotten():
    modules = [
        import_module(found.name)
        for found in walk_packages(skills.__path__, f"{skills.__name__}.")
        if not found.ispkg
    ]
    made = [module.SKILL for module in modules if hasattr(module, "SKILL")]
    assert sorted(skill.name for skill in made) == sorted(SKILLS)


def test_the_first_example_of_the_project_can_be_asked():
    exercises = (
        SKILLS["two-step equations"].exercise(1, Random(seed), Phrasings.TRAIN) for seed in range(60000)
    )
    found = next(e for e in exercises if e.question == "Solve 3x + 5 = 20")
    assert found.answer == "5"
    assert found.steps.splitlines() == ["3x+5=20", "subtract 5: 3x=20-5=15", "divide by 3: x=15/3=5"]
