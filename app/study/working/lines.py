"""The lines of a working: expressions, equations, inequalities, and what else may stand in one."""

from dataclasses import dataclass, replace
from functools import reduce
from typing import TypeGuard

from app.study.answers.kinds import Equation, Inequality
from app.study.maths import tree
from app.study.maths.to_tex import to_tex
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Const, Node, Num, Path, Sym
from app.study.working.shown import ShownLine
from engine.base.sentence import Sentence, say, verbatim

_TEX = {"<=": r"\le", ">=": r"\ge", "≠": r"\ne"}
_TEXT = {"<=": "≤", ">=": "≥"}


class Written:
    """A line that is more than an expression, an equation or an inequality.

    Each kind is a frozen dataclass that derives from this one, in the module of the topic that needs it.
    """

    def parts(self) -> tuple["Line", ...]:
        """The lines in it, from which the first place of a path chooses."""
        return ()

    def with_parts(self, parts: tuple["Line", ...]) -> "Line":
        """The same line with other `parts`, as many as it has."""
        assert not parts
        return self

    def shown(self) -> ShownLine:
        """The line in TeX and in plain text."""
        raise NotImplementedError


Line = Node | Equation | Inequality | Written
"""What a line of a working may be.

A path into it leads to a part of an expression; the first place of a path into an equation or inequality is
the side, into what is `Written` the line in it.
"""


@dataclass(frozen=True)
class Cases(Written):
    """One of these equations holds: x = 2 or x = 3."""

    cases: tuple[Equation, ...]

    def parts(self) -> tuple[Line, ...]:
        """The equations."""
        return self.cases

    def with_parts(self, parts: tuple[Line, ...]) -> Line:
        """Other equations."""
        return Cases(tuple(one for one in parts if isinstance(one, Equation)))

    def shown(self) -> ShownLine:
        """The equations with “or” between them."""
        found = [shown(case) for case in self.cases]
        return ShownLine([tex for one in found for tex in one.tex], reduce(_or, [one.text for one in found]))


@dataclass(frozen=True)
class NoSolution(Written):
    """No real number solves it."""

    def shown(self) -> ShownLine:
        """In words."""
        return ShownLine([], say("working.line.none"))


@dataclass(frozen=True)
class EveryNumber(Written):
    """Every real number solves it."""

    def shown(self) -> ShownLine:
        """In words."""
        return ShownLine([], say("working.line.every-number"))


def is_expression(line: Line) -> TypeGuard[Node]:
    """Whether the line is an expression alone."""
    return isinstance(line, Num | Sym | Const | Apply)


def part(line: Line, path: Path) -> Node:
    """The part of `line` at `path`. Raises IndexError where there is none."""
    if is_expression(line):
        return tree.part(line, path)
    if not path:
        raise IndexError(path)
    return part(_parts(line)[path[0]], path[1:])


def piece(line: Line, path: Path) -> Line:
    """The part of `line` at `path`, or the whole line in it that stands there. Raises IndexError."""
    if not path or is_expression(line):
        return part(line, path)
    inner = _parts(line)[path[0]]
    return piece(inner, path[1:]) if path[1:] else inner


def replaced(line: Line, path: Path, new: Node) -> Line:
    """The line with `new` at `path`, all else as it was. Raises IndexError where there is no such part."""
    if is_expression(line):
        return tree.replaced(line, path, new)
    if not path:
        raise IndexError(path)
    place, *rest = path
    parts = list(_parts(line))
    parts[place] = replaced(parts[place], tuple(rest), new)
    return _with_parts(line, tuple(parts))


def _parts(line: Line) -> tuple[Line, ...]:
    match line:
        case Equation(left, right):
            return left, right
        case Inequality(sides):
            return sides
        case Written():
            return line.parts()
    return ()


def _with_parts(line: Line, parts: tuple[Line, ...]) -> Line:
    sides = tuple(filter(is_expression, parts))
    match line:
        case Equation():
            return Equation(*sides)
        case Inequality():
            return replace(line, sides=sides)
        case Written():
            return line.with_parts(parts)
    return line


def shown(line: Line) -> ShownLine:
    """A line in TeX and in plain text, as it was written."""
    match line:
        case Written():
            return line.shown()
        case Equation(left, right):
            return _related((left, right), ("=",))
        case Inequality(sides, relations):
            return _related(sides, relations)
    return ShownLine([to_tex(line, as_written=True)], verbatim(to_text(line)))


def _related(sides: tuple[Node, ...], relations: tuple[str, ...]) -> ShownLine:
    tex, text = to_tex(sides[0], as_written=True), to_text(sides[0])
    for relation, side in zip(relations, sides[1:], strict=True):
        tex += f" {_TEX.get(relation, relation)} {to_tex(side, as_written=True)}"
        text += f" {_TEXT.get(relation, relation)} {to_text(side)}"
    return ShownLine([tex], verbatim(text))


def _or(first: Sentence, second: Sentence) -> Sentence:
    return say("working.line.or", first=first, second=second)
