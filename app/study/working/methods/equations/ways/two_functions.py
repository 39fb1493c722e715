"""A sine beside a cosine or another sine: one tangent, one sine with a shift, or a product that is 0."""

from collections.abc import Mapping
from fractions import Fraction
from functools import partial

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    TWO,
    ZERO,
    Apply,
    Node,
    Sym,
    bracketed,
    mapped,
    minus,
    negative,
    number,
    over,
    plus,
    power,
    root,
    substituted,
    symbols,
    times,
    walk,
)
from app.study.working.board import Board
from app.study.working.every_angle.families import PI, multiple_of_pi
from app.study.working.exact_numbers import simplest
from app.study.working.lines import Cases
from app.study.working.polynomial import polynomial, scaled
from app.study.working.proof.expressions import equals
from app.study.working.rules import both_sides
from app.study.working.rules.terms import is_sum, written
from app.study.working.step import NoRule
from engine.base.sentence import say

_SINE, _COSINE = "F", "G"


def of_one_angle(board: Board, angle: Node) -> bool:
    """The sine and cosine of one angle, first degree: a tangent, or one sine; whether that is what it is."""
    sine, cosine = Apply(op.SIN, (angle,)), Apply(op.COS, (angle,))
    line = both_sides.sides(board)
    found = _coefficients(minus(line.left, bracketed(line.right)), sine, cosine)
    if found is None:
        return _as_double_angle(board, sine, cosine)
    of_sine, of_cosine, rest = found
    if rest == ZERO:
        _as_tangent(board, (of_sine, of_cosine), sine, cosine)
    else:
        _as_one_sine(board, found, angle)
    return True


def _coefficients(difference: Node, sine: Node, cosine: Node) -> tuple[Node, Node, Node] | None:
    """a, b and c of a·sin + b·cos + c; None of anything else, and where a or b is 0."""
    names = {sine: Sym(_SINE), cosine: Sym(_COSINE)}
    tree = mapped(difference, lambda each: names.get(each, each))
    if symbols(tree) != {_SINE, _COSINE}:
        return None

    def at(first: Node, second: Node) -> Node | None:
        return simplest(substituted(tree, {_SINE: first, _COSINE: second}))

    rest = at(ZERO, ZERO)
    first, second = at(ONE, ZERO), at(ZERO, ONE)
    if rest is None or first is None or second is None:
        return None
    row = [simplest(minus(first, bracketed(rest))), simplest(minus(second, bracketed(rest)))]
    if any(each is None or each == ZERO for each in row):
        return None
    of_sine, of_cosine = (each for each in row if each is not None)
    straight = plus(plus(_times(of_sine, Sym(_SINE)), _times(of_cosine, Sym(_COSINE))), rest)
    return (of_sine, of_cosine, rest) if equals(tree, straight) else None


def _times(size: Node, node: Node) -> Node:
    if size == ONE:
        return node
    if size == negative(ONE) or rational(size) == -1:
        return negative(node)
    return times(bracketed(size) if is_sum(size) else size, node, "")


def _opposite(node: Node) -> Node:
    found = simplest(negative(bracketed(node)))
    if found is None:
        raise NoRule
    return found


def _as_tangent(board: Board, sizes: tuple[Node, Node], sine: Node, cosine: Node) -> None:
    """Sin x = 2cos x is tan x = 2: where the cosine is 0, the sine is not."""
    of_sine, of_cosine = sizes[0], _opposite(sizes[1])
    if not isinstance(sine, Apply):
        raise NoRule
    moved = Equation(_times(of_sine, sine), _times(of_cosine, cosine))
    if board.line not in (moved, Equation(moved.right, moved.left)):
        says = say("working.trig.cosine-right", function=to_text(cosine))
        board.say(moved, says, [(0,)])
    tangent = Apply(op.TAN, sine.args)
    facts = {"cosine": to_text(cosine), "sine": to_text(sine), "tangent": to_text(tangent)}
    board.say(
        Equation(_times(of_sine, tangent), of_cosine),
        say("working.trig.divide-by-cosine", **facts),
        [(0,), (1,)],
    )


