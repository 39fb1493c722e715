"""Integrals of polynomials (level 1: up to x, 2: x², 3: x³, some fractions; 4, 5: definite ones too)."""

from fractions import Fraction
from random import Random

from app.study.curriculum.methods import rational
from app.study.curriculum.methods.polynomial import joined, term
from app.study.curriculum.notation import latex, spaced, typeset
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

INDEFINITE = (
    "What is the integral of {e}?",
    "Integrate {e}.",
    "Find the integral of {e}.",
    "{i}",
    "Find {i}.",
    "Evaluate {i}.",
    "Integrate {e} with respect to {x}.",
    "Find an antiderivative of {e}.",
    "What is the antiderivative of {e}?",
    "integral of {e}",
    "Work out {i}.",
    "Calculate the integral of {e}.",
    "What is {i}?",
    "Find the indefinite integral of {e}.",
    "Integrate: {e}",
    "Can you integrate {e}?",
    "How do I integrate {e}?",
    "f({x}) = {e}. Integrate f({x}).",
    "What's the integral of {e}?",
    "Compute {i}.",
)
DEFINITE = (
    "Evaluate {i}.",
    "Find {i}.",
    "{i}",
    "Calculate {i}.",
    "Integrate {e} from {a} to {b}",
    "Find the integral of {e} from {a} to {b}.",
    "What is the integral of {e} from {a} to {b}?",
    "Work out {i}.",
    "Integrate {e} between {a} and {b}.",
    "What is {i}?",
    "Find the area under y = {e} from {a} to {b}.",
    "Compute the definite integral of {e} from {a} to {b}.",
    "Evaluate the integral of {e} between {a} and {b}.",
    "Calculate the integral of {e} from {a} to {b}.",
)
TEMPLATES = tuple(dict.fromkeys(INDEFINITE + DEFINITE))


def _sign(problem: str, x: str, limits: tuple[int, int] | None, rng: Random) -> str:
    """The integral sign around `problem`, in LaTeX, Unicode or words."""
    style = rng.randint(0, 3)
    bounds = f"_{{{limits[0]}}}^{{{limits[1]}}}" if limits else ""
    if style == 0:
        return rf"\(\int{bounds} {_bracketed(latex(problem))} \, d{x}\)"
    if style == 1:
        return rf"$\int{bounds} {_bracketed(latex(problem))} d{x}$"
    if limits:
        return f"the integral of {typeset(problem, rng)} from {limits[0]} to {limits[1]}"
    if style == 2:
        return f"∫ {_bracketed(spaced(problem))} d{x}"
    return f"the integral of {typeset(problem, rng)}"


def _bracketed(expression: str) -> str:
    return f"({expression})" if _is_sum(expression) else expression


def _is_sum(expression: str) -> bool:
    """True if `expression` has more than one term."""
    return "+" in expression or "-" in expression[1:]


def _integrated(coefficient: int, x: str, power: int) -> tuple[str, str, str]:
    """The working line of one term, its integral in plain text and in LaTeX."""
    above = Fraction(coefficient, power + 1)
    plain_x = x + (f"^{power + 1}" if power else "")
    whole = term(coefficient, x, power)
    if above.denominator == 1:
        result = term(above.numerator, x, power + 1)
        line = (
            f"{whole}: {result}"
            if power == 0
            else f"{whole}: {coefficient}/{power + 1}={above.numerator}, {result}"
        )
        return line, result, spaced(result)
    result = f"{above.numerator}|{above.denominator}{plain_x}"
    line = f"{whole}: {coefficient}/{power + 1}"
    if above.denominator != power + 1:
        line += f"={above.numerator}/{above.denominator}"
    return f"{line}, {result.replace('|', '/')}", result, rational.latex(above) + spaced(plain_x)


