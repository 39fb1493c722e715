"""Linear inequalities (level 1: x ± a, ax, 2: ax ± b, 3: also −ax ± b, x/a, 4: two-sided, 5: fractions)."""

from fractions import Fraction
from random import Random

from app.study.curriculum.methods import equation, rational, signed
from app.study.curriculum.methods.polynomial import linear, term
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

TEMPLATES = (
    "Solve the inequality {e}.",
    "Solve {e}.",
    "Solve {e}",
    "Solve the inequality: {e}",
    "{e}",
    "For which values of {x} is {e}?",
    "Solve for {x}: {e}",
    "Find all {x} such that {e}.",
    "Find the values of {x} for which {e}.",
    "What values of {x} satisfy {e}?",
    "Solve this inequality: {e}",
    "Find the range of values of {x} if {e}.",
    "How do I solve the inequality {e}?",
    "Find the solution set of {e}.",
    "When is {e}?",
    "Can you solve the inequality {e}?",
    "Work out the inequality {e}.",
    "Solve the following inequality: {e}",
    "Which {x} satisfy {e}?",
    "What is the solution of the inequality {e}?",
)
FLIPPED = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}
LATEX = {"<=": r"\le", ">=": r"\ge"}


def solved(a: int, b: int, sign: str, d: int, x: str) -> tuple[list[str], str, Fraction]:
    """The working of ax+b `sign` d, the sign at its end and the bound."""
    lines = []
    if b:
        verb = f"subtract {b}" if b > 0 else f"add {-b}"
        lines.append(f"{verb}: {signed.total(d, -b)}")
        d -= b
        lines.append(f"{term(a, x)}{sign}{d}")
    if a == 1:
        return lines, sign, Fraction(d)
    divide = f"divide by {a}"
    if a < 0:
        sign = FLIPPED[sign]
        divide += f", flip to {sign}"
    bound = Fraction(d, a)
    if bound.denominator == 1:
        lines.append(f"{divide}: {signed.quotient(d, a)}")
    else:
        n, m = (d, a) if a > 0 else (-d, -a)
        lines.append(f"{divide}: {', '.join([f'{n}/{m}', *rational.lowest_terms(n, m)])}")
    return [*lines, f"{x}{sign}{bound}"], sign, bound


def _numbers(level: int, rng: Random) -> tuple[int, int, int]:
    """a, b and d of ax+b < d."""
    a = rng.randint(2, 9)
    bound = rng.randint(*{1: (1, 10), 2: (-5, 10)}.get(level, (-9, 10)))
    b = rng.randint(1, 20) * rng.choice((1, 1, -1))
    if level == 1:
        a, b = rng.choice(((1, b), (1, b), (a, 0)))
    if level > 2 and rng.random() < 0.5:
        a = -a
    d = a * bound + b
    if level == 5:
        d = b + rng.randint(1, 30) * rng.choice((1, -1))
    return a, b, d


def draw(level: int, rng: Random) -> Problem:
    """An inequality to solve for its letter."""
    x, sign = equation.letter(rng), rng.choice(("<", ">", "<=", ">="))
    if level == 3 and rng.random() < 0.25:
        divisor, bound = rng.randint(2, 9), rng.randint(-9, 10)
        text = f"{x}|{divisor}{sign}{bound}"
        product = f"multiply by {divisor}: {signed.product(bound, divisor)}"
        lines, end, value = [product, f"{x}{sign}{bound * divisor}"], sign, Fraction(bound * divisor)
        how = f"Multiply both sides by {divisor}"
    else:
        text, lines, end, value = _linear(level, rng, x, sign)
        flips = end != sign
        how = "Do the same on both sides" + (" (dividing by a negative flips the sign)" if flips else "")
    return Problem(
        text=text,
        working=lines,
        because=rf"{how}: \(",
        answer=f"{x} {LATEX.get(end, end)} {rational.latex(value)}",
        templates=TEMPLATES,
        parts={"x": x},
    )


def _linear(level: int, rng: Random, x: str, sign: str) -> tuple[str, list[str], str, Fraction]:
    while True:  # few draws fail: 1/13 has no working
        a, b, d = _numbers(level, rng)
        c = 0
        if level >= 4 and rng.random() < 0.7:
            c = rng.choice([n for n in range(-5, 10) if n not in (0, -a)])
        try:
            lines, end, value = solved(a, b, sign, d, x)
        except ValueError:
            continue
        if not c:
            text = f"{b}{term(a, x)}" if a < 0 < b else linear(a, x, b)
            return f"{text}{sign}{d}", lines, end, value
        verb = f"subtract {term(c, x)}" if c > 0 else f"add {term(-c, x)}"
        moved = [f"{verb}: {signed.total(a + c, -c)}", f"{linear(a, x, b)}{sign}{d}"]
        return f"{linear(a + c, x, b)}{sign}{linear(c, x, d)}", moved + lines, end, value


SKILL = Skill("inequalities", TEMPLATES, draw)
