"""Tasks about sequences and sums."""

from dataclasses import dataclass

from app.study.maths.tree import Node
from app.study.problems.tasks.base import Task


@dataclass(frozen=True)
class TermsOf(Task):
    """Terms number `places` of a sequence given by a formula in `index`."""

    formula: Node
    index: str
    places: tuple[int, ...]


@dataclass(frozen=True)
class RecursiveTerms(Task):
    """Terms number `places` of a sequence given by its first terms and how each follows.

    In `rule` the letters p1, p2 stand for the term before and the one before that.
    """

    first: tuple[Node, ...]
    rule: Node
    index: str
    places: tuple[int, ...]


@dataclass(frozen=True)
class OfSequence(Task):
    """`what` is asked of a sequence by its first terms: next, term, formula, difference, ratio, sum …

    `kind` is arithmetic or geometric where it is said, else ""; `n` is the number of the term, or how many
    are added; 0 where the sum goes on for ever.
    """

    what: str
    terms: tuple[Node, ...]
    kind: str = ""
    n: int = 0
    last: Node | None = None  # the last term of a sum that is given by it


@dataclass(frozen=True)
class ByTwoTerms(Task):
    """`what` is asked of an arithmetic or geometric sequence of which some values are known.

    `known` are terms by number; `step` is the difference or the ratio.
    """

    kind: str
    what: str  # term, first, step, formula, terms, sum, number
    known: tuple[tuple[int, Node], ...]
    step: Node | None = None
    n: int = 0
    value: Node | None = None


@dataclass(frozen=True)
class SumOf(Task):
    """∑ of `term` for `index` from `low` to `high`; None where it goes on for ever."""

    term: Node
    index: str
    low: int
    high: int | None


@dataclass(frozen=True)
class BinomialTerm(Task):
    """Term number `number` of (a + b)^n, or the one with `power` of `letter`, or only its coefficient."""

    a: Node
    b: Node
    n: int
    number: int = 0
    letter: str = ""
    power: int = 0
    only_coefficient: bool = False
