"""Linear equations solved one operation on both sides at a time."""

from fractions import Fraction
from random import Random

from app.study.curriculum.methods import rational, signed
from app.study.curriculum.methods.polynomial import linear, term

LETTERS = "abcdfghkmnpqrstuvwyz"


def letter(rng: Random) -> str:
    """Mostly x."""
    return "x" if rng.random() < 0.5 else rng.choice(LETTERS)


def remove_term(left: str, term: int, right: int) -> tuple[str, str, int]:
    """Undo `left + term = right`: the working line, the words for it, and the new right-hand side."""
    verb = f"subtract {term}" if term >= 0 else f"add {-term}"
    words = f"{verb} {'from' if term >= 0 else 'to'} both sides"
    return f"{verb}: {left}={signed.total(right, -term)}", words, right - term


def remove_factor(x: str, factor: int, right: int) -> tuple[list[str], str, Fraction]:
    """Undo `factor * x = right`: working lines, the words, and x."""
    value = Fraction(right, factor)
    words = f"divide both sides by {factor}"
    if value.denominator == 1:
        return [f"divide by {factor}: {x}={signed.quotient(right, factor)}"], words, value
    if factor < 0:
        right, factor = -right, -factor
    return [f"divide by {factor}: {x}={right}/{factor}", *rational.lowest_terms(right, factor)], words, value


def solved(a: int, b: int, c: int, d: int, x: str) -> tuple[list[str], Fraction]:
    """The working of ax+b = cx+d for a ≠ c, the side with more x moved left first, and x."""
    lines = []
    if a < c:
        a, b, c, d = c, d, a, b
        lines.append(f"swap: {linear(a, x, b)}={linear(c, x, d)}")
    if c:
        verb = f"subtract {term(c, x)}" if c > 0 else f"add {term(-c, x)}"
        lines.append(f"{verb}: {signed.total(a, -c)}, {linear(a - c, x, b)}={d}")
        a -= c
    if b:
        line, _, d = remove_term(term(a, x), b, d)
        lines.append(line)
    if a == 1:
        return lines, Fraction(d)
    more, _, value = remove_factor(x, a, d)
    return lines + more, value
