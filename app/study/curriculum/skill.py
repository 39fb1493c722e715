"""A skill to practise, and how its problems become exercises."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random

from app.study.curriculum.exercise import Exercise
from app.study.curriculum.notation import typeset, working
from app.study.curriculum.phrasing import Phrasings, choose, worded
from app.study.curriculum.problem import Problem

MOST_TOKENS = {1: 220, 2: 220, 3: 220, 4: 250, 5: 250}
"""Of question, working and explanation; the starter is trained on sequences of 256."""
_TOKEN = re.compile(r"[ \\]?[A-Za-z]+|[^A-Za-z]")

Draw = Callable[[int, Random], Problem]
"""A problem of a level, 1 to 5."""


@dataclass(frozen=True)
class Skill:
    """One thing to practise: its name, all its wordings, and the problems it draws.

    `draw` is one function for all wordings; where the numbers depend on the wording (a story), it is one for
    each, and the wording is chosen first.
    """

    name: str
    templates: tuple[str, ...]
    draw: Draw | Mapping[str, Draw]

    def exercise(self, level: int, rng: Random, phrasings: Phrasings = Phrasings.ALL) -> Exercise:
        """A random exercise of `level`, worded with one of the templates that `phrasings` allows.

        It draws again when an exercise is longer than the level allows, which should be seldom.
        """
        draw, wording = self.draw, None
        if isinstance(draw, Mapping):
            wording = choose(self.templates, phrasings, rng)
            draw = draw[wording]
        while True:
            problem = draw(level, rng)
            template = wording or choose(problem.templates, phrasings, rng)
            exercise = self._worded(problem, level, template, rng)
            text = f"{exercise.question} {exercise.steps} {exercise.explanation}"
            if tokens(text) <= MOST_TOKENS[level]:
                return exercise

    def _worded(self, problem: Problem, level: int, template: str, rng: Random) -> Exercise:
        drawn = {name: part(rng) for name, part in problem.parts.items() if callable(part)}
        if "{e}" in template and "e" not in drawn:
            drawn["e"] = typeset(problem.text, rng)
        given = {name: part for name, part in problem.parts.items() if isinstance(part, str)}
        return Exercise(
            question=worded(template, rng, **(drawn | given)),
            problem=problem.text,
            steps="\n".join([working(problem.text), *problem.working]),
            explanation=rf"{problem.because}\boxed{{{problem.answer}}}\).",
            answer=problem.answer,
            skill=self.name,
            level=level,
            template=template,
        )


def tokens(text: str) -> int:
    """How many tokens the starter's tokenizer makes of `text`, about: a word is one, so is any other sign."""
    return len(_TOKEN.findall(text))
