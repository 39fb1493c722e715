"""Reads a problem's text into a task that algebra can work out; what is not understood wholly is not read."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from app.study.answers.kinds import Inequality, Quantity, Region
from app.study.maths.exact import rational
from app.study.maths.parser import parse
from app.study.maths.tokens import tokenize
from app.study.maths.tree import Node, Unreadable
from app.study.maths.units import Unit
from app.study.problems.request import cleaned


@dataclass(frozen=True)
class Evaluate:
    """Work out, simplify, factor or expand `tree`; `what` is the verb's idea."""

    tree: Node
    what: str = "evaluate"


@dataclass(frozen=True)
class Solve:
    """Solve `equations` (left, right) for `unknowns`; `wanted` is the expression asked for, if another."""

    equations: tuple[tuple[Node, Node], ...]
    unknowns: tuple[str, ...]
    domain: Inequality | None = None
    wanted: Node | None = None


@dataclass(frozen=True)
class SolveInequality:
    """Find where `region` holds."""

    region: Inequality | Region


@dataclass(frozen=True)
class Differentiate:
    """The `order`th derivative of `tree` by `by`, at `at` if that is given."""

    tree: Node
    by: str
    order: int = 1
    at: Node | None = None


@dataclass(frozen=True)
class Integrate:
    """The antiderivative of `tree`, or its integral over `bounds`."""

    tree: Node
    by: str
    bounds: tuple[Node, Node] | None = None


@dataclass(frozen=True)
class Limit:
    """The limit of `tree` as `by` goes to `to`, from `side` (+, − or both: "")."""

    tree: Node
    by: str
    to: Node
    side: str = ""


@dataclass(frozen=True)
class Numbers:
    """gcd, lcm, mean, median, mode, range, sum or product of a list; factors of one number."""

    what: str
    numbers: tuple[Fraction, ...]


@dataclass(frozen=True)
class DivideWithRemainder:
    """Quotient and remainder of two whole numbers; only the remainder when `only_remainder`."""

    dividend: int
    divisor: int
    only_remainder: bool = False


@dataclass(frozen=True)
class Convert:
    """An amount in another unit."""

    amount: Quantity
    unit: Unit


@dataclass(frozen=True)
class Round:
    """Round a number as the form of the question says."""

    tree: Node


@dataclass(frozen=True)
class YesNo:
    """A claim that is true or false."""

    holds: bool


@dataclass(frozen=True)
class SimplifyRatio:
    """A ratio of whole numbers in its lowest terms."""

    parts: tuple[int, ...]


@dataclass(frozen=True)
class Pick:
    """Which of several numbers is the largest or smallest."""

    among: tuple[Node, ...]
    largest: bool


Task = (
    Evaluate | Solve | SolveInequality | Differentiate | Integrate | Limit | Numbers | DivideWithRemainder
    | Convert | Round | YesNo | Pick | SimplifyRatio
)  # fmt: skip

MAX_PROBLEM = 1500  # characters; longer ones are stories, which are not read here

_BY_WORD: list[tuple[re.Pattern[str], str]] = [
    (re.compile(pattern, re.IGNORECASE), sign)
    for pattern, sign in (
        (r"\s+plus\s+", " + "), (r"\s+minus\s+", " - "), (r"\s+(?:times|multiplied by)\s+", " * "),
        (r"\s+(?:divided by|over)\s+", " ÷ "), (r"\s+(?:is equal to|equals?)\s+", " = "),
        (r"\s*\b(?:raised )?to the power (?:of )?", " ^ "), (r"\s+squared\b", "^2"), (r"\s+cubed\b", "^3"),
        (r"\b(?:the )?log(?:arithm)?(?: (?:in|to))?(?: the)? base (\d+) of (\d+)\b", r"log(\2, \1)"),
        (r"\b(?:the )?log(?:arithm)? of (\d+) (?:in|to) (?:the )?base (\d+)\b", r"log(\1, \2)"),
        (r"\b(?:the )?(?:positive |principal )?square root of ", " √ "), (r"\b(?:the )?cube root of ", " ∛ "),
        (r"\bthe absolute value of ", " abs "), (r"\s+percent\b", "%"), (r"\s*% of\s+", "% * "),
        (r"\bhalf of\s+", "1/2 * "),
        (r"(\d+)\s*/\s*(\d+) of\s+", r"(\1/\2) * "), (r"([½⅓⅔¼¾⅕⅖⅗⅘]) of\s+", r"\1 * "),
        (r"(\\frac\s*\{\d+\}\s*\{\d+\}) of\s+", r"\1 * "),
        (r"\+-(?=\d)", "+ -"),  # in a problem, 4+-6 is a sum; in an answer, ±
        (r"\bnegative (?=\d)", "-"), (r"(\d) factorial\b", r"\1!"),
        (r"\b(\d+)\s*(?:(?-i:C)|choose)\s*(\d+)\b", r"nCr(\1, \2)"),
        (r"\b(\d+)\s*(?-i:P)\s*(\d+)\b", r"nPr(\1, \2)"),
        (r"\b(?-i:([CP]))\((\d+), ?(\d+)\)", r"n\1r(\2, \3)"),
    )
]  # fmt: skip


def expression(text: str) -> Node:
    """The tree of a piece of a problem, with operators in words as signs. Raises Unreadable."""
    text = re.sub(r"[$€£]\s?(?=[\d.])", "", f" {text.strip(' .,;:?')} ")
    for pattern, sign in _BY_WORD:
        text = pattern.sub(sign, text)
    return parse(tokenize(text))


def numbers(text: str) -> tuple[Fraction, ...]:
    """The numbers of a list: 3, 5 and 8. Raises Unreadable when one is none."""
    text = text.strip(" .?:;{}[]()\\")
    parts = [part for part in re.split(r"\s*(?:;|,(?!\d{3}\b)|,\s|\band\b|&)\s*", text) if part.strip()]
    if len(parts) == 1 and re.fullmatch(r"[-\d.\s]+", text):
        parts = text.split()
    if len(parts) < 2 and "," in text:
        parts = text.split(",")
    found: list[Fraction] = []
    for part in parts:
        value = rational(parse(tokenize(part)))
        if value is None:
            raise Unreadable("A number of this list cannot be read.")
        found.append(value)
    return tuple(found)


def read(text: str) -> Task | None:
    """The task in `text`; None when any part of it is not understood. Raises nothing."""
    from app.study.problems import arithmetic, calculus, equations

    if len(text) > MAX_PROBLEM:
        return None
    request = cleaned(text)
    readers: tuple[Callable[[str], Task | None], ...] = (
        calculus.read, arithmetic.read, equations.read, arithmetic.plain,
    )  # fmt: skip
    for reader in readers:
        try:
            task = reader(request)
        except Unreadable:
            continue
        if task is not None:
            return task
    return None
