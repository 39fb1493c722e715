"""Evaluating expressions (level 1: ax ± b, 2: negative x, brackets, 3: x², two letters, 4–5: both, x³)."""

from random import Random

from app.study.curriculum.methods import signed
from app.study.curriculum.methods.evaluation import evaluated
from app.study.curriculum.methods.polynomial import Term, written
from app.study.curriculum.notation import alike, latex
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

PAIRS = ("xy", "ab", "mn", "pq", "st")
TEMPLATES = (
    "Evaluate {e} when {v}.",
    "Find the value of {e} when {v}.",
    "What is {e} when {v}?",
    "Work out {e} if {v}.",
    "If {v}, what is {e}?",
    "{e}, {v}",
    "Evaluate {e} for {v}.",
    "{v}. Find {e}.",
    "Given that {v}, work out {e}.",
    "Substitute {v} into {e}.",
    "What is the value of {e} if {v}?",
    "Calculate {e} when {v}.",
    "Given {v}, evaluate {e}.",
    "{e} when {v}",
    "Find {e} if {v}.",
    "Let {v}. What is {e}?",
    "{v}. Work out the value of {e}.",
    "Evaluate the expression {e} at {v}.",
    "Put {v} into {e}.",
    "What do you get if you substitute {v} into {e}?",
    "When {v}, what does {e} equal?",
    "Work out the value of {e} when {v}.",
    "Evaluate {e} where {v}.",
    "How do I evaluate {e} when {v}?",
)
_Parts = tuple[str, dict[str, int], list[str], int]


def _terms(terms: list[Term], values: dict[str, int]) -> _Parts:
    lines, value = evaluated(terms, values)
    return written(terms), values, lines, value


def _linear(level: int, rng: Random, letters: str) -> _Parts:
    x = letters[0]
    value = rng.randint(*{1: (1, 10)}.get(level, (-9, 10)))
    a, b = rng.randint(2, 9), rng.randint(1, 20)
    if rng.random() < 0.4:
        b = -b if level > 1 else -rng.randint(1, min(20, a * value))
    terms = [Term(a, x), Term(b)]
    if rng.random() < 0.3:
        terms = [Term(abs(b)), Term(a if level == 1 else rng.choice((a, -a)), x)]
    return _terms(terms, {x: value})


def _bracket(level: int, rng: Random, letters: str) -> _Parts:
    x, a, b = letters[0], rng.randint(2, 9), rng.randint(1, 9) * rng.choice((1, -1))
    value = rng.randint(-6, 10)
    inner, outer = signed.total(value, b), signed.product(a, value + b)
    return f"{a}({x}{b:+d})", {x: value}, [f"{x}{b:+d}={inner}", outer], a * (value + b)


def _quotient(level: int, rng: Random, letters: str) -> _Parts:
    x, a, b = letters[0], rng.randint(2, 9), rng.randint(1, 20) * rng.choice((1, -1))
    ratio = rng.randint(1, 9) * rng.choice((1, 1, -1))
    lines = [f"{x}/{a}={ratio * a}/{a}={ratio}", signed.total(ratio, b)]
    return f"{x}|{a}{b:+d}", {x: ratio * a}, lines, ratio + b


def _square(level: int, rng: Random, letters: str) -> _Parts:
    x, value = letters[0], rng.choice((*range(-6, 0), *range(2, 10)))
    a = rng.choice((1, 1, rng.randint(2, 5)))
    rest = [Term(rng.randint(1, 20) * rng.choice((1, -1)))]
    if level > 3:
        rest.insert(0, Term(rng.randint(2, 9) * rng.choice((1, -1)), x))
    return _terms([Term(a, x, 2), *rest], {x: value})


def _two_letters(level: int, rng: Random, letters: str) -> _Parts:
    low = 1 if level == 3 else -9
    values = {letter: rng.choice([n for n in range(low, 10) if n]) for letter in letters}
    return _terms(
        [Term(rng.randint(2, 9), letters[0]), Term(rng.randint(2, 9) * rng.choice((1, -1)), letters[1])],
        values,
    )


def _product(level: int, rng: Random, letters: str) -> _Parts:
    x, y = letters[0], letters[1]
    values = {letter: rng.choice([n for n in range(-9, 10) if n]) for letter in letters}
    third = Term(rng.randint(2, 9) * rng.choice((1, -1)), rng.choice((x, y)))
    return _terms([Term(rng.choice((1, 1, 2, 3)), letters), third], values)


def _cube(level: int, rng: Random, letters: str) -> _Parts:
    x, value = letters[0], rng.choice((-3, -2, 2, 3, 4))
    rest = Term(rng.randint(2, 9) * rng.choice((1, -1)), x, rng.choice((1, 2)))
    return _terms([Term(rng.choice((1, 1, 2)), x, 3), rest], {x: value})


def _mixed(level: int, rng: Random, letters: str) -> _Parts:
    x, y = letters[0], letters[1]
    values = {letter: rng.choice([n for n in range(-5, 7) if n]) for letter in letters}
    sign = rng.choice((1, -1))
    return _terms([Term(rng.randint(1, 4), x, 2), Term(sign * rng.randint(1, 4), y, 2)], values)


FORMS = {
    1: (_linear,),
    2: (_linear, _bracket, _quotient),
    3: (_linear, _square, _two_letters),
    4: (_square, _two_letters, _product),
    5: (_product, _cube, _mixed),
}


def draw(level: int, rng: Random) -> Problem:
    """An expression to work out for given numbers."""
    letters = rng.choice(PAIRS) if rng.random() < 0.5 else PAIRS[0]
    expression, values, lines, value = rng.choice(FORMS[level])(level, rng, letters)
    given = [f"{letter}={number}" for letter, number in values.items()]
    shown, *put = alike([expression, *given], rng)
    put_in = " and ".join(f"{number} for {letter}" for letter, number in values.items())
    return Problem(
        text=", ".join([expression, *given]).replace("|", "/"),
        working=lines,
        because=rf"Put in {put_in}: \({latex(expression)} = ",
        answer=str(value),
        templates=TEMPLATES,
        parts={"e": shown, "v": rng.choice((" and ", ", ")).join(put)},
    )


SKILL = Skill("evaluating expressions", TEMPLATES, draw)
