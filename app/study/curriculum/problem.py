"""A skill's problem before it is worded."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random


@dataclass(frozen=True)
class Problem:
    """A problem as a skill draws it; `Skill.exercise` words it.

    `text` is the problem in one plain form, and the first line of the working; `working` is the rest of it.
    `because` is the explanation up to its box, the opening `\\(` included: `Adding up: \\(3 + 4 = `.
    `templates` are the wordings that fit (none where the skill draws for a wording already chosen).
    `parts` fill them, each a text, or a function where it is written at random once the wording is known.
    Their `{e}`, if not among the parts, is `text` typeset.
    """

    text: str
    working: Sequence[str]
    because: str
    answer: str
    templates: Sequence[str] = ()
    parts: Mapping[str, str | Callable[[Random], str]] = field(default_factory=dict)
