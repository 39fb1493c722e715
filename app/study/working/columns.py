"""Numbers written below each other: a sum or a difference, worked out digit by digit from the right."""

from dataclasses import dataclass
from fractions import Fraction

from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Num, bracketed, minus, plus, times
from app.study.working.lines import Written
from app.study.working.shown import ShownLine
from engine.base.sentence import verbatim


@dataclass(frozen=True)
class Columns(Written):
    """`first` ± `second`, whole numbers ≥ 0, of which the last `done` columns are worked out.

    `written` is what stands below the line so far, `carried` the 1 that is carried to the next column, or
    borrowed from it in a difference; `marks` are the columns, counted from the right, above which it stood.
    """

    first: int
    second: int
    sign: str  # + or −
    done: int = 0
    written: int = 0
    carried: int = 0
    marks: tuple[int, ...] = ()

    @property
    def means(self) -> Node:
        """What it comes to: what is still to be worked out, and the digits below the line."""
        unit = 10**self.done
        left, right = (_whole(number // unit) for number in (self.first, self.second))
        rest: Node = plus(left, right) if self.sign == "+" else minus(left, right)
        if self.carried:
            rest = (plus if self.sign == "+" else minus)(rest, _whole(self.carried))
        if not self.done:
            return rest
        return plus(times(bracketed(rest), _whole(unit), "*"), _whole(self.written))

    def shown(self) -> ShownLine:
        """The columns; in plain text what they come to."""
        return ShownLine([self.tex], verbatim(to_text(self.means)))

    @property
    def tex(self) -> str:
        """As it is written on squared paper, a carried or borrowed 1 small above its column."""
        width = max(len(str(self.first)), len(str(self.second)))
        marks = [r"{\scriptstyle 1}" if place in self.marks else "" for place in range(width)]
        digits = str(self.written).zfill(self.done)[-self.done :] if self.done else ""
        rows = [
            *([_row("", marks[::-1])] if self.marks else []),
            _row("", _digits(str(self.first), width)),
            _row("+" if self.sign == "+" else "-", _digits(str(self.second), width)),
        ]
        body = r" \\ ".join(rows) + r" \\ \hline " + _row("", _digits(digits, width))
        return rf"\begin{{array}}{{{'r' * (width + 1)}}} {body} \end{{array}}"


def _whole(number: int) -> Num:
    return Num(Fraction(number))


def _digits(text: str, width: int) -> list[str]:
    return [*[""] * (width - len(text)), *text]


def _row(sign: str, cells: list[str]) -> str:
    return " & ".join([sign, *cells])
