"""Reads several answers without brackets around them: 2, 3 and 5; x = 1 or x = 2; x = 1, y = 2."""

from collections.abc import Sequence
from fractions import Fraction

from app.study.answers.kinds import (
    Answer,
    Assignments,
    Inequality,
    Interval,
    Quantity,
    Region,
    Several,
    Value,
)  # fmt: skip
from app.study.answers.reader import Reader
from app.study.answers.relations import tuple_equation
from app.study.maths.exact import rational
from app.study.maths.parsing.splitting import split
from app.study.maths.parsing.tokens import Token
from app.study.maths.tree import Sym

_SEPARATORS = {",", ";", "and", "or", "&", "as well as"}


def listed(tokens: list[Token], reader: Reader) -> Answer | None:
    """The answers that separators part; None when there are fewer than two."""
    parts = [part for part in split(tokens, _SEPARATORS) if part]
    if len(parts) < 2:
        return None
    tuples = [tuple_equation(part, reader) for part in parts]
    items = [item for item in tuples if item]
    if len(items) < len(parts):
        items = [reader.one(part) for part in parts]
    regions = tuple(item for item in items if isinstance(item, Inequality | Interval | Region))
    if len(regions) == len(items):
        return Region(regions, _joined_by(tokens, regions))
    return gathered(tuple(items))


def _joined_by(tokens: list[Token], regions: Sequence[Answer]) -> str:
    """What a list of regions means: the word that stands in it, else what leaves some number."""
    words = {token.text.lower() for token in tokens}
    if "or" in words or all(isinstance(one, Interval) for one in regions):  # (1, 2] & [3, 4): both are meant
        return "or"
    return "or" if "and" not in words and _exclude_each_other(regions) else "and"


def _exclude_each_other(regions: Sequence[Answer]) -> bool:
    """x < -2, x > 3: no number is both, so that the comma means or."""
    below: list[Fraction] = []
    above: list[Fraction] = []
    for one in regions:
        if not isinstance(one, Inequality) or len(one.sides) != 2 or not isinstance(one.sides[0], Sym):
            return False
        bound = rational(one.sides[1])
        if bound is None:
            return False
        (below if one.relations[0] in {"<", "<="} else above).append(bound)
    return bool(below and above) and min(below) < max(above)


def gathered(items: tuple[Answer, ...]) -> Answer:
    """Items listed without brackets, as assignments when they name different letters."""
    labels = [item.label for item in items if isinstance(item, Value | Quantity | Several)]
    if all(labels) and len(set(labels)) == len(items) and not _are_numbered(labels):
        return Assignments(tuple(zip(labels, items, strict=True)))
    named = {label for label in labels if label}
    return Several(items, "", labels[0] if len(named) == 1 else "")


def _are_numbered(labels: list[str]) -> bool:
    """x_1, x_2: the solutions of one unknown, not two unknowns."""
    return len({label.partition("_")[0] for label in labels}) == 1
