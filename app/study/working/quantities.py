"""Lines about named quantities, m = (8 − 2)/(4 − 1), and lines that say what a problem gives."""

from dataclasses import dataclass

from app.study.answers.kinds import Quantity, Value
from app.study.answers.printing import printed
from app.study.maths.to_tex import to_tex
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Sym
from app.study.maths.units import Unit
from app.study.working import said
from app.study.working.lines import Line, Written, is_expression, shown
from app.study.working.shown import ShownLine
from engine.base.sentence import say, verbatim

ANSWER = Sym("answer")
"""The name under which the whole answer stands, where it is a point or a list; it is not shown."""


@dataclass(frozen=True)
class Named(Written):
    """A quantity of the problem and what it is; several values in brackets are a point, without a list."""

    name: Node
    values: tuple[Node, ...]
    brackets: str = ""

    def parts(self) -> tuple[Line, ...]:
        """The values."""
        return self.values

    def with_parts(self, parts: tuple[Line, ...]) -> Line:
        """The same quantity said in another way."""
        return Named(self.name, tuple(filter(is_expression, parts)), self.brackets)

    def shown(self) -> ShownLine:
        """name = value."""
        tex = [", ".join(to_tex(one, as_written=True) for one in self.values)]
        text = ", ".join(map(to_text, self.values))
        if self.brackets:
            start, end = self.brackets[0], self.brackets[1]
            escape = "\\" if start == "{" else ""
            tex = [rf"\left{escape}{start} {tex[0]} \right{escape}{end}"]
            text = f"{start}{text}{end}"
        if self.name == ANSWER:
            return ShownLine(tex, verbatim(text))
        return ShownLine(
            [f"{to_tex(self.name, as_written=True)} = {tex[0]}"], verbatim(f"{to_text(self.name)} = {text}")
        )


@dataclass(frozen=True)
class Points(Written):
    """Points or numbers that the problem gives, or that answer it; `open` where the row goes on."""

    rows: tuple[tuple[Node, ...], ...]
    sign: str = ","
    open: bool = False

    def shown(self) -> ShownLine:
        """(1, 2), (4, 8); a row of one number without brackets."""
        tex = [_row([to_tex(one, as_written=True) for one in row], True) for row in self.rows]
        text = [_row(list(map(to_text, row)), False) for row in self.rows]
        if self.open:
            tex.append(r"\ldots")
            text.append("…")
        between = ", " if self.sign == "," else f" {self.sign} "
        return ShownLine([between.join(tex)], verbatim(between.join(text)))


def _row(row: list[str], tex: bool) -> str:
    if len(row) == 1:
        return row[0]
    return rf"\left({', '.join(row)}\right)" if tex else f"({', '.join(row)})"


@dataclass(frozen=True)
class Several(Written):
    """Lines that hold together: f(x) = 2x, g(x) = x − 1."""

    lines: tuple[Line, ...]

    def parts(self) -> tuple[Line, ...]:
        """The lines."""
        return self.lines

    def with_parts(self, parts: tuple[Line, ...]) -> Line:
        """Other lines."""
        return Several(parts)

    def shown(self) -> ShownLine:
        """With commas between."""
        found = [shown(line) for line in self.lines]
        tex = r",\quad ".join(tex for one in found for tex in one.tex)
        return ShownLine([tex] if tex else [], verbatim(", ".join(str(one.text) for one in found)))


@dataclass(frozen=True)
class Said(Written):
    """What a word says: undefined, none, yes; `name` is the word's name among answers."""

    name: str

    def shown(self) -> ShownLine:
        """In words."""
        return ShownLine([], say(f"working.said.{self.name}"))


@dataclass(frozen=True)
class Sigma(Written):
    """∑ of `term` for `index` from `low` to `high`, None for ever."""

    term: Node
    index: str
    low: int
    high: int | None

    def shown(self) -> ShownLine:
        """With a sigma."""
        high = r"\infty" if self.high is None else str(self.high)
        tex = rf"\sum_{{{self.index}={self.low}}}^{{{high}}} {to_tex(self.term, as_written=True)}"
        text = f"∑({to_text(self.term)}, {self.index} = {self.low}…{'∞' if self.high is None else self.high})"
        return ShownLine([tex], verbatim(text))


@dataclass(frozen=True)
class Amounts(Written):
    """Each quantity with its number and its unit."""

    rows: tuple[tuple[str, Node, Unit | None], ...]

    def shown(self) -> ShownLine:
        """With commas between."""
        tex, text = [], []
        for letter, number, unit in self.rows:
            amount = said.Said(Value(number) if unit is None else Quantity(number, unit)).shown()
            tex.append(f"{to_tex(Sym(letter))} = {amount.tex[0]}")
            text.append(f"{to_text(Sym(letter))} = {amount.text}")
        return ShownLine([r",\quad ".join(tex)], verbatim(", ".join(text)))


@dataclass(frozen=True)
class AmountSum(Written):
    """Amounts with their signs: 2 m + 30 cm."""

    terms: tuple[tuple[int, Quantity], ...]

    def shown(self) -> ShownLine:
        """As a sum."""
        tex, text = "", ""
        for sign, one in self.terms:
            amount = said.Said(one).shown()
            between = f" {'+' if sign > 0 else '-'} " if tex else ""
            tex += between + amount.tex[0]
            text += between + str(amount.text)
        return ShownLine([tex], verbatim(text))


@dataclass(frozen=True)
class ToldAmounts(Written):
    """Amounts with what each is called ("" without): 鸡 23 只，兔 12 只."""

    rows: tuple[tuple[str, Value | Quantity], ...]

    def shown(self) -> ShownLine:
        """With commas between."""
        tex, text = [], []
        for name, each in self.rows:
            written = printed(each)
            tex.append((rf"\text{{{name} }}" if name else "") + written.final)
            text.append(f"{name} {written.text}".strip())
        return ShownLine([r",\quad ".join(tex)], verbatim(", ".join(text)))
