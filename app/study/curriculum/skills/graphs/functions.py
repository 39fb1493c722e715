"""Functions (level 1: f(k), 2: squares, 3: f(x) = k, 4: f(g(k)), inverses, 5: f(g(x)))."""

from collections.abc import Sequence
from random import Random

from app.study.curriculum.methods import equation, signed
from app.study.curriculum.methods.evaluation import evaluated
from app.study.curriculum.methods.polynomial import Term, linear, written
from app.study.curriculum.notation import alike, spaced
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

VALUE = (
    "{d}. Find {v}.",
    "If {d}, what is {v}?",
    "Given {d}, find {v}.",
    "Find {v} if {d}.",
    "What is {v} when {d}?",
    "Let {d}. Find {v}.",
    "{d}, {v} = ?",
    "Evaluate {v} for {d}.",
    "{d}. What is {v}?",
    "For the function {d}, find {v}.",
    "Work out {v} when {d}.",
    "Given that {d}, work out {v}.",
    "A function is given by {d}. Calculate {v}.",
    "The function f is {d}. Evaluate {v}.",
    "Find {v}: {d}",
)
SOLVE = (
    "{d}. For which {x} is {v}?",
    "{d}. Find {x} if {v}.",
    "If {d}, find the {x} with {v}.",
    "Given {d}, solve {v}.",
    "For {d}, what value of {x} gives {v}?",
    "{d} and {v}. Find {x}.",
    "Let {d}. Solve {v}.",
    "For which {x} is {v} when {d}?",
)
INVERSE = (
    "Find the inverse of {d}.",
    "What is the inverse of {d}?",
    "Find the inverse function of {d}.",
    "{d}. Find {v}.",
    "If {d}, find {v}.",
    "Work out the inverse of the function {d}.",
    "Given {d}, find {v}.",
    "{d}. What is the inverse function?",
    "{d}, find {v}.",
)
COMPOSED = (
    "{d} and {g}. Find {v}.",
    "If {d} and {g}, what is {v}?",
    "Given {d} and {g}, find {v}.",
    "Let {d} and {g}. Work out {v}.",
    "{d}, {g}. Find {v}.",
    "Find {v} if {d} and {g}.",
    "What is {v} when {d} and {g}?",
    "{d}, {g}, {v} = ?",
)
TEMPLATES = (*VALUE, *SOLVE, *dict.fromkeys(t for t in INVERSE if t not in VALUE), *COMPOSED)
Polynomial = Sequence[Term]


def _sign(rng: Random) -> int:
    return rng.choice((1, 1, -1))


def _linear(rng: Random, level: int) -> list[Term]:
    a = rng.randint(2, 9) * (1 if level == 1 else rng.choice((1, 1, 1, -1)))
    b = rng.randint(1, 15) * _sign(rng)
    return [Term(b), Term(a, "x")] if b > 0 and rng.random() < 0.15 else [Term(a, "x"), Term(b)]


def _quadratic(rng: Random, level: int) -> list[Term]:
    terms = [Term(1 if level < 3 else rng.choice((1, 1, 2, 3)), "x", 2)]
    if level > 2 and rng.random() < 0.6:
        terms.append(Term(rng.randint(1, 7) * _sign(rng), "x"))
    return [*terms, Term(rng.randint(1, 15) * _sign(rng))]


def _value(level: int, rng: Random) -> Problem:
    name = rng.choice("fffgh")
    terms = _linear(rng, level) if level == 1 or rng.random() < 0.5 else _quadratic(rng, level)
    k = rng.randint(1, 10) if level == 1 else rng.choice([n for n in range(-6, 10) if n])
    lines, value = evaluated(terms, {"x": k})
    definition, asked = f"{name}(x)={written(terms)}", f"{name}({k})"
    d, v = alike([definition, asked], rng)
    because = rf"Put {k} in for x: \({name}({k}) = "
    templates = [t for t in VALUE if name == "f" or "function f" not in t]
    return Problem(f"{definition}, {asked}", lines, because, str(value), templates, {"d": d, "v": v})


