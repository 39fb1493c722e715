"""Equations with logarithms: one logarithm on a side, then what it is taken of, and a check."""

from fractions import Fraction
from functools import reduce

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    Apply,
    Const,
    Node,
    Sym,
    bracketed,
    is_op,
    mapped,
    number,
    over,
    power,
    root,
    symbols,
    times,
)
from app.study.working.board import Board
from app.study.working.methods.equations import linear
from app.study.working.methods.equations.quadratics import without_brackets
from app.study.working.methods.equations.ways import atoms
from app.study.working.methods.equations.ways.cases import Solves
from app.study.working.polynomial import Polynomial, polynomial
from app.study.working.rules import both_sides
from app.study.working.rules.terms import is_sum, written
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import say

NAME = "logarithmic"
_TEN = number(10)


def is_one(line: Equation, letter: str) -> bool:
    """Whether its parts that are no polynomials are logarithms to one base."""
    found = atoms.of_equation(line, letter)
    return bool(found) and all(map(_is_logarithm, found)) and len({base_of(each) for each in found}) == 1


def _is_logarithm(node: Node) -> bool:
    return is_op(node, op.LN) or (is_op(node, op.LOG) and not any(map(symbols, node.args[1:])))


def base_of(node: Node) -> Node:
    """The base of a logarithm."""
    assert isinstance(node, Apply)
    if node.op is op.LN:
        return Const("e")
    return node.args[1] if len(node.args) > 1 else _TEN


def lines(board: Board, letter: str, solve: Solves) -> None:
    """Raises NoRule."""
    line = both_sides.sides(board)
    found = atoms.of_equation(line, letter)
    kind = found[0]
    every = list(dict.fromkeys([*found, *_constant_logarithms(line, base_of(kind))]))
    if len(every) == 1:
        if not atoms.alone(board, every[0]):
            return
    else:
        if not _only_logarithms(line, every):
            _apart(board, every)
        _condense(board, kind)
    _without(board, kind)
    solve(board, letter)


def _constant_logarithms(line: Equation, base: Node) -> list[Node]:
    return [
        each
        for side in (line.left, line.right)
        for each in atoms.constants(side)
        if _is_logarithm(each) and base_of(each) == base
    ]


def _only_logarithms(line: Equation, every: list[Node]) -> bool:
    """Whether each side is a sum of logarithms, and there is one on each."""
    row = [_weights(side, every) for side in (line.left, line.right)]
    return all(one is not None and one and () not in one for one in row)


def _weights(side: Node, every: list[Node]) -> Polynomial | None:
    """The sum as a polynomial of which each logarithm is a letter: 2 log x is {(("0", 1),): 2}."""
    names = {node: str(place) for place, node in enumerate(every)}
    found = polynomial(_named(side, names))
    if found is None or any(len(one) > 1 or (one and one[0][1] != 1) for one in found):
        return None
    return found


def _named(node: Node, names: dict[Node, str]) -> Node:

    return mapped(node, lambda each: Sym(names[each]) if each in names else each)


def _apart(board: Board, every: list[Node]) -> None:
    """Logarithms to the left, the rest to the right."""

    def write(own: Board, names: list[str]) -> None:
        while linear.prepare(own):
            pass
        for side, keep in ((1, False), (0, True)):
            while (found := both_sides.polynomials(own)) is not None:
                wrong = [one for one in found[side] if bool(one) is not keep]
                if not wrong:
                    break
                term = to_text(written({wrong[0]: abs(found[side][wrong[0]])}, own.decimals))
                says = (
                    say("working.equations.subtract-letter", term=term),
                    say("working.equations.add-letter", term=term),
                )
                both_sides.move(own, {wrong[0]: found[side][wrong[0]]}, says)

    atoms.as_letters(board, every, write)


def _condense(board: Board, kind: Node) -> None:
    """One logarithm on each side that has some: powers first, then products and quotients."""
    for step in (_powers, _products):
        for side in (0, 1):
            step(board, side, kind)


def _row(node: Node, kind: Node) -> list[tuple[Fraction, Node]] | None:
    """The weights and arguments of a sum of logarithms; None of anything else."""
    every = [each for each in _all_logarithms(node) if base_of(each) == base_of(kind)]
    every = list(dict.fromkeys(every))
    found = _weights(node, every)
    if not found or () in found or not every:
        return None
    return [(found[((str(place), 1),)], _argument(each)) for place, each in enumerate(every)
            if ((str(place), 1),) in found]  # fmt: skip


