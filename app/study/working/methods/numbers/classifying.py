"""Which kind of number a number is: whole, a fraction of integers, or neither."""

from fractions import Fraction

from app.study.answers.kinds import Word
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import Const, Node, Num, is_op, negative, number, over, power
from app.study.problems.tasks.claims import INTEGERS, OfKind, belongs
from app.study.working.board import Board
from app.study.working.facts import Fact, fact
from app.study.working.rules.numbers.surd_terms import Surd, is_root, surd
from app.study.working.said import Said
from app.study.working.step import NoRule
from engine.base.sentence import say


def _root_below(of: Surd) -> int:
    guess = round(float(of.radicand ** (1 / of.index)))
    return next(each for each in (guess + 1, guess, guess - 1) if each**of.index <= of.radicand)


def classify(claim: OfKind, board: Board) -> None:
    """What the number is, and the word. Raises NoRule."""
    holds = belongs(claim.tree, claim.kind)
    if holds is None:
        raise NoRule
    word = Said(Word("yes" if holds else "no"))
    value = rational(claim.tree)
    if value is None:
        _by_root(claim.tree, board)
        board.start(word, say("working.compare.irrational", number=to_text(claim.tree)))
        return
    _as_fraction(claim.tree, value, board)
    if value.denominator == 1:
        rule = "working.compare.natural" if value > 0 else "working.compare.whole"
    else:
        rule = "working.compare.not-whole" if claim.kind in INTEGERS else "working.compare.ratio"
    board.start(word, say(rule))


def _as_fraction(tree: Node, value: Fraction, board: Board) -> None:
    shown = number(value) if value.denominator != 1 else over(_whole(value.numerator), _whole(1))
    if is_op(tree, op.ROOT):
        shown = number(value)
        board.start(fact(tree, "=", shown), say("working.compare.root-comes-out", root=to_text(tree),
                                                result=to_text(shown)))  # fmt: skip
    elif shown != tree:
        board.start(fact(tree, "=", shown), say("working.compare.write-so", number=to_text(tree)))


def _by_root(tree: Node, board: Board) -> None:
    """The whole numbers whose powers lie on both sides of what stands under the root."""
    if tree == Const("pi"):
        return
    found = surd(tree)
    if found is None or not is_root(_bare(tree)):
        raise NoRule
    below = _root_below(found)
    n, index = _whole(found.radicand), _whole(found.index)
    sides = power(_whole(below), index), n, power(_whole(below + 1), index)
    facts = {"below": below, "above": below + 1, "n": found.index, "number": found.radicand}
    board.start(Fact(sides, ("<", "<")), say("working.compare.no-root", **facts))


def _bare(tree: Node) -> Node:
    """Without what stands before the root."""
    while is_op(tree, op.NEGATIVE, op.TIMES, op.OVER):
        tree = tree.args[0] if is_op(tree, op.NEGATIVE, op.OVER) else tree.args[1]
    return tree


def _whole(value: int) -> Node:
    size = Num(Fraction(abs(value)))
    return negative(size) if value < 0 else size
