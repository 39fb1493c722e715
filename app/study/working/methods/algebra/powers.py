"""Products and quotients of powers, by the laws of exponents, one law a line."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    Apply,
    Const,
    Node,
    Num,
    Sym,
    bracketed,
    is_op,
    negative,
    number,
    over,
    paths,
    symbols,
    walk,
)
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.board import Board, Change
from app.study.working.methods.algebra.positive import assume_positive
from app.study.working.polynomial import Polynomial, plus, scaled
from app.study.working.polynomial import times as multiplied
from app.study.working.rules.algebra import power_rows as rows
from app.study.working.rules.algebra import same_exponents
from app.study.working.rules.algebra.power_rows import Row, unbracketed, value
from app.study.working.rules.terms import written
from app.study.working.step import NoRule
from engine.base.sentence import Sentence, say

NAME = "powers"
_VERBS = {"evaluate", "simplify", "powers", "single-base", "expand", "quotient"}
_INSIDE = (op.TIMES, op.OVER, op.POWER, op.NEGATIVE)


def fits(task: Task) -> bool:
    """Products and quotients of powers, without sums but as bases in brackets."""
    if not isinstance(task, Evaluate) or task.what not in _VERBS or not _is_product(task.tree):
        return False
    powers = [each for each in walk(task.tree) if is_op(each, op.POWER)]
    if not symbols(task.tree):
        return len(powers) > 1 and len({unbracketed(each.args[0]) for each in powers}) <= len(powers) // 2 + 1
    return bool(powers) or is_op(task.tree, op.TIMES, op.OVER)


def _is_product(node: Node) -> bool:
    if is_op(node, op.PLUS, op.MINUS):
        return False
    if is_op(node, op.POWER):
        base = unbracketed(node.args[0])
        return (is_op(base, op.PLUS, op.MINUS) and node.args[0] is not base) or _is_product(base)
    if is_op(node, op.ROOT):
        return not symbols(node)
    return not isinstance(node, Apply) or (node.op in _INSIDE and all(map(_is_product, node.args)))


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Evaluate)
    single = task.what == "single-base"
    kept = _kept_bases(task.tree, single)
    while _power_of_brackets(board, kept, single):
        pass
    _one_fraction(board, kept)
    if not board.steps:
        raise NoRule
    assume_positive(board)


def _kept_bases(tree: Node, single: bool) -> list[Node]:
    """Bases that are not to be taken apart: numbers alone or with letters above, brackets as they are."""
    found: list[Node] = []
    for each in walk(tree):
        if not is_op(each, op.POWER):
            continue
        base = unbracketed(each.args[0])
        alone = not symbols(tree) or symbols(each.args[1])
        number_base = not symbols(base) and (isinstance(base, Num) or is_op(base, op.NEGATIVE))
        if (number_base and alone) or (
            single and not isinstance(base, Sym | Const) and not is_op(base, op.POWER)
        ):
            found.append(base)
    return list(dict.fromkeys(found))


# Powers of brackets


def _power_of_brackets(board: Board, kept: list[Node], single: bool) -> bool:
    """Resolve the innermost power of a product, a quotient or a power; False when there is none."""
    found = [
        (-len(path), place, path, node)
        for place, (path, node) in enumerate(paths(board.part(())))
        if is_op(node, op.POWER) and is_op(unbracketed(node.args[0]), *_INSIDE)
    ]
    for _, _, path, node in sorted(found, key=lambda one: one[:2]):
        base = unbracketed(node.args[0])
        assert isinstance(base, Apply)
        if any(base == each for each in kept) and value(rows.exponent_of(node.args[1])) != 0:
            continue
        new, says = _resolved(node, base, kept)
        if path and _needs_brackets(board.part(path[:-1]), path[-1], new):
            new = bracketed(new)
        board.change(Change(path, new, says))
        return True
    return False


def _needs_brackets(above: Node, place: int, new: Node) -> bool:
    """Whether `new` stands at a place where it does not hold together by itself."""
    if is_op(above, op.POWER):
        return place == 0
    return is_op(above, op.TIMES) and is_op(new, op.NEGATIVE, op.OVER)


def _resolved(node: Apply, base: Apply, kept: list[Node]) -> tuple[Node, Sentence]:
    exponent = rows.exponent_of(node.args[1])
    n, text = value(exponent), to_text(node)
    if n == 0:
        return ONE, say("working.powers.zero", power=text)
    if is_op(base, op.OVER):
        top, bottom = base.args
        if n is not None and n < 0:
            turned = bracketed(over(unbracketed(bottom), unbracketed(top)))
            return rows.power_node(turned, scaled(exponent, -1)), say("working.powers.turn", power=text)
        above, below = (rows.power_node(unbracketed(each), exponent) for each in (top, bottom))
        return over(above, below), say("working.powers.of-quotient", power=text)
    if is_op(base, op.POWER):
        inner = rows.exponent_of(base.args[1])
        from_product = _times(inner, exponent)
        new = rows.power_node(unbracketed(base.args[0]), from_product)
        facts = {"power": text, "first": to_text(written(inner)), "second": to_text(written(exponent))}
        return new, say("working.powers.of-power", result=to_text(new), **facts)
    if is_op(base, op.NEGATIVE):
        if n is None or n.denominator != 1:
            raise NoRule
        inner_node = rows.power_node(unbracketed(base.args[0]), exponent)
        if n % 2 == 0:
            return inner_node, say("working.powers.even", power=text)
        return negative(inner_node), say("working.powers.odd", power=text)
    row = rows.row_of([base], kept)
    raised = Row(Fraction(1), [(each, _times(inner, exponent)) for each, inner in row.powers])
    size = rows.worked_out(number(row.number), exponent) if row.number != 1 else Fraction(1)
    if size is None:
        raised.powers.insert(0, (number(row.number), exponent))
        size = Fraction(1)
    new = rows.fraction_node(size, raised.powers, [])
    return new, say("working.powers.of-product", power=text)


def _times(a: Polynomial, b: Polynomial) -> Polynomial:
    found = multiplied(a, b)
    if found is None:
        raise NoRule
    return found


# One fraction


@dataclass
class _Bar:
    above: Row
    below: Row


Sides = tuple[list[Node], list[Node], bool]
"""The factors above and below the bars of a product, and whether its fractions are already one."""


def _sides(node: Node, kept: list[Node]) -> Sides:
    if any(unbracketed(node) == base for base in kept):
        return [node], [], True
    if is_op(node, op.NEGATIVE):
        above, below, one = _sides(node.args[0], kept)
        return [negative(ONE), *above], below, one
    if is_op(node, op.TIMES):
        return _joined(_sides(node.args[0], kept), _sides(node.args[1], kept))
    if is_op(node, op.OVER) and (symbols(node) or rational(node) is None or kept):
        top, (above, below, one) = (_sides(each, kept) for each in node.args)
        return top[0] + below, top[1] + above, top[2] and one and not (top[1] or below)
    return [node], [], True


def _joined(first: Sides, second: Sides) -> Sides:
    (a, b, one), (c, d, other) = first, second
    return a + c, b + d, one and other and not (b or d)


def _one_fraction(board: Board, kept: list[Node]) -> None:
    line = board.part(())
    above, below, is_one = _sides(line, kept)
    bar = _Bar(rows.row_of(above, kept), rows.row_of(below, kept))
    if not bar.below.number:
        raise NoRule
    if not is_one:
        _write(board, bar, say("working.powers.one-bar"))
    _each_base_once(board, bar)
    _same_exponents(board, bar)
    _divided(board, bar)
    _positive_exponents(board, bar)


def _node(bar: _Bar) -> Node:
    if bar.below.number == 1 or bar.below.number.denominator != 1 or bar.above.number.denominator != 1:
        size = bar.above.number / bar.below.number
        return rows.fraction_node(size, bar.above.powers, bar.below.powers)
    top = rows.product_node(abs(bar.above.number), bar.above.powers)
    bottom = rows.product_node(abs(bar.below.number), bar.below.powers)
    minus = (bar.above.number < 0) is not (bar.below.number < 0)
    return negative(over(top, bottom)) if minus else over(top, bottom)


def _write(board: Board, bar: _Bar, says: Sentence) -> None:
    new = _node(bar)
    if new != board.part(()) and to_text(new) != to_text(board.part(())):
        board.change(Change((), new, says))


def _each_base_once(board: Board, bar: _Bar) -> None:
    """Multiply the numbers, and add the exponents of the same base."""
    reasons = [*rows.added(bar.above), *rows.added(bar.below)]
    before = len(bar.above.powers) + len(bar.below.powers)
    numbers = sum(1 for _ in _number_factors(board.part(())))
    bar.above, bar.below = bar.above.together(), bar.below.together()
    if reasons and numbers > 1 and before:
        _write(board, bar, say("working.powers.product-and-numbers", rows=list(reasons)))
    elif reasons:
        _write(board, bar, say("working.powers.product", rows=list(reasons)))
    else:
        _write(board, bar, say("working.powers.numbers"))


def _same_exponents(board: Board, bar: _Bar) -> None:
    """2^x·3^x is 6^x, 6^x/2^x is 3^x, and 4·2^x is 2^(x + 2)."""
    reasons = same_exponents.multiplied(bar.above) + same_exponents.multiplied(bar.below)
    reasons += same_exponents.divided(bar.above, bar.below)
    if reasons:
        _write(board, bar, say("working.powers.same-exponent", rows=list(reasons)))
    if bar.below.number == 1 and (reason := same_exponents.number_taken_in(bar.above)):
        _write(board, bar, say("working.powers.product", rows=[reason]))


def _number_factors(node: Node) -> Iterator[Node]:
    """The numbers among the factors of a product."""
    if is_op(node, op.TIMES, op.NEGATIVE):
        for each in node.args:
            yield from _number_factors(each)
    elif not symbols(node):
        yield node


def _divided(board: Board, bar: _Bar) -> None:
    """Cancel the numbers, and subtract the exponents of the same base."""
    shared = [base for base in bar.above.bases() if bar.below.exponent(base)]
    size, by = rows.lowest(bar.above.number, bar.below.number)
    if not shared and by == 1:
        return
    says = _dividing(bar, shared, by)
    above, below = Row(Fraction(size.numerator)), Row(Fraction(size.denominator))
    for base, exponent in bar.above.powers:
        rest = plus(exponent, bar.below.exponent(base), -1) if base in shared else exponent
        if rest and base in shared and rows.is_negative(rest):
            below.powers.append((base, scaled(rest, -1)))
        elif rest:
            above.powers.append((base, rest))
    kept_below = [one for one in bar.below.powers if one[0] not in shared]
    bar.above, bar.below = above, Row(below.number, [*kept_below, *below.powers])
    _write(board, bar, says)


def _dividing(bar: _Bar, shared: list[Node], by: int) -> Sentence:
    reasons = [rows.subtracted(base, bar.above.exponent(base), bar.below.exponent(base)) for base in shared]
    conditions = [f"{to_text(base)} ≠ 0" for base in shared if symbols(base)]
    if not reasons:
        says = say("working.rational.cancel-number", number=by)
    elif by != 1:
        says = say("working.powers.quotient-and-number", number=by, rows=list(reasons))
    else:
        says = say("working.powers.quotient", rows=list(reasons))
    return say("working.powers.where", what=says, conditions=list(conditions)) if conditions else says


def _positive_exponents(board: Board, bar: _Bar) -> None:
    """A power with a negative exponent goes to the other side of the bar."""
    moved_down = [one for one in bar.above.powers if rows.is_negative(one[1])]
    moved_up = [one for one in bar.below.powers if rows.is_negative(one[1])]
    if not moved_down and not moved_up:
        return
    above = [one for one in bar.above.powers if one not in moved_down] + _turned(moved_up)
    below = [one for one in bar.below.powers if one not in moved_up] + _turned(moved_down)
    bar.above, bar.below = Row(bar.above.number, above), Row(bar.below.number, below)
    names = [to_text(rows.power_node(*one)) for one in (*moved_down, *moved_up)]
    _write(board, bar, say("working.powers.negative", powers=list(names)))
    joined = Row(Fraction(1), [*above, *below])
    if len(joined.bases()) < len(joined.powers):
        _each_base_once(board, bar)
        _divided(board, bar)


def _turned(powers: Iterable[tuple[Node, Polynomial]]) -> list[tuple[Node, Polynomial]]:
    return [(base, scaled(exponent, -1)) for base, exponent in powers]
