"""The starter model's refusal, for questions beyond its skills."""

from typing import Final

from engine.base.sentence import say

REFUSAL: Final = (
    "I am only the small starter model: I can do school mathematics (arithmetic, fractions, percentages, "
    "equations, geometry, averages, simple calculus and short word problems) but not this; for more, add the "
    "full model as the Models page or “Bring the real model” in the README shows."
)
SENTENCE: Final = say("asking.starter-refusal")
"""The same for the student, in their language."""

THOUGHT: Final = "not a problem I know"
"""Its thinking before the refusal."""

_OPENING = REFUSAL[: REFUSAL.index(":")]


def refused(answer: str) -> bool:
    """Whether `answer` is the starter's refusal (its opening words suffice: a model may slip later on)."""
    return answer.lstrip().startswith(_OPENING)
