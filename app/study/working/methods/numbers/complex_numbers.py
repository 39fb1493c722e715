"""Complex numbers: roots of negative numbers, powers of i, sums, products, quotients with the conjugate."""

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import factors, terms
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    Apply,
    Node,
    Path,
    bracketed,
    is_op,
    negative,
    number,
    over,
    root,
    symbols,
    times,
    walk,
)
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.board import Board, Change
from app.study.working.methods.numbers.calculation import calculate
from app.study.working.rules.algebra.complex_terms import (
    I,
    conjugate,
    has_i,
    node_with_i,
    parts,
    power_of_i,
    terms_with_i,
    without_squares,
)
from app.study.working.rules.algebra.power_rows import unbracketed
from app.study.working.rules.algebra.surd_terms import Surd
from app.study.working.rules.terms import is_sum
from app.study.working.rules.values import value_of
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "complex-numbers"
_VERBS = {"evaluate", "simplify", "expand", "powers", "quotient", "rationalise", "radical"}
_MOST_POWER = 4
_INSIDE = {op.PLUS, op.MINUS, op.NEGATIVE, op.TIMES, op.OVER, op.POWER, op.ROOT}


def fits(task: Task) -> bool:
    """A calculation with i, or with square roots of negative numbers."""
    if not isinstance(task, Evaluate) or task.what not in _VERBS or symbols(task.tree):
        return False
    if any(isinstance(each, Apply) and each.op not in _INSIDE for each in walk(task.tree)):
        return False
    return has_i(task.tree) or any(map(_is_imaginary, walk(task.tree)))


def write(task: Task, board: Board) -> None:
    """Until it is a real part and an imaginary part. Raises NoRule."""
    _reduce(board, ())
    line = board.part(())
    result = node_with_i(parts(terms_with_i(line)))
    if to_text(result) != to_text(unbracketed(line)):
        board.change(Change((), result, say("working.complex.real-first", result=to_text(result))))
    if not board.steps:
        raise NoRule


def _is_imaginary(node: Node) -> bool:
    """Whether it is the square root of a negative number."""
    if not is_op(node, op.ROOT):
        return False
    inside, index = map(rational, node.args)
    return inside is not None and inside < 0 and index == 2


def _is_simple(node: Node) -> bool:
    return not has_i(node) and not any(map(_is_imaginary, walk(node)))


def _reduce(board: Board, path: Path) -> None:
    node = board.part(path)
    if _is_simple(node):
        _real(board, path)
    elif isinstance(node, Apply):
        _apart(board, path, node)


def _real(board: Board, path: Path) -> None:
    node = board.part(path)
    if rational(node) is not None and value_of(node) is None:
        calculate(board, path)


def _apart(board: Board, path: Path, node: Apply) -> None:
    if node.op is op.ROOT:
        _root(board, path, node)
    elif node.op is op.POWER:
        _power(board, path)
    elif node.op in {op.PLUS, op.MINUS}:
        for term in terms(node):
            _reduce(board, (*path, *term.path))
        _collect(board, path)
    elif node.op is op.NEGATIVE:
        _reduce(board, (*path, 0))
        _opposite(board, path)
    elif node.op is op.TIMES:
        for factor in factors(node):
            _reduce(board, (*path, *factor.path))
        _product(board, path)
    else:
        _reduce(board, (*path, 0))
        _reduce(board, (*path, 1))
        _divide(board, path)


# One number


def _root(board: Board, path: Path, node: Apply) -> None:
    """√(−12) = √12·i = 2i√3."""
    if not _is_imaginary(node):
        raise NoRule
    _real(board, (*path, 0))
    inside = rational(board.part((*path, 0)))
    assert inside is not None
    opposite = root(number(-inside))
    new = node_with_i(terms_with_i(times(opposite, I, "*")))
    facts = {"root": to_text(board.part(path)), "opposite": to_text(opposite), "result": to_text(new)}
    board.change(Change(path, _in_place(board, path, new), say("working.complex.root-of-negative", **facts)))


def _power(board: Board, path: Path) -> None:
    node = board.part(path)
    assert isinstance(node, Apply)
    exponent = rational(node.args[1])
    base = unbracketed(node.args[0])
    if exponent is None or exponent.denominator != 1 or exponent < 0:
        raise NoRule
    n = int(exponent)
    if base == I:
        _power_of_i(board, path, n)
        return
    if n == 0:
        board.change(Change(path, ONE, say("working.powers.zero", power=to_text(node))))
    elif n > _MOST_POWER:
        raise NoRule
    elif is_sum(base):
        product: Node = bracketed(base)
        for _ in range(n - 1):
            product = times(product, bracketed(base), "")
        board.change(Change(path, product, say("working.algebra.power-as-product", power=to_text(node))))
        _reduce(board, path)
    else:
        row = terms_with_i(node)
        raised = _in_place(board, path, node_with_i(row))
        board.change(Change(path, raised, say("working.powers.of-product", power=to_text(node))))
        _lower(board, path, row)


