"""A skill's problem before it is worded, and the exercise it becomes."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from app.study.curriculum.exercise import Exercise
from app.study.curriculum.notation import typeset, working
from app.study.curriculum.phrasing import Phrasings, choose, worded

MOST_TOKENS = {1: 220, 2: 220, 3: 220, 4: 250, 5: 250}
"""Of question, working and explanation; the starter is trained on sequences of 256."""
_TOKEN = re.compile(r"[ \\]?[A-Za-z]+|[^A-Za-z]")


@dataclass(frozen=True)
class Problem:
    """What a skill draws; `posed` does the rest.

    `text` is the problem in one plain form, and the first line of the working; `working` is the rest of it.
    `because` is the explanation up to its box, the opening `\\(` included: `Adding up: \\(3 + 4 = `.
    `templates` are the wordings that fit; `parts` fills them. Their `{e}`, if not a part, is `text` typeset.
    """

    text: str
    working: Sequence[str]
    because: str
    answer: str
    templates: Sequence[str]
    parts: Mapping[str, str] = field(default_factory=dict)


def tokens(text: str) -> int:
    """How many tokens the starter's tokenizer makes of `text`, about: a word is one, so is any other sign."""
    return len(_TOKEN.findall(text))


def posed(skill: str, draw: Callable[[int, Random], Problem]) -> Callable[[int, Random, Phrasings], Exercise]:
    """The `generate` of a skill whose problems come from `draw(level, rng)`.

    It draws again when an exercise is longer than the level allows, which should be seldom.
    """

    def generate(level: int, rng: Random, phrasings: Phrasings = Phrasings.ALL) -> Exercise:
        while True:
            exercise = _worded(draw(level, rng), skill, level, rng, phrasings)
            text = f"{exercise.question} {exercise.steps} {exercise.explanation}"
            if tokens(text) <= MOST_TOKENS[level]:
                return exercise

    return generate


def _worded(problem: Problem, skill: str, level: int, rng: Random, phrasings: Phrasings) -> Exercise:
    template = choose(problem.templates, phrasings, rng)
    parts = dict(problem.parts)
    if "{e}" in template:
        parts.setdefault("e", typeset(problem.text, rng))
    return Exercise(
        question=worded(template, rng, **parts),
        problem=problem.text,
        steps="\n".join([working(problem.text), *problem.working]),
        explanation=rf"{problem.because}\boxed{{{problem.answer}}}\).",
        answer=problem.answer,
        skill=skill,
        level=level,
        template=template,
    )
