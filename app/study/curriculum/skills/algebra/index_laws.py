"""Laws of indices (level 1: one law, 2: coefficients, 3: two laws, 4: negative powers, 5: two letters)."""

from random import Random
from typing import NamedTuple

from app.study.curriculum.notation import latex
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

SINGLE_POWER = (
    "Write {e} as a single power.",
    "What is {e} as a single power?",
    "Write {e} as a single power of {x}.",
    "Express {e} as one power of {x}.",
    "Combine {e} into one power.",
    "Give {e} as a power of {x}.",
    "Write {e} in index form as one power.",
    "{e} as a single power",
    "Turn {e} into one power.",
)
SIMPLIFY = (
    "Simplify {e}.",
    "Simplify {e} using the laws of indices.",
    "Use index laws to simplify {e}.",
    "Simplify {e}. Leave your answer in index form.",
    "Simplify the powers: {e}",
    "Use the laws of exponents to simplify {e}.",
    "How do I simplify {e}?",
    "What does {e} simplify to?",
    "Apply the exponent rules to {e}.",
    "Simplify: {e}",
    "Can you simplify {e}?",
    "Simplify the expression {e} with exponent rules.",
)
TEMPLATES = SINGLE_POWER + SIMPLIFY
LETTERS = "xxxxabnptyz"


class Monomial(NamedTuple):
    """A number times powers of letters, or a power of a number; each law gives its lines and the result."""

    size: int
    powers: dict[str, int]

    def plain(self) -> str:
        """`3x^2y`."""
        return self._typed("{}^{}")

    def latex(self) -> str:
        """`3x^{2}y`."""
        return self._typed("{}^{{{}}}")

    def _typed(self, power: str) -> str:
        bases = "".join(x if k == 1 else power.format(x, k) for x, k in self.powers.items() if k)
        return bases if bases and self.size == 1 else f"{self.size}{bases}"

    def times(self, other: "Monomial") -> tuple[list[str], "Monomial"]:
        """Coefficients multiply, powers add."""
        size = self.size * other.size
        lines = [f"numbers {self.size}*{other.size}={size}"] if size > 1 else []
        lines += [
            f"powers of {x} {k}+{other.powers[x]}={k + other.powers[x]}" for x, k in self.powers.items()
        ]
        return lines, Monomial(size, {x: k + other.powers[x] for x, k in self.powers.items()})

    def over(self, other: "Monomial") -> tuple[list[str], "Monomial"]:
        """Coefficients divide, powers subtract."""
        size = self.size // other.size
        lines = [f"numbers {self.size}/{other.size}={size}"] if self.size > 1 else []
        lines += [
            f"powers of {x} {k}-{other.powers[x]}={k - other.powers[x]}" for x, k in self.powers.items()
        ]
        return lines, Monomial(size, {x: k - other.powers[x] for x, k in self.powers.items()})

    def raised(self, n: int) -> tuple[list[str], "Monomial"]:
        """The coefficient is raised, powers are multiplied."""
        lines = [f"numbers {self.size}^{n}={self.size**n}"] if self.size > 1 else []
        lines += [f"powers of {x} {k}*{n}={k * n}" for x, k in self.powers.items()]
        return lines, Monomial(self.size**n, {x: k * n for x, k in self.powers.items()})


def _bases(level: int, rng: Random) -> list[str]:
    if level < 5 and rng.random() < 0.25:
        return [rng.choice(("2", "3", "5", "7", "10"))]
    return list(rng.choice(("xy", "ab", "mn", "pq"))) if level == 5 else [rng.choice(LETTERS)]


def _drawn(bases: list[str], level: int, rng: Random, largest: int = 0) -> Monomial:
    number = bases[0].isdigit()
    size = 1 if number or level == 1 or rng.random() < 0.3 else rng.randint(2, largest or 9)
    return Monomial(size, {x: rng.randint(2 if number else 1, 9) for x in bases})


def _product(bases: list[str], level: int, rng: Random) -> tuple[str, list[str], Monomial]:
    a, b = _drawn(bases, level, rng), _drawn(bases, level, rng)
    return f"{a.plain()}*{b.plain()}", *a.times(b)


def _quotient(bases: list[str], level: int, rng: Random) -> tuple[str, list[str], Monomial]:
    a, b = _drawn(bases, level, rng), _drawn(bases, level, rng)
    if level < 4:  # the power that is left is at least 1
        a, b = (
            Monomial(m.size, {x: sorted((k, b.powers[x]))[i] + i for x, k in a.powers.items()})
            for m, i in ((a, 1), (b, 0))
        )
    a = Monomial(a.size * b.size, a.powers)
    if a.size == 1 and len(bases) == 1 and rng.random() < 0.5:
        return f"{a.plain()}/{b.plain()}", *a.over(b)
    return f"({a.plain()})|({b.plain()})", *a.over(b)


def _raised(bases: list[str], level: int, rng: Random) -> tuple[str, list[str], Monomial]:
    a, n = _drawn(bases, level, rng, largest=5), rng.randint(2, 6)
    if sum(a.powers.values()) == 1 and a.size == 1:
        a = Monomial(1, dict.fromkeys(bases, 2))
    if a.size > 1:
        n = rng.randint(2, 3)
    return f"({a.plain()})^{n}", *a.raised(n)


def _two_laws(bases: list[str], level: int, rng: Random) -> tuple[str, list[str], Monomial]:
    if rng.random() < 0.5:
        text, lines, first = _raised(bases, level, rng)
        b = _drawn(bases, level, rng, largest=4)
        more, result = first.times(b)
        return f"{text}*{b.plain()}", [*lines, f"now {first.plain()}*{b.plain()}", *more], result
    text, lines, first = _product(bases, level, rng)
    b = Monomial(1, {x: rng.randint(1, k - 1) for x, k in first.powers.items()})
    more, result = first.over(b)
    return f"({text})|({b.plain()})", [*lines, f"now {first.plain()}/{b.plain()}", *more], result


HOW = {
    _product: "Powers of the same base are added when you multiply",
    _quotient: "Powers of the same base are subtracted when you divide",
    _raised: "Powers are multiplied when you raise to a power",
    _two_laws: "Use one law of indices after the other",
}


def draw(level: int, rng: Random) -> Problem:
    """A product, a quotient or a power of powers, from level 3 two of these."""
    forms = [_product, _quotient, _raised] + [_two_laws] * (level > 2)
    bases = _bases(level, rng)
    form = rng.choice(forms)
    text, lines, result = form(bases, level, rng)
    templates: tuple[str, ...] = SINGLE_POWER if bases[0].isdigit() else SIMPLIFY
    if "^" in result.plain() and result.size == 1 and len(bases) == 1 and not bases[0].isdigit():
        templates = SINGLE_POWER + SIMPLIFY
    because = rf"{HOW[form]}: \({latex(text)} = "
    return Problem(text, [*lines, result.plain()], because, result.latex(), templates, {"x": bases[0]})


SKILL = Skill("index laws", TEMPLATES, draw)