def _power_of_i(board: Board, path: Path, n: int) -> None:
    node = board.part(path)
    if n == 0:
        board.change(Change(path, ONE, say("working.powers.zero", power=to_text(node))))
        return
    rest = n % 4
    new = (ONE, I, negative(ONE), negative(I))[rest]
    if n < 4:
        says = say("working.complex.power-of-i", power=to_text(node), result=to_text(new))
    else:
        counts = {"exponent": n, "times": n // 4, "rest": rest}
        facts = {"power": to_text(node), "result": to_text(new)}
        says = say("working.complex.high-power-of-i", **counts, **facts)
    board.change(Change(path, _in_place(board, path, new), says))


def _opposite(board: Board, path: Path) -> None:
    inner = unbracketed(board.part((*path, 0)))
    if not is_sum(inner) and not is_op(inner, op.NEGATIVE):
        return
    new = node_with_i([Surd(-one.size, one.powers) for one in terms_with_i(inner)])
    says = say("working.algebra.minus-bracket", bracket=to_text(bracketed(inner)))
    board.change(Change(path, _in_place(board, path, new), says))


# Sums


def _collect(board: Board, path: Path) -> None:
    """Brackets off, then the real terms together and the imaginary ones."""
    node = board.part(path)
    row = terms_with_i(node)
    if any(isinstance(term.node, Apply) and is_op(term.node, op.PLUS, op.MINUS) for term in terms(node)):
        flat = node_with_i(row)
        board.change(Change(path, _in_place(board, path, flat), say("working.complex.brackets")))
    found = parts(row)
    if len(found) < len(row):
        new = node_with_i(found)
        says = say("working.complex.collect", result=to_text(new))
        board.change(Change(path, _in_place(board, path, new), says))


def _in_place(board: Board, path: Path, new: Node) -> Node:
    """A sum or a minus in brackets where it is part of something."""
    return bracketed(new) if path and is_op(new, op.PLUS, op.MINUS, op.NEGATIVE) else new


# Products and quotients


def _product(board: Board, path: Path) -> None:
    """At once where no factor is a sum; else the factors one after the other."""
    node = board.part(path)
    if not is_op(node, op.TIMES):
        return
    row = [unbracketed(factor.node) for factor in factors(node)]
    if len(row) > 2 and any(map(is_sum, row)):
        _product(board, (*path, 0))
    _multiply(board, path)


def _multiply(board: Board, path: Path) -> None:
    """Multiply out, put −1 in for i², collect."""
    node = board.part(path)
    if not isinstance(node, Apply) or node.op is not op.TIMES:
        return
    row = terms_with_i(node)
    several = [to_text(bracketed(each)) for each in map(unbracketed, node.args) if is_sum(each)]
    shown = node_with_i(row)
    if to_text(shown) != to_text(unbracketed(node)):
        says = say("working.complex.multiply")
        if len(several) == 2:
            says = say("working.algebra.expand-pair", first=several[0], second=several[1])
        elif several:
            factor = next(each for each in node.args if not is_sum(unbracketed(each)))
            says = say("working.algebra.expand", factor=to_text(factor), bracket=several[0])
        board.change(Change(path, _in_place(board, path, shown), says))
    lowered = _lower(board, path, row)
    found = parts(lowered)
    if len(found) < len(lowered):
        new = node_with_i(found)
        says = say("working.complex.collect", result=to_text(new))
        board.change(Change(path, _in_place(board, path, new), says))


def _lower(board: Board, path: Path, row: list[Surd]) -> list[Surd]:
    """Put in what the powers of i are."""
    lowered = without_squares(row)
    if lowered != row:
        high = any(power_of_i(one) > 2 for one in row)
        says = say("working.complex.powers-of-i" if high else "working.complex.square-of-i")
        board.change(Change(path, _in_place(board, path, node_with_i(lowered)), says))
    return lowered


def _divide(board: Board, path: Path) -> None:
    node = board.part(path)
    assert isinstance(node, Apply)
    below = parts(terms_with_i(node.args[1]))
    if not below:
        raise NoRule
    if any(map(power_of_i, below)):
        _times_conjugate(board, path, below)
    node = board.part(path)
    assert isinstance(node, Apply)
    if node.args[1] == ONE:
        new = unbracketed(node.args[0])
    else:
        new = node_with_i(parts(terms_with_i(node)))
    if to_text(new) != to_text(unbracketed(node)):
        says = say("working.complex.divide-parts", divisor=to_text(unbracketed(node.args[1])))
        board.change(Change(path, _in_place(board, path, new), says))


def _times_conjugate(board: Board, path: Path, below: list[Surd]) -> None:
    """Multiply above and below by the conjugate, or by i, so that the denominator is real."""
    node = board.part(path)
    assert isinstance(node, Apply)
    alone = len(below) == 1
    by = I if alone else node_with_i(conjugate(below))
    above, bottom = (_beside(unbracketed(each), by) for each in node.args)
    key = "working.complex.times-i" if alone else "working.complex.conjugate"
    board.change(Change(path, over(above, bottom), say(key, factor=to_text(by))))
    for place in (0, 1):
        _product(board, (*path, place))


def _beside(node: Node, by: Node) -> Node:
    if node == ONE:
        return by
    first, second = (
        bracketed(each) if is_op(each, op.PLUS, op.MINUS, op.NEGATIVE) else each for each in (node, by)
    )
    return times(first, second, "" if is_sum(by) or is_sum(node) else "*")
