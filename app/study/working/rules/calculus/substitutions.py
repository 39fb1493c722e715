"""Integration by substitution: which part to call u, and what the integral is in u."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.operators import OPERATORS
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    Apply,
    Node,
    Sym,
    bracketed,
    is_op,
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
from app.study.working.integral_sign import integral_of
from app.study.working.polynomial import Coefficients, coefficients, polynomial
from app.study.working.rules.calculus.derived import derived
from app.study.working.rules.calculus.factored import E, Powers, as_powers, in_order, plain, written_powers
from app.study.working.rules.terms import is_sum
from engine.base.sentence import Sentence, say

_LETTERS = "uvwts"
_PARTNERS = {"sec": "tan", "csc": "cot"}
_MOST_POWER = 12


@dataclass(frozen=True)
class Substitution:
    """`letter` for `meaning`, whose derivative is `slope`; `inside` is the integrand in that letter."""

    letter: str
    meaning: Node
    slope: Node
    inside: Node
    base: str
    by: str

    @property
    def integral(self) -> Node:
        """The integral in the new letter."""
        return integral_of(self.inside, self.letter, self.meaning, self.base)

    @property
    def says(self) -> Sentence:
        """Why."""
        return say(
            "working.integrals.substitution",
            letter=self.letter,
            by=self.by,
            inside=to_text(self.meaning),
            slope=to_text(bracketed(self.slope) if is_sum(self.slope) else self.slope),
            result=to_text(self.inside),
        )


def substitutions(node: Node, by: str, taken: frozenset[str], base: str) -> Iterator[Substitution]:
    """The substitutions that leave no `by`, the likeliest first."""
    found = as_powers(node)
    letter = next((each for each in _LETTERS if each not in taken and each != by), None)
    if found is None or letter is None:
        return
    for meaning in _candidates(found, by):
        slope = _slope(meaning, by)
        divisor = as_powers(slope) if slope is not None else None
        if slope is None or divisor is None or not divisor.number:
            continue
        inside = _in_letter(found.times(divisor, -1), meaning, by, letter)
        if inside is not None:
            yield Substitution(letter, meaning, slope, inside, base, by)


def _slope(meaning: Node, by: str) -> Node | None:
    """The derivative; of a tangent as sec², so that it cancels."""
    if isinstance(meaning, Apply) and meaning.name in {"tan", "cot"} and meaning.args[0] == Sym(by):
        squared = power(Apply(OPERATORS["sec" if meaning.name == "tan" else "csc"], meaning.args), number(2))
        return squared if meaning.name == "tan" else negative(squared)
    return derived(meaning, by)


def _candidates(found: Powers, by: str) -> list[Node]:
    """What is inside a function, a power, a root or a denominator; then functions themselves; then deeper."""
    row: list[Node] = []
    whole: list[Node] = []
    for base in found.powers:
        if by in symbols(base) and isinstance(base, Apply):
            inside, own = _of_base(base, by)
            row += inside
            whole += own
    n = found.powers.get(Sym(by), Fraction(1))
    if n.denominator > 1 and len(found.powers) > 1:
        row.append(root(Sym(by), number(n.denominator)))
    whole += [
        Apply(OPERATORS[_PARTNERS[base.name]], base.args)
        for base in found.powers
        if isinstance(base, Apply) and base.name in _PARTNERS and by in symbols(base)
    ]
    inner = [argument for each in row for argument in _deeper(each, by)]
    seen: list[Node] = []
    for each in map(plain, [*row, *whole, *inner]):
        if each != Sym(by) and each not in seen:
            seen.append(each)
    return seen


def _of_base(base: Apply, by: str) -> tuple[list[Node], list[Node]]:
    """What is inside it, and what of it may be a new letter as a whole."""
    if is_op(base, op.POWER):  # e^(…)
        exponent = base.args[1]
        return [exponent], [base] if is_sum(exponent) or exponent == Sym(by) else []
    if is_sum(base):
        return [base], [each for each in walk(base) if _is_function(each) and by in symbols(each)]
    return [argument for argument in base.args if by in symbols(argument)], [base]


def _is_function(node: Node) -> bool:
    return isinstance(node, Apply) and node.op not in {
        op.PLUS, op.MINUS, op.TIMES, op.OVER, op.NEGATIVE,
    }  # fmt: skip


def _deeper(node: Node, by: str) -> list[Node]:
    return [
        argument
        for each in walk(node)
        if _is_function(each) and isinstance(each, Apply)
        for argument in (each, *each.args)
        if by in symbols(argument) and isinstance(argument, Apply)
    ]


def _in_letter(left: Powers, meaning: Node, by: str, letter: str) -> Node | None:
    """What is left of the integrand, written in the new letter; None where the old one remains."""
    found = Powers(left.number, {})
    for base, n in left.powers.items():
        each = _base_in_letter(base, n, meaning, by, letter)
        if each is None:
            return None
        found = found.times(each)
    return written_powers(found)


def _base_in_letter(base: Node, n: Fraction, meaning: Node, by: str, letter: str) -> Powers | None:
    if by not in symbols(base):
        return Powers(Fraction(1), {base: n})
    if base == meaning:
        return Powers(Fraction(1), {Sym(letter): n})
    rooted = _under_root(meaning, by)
    if rooted is not None:
        return _by_root(base, n, meaning, rooted, by, letter)
    replaced = _replaced(base, meaning, letter)
    if by not in symbols(replaced):
        found = as_powers(replaced)
        return found and _raised(found, n)
    if n.denominator != 1:
        return None
    return _by_identity(base, int(n), meaning, letter) or _turned_round(base, int(n), meaning, by, letter)


def _under_root(meaning: Node, by: str) -> tuple[Coefficients, int] | None:
    """ax + b, and k of its k-th root."""
    if not is_op(meaning, op.ROOT):
        return None
    k, row = rational(meaning.args[1]), coefficients(meaning.args[0], by)
    if k is None or k.denominator != 1 or row is None or len(row) != 2:
        return None
    return row, int(k)


def _by_root(
    base: Node, n: Fraction, meaning: Node, rooted: tuple[Coefficients, int], by: str, letter: str
) -> Powers | None:
    """With u for the k-th root of ax + b: its powers are powers of u, and x is (u^k − b)/a."""
    row, k = rooted
    assert isinstance(meaning, Apply)
    if plain(base) == plain(meaning.args[0]):
        return Powers(Fraction(1), {Sym(letter): n * k})
    raised_letter = power(Sym(letter), number(k))
    turned: Node = raised_letter
    if row[0]:
        turned = minus(turned, number(row[0])) if row[0] > 0 else plus(turned, number(-row[0]))
    turned = turned if row[1] == 1 else over(bracketed(turned) if row[0] else turned, number(row[1]))
    if n.denominator != 1:
        return None

    def changed(each: Node) -> Node:
        return Sym(letter) if plain(each) == plain(meaning) else each

    new = substituted(mapped(base, changed), {by: bracketed(turned) if is_sum(turned) else turned})
    simple = polynomial(new)
    found = as_powers(in_order(simple) if simple else new)
    return found and _raised(found, n)


def _raised(found: Powers, n: Fraction) -> Powers | None:
    if n.denominator == 1:
        if not found.number and n < 0:
            return None
        return Powers(found.number ** int(n), {base: each * n for base, each in found.powers.items()})
    if found.number != 1 or len(found.powers) != 1:
        return None
    ((base, each),) = found.powers.items()
    return Powers(Fraction(1), {base: each * n}) if each == 1 else None


def _replaced(node: Node, meaning: Node, letter: str) -> Node:
    """The node with the letter for each place where the meaning stands, a multiple of it too."""

    def changed(each: Node) -> Node:
        if plain(each) == meaning:
            return Sym(letter)
        if not isinstance(each, Apply):
            return each
        return _multiple_of(each, meaning, letter) or _power_of_e(each, meaning, letter) or each

    return mapped(node, changed)


def _multiple_of(node: Apply, meaning: Node, letter: str) -> Node | None:
    """3x² where the letter stands for x²."""
    own, row = polynomial(node), polynomial(meaning)
    if not own or not row or len(own) != 1 or own.keys() != row.keys():
        return None
    ((one, factor),) = own.items()
    return written_powers(Powers(factor / row[one], {Sym(letter): Fraction(1)}))


def _power_of_e(node: Apply, meaning: Node, letter: str) -> Node | None:
    """e^(2x) where the letter stands for e^x."""
    if not is_op(meaning, op.POWER) or meaning.args[0] != E or not is_op(node, op.POWER) or node.args[0] != E:
        return None
    ratio = _ratio(node.args[1], meaning.args[1])
    return power(Sym(letter), number(ratio)) if ratio is not None else None


def _ratio(first: Node, second: Node) -> Fraction | None:
    p, q = polynomial(first), polynomial(second)
    if not p or not q or p.keys() != q.keys():
        return None
    ratios = {p[one] / q[one] for one in p}
    (ratio,) = ratios if len(ratios) == 1 else (None,)
    return ratio if ratio is not None and ratio.denominator == 1 and ratio > 0 else None


def _by_identity(base: Node, n: int, meaning: Node, letter: str) -> Powers | None:
    """cos²x is 1 − u² where u is sin x; sec²x is 1 + u² where u is tan x."""
    if n % 2 or n < 0 or not isinstance(base, Apply) or not isinstance(meaning, Apply):
        return None
    if base.args != meaning.args:
        return None
    squared = power(Sym(letter), number(2))
    new = {
        ("cos", "sin"): minus(ONE, squared),
        ("sin", "cos"): minus(ONE, squared),
        ("sec", "tan"): Apply(op.PLUS, (ONE, squared)),
        ("csc", "cot"): Apply(op.PLUS, (ONE, squared)),
        ("tan", "sec"): minus(squared, ONE),
    }.get((base.name, meaning.name))
    return None if new is None else Powers(Fraction(1), {new: Fraction(n // 2)})


def _turned_round(base: Node, n: int, meaning: Node, by: str, letter: str) -> Powers | None:
    """A polynomial in x where u = ax^k + b: x^k is (u − b)/a."""
    row, own = coefficients(meaning, by), coefficients(base, by)
    k = _one_power(row)
    if row is None or own is None or not k or not 0 < n <= _MOST_POWER:
        return None
    turned = _solved_for_power(row, k, letter)
    if base == Sym(by):
        found = as_powers(turned)
        return found and _raised(found, Fraction(n // k)) if n % k == 0 else None
    if any(own[place] for place in range(len(own)) if place % k):
        return None
    in_letter = polynomial(_horner(own[::k], turned))
    found = as_powers(in_order(in_letter)) if in_letter else None
    return found and _raised(found, Fraction(n))


def _one_power(row: Coefficients | None) -> int:
    """k of ax^k + b; 0 of any other polynomial."""
    places = [place for place, one in enumerate(row or ()) if one and place]
    return places[0] if len(places) == 1 else 0


def _solved_for_power(row: Coefficients, k: int, letter: str) -> Node:
    """(u − b)/a of u = ax^k + b."""
    turned: Node = Sym(letter)
    if row[0]:
        turned = minus(turned, number(row[0])) if row[0] > 0 else plus(turned, number(-row[0]))
    return turned if row[k] == 1 else over(turned, number(row[k]))


def _horner(row: Coefficients, at: Node) -> Node:
    found: Node = number(row[-1])
    for one in row[-2::-1]:
        found = plus(times(bracketed(found), bracketed(at)), number(one))
    return found


def put_back(node: Node, letter: str, meaning: Node) -> Node:
    """The line with what the letter stands for."""
    return substituted(node, {letter: bracketed(meaning) if is_sum(meaning) else meaning})


def absolute_is_needless(node: Node) -> bool:
    """Whether a sum of squares and positive numbers, or a power of e, stands in it: it is never negative."""
    if is_op(node, op.PLUS):
        return all(map(absolute_is_needless, node.args))
    if is_op(node, op.POWER):
        n = node.args[1]
        whole = n in (number(2), number(4), number(6), number(8))
        return whole or node.args[0] == E
    if is_op(node, op.TIMES):
        return all(map(absolute_is_needless, node.args))
    value = rational(node) if not symbols(node) else None
    return value is not None and value > 0