def _as_one_sine(board: Board, sizes: tuple[Node, Node, Node], angle: Node) -> None:
    """The auxiliary angle: sin x + cos x = √2 sin(x + π/4). Raises NoRule where it is none that one knows."""
    of_sine, of_cosine, rest = sizes
    size = simplest(root(plus(power(bracketed(of_sine), TWO), power(bracketed(of_cosine), TWO))))
    if size is None:
        raise NoRule
    cosine = simplest(over(of_sine, size))
    sine = simplest(over(of_cosine, size))
    if cosine is None or sine is None:
        raise NoRule
    turn = multiple_of_pi(Apply(op.OPERATORS["acos"], (cosine,)))
    if turn is None or turn.denominator not in {1, 2, 3, 4, 6, 12}:
        raise NoRule
    shift = _angle(turn)
    below = rational(sine) is not None and (rational(sine) or 0) < 0
    below = below or to_text(sine).startswith("-")
    inside = (minus if below else plus)(angle, shift)
    new = _times(size, Apply(op.SIN, (inside,)))
    line = both_sides.sides(board)
    right = _opposite(rest)
    sum_of = plus(_times(of_sine, Apply(op.SIN, (angle,))), _times(of_cosine, Apply(op.COS, (angle,))))
    if symbols(line.right) or any(not symbols(term.node) for term in terms(line.left)):
        board.say(Equation(sum_of, right), say("working.trig.functions-left"), [(0,), (1,)])
        line = both_sides.sides(board)
    facts = {"a": to_text(of_sine), "b": to_text(of_cosine), "size": to_text(size)}
    signed = negative(shift) if below else shift
    board.say(
        Equation(new, line.right),
        say("working.trig.auxiliary", before=to_text(line.left), after=to_text(new), cosine=to_text(cosine),
            sine=to_text(sine), angle=to_text(signed), **facts),
        [(0,)],
    )  # fmt: skip
    _divided(board, size, Apply(op.SIN, (inside,)))


def _divided(board: Board, size: Node, function: Node) -> None:
    """The function alone, where what stands before it has a root."""
    line = both_sides.sides(board)
    value = simplest(over(line.right, size))
    if rational(size) is None and value is not None:
        facts = {"number": to_text(size), "letter": to_text(function)}
        board.say(Equation(function, value), say("working.equations.divide", **facts), [(0,), (1,)])


def _angle(turn: Fraction) -> Node:
    top: Node = PI if turn.numerator == 1 else times(number(turn.numerator), PI, "")
    return top if turn.denominator == 1 else over(top, number(turn.denominator))


def _as_double_angle(board: Board, sine: Node, cosine: Node) -> bool:
    """2 sin x cos x = 1/2 is sin 2x = 1/2."""
    line = both_sides.sides(board)
    names = {sine: Sym(_SINE), cosine: Sym(_COSINE)}
    row = polynomial(mapped(line.left, lambda each: names.get(each, each)))
    if symbols(line.right) or not row or len(row) != 1 or not isinstance(sine, Apply):
        return False
    ((monomial, size),) = row.items()
    if dict(monomial) != {_SINE: 1, _COSINE: 1}:
        return False
    inside = polynomial(sine.args[0])
    if not inside:
        return False
    double = Apply(op.SIN, (written(scaled(inside, Fraction(2))),))
    new = _times(number(size / 2), double)
    says = say("working.trig.formula-backwards", before=to_text(line.left), after=to_text(new))
    board.say(Equation(new, line.right), says, [(0,)])
    return True


