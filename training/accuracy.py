"""Per-skill accuracy of a torch model on fresh problems, greedy."""

from collections import defaultdict
from random import Random

from tokenizers import Tokenizer

from app.study.curriculum import LEVELS, SKILLS, Exercise, Phrasings
from training.decode import greedy
from training.examples import MAX_LENGTH, prompt_ids
from training.judging import correct
from training.sambay import Phi4FlashForCausalLM
from training.tokenizer import END


def fresh(seed: str, per_level: int, phrasings: Phrasings) -> list[Exercise]:
    """`per_level` exercises of every skill and level."""
    rng = Random(seed)
    return [
        generate(level, rng, phrasings)
        for generate in SKILLS.values()
        for level in LEVELS
        for _ in range(per_level)
    ]


def answers(model: Phi4FlashForCausalLM, tokenizer: Tokenizer, exercises: list[Exercise]) -> list[str]:
    """What `model` writes for each exercise."""
    prompts = [prompt_ids(tokenizer, exercise.question) for exercise in exercises]
    written = greedy(model, prompts, tokenizer.token_to_id(END), MAX_LENGTH)
    return [tokenizer.decode(ids) for ids in written]


def by_skill(exercises: list[Exercise], written: list[str]) -> dict[str, float]:
    """Share of right answers per skill."""
    right: dict[str, list[bool]] = defaultdict(list)
    for exercise, text in zip(exercises, written, strict=True):
        right[exercise.skill].append(correct(text, exercise.answer))
    return {skill: sum(marks) / len(marks) for skill, marks in right.items()}
