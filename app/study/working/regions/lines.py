"""Lines that say where a letter lies: inequalities together, intervals, a table of signs."""

from dataclasses import dataclass
from functools import reduce

from app.study.answers.kinds import Equation, Inequality, Interval, Region, Several, Value
from app.study.maths.to_tex import to_tex
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node
from app.study.working.lines import Line, Written, shown
from app.study.working.shown import ShownLine
from engine.base.sentence import Sentence, say, verbatim


@dataclass(frozen=True)
class Compound(Written):
    """All of the parts hold (`how` and), or one of them does (or)."""

    statements: tuple["Statement", ...]
    how: str

    def parts(self) -> tuple[Line, ...]:
        """The inequalities."""
        return self.statements

    def with_parts(self, parts: tuple[Line, ...]) -> Line:
        """Other inequalities."""
        return Compound(tuple(one for one in parts if isinstance(one, Statement)), self.how)

    def shown(self) -> ShownLine:
        """With “and” or “or” between them."""
        found = [shown(one) for one in self.statements]
        joined = _or if self.how == "or" else _and
        text = reduce(joined, [one.text for one in found])
        if self.how == "or":
            return ShownLine([one.tex[0] for one in found], text)
        return ShownLine([r",\quad ".join(one.tex[0] for one in found)], text)


def _or(first: Sentence, second: Sentence) -> Sentence:
    return say("working.line.or", first=first, second=second)


def _and(first: Sentence, second: Sentence) -> Sentence:
    return say("working.inequalities.and", first=first, second=second)


@dataclass(frozen=True)
class Intervals(Written):
    """The numbers in these intervals and single points, united."""

    pieces: tuple[Interval | Several, ...]

    def shown(self) -> ShownLine:
        """(−∞, 2) ∪ [3, ∞)."""
        tex = r" \cup ".join(map(_tex, self.pieces))
        return ShownLine([tex], verbatim(" ∪ ".join(map(_text, self.pieces))))

    def answer(self) -> Interval | Several | Region:
        """The set as an answer."""
        return self.pieces[0] if len(self.pieces) == 1 else Region(self.pieces, "or")


@dataclass(frozen=True)
class Within(Written):
    """The letter lies in these intervals, as a statement beside others: x ∈ (−∞, 2) ∪ [3, ∞)."""

    letter: str
    where: Intervals

    def shown(self) -> ShownLine:
        """With the sign of membership."""
        found = self.where.shown()
        return ShownLine([rf"{self.letter} \in {found.tex[0]}"], verbatim(f"{self.letter} ∈ {found.text}"))


Statement = Inequality | Equation | Within | Compound
"""What may be put together."""


def _tex(piece: Interval | Several) -> str:
    if isinstance(piece, Several):
        return rf"\{{{', '.join(to_tex(one.tree) for one in piece.items if isinstance(one, Value))}\}}"
    low, high = to_tex(piece.low), to_tex(piece.high)
    opening, closing = "[" if piece.low_closed else "(", "]" if piece.high_closed else ")"
    return rf"\left{opening}{low}, {high}\right{closing}"


def _text(piece: Interval | Several) -> str:
    if isinstance(piece, Several):
        return f"{{{', '.join(to_text(one.tree) for one in piece.items if isinstance(one, Value))}}}"
    opening, closing = "[" if piece.low_closed else "(", "]" if piece.high_closed else ")"
    return f"{opening}{to_text(piece.low)}, {to_text(piece.high)}{closing}"


@dataclass(frozen=True)
class SignTable(Written):
    """The signs of factors around the points at which one is 0, to read an inequality's solution from.

    `of` is the inequality, 0 on its right. `rows` are its factors, then the whole, each with a sign for each
    gap and point in turn: "+", "-", "0", and "" where the whole is not defined.
    """

    of: Inequality
    points: tuple[Node, ...]
    rows: tuple[tuple[Node, tuple[str, ...]], ...]

    def parts(self) -> tuple[Line, ...]:
        """The inequality."""
        return (self.of,)

    def shown(self) -> ShownLine:
        """A table: the points above, a row of signs for each factor."""
        columns = "c|" + "c" * (2 * len(self.points) + 1)
        head = " & ".join(f"& {to_tex(point)}" for point in self.points) + " &"
        body = r" \\ ".join(
            f"{to_tex(node)} & " + " & ".join(_SIGNS.get(sign, sign) for sign in signs)
            for node, signs in self.rows
        )
        tex = rf"\begin{{array}}{{{columns}}} & {head} \\ \hline {body} \end{{array}}"
        texts = "; ".join(
            f"{to_text(node)}: {' '.join(s or '·' for s in signs)}" for node, signs in self.rows
        )
        points = ", ".join(map(to_text, self.points))
        return ShownLine([tex], say("working.inequalities.table", points=points, rows=texts))


_SIGNS = {"": r"\times"}
