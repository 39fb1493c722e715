"""Sequences (level 1: next, adding, 2: also multiplying, 3: nth term, far terms, 4: powers, 5: formula)."""

from random import Random

from app.study.curriculum.methods import signed
from app.study.curriculum.methods.polynomial import linear
from app.study.curriculum.notation import spaced, typeset
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

NEXT = (
    "What is the next term in the sequence {s}?",
    "Find the next term: {s}",
    "What number comes next: {s}?",
    "What comes next in {s}?",
    "Find the next number in the sequence {s}.",
    "Continue the pattern: {s}",
    "{s}. What is the next term?",
    "What is the next number in the pattern {s}?",
    "{s}, ?",
    "Which number comes next? {s}",
    "Find the term that follows in the sequence {s}.",
    "The sequence goes {s}. What comes next?",
)
NTH = (
    "Find the nth term of {s}.",
    "What is the nth term of the sequence {s}?",
    "Find the nth term of the sequence {s}.",
    "Find a formula for the nth term: {s}",
    "Work out the nth term of {s}.",
    "nth term of {s}",
    "Write an expression for the nth term of {s}.",
    "{s}. Find the nth term.",
    "Find the general term of {s}.",
    "Find the rule for the nth term of {s}.",
    "Give the nth term rule for {s}.",
    "How do I find the nth term of {s}?",
)
TERM = (
    "Find the {k} term of {s}.",
    "What is the {k} term of the sequence {s}?",
    "Find the {k} term of the sequence {s}.",
    "What is the {k} term of {s}?",
    "Work out the {k} term of {s}.",
    "{s}. Find the {k} term.",
    "Calculate the {k} term of {s}.",
    "The sequence {s} goes on. What is its {k} term?",
    "{k} term of {s}",
    "In the sequence {s}, what is the {k} term?",
)
TEMPLATES = NEXT + NTH + TERM
Numbers = list[int]


def ordinal(number: int) -> str:
    """`1st`, `12th`, `23rd`."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if 10 < number % 100 < 14 else ending}"


def _arithmetic(level: int, rng: Random) -> tuple[Numbers, int]:
    step = rng.randint(2, 12 if level < 3 else 9)
    first = rng.randint(1, 40)
    if rng.random() < 0.3:
        step, first = -step, rng.randint(50, 80) if level == 1 else rng.randint(5, 40)
    elif level > 1 and rng.random() < 0.4:
        first = rng.randint(-15, 0)
    return [first + step * i for i in range(rng.choice((4, 4, 5) if level < 3 else (4,)))], step


def _geometric(level: int, rng: Random) -> tuple[Numbers, int]:
    ratio = rng.choice((2, 2, 3, 4, 5) if level < 4 else (2, 3))
    first = rng.randint(1, 9 if ratio < 4 else 4)
    if level > 3 and rng.random() < 0.25:
        ratio = -ratio
    return [first * ratio**i for i in range(4 if abs(ratio) < 4 else 3)], ratio


def _differences(terms: Numbers) -> str:
    a, b, c = terms[:3]
    return ", ".join(f"{y}-{x if x >= 0 else f'({x})'}={y - x}" for x, y in ((a, b), (b, c)))


def _ratios(terms: Numbers) -> str:
    a, b, c = terms[:3]
    return f"{_differences(terms)}, not the same\n{b}/{a}={b // a}, {c}/{b}={c // b}"


def _next(terms: Numbers, by: int, adding: bool) -> tuple[list[str], str]:
    if adding:
        return [_differences(terms), signed.total(terms[-1], by)], str(terms[-1] + by)
    return [_ratios(terms), signed.product(terms[-1], by)], str(terms[-1] * by)


def _nth(terms: Numbers, by: int) -> tuple[list[str], str]:
    rule = linear(by, "n", terms[0] - by)
    return [_differences(terms), f"{by}n, then {signed.less(terms[0], by)}", rule], spaced(rule)


def _far(terms: Numbers, by: int, k: int) -> tuple[list[str], str]:
    further = (k - 1) * by
    lines = [
        _differences(terms),
        f"{k}-1={k - 1}",
        signed.product(k - 1, by),
        signed.total(terms[0], further),
    ]
    return lines, str(terms[0] + further)


def _powers(terms: Numbers, by: int, k: int) -> tuple[list[str], str]:
    value, lines = terms[-1], [_ratios(terms)]
    for place in range(len(terms) + 1, k + 1):
        lines.append(f"{ordinal(place)}: {signed.product(value, by)}")
        value *= by
    return lines, str(value)


def _formula(terms: Numbers, by: int) -> tuple[list[str], str]:
    base = str(by) if by > 0 else f"({by})"
    front = "" if terms[0] == 1 else rf"{terms[0]} \times "
    return [_ratios(terms), f"first {terms[0]}, times {by} each"], rf"{front}{base}^{{n-1}}"


def _asked(level: int, rng: Random) -> tuple[bool, str]:
    """Draws the kind of sequence (True: it adds), and the question asked of it."""
    match level:
        case 1:
            return True, "next"
        case 2:
            return rng.random() < 0.6, "next"
        case 3:
            return True, rng.choice(("nth", "nth", "far"))
        case 4:
            return rng.random() < 0.5, "far"
    return rng.random() < 0.5, "nth"


def draw(level: int, rng: Random) -> Problem:
    """A sequence, and a term to find."""
    adding, asked = _asked(level, rng)
    terms, by = (_arithmetic if adding else _geometric)(level, rng)
    listed = ", ".join(map(str, terms))
    parts = {"s": typeset(listed.replace(" ", ""), rng)}
    if parts["s"][-1].isdigit():
        parts["s"] += rng.choice(("", "", ", ...", "..."))
    does = f"{'add' if adding else 'multiply by'} {by}"
    if asked == "next":
        lines, answer = _next(terms, by, adding)
        return Problem(f"next: {listed}", lines, rf"{does.capitalize()} each time: \(", answer, NEXT, parts)
    if asked == "far":
        k = (
            rng.randint(10, 30 if level == 3 else 99)
            if adding
            else len(terms) + rng.randint(1, 2 + (by == 2))
        )
        parts["k"] = ordinal(k)
        lines, answer = (_far if adding else _powers)(terms, by, k)
        because = rf"Start at {terms[0]} and {does} each time: \("
        return Problem(f"term {k}: {listed}", lines, because, answer, TERM, parts)
    lines, answer = (_nth if adding else _formula)(terms, by)
    because = rf"Each term is {by} {'more' if adding else 'times the one before'}: \("
    return Problem(f"nth term: {listed}", lines, because, answer, NTH, parts)


SKILL = Skill("sequences", TEMPLATES, draw)