def _all_logarithms(node: Node) -> list[Node]:
    if _is_logarithm(node):
        return [node]
    return [each for part in (node.args if isinstance(node, Apply) else ()) for each in _all_logarithms(part)]


def _argument(node: Node) -> Node:
    assert isinstance(node, Apply)
    return node.args[0]


def _log(kind: Node, argument: Node) -> Node:
    assert isinstance(kind, Apply)
    return Apply(kind.op, (without_brackets(argument), *kind.args[1:]))


def _powers(board: Board, side: int, kind: Node) -> None:
    line = both_sides.sides(board)
    node = (line.left, line.right)[side]
    row = _row(node, kind)
    if row is None or all(abs(weight) == 1 for weight, _ in row):
        return
    new: Node | None = None
    for weight, argument in row:
        one = _log(kind, _raised(argument, abs(weight)))
        if new is None:
            new = one if weight > 0 else Apply(op.NEGATIVE, (one,))
        else:
            new = Apply(op.PLUS if weight > 0 else op.MINUS, (new, one))
    assert new is not None
    _written(board, side, new, "power")


def _raised(argument: Node, exponent: Fraction) -> Node:
    if exponent == 1:
        return argument
    base = bracketed(argument)
    if exponent.numerator == 1:
        return root(argument, number(exponent.denominator))
    if exponent.denominator == 1 and rational(argument) is not None:
        return number((rational(argument) or Fraction(0)) ** int(exponent))
    return power(base, number(exponent))


def _products(board: Board, side: int, kind: Node) -> None:
    line = both_sides.sides(board)
    node = (line.left, line.right)[side]
    row = _row(node, kind)
    if row is None or len(row) == 1:
        return
    above = [argument for weight, argument in row if weight > 0]
    below = [argument for weight, argument in row if weight < 0]
    if not above:
        raise NoRule
    argument = _product(above)
    if below:
        argument = over(argument, _product(below))
    if not symbols(argument):
        value = rational(argument)
        argument = number(value) if value is not None else argument
    _written(board, side, _log(kind, argument), "quotient" if below else "product")


def _product(row: list[Node]) -> Node:
    if len(row) == 1:
        return row[0]
    return reduce(lambda a, b: times(a, b, ""), [bracketed(each) if is_sum(each) else each for each in row])


def _written(board: Board, side: int, new: Node, rule: str) -> None:
    line = both_sides.sides(board)
    after = Equation(line.left, new) if side else Equation(new, line.right)
    facts = {"before": to_text((line.left, line.right)[side]), "after": to_text(new)}
    says = {
        "power": say("working.solving.log-power", **facts),
        "product": say("working.solving.log-product", **facts),
        "quotient": say("working.solving.log-quotient", **facts),
    }[rule]
    if after != line:
        board.write(Step(line, after, says, ((side,),), claim=Claim.ADDS))


def _without(board: Board, kind: Node) -> None:
    """log A = log B is A = B; log A = c is A = b^c."""
    line = both_sides.sides(board)
    left, right = (_row(side, kind) for side in (line.left, line.right))
    if right is not None and left is None:
        both_sides.swap(board)
        line, left, right = both_sides.sides(board), right, None
    if left is None or len(left) != 1 or left[0][0] != 1:
        raise NoRule
    inner = without_brackets(left[0][1])
    if right is not None:
        if len(right) != 1 or right[0][0] != 1:
            raise NoRule
        says = say("working.solving.same-logarithms")
        after = Equation(inner, without_brackets(right[0][1]))
        board.write(Step(line, after, says, ((0,), (1,)), claim=Claim.ADDS))
        return
    base = base_of(kind)
    value = base if line.right == ONE and rational(base) is None else power(base, line.right)
    says = say(
        "working.solving.as-power", base=to_text(base), exponent=to_text(line.right), inner=to_text(inner)
    )
    board.write(Step(line, Equation(inner, value), says, ((0,), (1,)), claim=Claim.ADDS))
    exact = rational(value)
    if exact is not None and not symbols(value):
        after = Equation(inner, number(exact))
        if after != board.line:
            board.say(
                after,
                say("working.algebra.work-out", terms=to_text(value), result=to_text(number(exact))),
                [(1,)],
            )
