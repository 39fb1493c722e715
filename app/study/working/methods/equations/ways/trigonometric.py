"""Equations with sines, cosines or a tangent: their values, then all angles that have them."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import partial

from app.study.answers.kinds import Equation
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.equality import Outcome, equal
from app.study.maths.errors import OutsideDomain
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    ZERO,
    Apply,
    Const,
    Node,
    Sym,
    has,
    is_op,
    negative,
    number,
    over,
    root,
    substituted,
    symbols,
    times,
)
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.working.board import Board
from app.study.working.exact_numbers import simplest
from app.study.working.implication.of_angles import RECIPROCALS
from app.study.working.known.solutions.general import is_periodic
from app.study.working.lines import Cases, Line, NoSolution
from app.study.working.methods.equations import checking, ending
from app.study.working.methods.equations.ways import all_angles, arc_angles, atoms, solver
from app.study.working.methods.equations.ways.trigonometric_forms import one_function
from app.study.working.rules import both_sides
from app.study.working.solution_sets import equations
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import say

NAME = "trigonometric"
PI = Const("pi")
_LETTER = "u"
_FUNCTIONS = (op.SIN, op.COS, op.TAN)
_MOST_TURNS = 24
_MOST_SOLUTIONS = 12

_HALF = number(Fraction(1, 2))
_TWO, _THREE = number(2), number(3)
_SINES: tuple[tuple[Node, Fraction], ...] = (
    (ZERO, Fraction(0)),
    (_HALF, Fraction(1, 6)),
    (over(root(_TWO), _TWO), Fraction(1, 4)),
    (over(root(_THREE), _TWO), Fraction(1, 3)),
    (number(1), Fraction(1, 2)),
)
_TANGENTS: tuple[tuple[Node, Fraction], ...] = (
    (ZERO, Fraction(0)),
    (over(root(_THREE), _THREE), Fraction(1, 6)),
    (number(1), Fraction(1, 4)),
    (root(_THREE), Fraction(1, 3)),
)
"""Values and the angles that have them, in multiples of π."""


def fits(task: Task) -> bool:
    """One equation in which the letter stands in sines, cosines or a tangent only."""
    if not isinstance(task, Solve) or len(task.equations) != 1 or len(task.unknowns) != 1:
        return False
    line = Equation(*task.equations[0])
    found = atoms.of_equation(line, task.unknowns[0])
    alone = task.domain is not None or (is_periodic(task) and not task.pick and task.wanted is None)
    return alone and bool(found) and all(is_op(each, *_FUNCTIONS, *RECIPROCALS) for each in found)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Solve)
    (letter,) = task.unknowns
    if len(atoms.of_equation(both_sides.sides(board), letter)) > 1:
        one_function(board, letter)
    if isinstance(board.line, Equation):
        (function,) = atoms.of_equation(both_sides.sides(board), letter)
        _value_of(board, letter, function)
    _without_reciprocals(board)
    if isinstance(board.line, NoSolution):
        pass
    elif task.domain is None:
        all_angles.write(task, board, _values(board.line))
    else:
        _in_interval(task, board, letter)
    checking.finish(task, board)


def _without_reciprocals(board: Board) -> None:
    """Sec x = 2 as cos x = 1/2, in every case that says such."""
    row = equations(board.line) or ()
    new = tuple(map(_turned_over, row))
    if new == tuple(row):
        return
    zero = any(one.right == ZERO and one not in row for one in new)
    name = next(to_text(each.left) for each in row if is_op(each.left, *RECIPROCALS))
    says = say("working.trig.cotangent-zero") if zero else say("working.trig.turned-over", function=name)
    board.say(new[0] if len(new) == 1 else Cases(new), says, [(0,), (1,)])


def _turned_over(one: Equation) -> Equation:
    """The equation of the cosine, sine or tangent that the function is the reciprocal of. Raises NoRule."""
    function = one.left
    if not is_op(function, *RECIPROCALS) or symbols(one.right):
        return one
    if rational(one.right) == 0:
        if function.op is not op.OPERATORS["cot"]:
            raise NoRule
        return Equation(Apply(op.COS, function.args), ZERO)
    value = simplest(over(ONE, one.right))
    if value is None:
        raise NoRule
    return Equation(Apply(RECIPROCALS[function.op], function.args), value)


def _value_of(board: Board, letter: str, function: Node) -> None:
    """Bring the equation to sin x = c, or to cases of that."""
    line = both_sides.sides(board)
    if line.left == function and not symbols(line.right):
        return
    try:
        own = Board(board.line, decimals=board.decimals)
        atoms.alone(own, function)
        for step in own.steps:
            board.write(step)
    except NoRule:
        _as_letter(board, letter, function)


def _as_letter(board: Board, letter: str, function: Node) -> None:
    """A quadratic equation in the sine: it gets a letter of its own for a while."""
    line = both_sides.sides(board)
    name = _LETTER if letter != _LETTER else "t"
    after = Equation(*(_exchanged(side, function, name) for side in (line.left, line.right)))
    put = ((name, function),)
    facts = {"name": name, "part": to_text(function)}
    board.write(
        Step(line, after, say("working.solving.name", **facts), ((0,), (1,)), claim=Claim.NAMED, put=put)
    )
    solver.solve(board, name)
    if isinstance(board.line, NoSolution):
        return
    row = board.line.cases if isinstance(board.line, Cases) else (board.line,)
    back = [Equation(*(substituted(side, {name: function}) for side in (one.left, one.right)))
            for one in row if isinstance(one, Equation)]  # fmt: skip
    whole: Line = back[0] if len(back) == 1 else Cases(tuple(back))
    board.write(
        Step(board.line, whole, say("working.solving.name-back", **facts), claim=Claim.NAMED, put=put)
    )


def _exchanged(node: Node, part: Node, name: str) -> Node:
    if node == part:
        return Sym(name)
    if not isinstance(node, Apply):
        return node
    return Apply(
        node.op, tuple(_exchanged(each, part, name) for each in node.args), node.sign, node.bracketed
    )


def _in_interval(task: Solve, board: Board, letter: str) -> None:
    """The angles of the interval: special ones, or those that the arc functions say. Raises NoRule."""
    own = Board(board.line)
    try:
        _angles(task, own, letter)
    except NoRule:
        own = Board(board.line)
        arc_angles.write(task, own, _values(board.line))
    for step in own.steps:
        board.write(step)


def _angles(task: Solve, board: Board, letter: str) -> None:
    """All angles in the interval at which a function has one of its values."""
    row = _values(board.line)
    in_degrees = task.domain is not None and any(has(side, op.DEGREES) for side in task.domain.sides)
    angle = partial(_angle, in_degrees=in_degrees)
    found = _in_domain(task, letter, row, angle)
    solved = _joined([Equation(Sym(letter), angle(value)) for value in found])
    functions = list(dict.fromkeys(function for function, _ in row))
    facts = {"function": to_text(functions[0]), "angle": to_text(functions[0].args[0])}
    if not found:
        board.write(
            Step(board.line, NoSolution(), say("working.solving.no-angle", **facts), claim=Claim.KEPT)
        )
    elif len(functions) > 1:
        says = say("working.solving.angles-each", angles=[to_text(angle(value)) for value in found])
        board.write(Step(board.line, solved, says, claim=Claim.KEPT))
    else:
        inside = functions[0].args[0]
        slope, shift = _linear(inside, letter)
        inner = [Equation(inside, angle(value * slope + shift)) for value in found]
        says = say("working.solving.angles", angles=[to_text(one.right) for one in inner], **facts)
        board.write(Step(board.line, _joined(inner), says, claim=Claim.KEPT))
        if inside != Sym(letter):
            board.write(Step(board.line, solved, say("working.solving.angle-of-letter", letter=letter)))


def _in_domain(
    task: Solve, letter: str, row: list[tuple[Apply, Node]], angle: Callable[[Fraction], Node]
) -> list[Fraction]:
    """What the letter is in the interval, in multiples of π, from the smallest on. Raises NoRule."""
    values: set[Fraction] = set()
    for function, value in row:
        slope, shift = _linear(function.args[0], letter)
        values |= {(turn - shift) / slope for turn in _turns(function, value)}
    found = [one for one in sorted(values) if ending.is_within(task, Equation(Sym(letter), angle(one)))]
    if len(found) > _MOST_SOLUTIONS:
        raise NoRule
    return found


def _values(line: Line) -> list[tuple[Apply, Node]]:
    """The functions and the values that they have in the cases of a line. Raises NoRule for another line."""
    row = line.cases if isinstance(line, Cases) else (line,)
    found: list[tuple[Apply, Node]] = []
    for one in row:
        if not isinstance(one, Equation) or not is_op(one.left, *_FUNCTIONS) or symbols(one.right):
            raise NoRule
        found.append((one.left, one.right))
    return found


def _joined(row: list[Equation]) -> Line:
    if not row:
        return NoSolution()
    return row[0] if len(row) == 1 else Cases(tuple(row))


def _linear(inside: Node, letter: str) -> tuple[Fraction, Fraction]:
    """The slope, and the shift in multiples of π, of an angle. Raises NoRule."""
    at_zero, at_pi = (substituted(inside, {letter: value}) for value in (ZERO, PI))
    shift, both = _multiple(at_zero), _multiple(at_pi)
    slope = both - shift
    expected = times(number(slope), Sym(letter))
    straight = equal(inside, Apply(op.PLUS, (expected, _angle(shift, in_degrees=False)))).outcome
    if slope == 0 or straight is not Outcome.EQUAL:
        raise NoRule
    return slope, shift


def _multiple(node: Node) -> Fraction:
    """The multiple of π that a number is. Raises NoRule."""
    try:
        value = numeric.value(node, real=True)
    except OutsideDomain as error:
        raise NoRule from error
    found = Fraction(float(value / numeric.value(PI))).limit_denominator(360)
    if equal(node, times(number(found), PI)).outcome is not Outcome.EQUAL:
        raise NoRule
    return found


def _angle(turn: Fraction, *, in_degrees: bool) -> Node:
    """`turn` times π, as one writes it; in degrees where the problem does."""
    size = abs(turn)
    if in_degrees:
        node: Node = Apply(op.DEGREES, (number(size * 180),))
    elif size == 0:
        node = ZERO
    else:
        top: Node = PI if size.numerator == 1 else times(number(size.numerator), PI, "")
        node = top if size.denominator == 1 else over(top, number(size.denominator))
    return negative(node) if turn < 0 else node


def _turns(function: Apply, value: Node) -> Iterator[Fraction]:
    """All multiples of π, within many turns, at which the function has the value. Raises NoRule."""
    base = _special(function, value)
    if base is None:
        return
    if function.op is op.TAN:
        starts, period = {base}, 1
    elif function.op is op.SIN:
        starts, period = {base, 1 - base}, 2
    else:
        starts, period = {Fraction(1, 2) - base, base - Fraction(1, 2)}, 2
    for turn in range(-_MOST_TURNS, _MOST_TURNS + 1):
        for start in sorted(starts):
            yield start + period * turn


def _special(function: Apply, value: Node) -> Fraction | None:
    """The first angle, in multiples of π, with this sine (for a cosine too) or tangent.

    None where no angle has it. Raises NoRule for values that are not special.
    """
    table = _TANGENTS if function.op is op.TAN else _SINES
    for known, angle in table:
        if equal(value, known).outcome is Outcome.EQUAL:
            return angle
        if angle and equal(value, negative(known)).outcome is Outcome.EQUAL:
            return -angle
    exact = rational(value)
    if function.op is not op.TAN and exact is not None and abs(exact) > 1:
        return None
    raise NoRule
