"""The rules of differentiation: what d/dx of an expression is by one of them."""

from collections.abc import Callable
from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.operators import OPERATORS, Op
from app.study.maths.rows import factors, product, terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    TWO,
    ZERO,
    Apply,
    Const,
    Node,
    Num,
    Sym,
    bracketed,
    is_op,
    minus,
    negative,
    number,
    over,
    plus,
    power,
    root,
    symbols,
    times,
)
from app.study.working.derivative_sign import dependent_letter, derivative_of, slope_of
from app.study.working.polynomial import polynomial
from app.study.working.rules.terms import written
from engine.base.sentence import Sentence, say

Found = tuple[Node, Sentence]

E = Const("e")


def differentiated(node: Node, by: str) -> Found | None:
    """d/dx of `node` by the one rule that fits its outermost operation; None where none does."""
    if by not in symbols(node):
        return ZERO, say("working.derivatives.constant", constant=to_text(node))
    if node == Sym(by):
        return ONE, say("working.derivatives.letter", letter=by)
    found = _monomial(node, by)
    if found is not None:
        return found
    if len(terms(node)) > 1 or is_op(node, op.NEGATIVE):
        return _sum(node, by)
    rule = _RULES.get(node.op, _function) if isinstance(node, Apply) else None
    return rule(node, by) if rule and isinstance(node, Apply) else None


def _monomial(node: Node, by: str) -> Found | None:
    """A number times a whole power of the letter."""
    found = polynomial(node)
    if found is None or len(found) != 1 or not is_single(node):
        return None
    ((monomial, factor),) = found.items()
    if len(monomial) != 1:
        return None
    ((_, exponent),) = monomial
    new = written({((by, exponent - 1),) if exponent > 1 else (): factor * exponent})
    if exponent == 1:
        return new, say("working.derivatives.multiple", term=to_text(node), result=to_text(new))
    facts = {"term": to_text(node), "n": str(exponent), "less": str(exponent - 1), "result": to_text(new)}
    return new, say("working.derivatives.power", **facts)


def is_single(node: Node) -> bool:
    """Whether no sum stands in it."""
    if is_op(node, op.PLUS, op.MINUS):
        return False
    return not isinstance(node, Apply) or all(map(is_single, node.args))


def _sum(node: Node, by: str) -> Found:
    row = terms(node)
    if len(row) == 1:  # −u
        return negative(derivative_of(row[0].node, by)), say("working.derivatives.minus")
    new = total(term._replace(node=derivative_of(term.node, by)) for term in row)
    return new, say("working.derivatives.sum")


def _product(node: Apply, by: str) -> Found:
    row = [factor.node for factor in factors(node)]
    constant = [each for each in row if by not in symbols(each)]
    rest = [each for each in row if by in symbols(each)]
    if constant:
        factor = product(constant)
        new = times(factor, derivative_of(product(rest), by))
        return new, say("working.derivatives.constant-factor", factor=to_text(factor))
    first, second = rest[0], product(rest[1:])
    new = plus(times(derivative_of(first, by), second), times(first, derivative_of(second, by)))
    return new, say("working.derivatives.product", first=to_text(first), second=to_text(second))


def _quotient(node: Apply, by: str) -> Found:
    top, bottom = node.args
    if by not in symbols(bottom):
        new = over(derivative_of(top, by), bottom)
        return new, say("working.derivatives.constant-factor", factor=f"1/{to_text(bracketed(bottom))}")
    exponent = _power_of_letter(bottom, by)
    if exponent is not None and by not in symbols(top):
        raised = power(Sym(by), number(-exponent))
        new = raised if top == ONE else times(top, raised)
        return derivative_of(new, by), say("working.derivatives.fraction-as-power", result=to_text(new))
    new = over(
        minus(times(derivative_of(top, by), bottom), times(top, derivative_of(bottom, by))),
        power(bottom, TWO),
    )
    return new, say("working.derivatives.quotient", top=to_text(top), bottom=to_text(bottom))


def _power_of_letter(node: Node, by: str) -> Fraction | None:
    if node == Sym(by):
        return Fraction(1)
    return rational(node.args[1]) if is_op(node, op.POWER) and node.args[0] == Sym(by) else None


