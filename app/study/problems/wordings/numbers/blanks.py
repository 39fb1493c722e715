"""Equations with a blank in place of a number: 7 + ? = 12, 3 × □ = 21."""

import re

from app.study.problems.statements import solving
from app.study.problems.tasks.equations import Solve
from app.study.problems.wordings.wording import Slots, Wording

_BLANK = re.compile(r"\?|□|_+|\\square\b|\\Box\b")
_LETTER = re.compile(r"[A-Za-z]")


def _blank(slots: Slots) -> Solve | None:
    """The one blank is the unknown; a text with letters of its own is none of these."""
    text = slots["text"]
    if len(_BLANK.findall(text)) != 1 or "%" in text or ":" in text or _LETTER.search(_BLANK.sub("", text)):
        return None
    text = _BLANK.sub(" x ", text)
    task = solving(text, ["x"])
    return task if isinstance(task, Solve) else None


WORDINGS = (
    Wording(
        "((find|what is|give) the missing (number|value|term) ?(in)?[:.]? ?"
        "|(fill in|complete)( the blank| the equation)?[:.]? ?)?(?P<text>[^a-z]+=[^a-z]+)",
        _blank,
        {
            "7 + ? = 12": "solve 7 + x = 12 for x",
            "Find the missing number: 4 × □ = 32": "solve 4 * x = 32 for x",
            "12 - ___ = 5": "solve 12 - x = 5 for x",
            "Fill in the blank: ___ + 7 = 12": "solve x + 7 = 12 for x",
        },
    ),
)
