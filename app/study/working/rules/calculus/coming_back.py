"""Integration by parts where the same integral comes back on the right, so that the line is solved for it."""

from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    TWO,
    Apply,
    Node,
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
    times,
)
from app.study.working.integral_sign import integral_of
from app.study.working.polynomial import coefficients
from app.study.working.rules.calculus.factored import E, Powers, as_powers, in_order, written_powers
from app.study.working.rules.calculus.multiples import of
from app.study.working.rules.terms import is_sum, written
from engine.base.sentence import Sentence, say

Line = tuple[Node, Sentence]


def coming_back(node: Node, by: str) -> list[Line] | None:
    """The lines from the integral of `node` to one in which it stands no more; None of another kind."""
    return _wave_times_exponential(node, by) or _of_logarithm(node, by) or _cube(node, by) or _root(node, by)


def _parts(first: Node, second: Node, slope: Node, area: Node) -> Sentence:
    facts = {"first": first, "second": second, "slope": slope, "area": area}
    return say("working.integrals.by-parts", **{name: to_text(each) for name, each in facts.items()})


def _back(node: Node, by: str, times_: Fraction, rest: Node) -> Sentence:
    """The integral stands `times_` − 1 times on the right with a minus: taken to the left, `times_` times."""
    return say(
        "working.integrals.comes-back",
        integral=to_text(integral_of(node, by)),
        n=to_text(number(times_)),
        rest=to_text(rest),
    )


def _scaled(factor: Fraction, node: Node) -> Node:
    found = as_powers(bracketed(node) if is_sum(node) else node)
    if found is None:
        return times(number(factor), node)
    return written_powers(Powers(found.number * factor, found.powers))


def _sum(first: Node, factor: Fraction, second: Node) -> Node:
    """first + factor·second."""
    part = _scaled(abs(factor), second)
    return (plus if factor > 0 else minus)(first, part)


# e^(ax) sin(bx), e^(ax) cos(bx)


def _wave_times_exponential(node: Node, by: str) -> list[Line] | None:
    found = _wave_and_growth(node, by)
    if found is None:
        return None
    e, a, wave, b = found
    sine, cosine = of("sin", wave.args[0]), of("cos", wave.args[0])
    sign = 1 if wave.op is op.SIN else -1  # the derivative of the sine is b cos, of the cosine −b sin
    other = cosine if wave.op is op.SIN else sine
    area, factor = _scaled(1 / a, e), -sign * b / a
    first = times(area, wave)
    line1 = _sum(first, factor, integral_of(times(e, other), by))
    # ∫ e^(ax)·other = e^(ax)·other/a + sign·(b/a)∫ node
    inner = bracketed(_sum(times(area, other), -factor, integral_of(node, by)))
    line2 = (plus if factor > 0 else minus)(first, inner) if abs(factor) == 1 else _sum(first, factor, inner)
    rest = _sum(first, factor / a, times(e, other))
    solved = times(e, bracketed(_sum(_scaled(a, wave), -sign * b, other)))
    whole = a * a + b * b
    return [
        (line1, _parts(wave, e, _scaled(sign * b, other), area)),
        (line2, _parts(other, e, _scaled(-sign * b, wave), area)),
        (solved if whole == 1 else over(solved, number(whole)), _back(node, by, 1 + (b / a) ** 2, rest)),
    ]


def _wave_and_growth(node: Node, by: str) -> tuple[Node, Fraction, Apply, Fraction] | None:
    """e^(ax + …) and a, the sine or cosine of bx + … and b."""
    found = as_powers(node)
    if found is None or found.number != 1 or len(found.powers) != 2 or set(found.powers.values()) != {1}:
        return None
    growth = [base for base in found.powers if is_op(base, op.POWER) and base.args[0] == E]
    waves = [base for base in found.powers if is_op(base, op.SIN, op.COS)]
    if len(growth) != 1 or len(waves) != 1:
        return None
    up, inside = coefficients(growth[0].args[1], by), coefficients(waves[0].args[0], by)
    if up is None or inside is None or (len(up), len(inside)) != (2, 2):
        return None
    return growth[0], up[1], waves[0], inside[1]


