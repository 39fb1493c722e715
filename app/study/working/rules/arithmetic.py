"""One operation on numbers that are worked out, and why it gives what it gives."""

from fractions import Fraction
from itertools import pairwise
from math import factorial

from app.study.maths import operators as op
from app.study.maths.arithmetic import power
from app.study.maths.errors import NotRational
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ZERO,
    Apply,
    Node,
    Num,
    Path,
    bracketed,
    is_op,
    minus,
    over,
    part,
    plus,
    times,
)
from app.study.working.board import Change
from app.study.working.rules import fraction_forms, fractions
from app.study.working.rules.numbers import written
from app.study.working.rules.values import (
    exact,
    is_decimal,
    is_fraction,
    is_whole,
    plain,
    size_of,
    value_of,
)
from app.study.working.step import Step
from engine.base.sentence import Sentence, say

_MOST_FACTORIAL = 20
_MOST_FACTORS = 6  # of a power that is written out


def worked_out(tree: Node, path: Path) -> Change | None:
    """The operation at `path`, whose operands are worked out; None when no rule here does it."""
    node = part(tree, path)
    assert isinstance(node, Apply)
    rule = _RULES.get(node.op)
    found = rule(node) if rule else None
    if found is not None:
        new, says, *steps = found
        return Change(path, new, says, tuple(steps))
    if is_op(node, op.PLUS, op.MINUS):
        return fractions.in_a_sum(tree, path)
    return None


Found = tuple[Node, Sentence] | tuple[Node, Sentence, *tuple[Step, ...]] | None


def _values(node: Apply) -> list[Fraction]:
    return [value for value in map(value_of, node.args) if value is not None]


def _sum(node: Apply) -> Found:
    """Of whole numbers and decimals; a negative one that is added or subtracted first gives up its sign."""
    a, b = _values(node)
    if b < 0:
        size = size_of(node.args[1])
        facts = {"number": to_text(node.args[1]), "size": to_text(size)}
        if node.op is op.PLUS:
            return minus(node.args[0], size), say("working.numbers.add-negative", **facts)
        return plus(node.args[0], size), say("working.numbers.subtract-negative", **facts)
    if fractions.any_fraction(node):
        return None
    result = plain(a + b if node.op is op.PLUS else a - b)
    if result is None:
        return None
    written_out = written.added(node) if node.op is op.PLUS else written.subtracted(node)
    found: Found = (result, _sum_says(node, a, b, result), *written_out)  # type: ignore[assignment]
    return found


def _sum_says(node: Apply, a: Fraction, b: Fraction, result: Node) -> Sentence:
    first, second, found = to_text(node.args[0]), to_text(node.args[1]), to_text(result)
    if a < 0:
        if node.op is op.PLUS:
            return say("working.numbers.up-from-negative", first=first, second=second, result=found)
        return say("working.numbers.down-from-negative", first=first, second=second, result=found)
    if node.op is op.PLUS:
        return say("working.numbers.add", first=first, second=second, result=found)
    if b > a:
        return say("working.numbers.below-zero", first=first, second=second, result=found)
    return say("working.numbers.subtract", first=first, second=second, result=found)


def _product(node: Apply) -> Found:
    if 0 in _values(node):
        return ZERO, say("working.numbers.times-zero")
    if fractions.any_fraction(node):
        return fractions.product(node)
    a, b = _values(node)
    result = plain(a * b)
    if result is None:
        return None
    first, second, found = *map(to_text, node.args), to_text(result)
    if a < 0 and b < 0:
        return result, say("working.numbers.multiply-negatives", first=first, second=second, result=found)
    if a < 0 or b < 0:
        return result, say("working.numbers.multiply-signs", first=first, second=second, result=found)
    says = say("working.numbers.multiply", first=first, second=second, result=found)
    product: Found = (result, says, *written.multiplied(node))  # type: ignore[assignment]  # starred
    return product


