"""Polynomials as text: terms, and terms added up."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Term:
    """coefficient · letters^power; a number has no letters, several letters have power 1."""

    coefficient: int
    letters: str = ""
    power: int = 1

    def __str__(self) -> str:
        return term(self.coefficient, self.letters, self.power)

    @property
    def kind(self) -> str:
        """The part that like terms share: `x^2`, `xy`, and nothing for numbers."""
        return str(Term(1, self.letters, self.power)) if self.letters else ""

    def times(self, other: "Term") -> "Term":
        """The product of two terms, the letters the same or in only one of them."""
        letters, size = self.letters or other.letters, self.coefficient * other.coefficient
        if self.letters and other.letters:
            return Term(size, letters, self.power + other.power)
        return Term(size, letters, self.power if self.letters else other.power)


def term(coefficient: int, letters: str, power: int = 1) -> str:
    """`3x^2`, `-x`, `4xy`, `7`: one term without spaces; without letters or with power 0 a number."""
    if power == 0 or not letters:
        return str(coefficient)
    size = "" if abs(coefficient) == 1 else str(abs(coefficient))
    return ("-" if coefficient < 0 else "") + size + letters + (f"^{power}" if power > 1 else "")


def joined(terms: Sequence[str]) -> str:
    """Terms added up: `3x^2-x+7`; `0` when there are none."""
    return "".join(t if i == 0 or t.startswith("-") else f"+{t}" for i, t in enumerate(terms)) or "0"


def written(terms: Sequence[Term]) -> str:
    """`3x^2-xy+7`, without terms that are zero."""
    return joined([str(each) for each in terms if each.coefficient])


def linear(a: int, x: str, b: int) -> str:
    """`ax+b` without what is zero."""
    return written([Term(a, x), Term(b)])


def quadratic(a: int, b: int, c: int, x: str) -> str:
    """`ax^2+bx+c` without what is zero."""
    return written([Term(a, x, 2), Term(b, x), Term(c)])