def of_two_angles(board: Board, found: list[Apply]) -> bool:
    """Sin A ± sin B = 0 or cos A ± cos B = 0 as a product, of which a factor is 0; whether it is that."""
    sizes = _two_sizes(both_sides.sides(board), found)
    if sizes is None:
        return False
    product = _as_factors(found, sizes)
    if product is None:
        return False
    line = both_sides.sides(board)
    if line.right != ZERO:
        moved = total([*terms(line.left), *(t._replace(negative=not t.negative) for t in terms(line.right))])
        says = say("working.trig.all-left", term=to_text(line.right))
        board.say(Equation(moved, ZERO), says, [(0,), (1,)])
    size, first, second = product
    whole = times(_times(number(size), first), second)
    facts = {"before": to_text(both_sides.sides(board).left), "after": to_text(whole)}
    board.say(Equation(whole, ZERO), say("working.trig.sum-to-product", **facts), [(0,)])
    cases = Cases((Equation(first, ZERO), Equation(second, ZERO)))
    board.say(cases, say("working.quadratics.one-factor-is-zero"), [(0,)])
    return True


def _two_sizes(line: Equation, found: list[Apply]) -> tuple[Fraction, Fraction] | None:
    """a and b of a·sin A + b·sin B = 0 with |a| = |b|; None of anything else."""
    first, second = found
    if first.op is not second.op or first.op not in {op.SIN, op.COS}:
        return None
    names: dict[Node, Node] = {first: Sym(_SINE), second: Sym(_COSINE)}
    row = polynomial(mapped(minus(line.left, bracketed(line.right)), lambda each: names.get(each, each)))
    a, b = ((row or {}).get(((name, 1),)) for name in (_SINE, _COSINE))
    if not row or len(row) != 2 or a is None or b is None or abs(a) != abs(b):
        return None
    return a, b


def _as_factors(found: list[Apply], sizes: tuple[Fraction, Fraction]) -> tuple[Fraction, Apply, Apply] | None:
    """The number and the two factors that a sum or a difference of two functions is."""
    function, together = found[0].op, sizes[0] == sizes[1]
    half, apart = (_half(found[0].args[0], found[1].args[0], sign) for sign in (1, -1))
    if half is None or apart is None:
        return None
    if function is op.SIN:
        pair = (op.SIN, op.COS) if together else (op.COS, op.SIN)
    else:
        pair = (op.COS, op.COS) if together else (op.SIN, op.SIN)
    sign = -1 if function is op.COS and not together else 1
    if to_text(apart).startswith("-"):
        other = _half(found[1].args[0], found[0].args[0], -1)
        apart = apart if other is None else other
        sign = -sign if pair[1] is op.SIN else sign
    return 2 * sizes[0] * sign, Apply(pair[0], (half,)), Apply(pair[1], (apart,))


def _half(first: Node, second: Node, sign: int) -> Node | None:
    """Half the sum of two angles, or half their difference."""
    row = polynomial((plus if sign == 1 else minus)(first, bracketed(second)))
    return written(scaled(row, Fraction(1, 2))) if row else None


def squares_of_tangent(board: Board, found: list[Apply]) -> bool:
    """Sec² as 1 + tan², csc² as 1 + cot², beside nothing but tan or cot; whether it is so."""
    functions = {each.op.name: each for each in found}
    for own, other in (("sec", "tan"), ("csc", "cot")):
        if set(functions) != {own, other}:
            continue
        square = power(functions[own], TWO)
        new = plus(ONE, power(functions[other], TWO))
        line = both_sides.sides(board)
        put: dict[Node, Node] = {square: bracketed(new)}
        changed = [mapped(side, partial(_exchanged, put)) for side in (line.left, line.right)]
        if any(functions[own] in walk(side) for side in changed):
            continue
        says = say("working.trig.pythagoras", before=to_text(square), after=to_text(new))
        board.say(Equation(*changed), says, [(0,), (1,)])
        return True
    return False


def _exchanged(put: Mapping[Node, Node], node: Node) -> Node:
    return put.get(node, node)