def _solve(level: int, rng: Random) -> Problem:
    a, b, x = rng.randint(2, 9), rng.randint(1, 15) * _sign(rng), rng.randint(-6, 10)
    right = a * x + b
    definition, asked = f"f(x)={linear(a, 'x', b)}", f"f(x)={right}"
    lines = [f"{linear(a, 'x', b)}={right}", *equation.solved(a, b, 0, right, "x")[0]]
    d, v = alike([definition, asked], rng)
    because = r"Set the formula equal to the value and solve: \(x = "
    return Problem(f"{definition}, {asked}", lines, because, str(x), SOLVE, {"d": d, "v": v, "x": "x"})


def _composed(level: int, rng: Random) -> Problem:
    f = _linear(rng, 2)
    while True:
        g = _linear(rng, 2) if rng.random() < 0.6 else _quadratic(rng, 2)
        k = rng.choice([n for n in range(-6, 8) if n])
        first, inner = evaluated(g, {"x": k})
        if abs(inner) <= 12:
            break
    second, value = evaluated(f, {"x": inner})
    lines = [f"g({k}):", *first, f"f({inner}):", *second]
    definitions = [f"f(x)={written(f)}", f"g(x)={written(g)}"]
    d, shown, v = alike([*definitions, f"f(g({k}))"], rng)
    because = rf"First \(g({k}) = {inner}\), then \(f({inner}) = "
    parts = {"d": d, "g": shown, "v": v}
    return Problem(", ".join([*definitions, f"f(g({k}))"]), lines, because, str(value), COMPOSED, parts)


def _formula(level: int, rng: Random) -> Problem:
    a, c = rng.randint(2, 9), rng.randint(2, 9)
    b, d = rng.randint(1, 9) * _sign(rng), rng.randint(1, 9) * _sign(rng)
    lines = [
        f"{a}({linear(c, 'x', d)}){b:+d}",
        f"{signed.product(a, c)}, {signed.product(a, d)}",
        signed.total(a * d, b),
        linear(a * c, "x", a * d + b),
    ]
    definitions = [f"f(x)={linear(a, 'x', b)}", f"g(x)={linear(c, 'x', d)}"]
    shown, inner, v = alike([*definitions, "f(g(x))"], rng)
    parts = {"d": shown, "g": inner, "v": v}
    because = r"Put g(x) in for x: \(f(g(x)) = "
    answer = spaced(linear(a * c, "x", a * d + b))
    return Problem(", ".join([*definitions, "f(g(x))"]), lines, because, answer, COMPOSED, parts)


def _inverse(level: int, rng: Random) -> Problem:
    a, b = rng.randint(2, 9), rng.randint(1, 12) * _sign(rng)
    undo = f"{'subtract' if b > 0 else 'add'} {abs(b)}: {linear(1, 'x', -b)}"
    if level == 4 or rng.random() < 0.4:
        formula = linear(a, "x", b)
        lines = [undo, f"divide by {a}: ({linear(1, 'x', -b)})/{a}"]
        answer = rf"\frac{{{spaced(linear(1, 'x', -b))}}}{{{a}}}"
    elif rng.random() < 0.5:
        formula = f"x|{a}{b:+d}"
        lines = [undo, f"multiply by {a}: {signed.product(a, -b)}, {linear(a, 'x', -a * b)}"]
        answer = spaced(linear(a, "x", -a * b))
    else:
        formula = f"({linear(1, 'x', b)})|{a}"
        lines = [f"multiply by {a}: {a}x", f"{undo.split(':', maxsplit=1)[0]}: {linear(a, 'x', -b)}"]
        answer = spaced(linear(a, "x", -b))
    d, v = alike([f"f(x)={formula}", "f^-1(x)"], rng)
    because = r"Undo the steps in reverse order: \(f^{-1}(x) = "
    text = f"inverse of f(x)={formula.replace('|', '/')}"
    return Problem(text, lines, because, answer, INVERSE, {"d": d, "v": v})


FORMS = {
    1: (_value,),
    2: (_value,),
    3: (_value, _value, _solve),
    4: (_composed, _inverse),
    5: (_formula, _inverse),
}


def draw(level: int, rng: Random) -> Problem:
    """A function, and what to find of it."""
    return rng.choice(FORMS[level])(level, rng)


SKILL = Skill("functions", TEMPLATES, draw)