def _polynomial(level: int, rng: Random) -> list[tuple[int, int]]:
    """(coefficient, power) pairs, highest power first, mostly with whole integrals."""
    highest = {1: 1, 2: 2, 3: 3, 4: 3, 5: 4}[level]
    count = rng.randint(1 if level < 3 else 2, min(3, highest + 1))
    powers = sorted(rng.sample(range(highest + 1), count), reverse=True)
    if powers == [0]:
        powers = [1]  # the integral of a number alone does not say of which letter
    whole = level < 3 or rng.random() < 0.6
    found = []
    for power in powers:
        size = (power + 1) * rng.randint(1, 9 if level < 4 else 6) if whole else rng.randint(1, 9)
        found.append((size * (-1 if rng.random() < {1: 0.15, 2: 0.3}.get(level, 0.4) else 1), power))
    return found


def indefinite(level: int, rng: Random) -> Problem:
    """Term by term, and the constant."""
    x = "x" if rng.random() < 0.75 else rng.choice("tuwzr")
    polynomial = _polynomial(level, rng)
    problem = joined([term(c, x, p) for c, p in polynomial])
    parts = [_integrated(c, x, p) for c, p in polynomial]
    plain = joined([plain for _, plain, _ in parts])
    answer = _spaced_sum([shown for _, _, shown in parts]) + " + C"
    return Problem(
        text=problem,
        working=[*(line for line, _, _ in parts), f"{plain.replace('|', '/')}+C"],
        because=r"Raise each power by one and divide by it: the integral is \(",
        answer=answer,
        templates=INDEFINITE,
        parts={"i": _sign(problem, x, None, rng), "x": x},
    )


def _spaced_sum(terms: list[str]) -> str:
    text = terms[0]
    for each in terms[1:]:
        text += f" - {each[1:]}" if each.startswith("-") else f" + {each}"
    return text


def _whole(level: int, rng: Random) -> tuple[list[tuple[int, int]], int, int]:
    """(coefficient, power) pairs that integrate to whole coefficients, and limits that keep them small."""
    while True:
        powers = sorted(rng.sample(range(3 if level == 4 else 4), rng.randint(1, 2)), reverse=True)
        low = 0 if level == 4 and rng.random() < 0.6 else rng.randint(0, 2)
        high = low + rng.randint(1, 3)
        polynomial = [((power + 1) * rng.randint(1, 4 if power > 1 else 6), power) for power in powers]
        if high <= 4 and max(c // (p + 1) * high ** (p + 1) for c, p in polynomial) < 200:
            return polynomial, low, high


def _at(end: int, polynomial: list[tuple[int, int]]) -> tuple[str, int]:
    """The working line of `polynomial` at `end`, and its value there."""
    facts = []
    for c, p in polynomial:
        facts += [f"{end}^{p}={end**p}"] if p > 1 and end > 1 else []
        facts += [f"{c}*{end**p}={c * end**p}"] if c > 1 and end > 1 else []
    values = [c * end**p for c, p in polynomial]
    facts.append(f"{'+'.join(map(str, values))}={sum(values)}" if len(values) > 1 else str(values[0]))
    return f"at {end}: {', '.join(facts)}", sum(values)


def definite(level: int, rng: Random) -> Problem:
    """The antiderivative at both ends, with whole coefficients."""
    polynomial, low, high = _whole(level, rng)
    problem = joined([term(c, "x", p) for c, p in polynomial])
    raised = [(c // (p + 1), p + 1) for c, p in polynomial]
    plain = joined([term(c, "x", p) for c, p in raised])
    (at_high, above), (at_low, below) = _at(high, raised), _at(low, raised)
    integrated = [_integrated(c, "x", p)[0] for c, p in polynomial]
    return Problem(
        text=f"{problem}, {low} to {high}",
        working=[*integrated, plain, at_high, at_low, f"{above}-{below}={above - below}"],
        because=rf"\({latex(plain)}\) at {high} less its value at {low}: \({above} - {below} = ",
        answer=str(above - below),
        templates=DEFINITE,
        parts={
            "i": _sign(problem, "x", (low, high), rng),
            "e": typeset(problem, rng),
            "a": str(low),
            "b": str(high),
        },
    )


def draw(level: int, rng: Random) -> Problem:
    """A polynomial to integrate."""
    return definite(level, rng) if level > 3 and rng.random() < 0.6 else indefinite(level, rng)


SKILL = Skill("integrals", TEMPLATES, draw)
