"""Products of powers: the factors of one, multiplied by adding exponents and divided by subtracting them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import gcd

from app.study.maths import arithmetic
from app.study.maths import operators as op
from app.study.maths.errors import NotRational, TooLarge, Undefined
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
    power,
    symbols,
    times,
)
from app.study.working.polynomial import Polynomial, plus, polynomial, scaled
from app.study.working.rules.terms import written
from app.study.working.step import NoRule

UNIT: Polynomial = {(): Fraction(1)}
_LARGEST = 10**6  # of a power of numbers that is worked out


@dataclass
class Row:
    """number · Π base ^ exponent; the exponents are polynomials, most of them numbers."""

    number: Fraction = Fraction(1)
    powers: list[tuple[Node, Polynomial]] = field(default_factory=list)

    def bases(self) -> list[Node]:
        """The different bases in their order."""
        return list(dict.fromkeys(base for base, _ in self.powers))

    def exponent(self, base: Node) -> Polynomial:
        """The sum of the exponents of one base; 0 of one that is not there."""
        total: Polynomial = {}
        for each, exponent in self.powers:
            if each == base:
                total = plus(total, exponent)
        return total

    def together(self) -> "Row":
        """Each base once, with its exponents added; those with exponent 0 are left out."""
        found = [(base, self.exponent(base)) for base in self.bases()]
        return Row(self.number, [(base, exponent) for base, exponent in found if exponent])


def exponent_of(node: Node) -> Polynomial:
    """An exponent as a polynomial. Raises NoRule for another."""
    found = polynomial(node)
    if found is None:
        raise NoRule
    return found


def value(exponent: Polynomial) -> Fraction | None:
    """The exponent's value where it is a number."""
    return exponent.get((), Fraction(0)) if set(exponent) <= {()} else None


def is_negative(exponent: Polynomial) -> bool:
    """Whether it is a negative number, or −1 times letters."""
    size = value(exponent)
    return size < 0 if size is not None else all(one < 0 for one in exponent.values())


def row_of(factors: Iterable[Node], kept: Sequence[Node]) -> Row:
    """The factors of a product; a number is a base of its own where it is among `kept`. Raises NoRule."""
    row = Row()
    for node in factors:
        _add(row, node, kept)
    return row


def _add(row: Row, node: Node, kept: Sequence[Node]) -> None:
    plain = unbracketed(node)
    known = rational(plain) if isinstance(plain, Num) or is_op(plain, op.OVER) else None
    if any(plain == base for base in kept) or isinstance(plain, Sym | Const):
        row.powers.append((plain, UNIT))
    elif is_op(plain, op.NEGATIVE, op.TIMES):
        row.number = -row.number if plain.op is op.NEGATIVE else row.number
        for each in plain.args:
            _add(row, each, kept)
    elif known is not None:
        row.number *= known
    elif is_op(plain, op.POWER):
        _add_power(row, plain, kept)
    elif is_op(plain, op.PLUS, op.MINUS, op.ROOT):
        row.powers.append((plain, UNIT))
    else:
        raise NoRule


def _add_power(row: Row, node: Apply, kept: Sequence[Node]) -> None:
    base, exponent = unbracketed(node.args[0]), exponent_of(node.args[1])
    found = None if any(base == each for each in kept) else worked_out(base, exponent)
    if found is None:
        row.powers.append((base, exponent))
    else:
        row.number *= found


def worked_out(base: Node, exponent: Polynomial) -> Fraction | None:
    """The value of a power of a number with a number as exponent; None where it is not rational, or large."""
    known, n = (rational(base) if not symbols(base) else None), value(exponent)
    if known is None or n is None:
        return None
    try:
        found = arithmetic.power(known, n)
    except (NotRational, Undefined, TooLarge):
        return None
    return found if max(abs(found.numerator), found.denominator) <= _LARGEST else None


def unbracketed(node: Node) -> Node:
    """The node without the brackets around it."""
    return Apply(node.op, node.args, node.sign) if isinstance(node, Apply) and node.bracketed else node


# Written


def power_node(base: Node, exponent: Polynomial) -> Node:
    """base ^ exponent as it is written."""
    plain = isinstance(base, Sym | Const | Num)
    whole = base if plain else bracketed(base)
    return whole if exponent == UNIT else power(whole, written(exponent))


def product_node(size: Fraction, powers: Sequence[tuple[Node, Polynomial]]) -> Node:
    """size · powers, for a size that is a whole number; 1 of nothing."""
    found: Node | None = None if size == 1 and powers else number(size)
    for base, exponent in powers:
        each = power_node(base, exponent)
        digits = isinstance(base, Num)
        found = each if found is None else times(found, each, "*" if digits else "")
    assert found is not None
    return found


def fraction_node(size: Fraction, above: Sequence, below: Sequence) -> Node:  # type: ignore[type-arg]
    """The fraction with the number's numerator above and its denominator below, its minus in front."""
    top = product_node(Fraction(abs(size.numerator)), above)
    bottom = product_node(Fraction(size.denominator), below)
    node = top if bottom == ONE else over(top, bottom)
    return negative(node) if size < 0 else node


# Reasons


def added(row: Row) -> list[str]:
    """x^2·x^3 = x^(2 + 3) = x^5, for each base that stands in it more than once."""
    found = []
    for base in row.bases():
        all_of_them = [exponent for each, exponent in row.powers if each == base]
        if len(all_of_them) < 2:
            continue
        name = _base_text(base)
        left = "·".join(to_text(power_node(base, exponent)) for exponent in all_of_them)
        total = " + ".join(_bracketed_text(exponent) for exponent in all_of_them)
        whole = to_text(power_node(base, row.exponent(base))) if row.exponent(base) else "1"
        between = f"{name}^({total})"
        found.append(f"{left} = {whole}" if between == whole else f"{left} = {between} = {whole}")
    return found


def subtracted(base: Node, above: Polynomial, below: Polynomial) -> str:
    """x^7/x^3 = x^(7 - 3) = x^4, or 1/x^4 where there are more below."""
    name = _base_text(base)
    left = f"{to_text(power_node(base, above))}/{to_text(power_node(base, below))}"
    rest = plus(above, below, -1)
    if not rest:
        return f"{left} = 1"
    if is_negative(rest):
        turned = scaled(rest, -1)
        between = f"1/{name}^({_bracketed_text(below)} - {_bracketed_text(above)})"
        return f"{left} = {between} = 1/{to_text(power_node(base, turned))}"
    between = f"{name}^({_bracketed_text(above)} - {_bracketed_text(below)})"
    return f"{left} = {between} = {to_text(power_node(base, rest))}"


def _base_text(base: Node) -> str:
    return to_text(base if isinstance(base, Sym | Const | Num) else bracketed(base))


def _bracketed_text(exponent: Polynomial) -> str:
    text = to_text(written(exponent))
    return f"({text})" if text.startswith("-") or (len(exponent) > 1) else text


def lowest(top: Fraction, bottom: Fraction) -> tuple[Fraction, int]:
    """top/bottom, and the whole number by which both can be divided."""
    shared = gcd(top.numerator, bottom.numerator) if top.denominator == bottom.denominator == 1 else 1
    return top / bottom, shared
