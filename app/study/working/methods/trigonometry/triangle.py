"""Triangles: the law of sines or of cosines with the numbers put in, solved for what is wanted."""

from collections.abc import Mapping

from app.study.answers.kinds import Equation, Quantity
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.operators import OPERATORS
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    TWO,
    Apply,
    Node,
    Num,
    Sym,
    is_op,
    minus,
    number,
    over,
    plus,
    power,
    root,
    times,
    walk,
)
from app.study.maths.units import UNITS
from app.study.problems.asked_form import Form, Places
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.trigonometry import Triangle
from app.study.working.board import Board
from app.study.working.exact_numbers import simplest
from app.study.working.known.triangles import parts_of_triangles, size
from app.study.working.methods.trigonometry.exact_value import FUNCTIONS
from app.study.working.rules.exact_values import work_out
from app.study.working.rules.numbers.rounding import round_to
from app.study.working.said import Said, rounded
from app.study.working.step import NoRule
from app.study.working.unsolved import Unsolved
from engine.base.sentence import Sentence, say

NAME = "triangle"
_SIDES = "abc"
_PLACES = 2


def fits(task: Task) -> bool:
    """A part of one triangle."""
    return isinstance(task, Triangle)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Triangle)
    try:
        found = parts_of_triangles(task)
    except Unsolved as error:
        raise NoRule from error
    if len(found) == 2 and task.index:
        found = [found[task.index - 1]]
    if len(found) != 1:
        raise NoRule
    _Solver(task, board).find(task.wanted)
    _round(task, board, found[0])


def _round(task: Triangle, board: Board, value: Node) -> None:
    line, form = board.line, board.form
    assert isinstance(line, Equation)
    if isinstance(line.right, Num) or is_op(line.right, op.DEGREES):
        return
    exact = _exact(value)
    if exact is not None:
        new = Apply(op.DEGREES, (exact,)) if task.wanted.isupper() else exact
        board.start(Equation(line.left, new), say("working.triangles.work-out"))
        if rational(exact) is not None or form.rounding is None:
            return
    near = round_to(value, form if form.rounding is not None else Form(rounding=Places(_PLACES)))
    if near is None:
        raise NoRule
    tree, says = near
    if task.wanted.isupper():
        board.start(Said(Quantity(tree, UNITS["°"], approximate=True)), says)
    else:
        board.start(rounded(tree), says)


def _exact(value: Node) -> Node | None:
    """The number without trigonometric functions; None where it has no such form."""
    own = Board(value)
    try:
        work_out(own, ())
    except NoRule:
        return None
    found = own.part(())
    return None if any(isinstance(each, Apply) and each.name in FUNCTIONS for each in walk(found)) else found


