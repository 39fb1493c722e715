"""Lines that say several equations at once: systems, one of several systems, augmented matrices."""

from dataclasses import dataclass, replace
from functools import reduce

from app.study.answers.kinds import Equation
from app.study.maths.to_tex import to_tex
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Sym, symbols
from app.study.working.lines import Line, Written, is_expression, shown
from app.study.working.shown import ShownLine
from engine.base.sentence import Sentence, say, verbatim


@dataclass(frozen=True)
class System(Written):
    """All of these equations hold. They are numbered where they are not yet solved."""

    equations: tuple[Equation, ...]

    def parts(self) -> tuple[Line, ...]:
        """The equations."""
        return self.equations

    def with_parts(self, parts: tuple[Line, ...]) -> Line:
        """Other equations."""
        return System(tuple(one for one in parts if isinstance(one, Equation)))

    def with_one(self, place: int, equation: Equation) -> "System":
        """Another equation at one place."""
        row = list(self.equations)
        row[place] = equation
        return System(tuple(row))

    def shown(self) -> ShownLine:
        """Below each other with their numbers; a solution in the order of its letters, without."""
        row = self.equations
        if is_solved(self):
            row = tuple(sorted(row, key=lambda one: to_text(one.left)))
            texts = ", ".join(str(shown(one).text) for one in row)
            return ShownLine([r",\quad ".join(shown(one).tex[0] for one in row)], verbatim(texts))
        if len(row) == 1:
            return shown(row[0])
        lines = r" \\ ".join(
            rf"{to_tex(one.left, as_written=True)} &= {to_tex(one.right, as_written=True)} & \quad ({n})"
            for n, one in enumerate(row, 1)
        )
        texts = ", ".join(f"({n}) {shown(one).text}" for n, one in enumerate(row, 1))
        return ShownLine([rf"\left\{{\begin{{aligned}} {lines} \end{{aligned}}\right."], verbatim(texts))


def is_solved(line: System) -> bool:
    """Whether each equation says what a letter of its own is."""
    names = [one.left.name for one in line.equations if isinstance(one.left, Sym)]
    return (
        len(set(names)) == len(line.equations)
        and not any(symbols(one.right) & set(names) for one in line.equations)
    )  # fmt: skip


@dataclass(frozen=True)
class Systems(Written):
    """One of these systems holds: x = 1 and y = 2, or x = −1 and y = 0."""

    cases: tuple[System, ...]

    def parts(self) -> tuple[Line, ...]:
        """The systems."""
        return self.cases

    def with_parts(self, parts: tuple[Line, ...]) -> Line:
        """Other systems."""
        return Systems(tuple(one for one in parts if isinstance(one, System)))

    def shown(self) -> ShownLine:
        """The systems with “or” between them, the equations of each beside each other."""
        tex, texts = [], []
        for case in self.cases:
            row = case.equations
            if is_solved(case):
                row = tuple(sorted(row, key=lambda one: to_text(one.left)))
            tex.append(r",\quad ".join(shown(one).tex[0] for one in row))
            texts.append(verbatim(", ".join(str(shown(one).text) for one in row)))
        return ShownLine(tex, reduce(_or, texts))


def _or(first: Sentence, second: Sentence) -> Sentence:
    return say("working.systems.or", first=first, second=second)


@dataclass(frozen=True)
class Infinite(Written):
    """Infinitely many solutions: all those of `equations`, which say what the whole system says."""

    equations: tuple[Equation, ...]

    def shown(self) -> ShownLine:
        """In words."""
        return ShownLine([], say("working.systems.infinite"))


@dataclass(frozen=True)
class Row(Written):
    """One row of a matrix."""

    entries: tuple[Node, ...]

    def parts(self) -> tuple[Line, ...]:
        """The entries."""
        return self.entries

    def with_parts(self, parts: tuple[Line, ...]) -> Line:
        """Other entries."""
        return Row(tuple(filter(is_expression, parts)))

    def shown(self) -> ShownLine:
        """The entries with spaces between them."""
        texts = ", ".join(map(to_text, self.entries))
        return ShownLine([r"\quad ".join(map(to_tex, self.entries))], verbatim(f"[{texts}]"))


@dataclass(frozen=True)
class Augmented(Written):
    """The augmented matrix of a linear system in `letters`, a row for each equation.

    Without letters it is a square matrix with another one behind the bar.
    """

    rows: tuple[Row, ...]
    letters: tuple[str, ...] = ()

    def parts(self) -> tuple[Line, ...]:
        """The rows."""
        return self.rows

    def with_parts(self, parts: tuple[Line, ...]) -> Line:
        """Other rows."""
        return replace(self, rows=tuple(one for one in parts if isinstance(one, Row)))

    def shown(self) -> ShownLine:
        """The matrix with a bar before the last column, or in the middle."""
        left = len(self.letters) or len(self.rows)
        right = len(self.rows[0].entries) - left
        columns = f"{'r' * left}|{'r' * right}"
        body = r" \\ ".join(" & ".join(to_tex(entry) for entry in row.entries) for row in self.rows)
        tex = rf"\left[\begin{{array}}{{{columns}}} {body} \end{{array}}\right]"
        texts = "; ".join(
            f"{', '.join(map(to_text, row.entries[:left]))} | {', '.join(map(to_text, row.entries[left:]))}"
            for row in self.rows
        )
        return ShownLine([tex], verbatim(f"[{texts}]"))
