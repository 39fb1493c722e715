"""Tasks about the parts of expressions: degree, coefficients, common factors, where they are undefined."""

from dataclasses import dataclass

from app.study.maths.tree import Node
from app.study.problems.tasks.base import Task


@dataclass(frozen=True)
class Degree(Task):
    """The degree of a polynomial; with `named`, what it is called by the number of its terms, too."""

    tree: Node
    named: bool = False


@dataclass(frozen=True)
class Coefficient(Task):
    """What stands before `of`, a product of powers of letters, in the polynomial multiplied out; 1: alone."""

    tree: Node
    of: Node


@dataclass(frozen=True)
class LeadingTerm(Task):
    """The term of the highest power of a polynomial in one letter, or its coefficient alone."""

    tree: Node
    coefficient: bool = False


@dataclass(frozen=True)
class CommonFactor(Task):
    """The greatest common factor of `trees`, or their least common multiple."""

    trees: tuple[Node, ...]
    multiple: bool = False


@dataclass(frozen=True)
class Undefined(Task):
    """The values of the one letter for which `tree` is not defined."""

    tree: Node


@dataclass(frozen=True)
class DividePolynomials(Task):
    """Quotient and remainder of two polynomials in one letter; `wanted` names one of them, if not both."""

    dividend: Node
    divisor: Node
    wanted: str = ""


@dataclass(frozen=True)
class ChangeLogarithm(Task):
    """An equation between a power and its value as one with a logarithm, or the other way round."""

    left: Node
    right: Node
    exponential: bool
