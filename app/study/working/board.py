"""The board that a working is written on: the line that stands last, and the steps so far."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.study.maths.tree import Node, Path
from app.study.problems.asked_form import Form
from app.study.working.lines import Line, part, replaced
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import Sentence

MOST_LINES = 60  # a method that writes more goes round in circles


@dataclass(frozen=True)
class Change:
    """What a rule makes of the part at `path`: `new`, because of what `says` says."""

    path: Path
    new: Node
    says: Sentence
    substeps: tuple[Step, ...] = ()
    focus: Path | None = None  # what of the part changes, where that is less than the whole


class Board:
    """Lines are written below each other; `line` is the last."""

    def __init__(self, line: Line, *, decimals: bool = False, form: Form | None = None) -> None:
        self.line = line
        self.form = form or Form()  # that the answer is asked for in
        self.decimals = decimals  # whether numbers are written with a point rather than as fractions
        self.steps: list[Step] = []

    def part(self, path: Path) -> Node:
        """The part of the last line at `path`."""
        return part(self.line, path)

    def change(self, change: Change) -> None:
        """Write the last line again with one part of it changed."""
        after = replaced(self.line, change.path, change.new)
        self.write(
            Step(
                self.line,
                after,
                change.says,
                (change.path if change.focus is None else change.focus,),
                change.substeps,
            )
        )

    def say(
        self, after: Line, says: Sentence, focus: Iterable[Path] = (), substeps: Iterable[Step] = ()
    ) -> None:
        """Write `after` below the last line, which says the same."""
        self.write(Step(self.line, after, says, tuple(focus), tuple(substeps)))

    def start(self, after: Line, says: Sentence) -> None:
        """Write `after`, which follows from the problem itself: a fact, or the answer that facts lead to."""
        self.write(Step(self.line, after, says, claim=Claim.STARTS))

    def write(self, step: Step) -> None:
        """Write a step. Raises NoRule when the working does not come to an end."""
        if len(self.steps) >= MOST_LINES:
            raise NoRule
        self.steps.append(step)
        self.line = step.after