def _power(node: Apply, by: str) -> Found | None:
    base, exponent = node.args
    if by not in symbols(exponent):
        return _constant_exponent(node, by)
    if by in symbols(base):
        new = as_power_of_e(node)
        says = say("working.derivatives.as-power-of-e", before=to_text(node), after=to_text(new))
        return derivative_of(new, by), says
    if base == E:
        outer: Node = node
        says = say("working.derivatives.exponential")
    else:
        outer = times(node, Apply(op.LN, (base,)))
        says = say("working.derivatives.power-of-constant", base=to_text(base))
    return _chained(outer, exponent, by, says)


def as_power_of_e(node: Apply) -> Apply:
    """e^(v ln u) for u^v."""
    base, exponent = node.args
    front = bracketed(exponent) if is_op(exponent, op.PLUS, op.MINUS) else exponent
    return power(E, bracketed(times(front, Apply(op.LN, (base,)))))


def _constant_exponent(node: Apply, by: str) -> Found | None:
    base, exponent = node.args
    value = rational(exponent)
    if value is None:
        return None
    less = base if value == 2 else power(base, number(value - 1))
    outer = times(exponent if value.denominator == 1 else bracketed(number(value)), less)
    facts = {"term": to_text(node), "n": to_text(number(value)), "less": to_text(number(value - 1))}
    says = say("working.derivatives.power", **facts, result=to_text(outer))
    return _chained(outer, base, by, says)


def _root(node: Apply, by: str) -> Found | None:
    inner, index = node.args
    value = rational(index)
    if value is None or value.denominator != 1 or value < 2:
        return None
    new = power(inner, number(1 / value))
    return derivative_of(new, by), say("working.derivatives.root-as-power", result=to_text(new))


def _chained(outer: Node, inner: Node, by: str, says: Sentence) -> Found:
    """The chain rule, where what is inside is not the letter itself."""
    if inner == Sym(by):
        return outer, says
    facts = {"inner": to_text(inner), "outer": to_text(outer)}
    return times(outer, derivative_of(inner, by)), say("working.derivatives.chain", **facts)


def _of(function: str, node: Node) -> Apply:
    return Apply(OPERATORS[function], (node,))


def _squared(node: Node) -> Node:
    return power(node, TWO)


_DERIVATIVES: dict[Op, Callable[[Node], Node]] = {
    OPERATORS["sin"]: lambda u: _of("cos", u),
    OPERATORS["cos"]: lambda u: negative(_of("sin", u)),
    OPERATORS["tan"]: lambda u: over(ONE, _squared(_of("cos", u))),
    OPERATORS["cot"]: lambda u: negative(over(ONE, _squared(_of("sin", u)))),
    OPERATORS["sec"]: lambda u: times(_of("sec", u), _of("tan", u)),
    OPERATORS["csc"]: lambda u: negative(times(_of("csc", u), _of("cot", u))),
    OPERATORS["asin"]: lambda u: over(ONE, root(minus(ONE, _squared(u)))),
    OPERATORS["acos"]: lambda u: negative(over(ONE, root(minus(ONE, _squared(u))))),
    OPERATORS["atan"]: lambda u: over(ONE, plus(ONE, _squared(u))),
    OPERATORS["sinh"]: lambda u: _of("cosh", u),
    OPERATORS["cosh"]: lambda u: _of("sinh", u),
    op.LN: lambda u: over(ONE, u),
    op.EXP: lambda u: Apply(op.EXP, (u,)),
}


def _function(node: Apply, by: str) -> Found | None:
    if letter := dependent_letter(node):
        return slope_of(letter), say("working.derivatives.depends", letter=letter, by=by)
    base = node.args[1] if len(node.args) > 1 else Num(Fraction(10))
    if node.op is op.LOG and not symbols(base):
        outer: Node = over(ONE, times(node.args[0], Apply(op.LN, (base,))))
    elif node.op in _DERIVATIVES:
        outer = _DERIVATIVES[node.op](node.args[0])
    else:
        return None
    says = say("working.derivatives.function", function=to_text(node), result=to_text(outer))
    return _chained(outer, node.args[0], by, says)


_RULES: dict[Op, Callable[[Apply, str], Found | None]] = {
    op.TIMES: _product,
    op.OVER: _quotient,
    op.POWER: _power,
    op.ROOT: _root,
}
