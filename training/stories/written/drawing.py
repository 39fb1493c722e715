"""Draws the numbers of a written story, from lines such as `a 20..90, b 2..a, c = a*b, p 5|10|25`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from random import Random

from app.study.maths.exact import rational
from app.study.maths.tree import Node, symbols
from app.study.reading.formulas import read_formula

_DRAW = re.compile(r"([a-z]) (?:(\S+)\.\.(\S+?)(?: by (\S+))?|= (.+)|([^\s|]+(?:\|[^\s|]+)*))")


class BadDraw(ValueError):
    """A line of draws that cannot be read."""


@dataclass(frozen=True)
class Draw:
    """One number: a random one of first, first + step, … last; one of some; or what a formula gives."""

    name: str
    bounds: tuple[Node, Node, Node] | None = None
    some: tuple[Fraction, ...] = ()
    formula: Node | None = None

    def drawn(self, known: Mapping[str, Fraction], rng: Random) -> Fraction:
        """Its value where the numbers before it are `known`. Raises NothingFits where the range is empty."""
        if self.formula is not None:
            return _value(self.formula, known)
        if self.bounds is None:
            return rng.choice(self.some)
        first, last, step = (_value(each, known) for each in self.bounds)
        if last < first:
            raise NothingFits(f"{self.name} from {first} to {last}")
        return first + step * rng.randint(0, int((last - first) / step))


class NothingFits(Exception):
    """No number lies in a range, or a formula has no value, with the numbers drawn before."""


def read_draws(text: str) -> tuple[Draw, ...]:
    """The draws of a line, in their order. Raises BadDraw."""
    draws: list[Draw] = []
    for part in filter(None, map(str.strip, text.split(","))):
        found = _DRAW.fullmatch(part)
        if found is None:
            raise BadDraw(f"cannot draw {part!r}: write a 2..9, a 2..9 by 0.5, a 2|5|8, a 30 or a = b + 1")
        name, first, last, step, formula, some = found.groups()
        known = {each.name for each in draws}
        if first:
            trees = (_tree(first, known), _tree(last, known), _tree(step or "1", known))
            draws.append(Draw(name, bounds=trees))
        elif formula:
            draws.append(Draw(name, formula=_tree(formula, known)))
        else:
            draws.append(Draw(name, some=_some(some)))
    return tuple(draws)


def drawn(draws: tuple[Draw, ...], rng: Random) -> dict[str, Fraction]:
    """A value for each. Raises NothingFits."""
    values: dict[str, Fraction] = {}
    for draw in draws:
        values[draw.name] = draw.drawn(values, rng)
    return values


def _some(text: str) -> tuple[Fraction, ...]:
    try:
        return tuple(map(Fraction, text.split("|")))
    except ValueError as error:
        raise BadDraw(f"{text!r} is no choice of numbers") from error


def _tree(text: str, known: set[str]) -> Node:
    tree = read_formula(text)
    if not symbols(tree) <= known:
        raise BadDraw(f"{text!r} has letters that are not drawn before it")
    return tree


def _value(tree: Node, known: Mapping[str, Fraction]) -> Fraction:
    value = rational(tree, known)
    if value is None:
        raise NothingFits("a formula has no value")
    return value
