"""One formula after the other: the law, solved for what is wanted, the numbers put in, the result."""

from dataclasses import replace

from app.study.answers.kinds import Equation, Quantity
from app.study.maths import operators as op
from app.study.maths.laws.law import Law, tree_of
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    Const,
    Node,
    Num,
    Sym,
    bracketed,
    has,
    is_op,
    number,
    over,
    plus,
    substituted,
    times,
    walk,
)
from app.study.maths.units import Unit
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.measures import ByLaws, Given
from app.study.working.board import Board
from app.study.working.known.measured.laws import (
    answer_of,
    formula_of,
    quantities,
    to_cents,
    way_of,
    with_pi,
)
from app.study.working.quantities import Named
from app.study.working.rules.order import next_operation
from app.study.working.rules.quantities import operations, state
from app.study.working.said import Said, unit_text
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import Sentence, say

NAME = "law"
_PI = Const("pi")


def fits(task: Task) -> bool:
    """A quantity that laws give."""
    return isinstance(task, ByLaws)


def write(task: Task, board: Board) -> None:
    """What is given in the units of the laws, then each law in turn. Raises NoRule, Unsolved."""
    assert isinstance(task, ByLaws)
    known = quantities(task)
    for given in task.given:
        _in_base(board, given, known[given.letter])
    for law, letter in way_of(task):
        _use(board, task, law, letter, known)
    answer = answer_of(task, known[task.wanted])
    cents = to_cents(task, known[task.wanted])
    if cents is not None and isinstance(answer, Quantity):
        about = replace(answer, tree=cents, approximate=True)
        board.start(Said(about), say("working.laws.to-the-cent"))
    elif isinstance(answer, Quantity):
        if task.asked is not None and task.unit is not None:
            first = Quantity(known[task.wanted], task.unit)
            board.start(Said(first), say("working.laws.with-unit", unit=_unit_name(first)))
            _, says = _converted(first.tree, task.unit, task.asked)
            board.start(Said(answer), says)
            return
        board.start(Said(answer), say("working.laws.with-unit", unit=_unit_name(answer)))
    elif has(answer.tree, op.PERCENT):  # type: ignore[union-attr]
        board.start(Said(answer), say("working.laws.in-percent"))


def _unit_name(answer: Quantity) -> str:
    assert answer.unit is not None
    return unit_text(answer.unit.name)


def _in_base(board: Board, given: Given, value: Node) -> None:
    """What is given in another unit, or in percent, as a number that can be put in."""
    name = Sym(given.letter)
    if has(given.number, op.PERCENT):
        state(board, Named(name, (value,)), say("working.laws.hundredths", percent=to_text(given.number)))
        return
    if given.unit is None or given.base is None or not given.is_converted:
        return
    put, says = _converted(given.number, given.unit, given.base)
    _found(board, name, put, value, says)


def _converted(size: Node, unit: Unit, other: Unit) -> tuple[Node, Sentence]:
    """So many of one unit as a calculation of how many of the other, and why."""
    factor = unit.factor / other.factor
    facts = {"one": unit_text(unit.name), "other": unit_text(other.name)}
    if factor.denominator == 1:
        return times(size, number(factor), "*"), say(
            "working.units.larger", factor=to_text(number(factor)), **facts
        )
    if factor.numerator > 1:
        return times(size, number(factor), "*"), say(
            "working.units.factor", factor=to_text(number(factor)), **facts
        )
    return over(size, number(1 / factor), "÷"), say(
        "working.units.smaller", factor=to_text(number(1 / factor)), **facts
    )


def _use(board: Board, task: ByLaws, law: Law, letter: str, known: dict[str, Node]) -> None:
    says = say(law.says)
    tree = formula_of(task, law, letter)
    if letter != law.left:
        line = Equation(Sym(law.left), with_pi(task, tree_of(law.right)))
        board.write(Step(board.line, line, says, claim=Claim.STARTS))
        says = say("working.laws.solved", letter=to_text(Sym(letter)))
    name = Sym(letter)
    state(board, Named(name, (tree,)), says)
    put = substituted(tree, {of: _to_put(value) for of, value in known.items()})
    _found(board, name, put, known[letter], say("working.laws.put-in"))


def _with_pi(put: Node, value: Node) -> list[Step]:
    """So many π: its numbers worked out, with π behind them; no steps where it is no multiple of π."""
    bare = _without_pi(put)
    if bare is None:
        return []
    board = Board(put)
    board.say(times(bracketed(bare), _PI), say("working.laws.pi-last"))
    while (change := next_operation(board.part((0,)))) is not None:
        board.change(replace(change, path=(0, *change.path), focus=None))
    if to_text(board.part(())) != to_text(value):
        board.say(value, say("working.laws.pi-last"))
    return board.steps


def _without_pi(node: Node) -> Node | None:
    """The node over π, where it is a product with one π, or a sum of those."""
    if is_op(node, op.TIMES):
        left, right = node.args
        if left == _PI:
            return right
        if right == _PI:
            return left
        if (rest := _without_pi(left)) is not None:
            return times(rest, right, "*")
        return None if (rest := _without_pi(right)) is None else times(left, rest, "*")
    if is_op(node, op.OVER):
        top = _without_pi(node.args[0])
        return None if top is None or _PI in walk(node.args[1]) else over(top, node.args[1])
    if is_op(node, op.PLUS):
        first, second = map(_without_pi, node.args)
        return None if first is None or second is None else plus(first, second)
    return None


def _to_put(value: Node) -> Node:
    return value if isinstance(value, Num) else bracketed(value)


def _found(board: Board, name: Node, put: Node, value: Node, says: Sentence) -> None:
    """name = calculation, then its result, each operation a substep where there are several."""
    if to_text(put) == to_text(value):
        state(board, Named(name, (value,)), says)
        return
    state(board, Named(name, (put,)), says)
    try:
        steps = _with_pi(put, value) if _PI in walk(put) else operations(put, value)
    except NoRule:
        steps = []
    says = steps[0].says if len(steps) == 1 else say("working.functions.work-out", value=to_text(value))
    board.say(Named(name, (value,)), says, [(0,)], steps if len(steps) > 1 else ())
