"""A worked solution: the steps from line to line, and what proves it."""

from dataclasses import dataclass
from enum import Enum, auto

from app.study.answers.kinds import Answer
from app.study.maths.tree import Node, Path
from app.study.problems.tasks.base import Task
from app.study.working.lines import Line
from engine.base.sentence import Sentence

MOST_STEPS = 15  # lines that a student still reads


class NoRule(Exception):
    """No rule of this method goes on from here."""


class Unproven(Exception):
    """A step, or the end, could not be proven: the working is not shown."""


class Claim(Enum):
    """What a step says of the line before it and the line after."""

    SAME = auto()  # equal expressions; equations with the same real solutions
    ADDS = auto()  # each solution before is one after, but some may come in: they are to be checked
    KEPT = auto()  # after are those of before that solve the problem's own equation, where it asks for them
    POSITIVE = auto()  # equal where letters are positive, as under even roots and in logarithms
    PUT = auto()  # after is before with its letters exchanged for the values of `put`
    BOTH = auto()  # the same was done to both sides (`through`), and what solved the one solves the other
    STEPS = auto()  # the substeps lead from before to after, and none of them may add solutions
    NAMED = auto()  # something is called by a letter of its own (`put`), or that letter is taken back
    PICKED = auto()  # after is what the problem asks for among the solutions before
    STARTS = auto()  # after is a new line that follows from the problem: a formula with its numbers put in


@dataclass(frozen=True)
class Step:
    """One rule at one place: the line before, the line after, and why.

    `says` is the reason; `focus` are the parts of the line before that change. `substeps` lead from `before`
    to `after`, or from the one part in focus to what it becomes. `by` is what both sides were multiplied by
    where it may be zero (ADDS); without it both sides were squared. `through` is what was done to both sides,
    with implication.rewriting.SIDE for a side (ADDS, BOTH).
    """

    before: Line
    after: Line
    says: Sentence
    focus: tuple[Path, ...] = ()
    substeps: tuple["Step", ...] = ()
    claim: Claim = Claim.SAME
    by: Node | None = None
    put: tuple[tuple[str, Node], ...] = ()
    through: Node | None = None

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
