"""Equations in words: ten more than x is equal to 41; three-fourths of a number is 18."""

import re
from collections.abc import Callable, Iterator
from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths import words
from app.study.maths.tree import (
    Node,
    Num,
    Sym,
    Unreadable,
    bracketed,
    is_op,
    minus,
    number,
    over,
    plus,
    symbols,
    times,
)
from app.study.problems.expressions import expression
from app.study.problems.two_readings import refuse_two_readings
from engine.base.sentence import say

UNKNOWN = "x"  # the letter that “a number” is called
MOST_WORDS = 40
_EQUALS = re.compile(
    r"\s*(?:=|\b(?:is|are|was)? ?(?:equal to|the same "
    r"as)\b|\bequals\b|\b(?:gives|yields|makes|results in|comes to)\b"
    r"|\b(?:is|are|was)\b)\s*"
)
_NUMBER = re.compile(
    r"(?:a|the|some|an? unknown|a certain|the unknown|this|that|the same) number|the unknown|it"
)
_THE_NUMBER = re.compile(r"the number (?=\S)")


def equation(text: str) -> tuple[Node, Node]:
    """The two sides of an equation in words. Raises Unreadable for anything else."""
    text = " ".join(text.lower().replace("′s", "").split()).strip(" .,;:?")
    if len(text.split()) > MOST_WORDS:
        raise _unreadable(text)
    for found in _EQUALS.finditer(text):
        left, right = text[: found.start()], text[found.end() :]
        try:
            sides = side(left), side(right)
            for each in sides:
                refuse_two_readings((), each)
        except Unreadable:
            continue
        if symbols(sides[0]) | symbols(sides[1]):
            return sides
    raise _unreadable(text)


def side(text: str) -> Node:
    """The expression that words say: twice x, the sum of 3 and a number. Raises Unreadable."""
    text = text.strip(" ,")
    for read in _READERS:
        found = read(text)
        if found is not None:
            return found
    return expression(_THE_NUMBER.sub("", text))


def _unreadable(text: str) -> Unreadable:
    return Unreadable(say("maths.unreadable.from-here", text=text[:40]))


def _tried(text: str) -> Node | None:
    try:
        return side(text)
    except Unreadable:
        return None


def _unknown(text: str) -> Node | None:
    return Sym(UNKNOWN) if _NUMBER.fullmatch(text) else None


def _in_words(text: str) -> Node | None:
    found = words.number(_THE_NUMBER.sub("", text).replace("-", " ").split()) if text.strip() else None
    if found is None:
        return None
    if found.denominator == 1:
        return number(found)
    return over(Num(Fraction(found.numerator)), Num(Fraction(found.denominator)))


Joins = Callable[[Node, Node], Node]


def _of_two(text: str) -> Node | None:
    """The sum of a and b; the word “and” that divides them is the first that leaves two expressions."""
    for name, join in _OF_TWO.items():
        opening = re.match(rf"(?:the )?{name} (?:of|between) ", text)
        if opening:
            rest = text[opening.end() :]
            for left, right in _splits(rest, r" and | with "):
                a, b = _tried(left), _tried(right)
                if a is not None and b is not None:
                    return join(a, b)
            return None
    return None


def _between(text: str) -> Node | None:
    """A more than b, a less than b, a times b: the loosest joint first."""
    for pattern, join, last in _JOINTS:
        splits = list(_splits(text, pattern))
        for left, right in reversed(splits) if last else splits:
            a, b = _tried(left), _tried(right)
            if a is not None and b is not None:
                return join(a, b)
    return None


def _multiple(text: str) -> Node | None:
    for words_before, factor in _MULTIPLES.items():
        if text.startswith(words_before):
            inner = _tried(text[len(words_before) :])
            return None if inner is None else _times(factor, inner)
    found = re.match(r"(.+?) of (.+)", text)
    if found:
        part, inner = _in_words(found[1]), _tried(found[2])
        if part is not None and inner is not None and is_op(part, op.OVER):
            return _times(part, inner)
    return None


def _splits(text: str, pattern: str) -> Iterator[tuple[str, str]]:
    for found in re.finditer(pattern, text):
        yield text[: found.start()], text[found.end() :]


def _grouped(node: Node) -> Node:
    return bracketed(node) if is_op(node, op.PLUS, op.MINUS) else node


def _plus(a: Node, b: Node) -> Node:
    return plus(a, b)


def _minus(a: Node, b: Node) -> Node:
    return minus(a, _grouped(b))


def _times(a: Node, b: Node) -> Node:
    return times(
        _grouped(a), _grouped(b), "" if not isinstance(b, Num) and not is_op(b, op.NEGATIVE) else "*"
    )


def _over(a: Node, b: Node) -> Node:
    return over(_grouped(a), _grouped(b))


def _swapped(join: Joins) -> Joins:
    return lambda a, b: join(b, a)


_OF_TWO: dict[str, Joins] = {"sum": _plus, "difference": _minus, "product": _times, "quotient": _over}
_MULTIPLES = {
    "twice ": number(2),
    "double ": number(2),
    "triple ": number(3),
    "half of ": number(Fraction(1, 2)),
    "one half of ": number(Fraction(1, 2)),
    "half ": number(Fraction(1, 2)),
}
_JOINTS: tuple[tuple[str, Joins, bool], ...] = (
    (r" more than ", _swapped(_plus), False),
    (r" less than ", _swapped(_minus), False),
    (r" fewer than ", _swapped(_minus), False),
    (r" subtracted from ", _swapped(_minus), False),
    (r" added to ", _swapped(_plus), False),
    (r" (?:increased by|plus) ", _plus, True),
    (r" (?:decreased by|minus|reduced by) ", _minus, True),
    (r" (?:times|multiplied by) ", _times, False),
    (r" divided by ", _over, True),
)
_READERS: tuple[Callable[[str], Node | None], ...] = (_unknown, _in_words, _of_two, _between, _multiple)
