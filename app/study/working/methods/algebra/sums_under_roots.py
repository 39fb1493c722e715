"""Roots with sums under them: factored, so that something comes out, and each sum taken as one letter."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import factors
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    Apply,
    Node,
    Path,
    Sym,
    bracketed,
    is_op,
    mapped,
    operands,
    paths,
    symbols,
    walk,
)
from app.study.working.board import Board, Change
from app.study.working.lines import is_expression
from app.study.working.methods.equations.ways.atoms import NAMES, step_back
from app.study.working.polynomial import polynomial
from app.study.working.proof.expressions import equals
from app.study.working.rules.algebra.factored import Factored, factored, node_of
from app.study.working.rules.algebra.like_terms import collected
from app.study.working.rules.algebra.needless_brackets import without_brackets
from app.study.working.rules.algebra.power_rows import unbracketed
from app.study.working.rules.algebra.surd_terms import made
from app.study.working.rules.terms import is_sum
from app.study.working.step import NoRule, Step
from engine.base.sentence import say


def sums_under_roots(node: Node) -> list[Node]:
    """The different sums with letters that are factors under a root."""
    found = [base for each in walk(node) if is_op(each, op.ROOT) for base in _sums(each.args[0])]
    return list(dict.fromkeys(found))


def _sums(radicand: Node) -> Iterator[Node]:
    for factor in factors(radicand):
        base = factor.node.args[0] if is_op(factor.node, op.POWER) else factor.node
        if is_op(base, op.OVER):
            yield from _sums(base.args[0])
            yield from _sums(base.args[1])
        elif is_sum(base) and symbols(base):
            yield unbracketed(base)


def reduce_with_names(board: Board, reduce: Callable[[Board, Path], None]) -> None:
    """Let `reduce` work with a letter in the place of each sum under a root. Raises NoRule."""
    _factor(board)
    if _absolute(board):
        return
    row = sums_under_roots(board.part(()))
    if len(row) > len(NAMES):
        raise NoRule
    names = dict(zip(row, NAMES, strict=False))
    line = mapped(board.part(()), lambda each: Sym(names[each]) if each in names else each)
    apart = Board(line, form=board.form)
    reduce(apart, ())
    back = {name: bracketed(node) for node, name in names.items()}
    steps = [step_back(step, back) for step in apart.steps]
    if _has_come_out(line, apart, set(back)) and not all(map(_is_exact, steps)):
        raise NoRule  # √((x − 1)²·y) would be |x − 1|·√y
    for step in steps:
        board.write(step)
    _collect(board)


def _absolute(board: Board) -> bool:
    """√((a + b)²) is |a + b|."""
    line = board.part(())
    if not is_op(line, op.ROOT) or rational(line.args[1]) != 2 or not is_op(line.args[0], op.POWER):
        return False
    base, exponent = line.args[0].args
    if rational(exponent) != 2 or not is_sum(base):
        return False
    new = Apply(op.ABS, (unbracketed(base),))
    says = say("working.radicals.root-of-square", root=to_text(line), result=to_text(new))
    board.change(Change((), new, says))
    return True


def _has_come_out(before: Node, apart: Board, names: set[str]) -> bool:
    """Whether a sum from under an even root stands outside of all roots in the end."""
    even = any(is_op(each, op.ROOT) and (rational(each.args[1]) or 1) % 2 == 0 for each in walk(before))
    return even and any(isinstance(each, Sym) and each.name in names for each in _outside(apart.part(())))


def _outside(node: Node) -> Iterator[Node]:
    yield node
    if not is_op(node, op.ROOT):
        for each in operands(node):
            yield from _outside(each)


def _is_exact(step: Step) -> bool:
    before, after = step.before, step.after
    return is_expression(before) and is_expression(after) and equals(before, after)


def _collect(board: Board) -> None:
    """Brackets of sums that came out go, and like terms together."""
    if not board.steps:
        return
    line = board.part(())
    flat = without_brackets(line)
    result = collected(flat)
    if result is not None:
        facts = {"terms": to_text(line), "result": to_text(result)}
        board.change(Change((), result, say("working.algebra.collect", **facts)))
    elif flat != line:
        board.change(Change((), flat, say("working.algebra.plus-bracket", bracket=to_text(line))))
    else:
        board.steps[-1] = replace(board.steps[-1], after=flat)
        board.line = flat


def _factor(board: Board) -> None:
    """Factor what stands under a root where a power of its index comes out of it."""
    for path, node in list(paths(board.part(()))):
        if not is_op(node, op.ROOT) or not is_sum(node.args[0]):
            continue
        found, index = polynomial(node.args[0]), rational(node.args[1])
        if not found or index is None:
            continue
        parts = factored(found)
        if parts.number > 0 and _comes_out(parts, index):
            new = node_of(parts)
            says = say("working.radicals.factor-inside", root=to_text(unbracketed(node)), result=to_text(new))
            board.change(Change((*path, 0), new, says))


def _comes_out(found: Factored, index: Fraction) -> bool:
    if any(n >= index for _, n in found.factors):
        return True
    root = made(found.number, []).raised(1 / index)
    return root.size != 1
