"""A true statement about numbers as a line of a working: 24 = 4 × 6, 9/12 > 8/12, √50 ≈ 7.07."""

from dataclasses import dataclass
from fractions import Fraction

from app.study.maths.approximate import approximate
from app.study.maths.equality import Outcome, equal
from app.study.maths.to_tex import to_tex
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Num, symbols
from app.study.working.lines import Written
from app.study.working.shown import ShownLine
from engine.base.sentence import verbatim

_TEX = {"≠": r"\ne", "≤": r"\le", "≥": r"\ge", "≈": r"\approx"}


@dataclass(frozen=True)
class Fact(Written):
    """`sides` with a relation between each and the next: =, ≠, <, >, ≤, ≥ or ≈.

    ≈ says that the right side is a decimal which the left one rounds to.
    """

    sides: tuple[Node, ...]
    relations: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Whether every part of it is proven."""
        pairs = zip(self.sides, self.sides[1:], self.relations, strict=False)
        return not any(map(symbols, self.sides)) and all(_holds(*each) for each in pairs)

    def shown(self) -> ShownLine:
        """The sides with the relations between them."""
        tex, text = to_tex(self.sides[0], as_written=True), to_text(self.sides[0])
        for relation, side in zip(self.relations, self.sides[1:], strict=True):
            tex += f" {_TEX.get(relation, relation)} {to_tex(side, as_written=True)}"
            text += f" {relation} {to_text(side)}"
        return ShownLine([tex], verbatim(text))


def fact(left: Node, relation: str, right: Node) -> Fact:
    """left relation right."""
    return Fact((left, right), (relation,))


def _holds(left: Node, right: Node, relation: str) -> bool:
    if relation in {"=", "≠"}:
        outcome = equal(left, right).outcome
        return outcome is (Outcome.EQUAL if relation == "=" else Outcome.DIFFERENT)
    a, b = approximate(left), approximate(right)
    if a is None or b is None:
        return False
    if relation == "≈":
        places = right.places if isinstance(right, Num) and right.places else 0
        return abs(a - b) <= Fraction(1, 10**places) / 2
    if equal(left, right).outcome is Outcome.EQUAL:
        return relation in {"≤", "≥"}
    if abs(a - b) <= Fraction(1, 10**20):
        return False
    return a < b if relation in {"<", "≤"} else a > b
