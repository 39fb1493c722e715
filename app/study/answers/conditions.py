"""An answer with where it holds: x + 2 for x ≠ 2; x² + 3, x ≥ 0."""

import re
from typing import NamedTuple

from app.study.answers.kinds import Inequality, Region, Several, Value
from app.study.answers.preamble import bare
from app.study.answers.reading import readings
from app.study.maths.parsing.spelling import respelled
from app.study.maths.tree import Sym, Unreadable, both_signs

_RELATION = r"[a-z] ?(?:≠|!=|/=|<=?|>=?|≤|≥) ?"
_CONDITION = re.compile(
    r"(?P<answer>.+?)[\s,;]*(?P<opened>[(\[{])? *"
    r"(?:(?P<link>for|where|with|when|if|provided|given|unless|assuming)"
    rf"(?: that)?)? *(?P<all>all )?(?P<condition>{_RELATION}[^,;<>=≠()\[\]]+(?:(?:,|,? and|,? or) *"
    rf"(?:{_RELATION})?[^,;<>=≠()\[\]]+)*) *(?P<closed>[)\]}}])?",
    re.IGNORECASE,
)
_JOINED = re.compile(r"[\s,;(\[{]$")
_SET = re.compile(r"[<>≤≥≠∈∪∩∖]|(?<![_^a-z])\{|\b(?:all|every|any|reals?|except|or)\b", re.IGNORECASE)
MOST_LETTERS = 200


class Conditioned(NamedTuple):
    """An answer's text, and the condition that stands behind it."""

    text: str
    condition: Inequality | Region


def conditioned(answer: str) -> Conditioned | None:
    """The two parts of an answer with a condition; None for any other, a set of numbers above all."""
    if len(answer) > MOST_LETTERS:
        return None
    text = " ".join(respelled(bare(answer)).split())
    found = _CONDITION.fullmatch(text)
    if found is None or bool(found["opened"]) != bool(found["closed"]):
        return None
    before = found["answer"].strip()
    marked = found["link"] or found["opened"] or _JOINED.search(text[: found.start("condition")].rstrip(" "))
    if not marked or _SET.search(before) or (found["link"] or "").lower() == "unless":
        return None
    condition = _read(found["condition"])
    return Conditioned(before, condition) if condition is not None else None


def _read(text: str) -> Inequality | Region | None:
    """x ≠ −2, 2 and x ≠ 1 or x > 0: what all of it says."""
    parts: list[Inequality] = []
    letter, sign = "", ""
    for part in re.split(r"\s*(?:,\s*(?:and|or)?|\band\b|\bor\b)\s*", text):
        again = re.match(_RELATION, part)
        if not again and sign != "≠":
            return None
        try:
            one = readings(part if again else f"{letter} ≠ {part}")[0]
        except Unreadable:
            return None
        if isinstance(one, Several | Value) or not isinstance(one, Inequality) or len(one.sides) != 2:
            return None
        left, right = one.sides
        if not isinstance(left, Sym):
            return None
        letter, sign = left.name, one.relations[0]
        parts += [Inequality((left, side), one.relations) for side in both_signs(right)]
    return parts[0] if len(parts) == 1 else Region(tuple(parts), "and")
