"""Reads equations and inequalities: x = 3, which names a value, 2x + y = 3, 1 < x ≤ 4, (x, y) = (1, 2)."""

from collections.abc import Sequence
from dataclasses import replace

from app.study.answers import words_and_choices
from app.study.answers.kinds import (
    Answer,
    Assignments,
    Equation,
    Inequality,
    Quantity,
    Region,
    Several,
    Value,
)  # fmt: skip
from app.study.answers.reader import Reader
from app.study.maths.operators import own_function
from app.study.maths.parsing.splitting import RELATIONS, bracketed, outermost, split
from app.study.maths.parsing.tokens import Kind, Token
from app.study.maths.tree import Apply, Node, Sym, Unreadable, is_op, symbols
from engine.base.sentence import say

_OWN_FUNCTIONS = tuple(map(own_function, "fghPF"))
Sides = list[list[Token]]


def relation(tokens: list[Token], reader: Reader) -> Answer | None:
    """The equation, inequality or named value; None when there is no relation sign outside brackets."""
    tupled = tuple_equation(tokens, reader)
    if tupled:
        return tupled
    sides = split(tokens, RELATIONS)
    if len(sides) == 1:
        return None
    relations = tuple(token.text for token in outermost(tokens) if token.text in RELATIONS)
    if not all(sides):
        raise Unreadable(say("answers.empty-side"))
    if "=" not in relations and "≈" not in relations:
        return Inequality(tuple(_named(reader.expression(side)) for side in sides), relations)
    if not set(relations) <= {"=", "≈"}:
        raise Unreadable(say("answers.mixed-relations"))
    label = words_and_choices.label(sides[0])
    if label is not None:
        return _labelled(label, sides, relations, reader)
    if len(sides) == 2:
        return _equation(sides, relations, reader)
    return _chain(sides, relations, reader)


def tuple_equation(tokens: list[Token], reader: Reader) -> Answer | None:
    """(x, y) = (1, 2)."""
    sides = split(tokens, {"="})
    if len(sides) != 2 or not all(side and side[0].text == "(" and bracketed(side) for side in sides):
        return None
    names, values = (split(list(side[1:-1]), {","}) for side in sides)
    if len(names) < 2 or len(names) != len(values) or not all(map(_is_letter, names)):
        return None
    return Assignments(
        tuple((name[0].text, reader.one(value)) for name, value in zip(names, values, strict=True))
    )


def member(tokens: list[Token], reader: Reader) -> Answer | None:
    """The set in x ∈ [1, 2) and x in {1, 2}."""
    parts = split(tokens, {"∈", "in"}) if tokens[0].kind is Kind.NAME else []
    if len(parts) == 2 and len(parts[0]) == 1 and parts[1]:
        return next(iter(reader.whole(parts[1])))
    return None


def _is_letter(tokens: Sequence[Token]) -> bool:
    return len(tokens) == 1 and tokens[0].kind is Kind.NAME


def _labelled(label: str, sides: Sides, relations: tuple[str, ...], reader: Reader) -> Answer:
    """What stands right of x =, with its letter."""
    right = _chain(sides[1:], relations[1:], reader)
    if isinstance(right, Value | Quantity):
        return replace(right, label=label, approximate=relations[0] == "≈" or right.approximate)
    return replace(right, label=label) if isinstance(right, Several | Region) else right


def _equation(sides: Sides, relations: tuple[str, ...], reader: Reader) -> Answer:
    """Two sides, the left one no mere label: 3 = x, 1/3 ≈ 0.33, 2 + 3 = 5, f(2) = 7, or an equation."""
    left = reader.expression(sides[0])
    try:
        right = reader.expression(sides[1])
    except Unreadable:
        if symbols(left):
            raise
        return reader.one(sides[1])
    if isinstance(right, Sym) and not symbols(left):
        return Value(left, right.name)
    if relations == ("≈",):
        return Value(left)
    if not symbols(left) and not symbols(right):
        return _chain(sides, relations, reader)
    if is_op(left, *_OWN_FUNCTIONS):
        return Value(right, left.name[:-2])
    return Equation(left, right)


def _chain(sides: Sides, relations: tuple[str, ...], reader: Reader) -> Answer:
    """a = b = c without letters is its last side; before ≈ the exact side counts."""
    if len(sides) == 1:
        return next(iter(reader.whole(sides[0])))
    exact = [side for side, before in zip(sides, ("=", *relations), strict=False) if before != "≈"]
    return reader.one(exact[-1])


def _named(side: Node) -> Node:
    """f(x) on one side of an inequality stands for its value, as y does."""
    return Sym(side.name[:-2]) if isinstance(side, Apply) and side.name.endswith("()") else side
