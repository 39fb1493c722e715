"""Judges a written answer: the boxed answer is compared as text first, then by the app's checker."""

import re

from app.study.algebra.client import CheckerClient
from app.study.curriculum import Exercise
from app.study.marking.verdict import Verdict

BOX = r"\boxed{"


def boxed(text: str) -> str | None:
    """The content of the last `\\boxed{…}` of `text`, or None."""
    start = text.rfind(BOX)
    if start < 0:
        return None
    depth = 1
    for end in range(start + len(BOX), len(text)):
        depth += {"{": 1, "}": -1}.get(text[end], 0)
        if depth == 0:
            return text[start + len(BOX) : end]
    return None


def canonical(answer: str) -> str:
    """`answer` without the differences that say nothing: spaces, \\dfrac, a leading `x =`, braced digits."""
    text = answer.replace(r"\text{ remainder }", "r").replace(r"\dfrac", r"\frac").replace("−", "-")
    text = re.sub(r"\\[,;!]|\s", "", text)
    text = re.sub(r"^[a-z]=", "", text)
    return re.sub(r"\^\{(\d+)\}", r"^\1", text)


def same(text: str, answer: str) -> bool:
    """True if the last box in `text` holds `answer`, apart from spacing and the like."""
    given = boxed(text)
    return given is not None and canonical(given) == canonical(answer)


def right(text: str, exercise: Exercise, checker: CheckerClient) -> bool:
    """True if `text` answers `exercise` in the form that its question asks for."""
    if same(text, exercise.answer):
        return True
    given = boxed(text)
    if given is None:
        return False
    return checker.compare(given, exercise.answer, exercise.question).verdict is Verdict.CORRECT
