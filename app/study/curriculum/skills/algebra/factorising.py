"""Taking out a common factor (level 1: 6x + 9, 2: larger, 3: x as well, 4: two letters, 5: three terms)."""

from dataclasses import replace
from math import gcd, isqrt
from random import Random

from app.study.curriculum.methods.polynomial import Term, written
from app.study.curriculum.notation import latex, spaced
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

DIVISORS = (2, 3, 5, 7, 11)
TEMPLATES = (
    "Factorise {e}.",
    "Factorise {e}",
    "Factor {e}.",
    "Take out the common factor: {e}",
    "Factorise fully {e}.",
    "Factor out the greatest common factor from {e}.",
    "Factorise: {e}",
    "Factor: {e}",
    "Factor the expression {e}.",
    "Factorise the expression {e}.",
    "Put {e} into brackets.",
    "Factorise {e} completely.",
    "Factor {e} completely.",
    "How do I factorise {e}?",
    "Can you factorise {e}?",
    "Take out the highest common factor of {e}.",
    "What is {e} in factorised form?",
    "Write {e} as a product with a bracket.",
    "{e} factorise",
    "How do I factor {e}?",
    "Pull out the common factor in {e}.",
)


def taken_out(terms: list[Term]) -> tuple[list[str], Term, list[Term]]:
    """The working, the common factor and what is left in the bracket."""
    lines, factors = [], []
    for divisor in DIVISORS:
        while all(each.coefficient % divisor == 0 for each in terms):
            facts = [f"{each.coefficient}/{divisor}={each.coefficient // divisor}" for each in terms]
            terms = [replace(each, coefficient=each.coefficient // divisor) for each in terms]
            factors.append(divisor)
            lines.append(f"divide by {divisor}: {', '.join(facts)}, {written(terms)}")
    number = 1
    for divisor in factors:
        if number > 1:
            lines.append(f"{number}*{divisor}={number * divisor}")
        number *= divisor
    taken: list[str] = []
    for letter in terms[0].letters:
        while all(letter in each.letters for each in terms):
            terms = [_without(each, letter) for each in terms]
            taken.append(letter)
            lines.append(f"divide by {letter}: {written(terms)}")
    letters = "".join(dict.fromkeys(taken))
    return lines, Term(number, letters, 1 if len(letters) > 1 else max(1, len(taken))), terms


def _without(each: Term, letter: str) -> Term:
    if each.power > 1:
        return replace(each, power=each.power - 1)
    return replace(each, letters=each.letters.replace(letter, ""))


def _inner(rng: Random, kinds: list[Term], largest: int) -> list[Term]:
    """Terms of these kinds, the first positive, that no more can be taken out of."""
    while True:
        sizes = [
            rng.randint(1, largest) * (1 if i == 0 else rng.choice((1, 1, -1))) for i in range(len(kinds))
        ]
        if gcd(*sizes) == 1 and not (len(sizes) == 3 and _splits(*sizes)):
            return [replace(kind, coefficient=size) for kind, size in zip(kinds, sizes, strict=True)]


def _splits(a: int, b: int, c: int) -> bool:
    """True if ax²+bx+c is a product of two brackets."""
    discriminant = b * b - 4 * a * c
    return discriminant >= 0 and isqrt(discriminant) ** 2 == discriminant


def _terms(level: int, rng: Random) -> list[Term]:
    x, y = rng.choice(("xy", "ab", "mn", "pq")) if rng.random() < 0.4 else "xy"
    linear, quadratic = [Term(1, x), Term(1)], [Term(1, x, 2), Term(1, x)]
    if level < 3:
        kinds, by = linear, rng.choice((2, 3, 4, 5, 6, 7, 8, 9) if level == 2 else (2, 3, 5))
    elif level == 3:
        kinds = rng.choice((linear, quadratic, quadratic))
        by = rng.randint(2 if kinds is linear else 1, 6)
    elif level == 4:
        kinds = rng.choice(([Term(1, x + y), Term(1, x)], [Term(1, x), Term(1, y)], quadratic))
        by = rng.randint(2, 9)
    else:
        three = ([Term(1, x, 3), Term(1, x, 2), Term(1, x)], [Term(1, x, 2), Term(1, x), Term(1)])
        kinds = rng.choice((*three, [Term(1, x, 3), Term(1, x, 2)]))
        by = rng.choice((2, 3, 5, 7, *((4, 6, 9) if len(kinds) == 2 else ())))
    inner = _inner(rng, kinds, {1: 9, 2: 9}.get(level, 12 if by < 7 else 9))
    return [replace(each, coefficient=each.coefficient * by) for each in inner]


def draw(level: int, rng: Random) -> Problem:
    """A sum whose terms have a common factor."""
    terms = _terms(level, rng)
    lines, factor, inner = taken_out(terms)
    text, result = written(terms), f"{factor}({written(inner)})"
    return Problem(
        text=text,
        working=[*lines, result],
        because=rf"Take out the common factor {factor}: \({latex(text)} = ",
        answer=spaced(result),
        templates=TEMPLATES,
    )


SKILL = Skill("factorising", TEMPLATES, draw)
