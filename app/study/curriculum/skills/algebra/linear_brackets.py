"""Equations with brackets and fractions.

Level 1: a(x + b) + c = d, 2: also a(bx + c) = d, (x + a)/b = c, 3: two brackets, (ax + b)/c = d,
4: sums of fractions, 5: crossed fractions, differences of brackets.
"""

from fractions import Fraction
from math import lcm
from random import Random

from app.study.curriculum.methods import equation, signed
from app.study.curriculum.methods.polynomial import joined, linear, term
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill
from app.study.curriculum.skills.algebra import linear_equation

_Parts = tuple[str, list[str], str, Fraction]


def _signed(rng: Random, largest: int) -> int:
    return rng.randint(1, largest) * rng.choice((1, 1, -1))


def _x(level: int, rng: Random) -> int:
    return rng.randint(*{1: (1, 10), 2: (-5, 10)}.get(level, (-9, 10)))


def _expanded(factor: int, a: int, b: int) -> str:
    """The two products of factor(ax+b)."""
    return ", ".join([*([signed.product(factor, a)] if a != 1 else []), signed.product(factor, b)])


def _bracket_and_number(level: int, rng: Random, x: str) -> _Parts:
    factor, value, term_, tail = rng.randint(2, 9), _x(level, rng), _signed(rng, 9), _signed(rng, 15)
    right = factor * (value + term_) + tail
    inner = factor * term_
    lines = [
        f"{_expanded(factor, 1, term_)}, {factor}{x}{inner:+d}{tail:+d}={right}",
        signed.total(inner, tail),
        *equation.solved(factor, inner + tail, 0, right, x)[0],
    ]
    return (
        f"{factor}({x}{term_:+d}){tail:+d}={right}",
        lines,
        "expand the bracket, then solve",
        Fraction(value),
    )


def _one_bracket(level: int, rng: Random, x: str) -> _Parts:
    factor, a, b, value = rng.randint(2, 9), rng.randint(2, 6), _signed(rng, 9), _x(level, rng)
    right = factor * (a * value + b)
    lines = [f"divide by {factor}: {linear(a, x, b)}={signed.quotient(right, factor)}"]
    more, _ = equation.solved(a, b, 0, right // factor, x)
    how = f"divide both sides by {factor}, then solve"
    return f"{factor}({linear(a, x, b)})={right}", lines + more, how, Fraction(value)


def _over(level: int, rng: Random, x: str) -> _Parts:
    divisor, right = rng.randint(2, 9), rng.randint(1, 10) if level == 2 else _signed(rng, 10)
    a, b = 1 if level == 2 else rng.randint(2, 5), _signed(rng, 12)
    if level > 2:
        value = _x(level, rng)
        b += -(a * value + b) % divisor  # so that the left side is whole
        right = (a * value + b) // divisor
    b = b or divisor
    lines = [f"multiply by {divisor}: {linear(a, x, b)}={signed.product(right, divisor)}"]
    more, value_ = equation.solved(a, b, 0, right * divisor, x)
    how = f"multiply both sides by {divisor}, then solve"
    return f"({linear(a, x, b)})|{divisor}={right}", lines + more, how, value_


def _two_brackets(level: int, rng: Random, x: str) -> _Parts:
    (p, q), value = rng.sample(range(2, 10), 2), _x(level, rng)
    while True:
        a, b = _signed(rng, 9), _signed(rng, 9)
        if level > 3 or p * (value + a) == q * (value + b):
            break
        value = _x(level, rng)
    more, found = equation.solved(p, p * a, q, q * b, x)
    products = f"{signed.product(p, a)}, {signed.product(q, b)}"
    lines = [products, f"{linear(p, x, p * a)}={linear(q, x, q * b)}", *more]
    return f"{p}({x}{a:+d})={q}({x}{b:+d})", lines, "expand both brackets, then solve", found


def _fractions(level: int, rng: Random, x: str) -> _Parts:
    p, q = rng.sample((2, 3, 4, 5, 6), 2)
    common, sign = lcm(p, q), rng.choice((1, 1, -1))
    if sign < 0:
        p, q = min(p, q), max(p, q)
    a, b = common // p, common // q
    times = a + sign * b
    linear_sum = joined([term(a, x), term(sign * b, x)])
    right = times * rng.randint(1, 3) if rng.random() < 0.8 else rng.randint(1, 9)
    lines = [
        f"multiply by {common}: {linear_sum}={signed.product(right, common)}",
        f"{signed.total(a, sign * b)}, {term(times, x)}={right * common}",
    ]
    more, value = equation.solved(times, 0, 0, right * common, x)
    how = f"multiply by the common denominator {common}"
    return f"{x}|{p}{'+' if sign > 0 else '-'}{x}|{q}={right}", lines + more, how, value


def _crossed(level: int, rng: Random, x: str) -> _Parts:
    p, q = rng.sample(range(2, 8), 2)
    a, b = _signed(rng, 9), _signed(rng, 9)
    lines = [
        f"cross multiply: {q}({x}{a:+d})={p}({x}{b:+d})",
        f"{signed.product(q, a)}, {signed.product(p, b)}",
    ]
    lines.append(f"{linear(q, x, q * a)}={linear(p, x, p * b)}")
    more, value = equation.solved(q, q * a, p, p * b, x)
    return f"({x}{a:+d})|{p}=({x}{b:+d})|{q}", lines + more, "cross multiply, then solve", value


def _difference(level: int, rng: Random, x: str) -> _Parts:
    q, p = sorted(rng.sample(range(2, 10), 2))
    a, b, value = _signed(rng, 6), _signed(rng, 6), _x(level, rng)
    right = p * (value + a) - q * (value + b)
    lines = [
        f"{signed.product(p, a)}, {signed.product(-q, b)}",
        f"{p}{x}{p * a:+d}-{q}{x}{-q * b:+d}={right}",
        f"{signed.total(p, -q)}, {signed.total(p * a, -q * b)}",
        f"{linear(p - q, x, p * a - q * b)}={right}",
    ]
    more, found = equation.solved(p - q, p * a - q * b, 0, right, x)
    return f"{p}({x}{a:+d})-{q}({x}{b:+d})={right}", lines + more, "expand and collect, then solve", found


FORMS = {
    1: (_bracket_and_number,),
    2: (_bracket_and_number, _one_bracket, _over),
    3: (_two_brackets, _one_bracket, _over),
    4: (_fractions, _two_brackets, _over),
    5: (_crossed, _difference),
}


def draw(level: int, rng: Random) -> Problem:
    """An equation to free of its brackets or fractions first."""
    x = equation.letter(rng)
    while True:  # few draws fail: a fraction with a divisor that has no working
        try:
            text, lines, how, value = rng.choice(FORMS[level])(level, rng, x)
            break
        except ValueError:
            continue
    return linear_equation.problem(text, x, lines, how, value)


SKILL = Skill("equations with brackets and fractions", linear_equation.TEMPLATES, draw)
