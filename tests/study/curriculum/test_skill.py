"""A skill words the problems that it draws, and draws again when one is too long."""

from random import Random

from app.study.curriculum import Phrasings, Skill
from app.study.curriculum.phrasing import held_out
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import MOST_TOKENS, tokens

WORDINGS = ("Work out {e}.", "Add {a} and {b}.")


def problem(a: int, *before: str) -> Problem:
    """a + 1, with the lines `before` in its working."""
    parts = {"a": str(a), "b": "1"}
    return Problem(f"{a}+1", [*before, f"{a}+1={a + 1}"], rf"\({a}+1=", str(a + 1), WORDINGS, parts)


def test_a_problem_becomes_an_exercise():
    skill = Skill("one more", WORDINGS[1:], lambda level, rng: problem(level))
    exercise = skill.exercise(2, Random(1))
    assert "2" in exercise.question
    assert (exercise.problem, exercise.answer) == ("2+1", "3")
    assert exercise.steps == "2+1\n2+1=3"
    assert exercise.explanation == r"\(2+1=\boxed{3}\)."
    assert (exercise.skill, exercise.level) == ("one more", 2)


def test_what_is_too_long_is_drawn_again(rng):
    lengths = iter((300, 300, 0))
    skill = Skill("long", WORDINGS, lambda level, rng: problem(3, *["1"] * next(lengths)))
    exercise = skill.exercise(1, rng)
    assert exercise.steps == "3+1\n3+1=4"
    assert tokens(exercise.steps) <= MOST_TOKENS[1]


def test_where_each_wording_has_its_own_draw_it_is_chosen_first(rng):
    draws = {wording: lambda level, rng, a=a: problem(a) for a, wording in enumerate(WORDINGS)}
    skill = Skill("by wording", WORDINGS, draws)
    for _ in range(200):
        exercise = skill.exercise(1, rng, Phrasings.ALL)
        assert exercise.problem == f"{WORDINGS.index(exercise.template)}+1"


def test_a_part_that_is_a_function_is_written_anew_each_time(rng):
    skill = Skill("digits", ("{a}",), lambda level, rng: Problem("1", [], "", "1", ("{a}",), {"a": digit}))
    assert len({skill.exercise(1, rng).question for _ in range(200)}) >= 10


def digit(rng: Random) -> str:
    return str(rng.randint(0, 9))


def test_nothing_held_out_is_used_in_training(rng):
    wordings = tuple(
        f"Work out {{e}}{end}" for end in (".", "?", " now.", " please.", " today.", "!", " (1)")
    )
    assert 0 < sum(map(held_out, wordings)) < len(wordings)
    skill = Skill("wordings", wordings, lambda level, rng: Problem("1+1", ["1+1=2"], r"\(", "2", wordings))
    assert not any(held_out(skill.exercise(1, rng, Phrasings.TRAIN).template) for _ in range(100))