def _quotient(node: Apply) -> Found:
    a, b = _values(node)
    if fractions.any_fraction(node) and a != 0:
        return fractions.quotient(node)
    if b == 0:
        return None
    if a == 0:
        return ZERO, say("working.numbers.zero-divided")
    first, second = map(to_text, node.args)
    if is_decimal(node.args[1]):
        return fractions.without_point(node)
    result = plain(a / b)
    if result is None or (is_decimal(result) and not is_decimal(node.args[0])):
        return fractions.as_fraction(node)
    found = to_text(result)
    if a < 0 and b < 0:
        return result, say("working.numbers.divide-negatives", first=first, second=second, result=found)
    if a < 0 or b < 0:
        return result, say("working.numbers.divide-signs", first=first, second=second, result=found)
    says = say("working.numbers.divide", first=first, second=second, result=found)
    quotient: Found = (result, says, *written.divided(node))  # type: ignore[assignment]  # starred
    return quotient


def _power(node: Apply) -> Found:
    base, (below, above) = node.args[0], _values(node)
    if above.denominator != 1:
        return fraction_forms.fractional_power(node)
    if above < 0 and below != 0:
        return over(Num(Fraction(1)), Apply(op.POWER, (base, exact(-above)))), say(
            "working.numbers.negative-exponent", power=to_text(node)
        )
    if fractions.is_signed_fraction(base):
        return fraction_forms.power(node)
    if above == 0 and below != 0:
        return Num(Fraction(1)), say("working.numbers.zero-exponent", power=to_text(node))
    result = plain(power(below, above))
    if result is None:
        return None
    says = say("working.numbers.power", power=to_text(node), base=to_text(base), n=int(above),
               result=to_text(result))  # fmt: skip
    found: Found = (result, says, *_written_out(node, result))  # type: ignore[assignment]  # starred
    return found


def _written_out(node: Apply, result: Node) -> tuple[Step, ...]:
    """The power as a product, for those of a few factors."""
    base, n = node.args[0], int(_values(node)[1])
    if not 2 <= n <= _MOST_FACTORS:
        return ()
    lines: list[Node] = []
    value = value_of(base) or Fraction(0)
    for done in range(1, n):
        row = plain(value**done)
        if row is None:
            return ()
        for _ in range(n - done):
            row = times(row, base)
        lines.append(row)
    says = say("working.numbers.power-as-product", power=to_text(node))
    steps = [Step(node, lines[0], says)]
    for before, after in pairwise([*lines, result]):
        steps.append(Step(before, after, say("working.numbers.multiply-on", result=to_text(after))))
    return tuple(steps)


def _root(node: Apply) -> Found:
    if is_fraction(node.args[0]):
        return fraction_forms.root(node)
    (value, index) = _values(node)
    if index.denominator != 1 or index < 2:
        return None
    try:
        result = plain(power(value, 1 / index))
    except NotRational:
        return None
    if result is None:
        return None
    facts = {
        "root": to_text(node),
        "result": to_text(result),
        "n": str(index),
        "value": to_text(node.args[0]),
    }
    return result, say("working.numbers.root", **facts)


def _negative(node: Apply) -> Found:
    (inner,) = node.args
    size = size_of(inner)
    return size, say("working.numbers.double-minus", number=to_text(bracketed(inner)), size=to_text(size))


def _absolute(node: Apply) -> Found:
    size = size_of(node.args[0])
    return size, say("working.numbers.absolute", number=to_text(node.args[0]), size=to_text(size))


def _factorial(node: Apply) -> Found:
    (value,) = _values(node)
    if not is_whole(node.args[0]) or not 0 <= value <= _MOST_FACTORIAL:
        return None
    result = Num(Fraction(factorial(int(value))))
    row = " × ".join(map(str, range(int(value), 0, -1))) or "1"
    return result, say("working.numbers.factorial", number=to_text(node), row=row, result=to_text(result))


def _percent(node: Apply) -> Found:
    return over(node.args[0], Num(Fraction(100))), say("working.numbers.percent", percent=to_text(node))


_RULES = {
    op.PLUS: _sum,
    op.MINUS: _sum,
    op.TIMES: _product,
    op.OVER: _quotient,
    op.POWER: _power,
    op.ROOT: _root,
    op.NEGATIVE: _negative,
    op.ABS: _absolute,
    op.FACTORIAL: _factorial,
    op.PERCENT: _percent,
    op.MIXED: fraction_forms.mixed,
}