class _Solver:
    """Finds one part after the other; `values` are the parts that are known."""

    def __init__(self, task: Triangle, board: Board) -> None:
        self.board = board
        self.obtuse = task.index == 2
        self.values: dict[str, Node] = {name: _value(name, size(value)) for name, value in task.given}

    def knows(self, *names: str) -> bool:
        return all(name in self.values for name in names)

    def find(self, name: str) -> None:
        """Write the lines that end with name = …"""
        if name == "area":
            self._area()
        elif name.isupper():
            self._angle(name)
        else:
            self._side(name)

    def _line(self, left: Node, right: Node, says: Sentence) -> None:
        self.board.start(Equation(left, right), says)

    def _end(self, name: str, right: Node, says: Sentence) -> None:
        self._line(Sym(name), right, says)
        self.values[name] = right

    def _put(self, left: Node, right: Node) -> None:
        self._line(left, right, say("working.triangles.put-in"))

    def _angle(self, name: str) -> None:
        others = [each for each in "ABC" if each != name]
        if self.knows(*others):
            self._third_angle(name, others)
        elif self.knows(*_SIDES):
            self._angle_by_cosines(name)
        elif (pair := self._pair()) is not None and self.knows(name.lower()):
            self._angle_by_sines(name, pair)
        elif pair is not None:
            (first,) = (each for each in others if each not in self.values)
            self._angle(first)
            self._angle(name)
        else:
            (side,) = (each for each in _SIDES if each not in self.values)
            self._side(side)
            self._angle_by_cosines(name)

    def _pair(self) -> str | None:
        """An angle that is known with the side opposite."""
        return next((name for name in "ABC" if self.knows(name, name.lower())), None)

    def _third_angle(self, name: str, others: list[str]) -> None:
        first, second = (self.values[each] for each in others)
        says = say("working.triangles.angle-sum")
        full = Apply(op.DEGREES, (number(180),))
        right = minus(minus(full, first), second)
        self._line(Sym(name), right, says)
        plain = [
            each.args[0] for each in (first, second) if isinstance(each, Apply) and each.op is op.DEGREES
        ]
        value = rational(minus(number(180), plus(*plain))) if len(plain) == 2 else None
        if value is not None:
            right = Apply(op.DEGREES, (size(value),))
            self._line(Sym(name), right, say("working.triangles.work-out"))
        self.values[name] = right

    def _angle_by_cosines(self, name: str) -> None:
        own = name.lower()
        first, second = (each for each in _SIDES if each != own)
        cosine = _of("cos", Sym(name))
        sides = {each: Sym(each) for each in _SIDES}
        self._line(cosine, _cosine(own, first, second, sides), say("working.triangles.law-of-cosines"))
        right = _cosine(own, first, second, self.values)
        self._put(cosine, right)
        value = simplest(right)
        if value is not None and to_text(value) != to_text(right):
            self._line(cosine, value, say("working.triangles.work-out"))
            right = value
        self._end(name, _of("acos", right), say("working.triangles.angle-of", function="arccos"))

    def _angle_by_sines(self, name: str, pair: str) -> None:
        own, other = name.lower(), pair.lower()
        sine = _of("sin", Sym(name))
        law = say("working.triangles.law-of-sines")
        self._line(over(sine, Sym(own)), over(_of("sin", Sym(pair)), Sym(other)), law)
        right = over(times(self.values[own], _of("sin", self.values[pair])), self.values[other])
        self._put(sine, right)
        acute = _of("asin", right)
        if self.obtuse:
            obtuse = minus(Apply(op.DEGREES, (number(180),)), acute)
            self._end(name, obtuse, say("working.triangles.obtuse-angle", function="arcsin"))
        else:
            self._end(name, acute, say("working.triangles.angle-of", function="arcsin"))

    def _side(self, name: str) -> None:
        others = [each for each in _SIDES if each != name]
        angle = name.upper()
        if self.knows(*others) and self.knows(angle):
            self._side_by_cosines(name, others)
            return
        missing = [each for each in "ABC" if each not in self.values]
        if self._pair() is None and len(missing) == 1:
            self._angle(missing[0])
        pair = self._pair()
        if pair is None:
            raise NoRule
        if angle not in self.values:
            self._angle(angle)
        law = say("working.triangles.law-of-sines")
        self._line(
            over(Sym(name), _of("sin", Sym(angle))), over(Sym(pair.lower()), _of("sin", Sym(pair))), law
        )
        top = times(self.values[pair.lower()], _of("sin", self.values[angle]))
        right = over(top, _of("sin", self.values[pair]))
        self._end(name, right, say("working.triangles.solved-for", letter=name))

    def _side_by_cosines(self, name: str, others: list[str]) -> None:
        square = power(Sym(name), TWO)
        angle = name.upper()
        letters: dict[str, Node] = {each: Sym(each) for each in (*_SIDES, angle)}
        law = say("working.triangles.law-of-cosines")
        self._line(square, _square(angle, others, letters), law)
        right = _square(angle, others, self.values)
        self._put(square, right)
        self._end(name, root(right), say("working.triangles.root"))

    def _area(self) -> None:
        angle = next((name for name in "ABC" if self.knows(name, *_SIDES.replace(name.lower(), ""))), None)
        if angle is None:
            raise NoRule
        first, second = (side for side in _SIDES if side != angle.lower())
        half = over(ONE, TWO)
        letters = times(times(times(half, Sym(first)), Sym(second)), _of("sin", Sym(angle)))
        self._line(Sym("K"), letters, say("working.triangles.area"))
        first_value, second_value = self.values[first], self.values[second]
        right = times(times(times(half, first_value), second_value), _of("sin", self.values[angle]))
        self._end("K", right, say("working.triangles.put-in"))


def _value(name: str, part: Node) -> Node:
    return Apply(op.DEGREES, (part,)) if name.isupper() else part


def _of(name: str, inner: Node) -> Node:
    return Apply(OPERATORS[name], (inner,))


def _cosine(own: str, first: str, second: str, sides: Mapping[str, Node]) -> Node:
    top = minus(plus(power(sides[first], TWO), power(sides[second], TWO)), power(sides[own], TWO))
    return over(top, times(times(TWO, sides[first]), sides[second]))


def _square(angle: str, others: list[str], parts: Mapping[str, Node]) -> Node:
    first, second = (parts[each] for each in others)
    product = times(times(times(TWO, first), second), _of("cos", parts[angle]))
    return minus(plus(power(first, TWO), power(second, TWO)), product)
