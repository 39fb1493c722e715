"""Lines that are equal only where letters stand for positive numbers are marked so."""

from dataclasses import replace

from app.study.maths.positive_letters import need_positive
from app.study.working.board import Board
from app.study.working.lines import is_expression
from app.study.working.proof.expressions import equals
from app.study.working.step import Claim, Step


def assume_positive(board: Board) -> None:
    """Mark the steps on the board that hold for positive letters alone."""
    board.steps = [_marked(step) for step in board.steps]


def _marked(step: Step) -> Step:
    before, after = step.before, step.after
    if not is_expression(before) or not is_expression(after) or not need_positive(before, after):
        return step
    substeps = tuple(map(_marked, step.substeps))
    alone = not equals(before, after) or any(one.claim is Claim.POSITIVE for one in substeps)
    return replace(step, substeps=substeps, claim=Claim.POSITIVE if alone else step.claim)
