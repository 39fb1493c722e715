"""The question of a multiple choice, and the answers to choose from."""

import re
from typing import NamedTuple

_MARK = re.compile(r"(?:^|(?<=[\s;,?.:]))\(?(?P<letter>[A-Ha-h])[).:](?=\s|\d|[-−(√\\$])\s*")
_ASKS_FOR_LETTER = re.compile(
    r"\(?\s*(?:please )?(?:choose|select|pick|circle|which)(?: the| one)*(?: correct| right| best)*"
    r" (?:answer|option|choice|letter|one)s?(?: below| from the following| is correct)?\s*[.:?)]*\s*$",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\band$", re.IGNORECASE)  # find a) the sine, b) the cosine, and c) the tangent
FEWEST, MOST = 2, 8


class MultipleChoice(NamedTuple):
    """The question without its choices, and each choice's text by its letter, in capitals."""

    question: str
    choices: dict[str, str]


def multiple_choice(problem: str) -> MultipleChoice | None:
    """The parts of a multiple choice; None for any other problem. The letters begin with A, in order."""
    marks = list(_MARK.finditer(problem))
    for small in (False, True):
        found = [mark for mark in marks if mark["letter"].islower() is small]
        letters = "".join(mark["letter"].upper() for mark in found)
        if not FEWEST <= len(letters) <= MOST or not "ABCDEFGH".startswith(letters):
            continue
        question = _ASKS_FOR_LETTER.sub("", problem[: found[0].start()]).strip()
        ends = [mark.start() for mark in found[1:]] + [len(problem)]
        texts = [
            problem[mark.end() : end].rstrip(" \n\t,;.(").lstrip()
            for mark, end in zip(found, ends, strict=True)
        ]
        whole = question.count("(") == question.count(")")  # (t - a)(2t + b) is a product
        if question and whole and all(texts) and not _PARTS.search(texts[-2]):
            return MultipleChoice(question, dict(zip(letters, texts, strict=True)))
    return None
