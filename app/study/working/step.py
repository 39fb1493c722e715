"""A worked solution: the lines it is written in, the steps from line to line, and what proves it."""

from dataclasses import dataclass, replace
from enum import Enum, auto

from app.study.answers.kinds import Answer, Equation
from app.study.maths import tree
from app.study.maths.tree import Node, Path
from app.study.problems.tasks.base import Task
from engine.base.sentence import Sentence

MOST_STEPS = 15  # lines that a student still reads


class NoRule(Exception):
    """No rule of this method goes on from here."""


class Unproven(Exception):
    """A step, or the end, could not be proven: the working is not shown."""


@dataclass(frozen=True)
class Cases:
    """One of these equations holds: x = 2 or x = 3."""

    cases: tuple[Equation, ...]


@dataclass(frozen=True)
class NoSolution:
    """No real number solves it."""


@dataclass(frozen=True)
class EveryNumber:
    """Every real number solves it."""


Line = Node | Equation | Cases | NoSolution | EveryNumber
"""What a line of a working may be.

A path into it leads to a part of an expression; of an equation its first place is the side, of cases the
case.
"""


class Claim(Enum):
    """What a step says of the line before it and the line after."""

    SAME = auto()  # equal expressions; equations with the same real solutions
    ADDS = auto()  # each solution before is one after, but some may come in: they are to be checked
    KEPT = auto()  # after are those of before that solve the problem's own equation, where it asks for them
    PUT = auto()  # after is before with its letters exchanged for the values of `put`


@dataclass(frozen=True)
class Step:
    """One rule at one place: the line before, the line after, and why.

    `says` is the reason; `focus` are the parts of the line before that change. `substeps` lead from `before`
    to `after`, or from the one part in focus to what it becomes. `by` is what both sides were multiplied by
    where it may be zero (ADDS); without it both sides were squared.
    """

    before: Line
    after: Line
    says: Sentence
    focus: tuple[Path, ...] = ()
    substeps: tuple["Step", ...] = ()
    claim: Claim = Claim.SAME
    by: Node | None = None
    put: tuple[tuple[str, Node], ...] = ()

    @property
    def rule(self) -> str:
        """The rule's name, which is its sentence's: numbers.add."""
        return self.says.key.partition(".")[2]

    @property
    def may_add(self) -> bool:
        """Whether solutions may have come in that are to be checked."""
        return self.claim is Claim.ADDS


@dataclass(frozen=True)
class Working:
    """A task worked out by `method`, every step proven, and the answer with its `proof`."""

    task: Task
    method: str
    steps: tuple[Step, ...]
    answer: Answer
    proof: Sentence


def part(line: Line, path: Path) -> Node:
    """The part of `line` at `path`. Raises IndexError where there is none."""
    match line:
        case Cases(cases) if path:
            return part(cases[path[0]], path[1:])
        case Equation(left, right) if path:
            return tree.part((left, right)[path[0]], path[1:])
        case Cases() | Equation() | NoSolution() | EveryNumber():
            raise IndexError(path)
    return tree.part(line, path)


def replaced(line: Line, path: Path, new: Node) -> Line:
    """The line with `new` at `path`, all else as it was. Raises IndexError where there is no such part."""
    match line:
        case Cases(cases) if path:
            changed = replaced(cases[path[0]], path[1:], new)
            assert isinstance(changed, Equation)
            return Cases((*cases[: path[0]], changed, *cases[path[0] + 1 :]))
        case Equation(left, right) if path:
            side = tree.replaced((left, right)[path[0]], path[1:], new)
            return replace(line, right=side) if path[0] else replace(line, left=side)
        case Cases() | Equation() | NoSolution() | EveryNumber():
            raise IndexError(path)
    return tree.replaced(line, path, new)