# sin(ln x), cos(ln x)


def _of_logarithm(node: Node, by: str) -> list[Line] | None:
    if not is_op(node, op.SIN, op.COS) or node.args[0] != Apply(op.LN, (Sym(by),)):
        return None
    x, inside = Sym(by), node.args[0]
    is_sine = node.op is op.SIN
    other = of("cos" if is_sine else "sin", inside)
    first = times(x, node)
    line1 = (minus if is_sine else plus)(first, integral_of(other, by))
    slope1 = over(other, x) if is_sine else negative(over(other, x))
    inner = (plus if is_sine else minus)(times(x, other), integral_of(node, by))
    line2 = (minus if is_sine else plus)(first, bracketed(inner))
    slope2 = negative(over(node, x)) if is_sine else over(node, x)
    rest = (minus if is_sine else plus)(first, times(x, other))
    return [
        (line1, _parts(node, ONE, slope1, x)),
        (line2, _parts(other, ONE, slope2, x)),
        (over(rest, TWO), _back(node, by, Fraction(2), rest)),
    ]


# sec³ and csc³


def _cube(node: Node, by: str) -> list[Line] | None:
    if not is_op(node, op.POWER) or node.args[1] != number(3) or not isinstance(node.args[0], Apply):
        return None
    base = node.args[0]
    if base.name not in {"sec", "csc"} or base.args[0] != Sym(by):
        return None
    u, is_sec = base.args[0], base.name == "sec"
    partner = of("tan" if is_sec else "cot", u)
    squared = power(base, TWO)
    product = times(base, partner)
    first: Node = product if is_sec else negative(product)
    slope = product if is_sec else negative(product)
    area = partner if is_sec else negative(partner)
    line1 = minus(first, integral_of(times(base, power(partner, TWO)), by))
    split = minus(first, bracketed(minus(integral_of(node, by), integral_of(base, by))))
    identity = "tan^2(u) = sec^2(u) - 1" if is_sec else "cot^2(u) = csc^2(u) - 1"
    says2 = say(
        "working.integrals.identity",
        identity=identity,
        before=to_text(times(base, power(partner, TWO))),
        after=to_text(minus(node, base)),
    )
    rest = plus(first, integral_of(base, by))
    return [
        (line1, _parts(base, squared, slope, area)),
        (split, says2),
        (over(rest, TWO), _back(node, by, Fraction(2), rest)),
    ]


# √(c + ax²)


def _root(node: Node, by: str) -> list[Line] | None:
    if not is_op(node, op.ROOT) or node.args[1] != TWO:
        return None
    row = coefficients(node.args[0], by)
    if row is None or len(row) != 3 or row[1] or not row[0]:
        return None
    c, _, a = row
    x = Sym(by)
    inside = in_order({(): c, ((by, 2),): a})
    square = root(inside)
    first = times(x, square)
    slope = over(written({((by, 1),): a}), square)
    line1 = minus(first, integral_of(over(written({((by, 2),): a}), square), by))
    top = (minus if c > 0 else plus)(bracketed(inside), number(abs(c)))
    line2 = minus(first, integral_of(over(top, square), by))
    one_over = integral_of(over(ONE, square), by)
    line3 = _sum(minus(first, integral_of(node, by)), c, one_over)
    rest = _sum(first, c, one_over)
    return [
        (line1, _parts(node, ONE, slope, x)),
        (
            line2,
            say(
                "working.integrals.add-and-take", term=to_text(written({((by, 2),): a})), result=to_text(top)
            ),
        ),
        (
            line3,
            say(
                "working.integrals.split-fraction",
                fraction=to_text(over(top, square)),
                result=to_text(_sum(square, -c, over(ONE, square))),
            ),
        ),
        (over(rest, TWO), _back(node, by, Fraction(2), rest)),
    ]
