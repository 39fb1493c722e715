"""Lines that hold for positive letters."""

from app.study.working.board import Board
from app.study.working.methods.algebra.positive import assume_positive
from app.study.working.step import Claim
from engine.base.sentence import say
from tests.study.working.worked import tree

SAYS = say("working.powers.numbers")


def test_only_lines_that_need_it_are_marked():
    board = Board(tree("√(x^2) + 1 + 2"))
    board.say(tree("√(x^2) + 3"), SAYS)
    board.say(tree("x + 3"), SAYS)
    board.say(tree("3 + x"), SAYS)
    assume_positive(board)
    assert [step.claim for step in board.steps] == [Claim.SAME, Claim.POSITIVE, Claim.SAME]
