"""Is an answer written in the form that was asked for? Each miss is one sentence."""

import math
from fractions import Fraction

from app.study.maths.exact import rational
from app.study.maths.tree import Apply, Const, Node, Num, Sym, TooLarge, has, symbols, walk
from app.study.problems.asked_form import Ask, Form

NOT_SIMPLIFIED = "The value is right, but it can be simplified further."
NOT_FACTORED = "This is equal, but it is not factored completely."
NOT_EXPANDED = "This is equal, but it is not fully expanded."
NOT_EVALUATED = "This is equal, but it still has to be worked out."


def missed(tree: Node, form: Form, known: Node | None = None) -> str | None:
    """Why `tree`, equal in value, is not in the form asked for; None when it is.

    `known` is an answer in that form, where there is one.
    """
    if not symbols(tree):
        return _number(tree, form, known)
    if form.wants(Ask.FACTOR):
        return None if known == tree or factored(tree) else NOT_FACTORED
    if form.wants(Ask.EXPAND):
        return None if expanded(tree) else NOT_EXPANDED
    if form.wants(Ask.SIMPLIFY) and known is not None and tree != known:
        longer = _size(tree) > _size(known) + 2
        return NOT_SIMPLIFIED if longer or (not collected(tree) and collected(known)) else None
    if form.wants(Ask.SIMPLIFY) and not collected(tree):
        return NOT_SIMPLIFIED
    return None


def _number(tree: Node, form: Form, known: Node | None) -> str | None:
    if form.wants(Ask.PRIMES) or (
        form.wants(Ask.FACTOR)
        and known is not None
        and isinstance(_core(known), Apply)
        and has(known, "*", "^")
    ):
        return (
            None
            if _into_primes(tree)
            else "The value is right, but this is not the product of its prime factors."
        )
    if form.wants(Ask.PERCENT) and not _is_percent(tree) and known is not None and _is_percent(known):
        return None  # the question says percent: a bare number means that many
    core = _core(tree)
    plain_fraction = (
        isinstance(core, Apply)
        and core.name == "/"
        and all(isinstance(a, Num) for a in map(_core, core.args))
    )
    if form.wants(Ask.SCIENTIFIC) and not _scientific(core):
        return "The value is right, but it is not in scientific notation."
    if form.wants(Ask.MIXED) and plain_fraction and abs(rational(tree) or Fraction(0)) > 1:
        return "The value is right, but a mixed number is asked for."
    if form.wants(Ask.IMPROPER) and isinstance(core, Apply) and core.name == "mixed":
        return "The value is right, but an improper fraction is asked for."
    value = rational(tree)
    if (
        form.wants(Ask.FRACTION, Ask.IMPROPER)
        and _decimal(tree)
        and value is not None
        and value.denominator != 1
    ):
        return "The value is right, but a fraction is asked for."
    fractional = plain_fraction or (isinstance(core, Apply) and core.name == "mixed")
    if (
        (form.wants(Ask.DECIMAL) or form.rounding)
        and value is not None
        and value.denominator != 1
        and fractional
    ):
        return "The value is right, but a decimal is asked for."
    if form.rounding and value is None:
        return "The value is right, but a rounded decimal is asked for."
    if form.wants(Ask.EVALUATE) and plain_fraction and value is not None and value.denominator == 1:
        return NOT_EVALUATED
    if form.wants(Ask.SIMPLIFY, Ask.FRACTION, Ask.EVALUATE) and _reducible(core):
        return (
            "The value is right, but the fraction can be reduced."
            if form.wants(Ask.SIMPLIFY, Ask.FRACTION)
            else None
        )
    if (
        not form.wants(Ask.SCIENTIFIC)
        and form.wants(Ask.EVALUATE, Ask.SIMPLIFY, Ask.DECIMAL)
        and _unfinished(core)
    ):
        return NOT_EVALUATED
    if form.wants(Ask.SIMPLIFY) and _reducible_root(tree):
        return NOT_SIMPLIFIED
    return None


def _core(tree: Node) -> Node:
    while isinstance(tree, Apply) and tree.name == "neg":
        tree = tree.args[0]
    return tree


def _is_percent(tree: Node) -> bool:
    core = _core(tree)
    return isinstance(core, Apply) and core.name == "percent"


def _decimal(tree: Node) -> bool:
    core = _core(tree)
    return isinstance(core, Num) and core.places is not None


def _scientific(core: Node) -> bool:
    if isinstance(core, Num):
        return core.places is None and core.value.denominator == 1 and 0 < core.value < 10
    if not (isinstance(core, Apply) and core.name == "*" and len(core.args) == 2):
        return isinstance(core, Apply) and core.name == "^" and core.args[0] == Num(Fraction(10))
    leading, power = core.args
    return (
        isinstance(leading, Num) and 1 <= leading.value < 10
        and isinstance(power, Apply) and power.name == "^" and power.args[0] == Num(Fraction(10))
    )  # fmt: skip


def _reducible(core: Node) -> bool:
    if isinstance(core, Apply) and core.name == "mixed":
        return _reducible(core.args[1])
    if not (isinstance(core, Apply) and core.name == "/"):
        return False
    top, bottom = (_core(argument) for argument in core.args)
    if not (isinstance(top, Num) and isinstance(bottom, Num)):
        return False
    if top.value.denominator != 1 or bottom.value.denominator != 1:
        return True
    return math.gcd(top.value.numerator, bottom.value.numerator) > 1 or bottom.value == 1


def _unfinished(core: Node) -> bool:
    """Whether arithmetic on plain numbers is left to do: 12 + 5, 3·4, 2^5, √9, 6/3 + 1."""
    if not isinstance(core, Apply):
        return False
    for part in walk(core):
        if not isinstance(part, Apply):
            continue
        values = [rational(argument) for argument in part.args]
        if any(value is None for value in values):
            continue
        if part.name == "/" and all(isinstance(_core(argument), Num) for argument in part.args):
            continue
        if part.name == "root" and rational(part) is None:
            continue
        if part.name in {"neg", "mixed", "percent", "degrees"}:
            continue
        if part.name == "log" or (part.name == "^" and part is not core and _power_of_ten(part)):
            continue
        if part.name == "*" and _scientific(part):
            continue
        if part.name == "^" and rational(part) is None:
            continue
        return True
    return False


def _power_of_ten(power: Apply) -> bool:
    return power.args[0] == Num(Fraction(10))


def _reducible_root(tree: Node) -> bool:
    for part in walk(tree):
        if isinstance(part, Apply) and part.name == "root":
            radicand, index = (rational(argument) for argument in part.args)
            if (
                radicand is not None
                and index is not None
                and index.denominator == 1
                and radicand.denominator == 1
            ):
                n, k = abs(radicand.numerator), index.numerator
                if n < 10**8 and any(
                    n % f**k == 0 for f in range(2, int(float(n) ** (1 / k)) + 2) if f**k <= n
                ):
                    return True
    return False


def irrational_denominator(tree: Node) -> bool:
    """Whether a root stands in a denominator."""
    return any(
        isinstance(part, Apply) and part.name == "/" and has(part.args[1], "root") for part in walk(tree)
    )


def _into_primes(tree: Node) -> bool:
    core = _core(tree)
    if isinstance(core, Num):
        return core.value.denominator == 1 and _is_prime(core.value.numerator)
    if isinstance(core, Apply) and core.name == "^":
        return isinstance(core.args[1], Num) and _into_primes(core.args[0])
    return (
        isinstance(core, Apply) and core.name == "*" and all(_into_primes(argument) for argument in core.args)
    )


def _is_prime(n: int) -> bool:
    return n > 1 and n < 10**10 and all(n % d for d in range(2, math.isqrt(n) + 1))


def _size(tree: Node) -> int:
    return sum(1 for part in walk(tree) if not (isinstance(part, Apply) and part.name in {"neg", "mixed"}))


def terms(tree: Node) -> list[Node]:
    """The summands of a sum; the tree itself otherwise."""
    if isinstance(tree, Apply) and tree.name in {"+", "-"}:
        return [*terms(tree.args[0]), *terms(tree.args[1])]
    if (
        isinstance(tree, Apply)
        and tree.name == "neg"
        and isinstance(tree.args[0], Apply)
        and tree.args[0].name in {"+", "-"}
    ):
        return terms(tree.args[0])
    return [tree]


def _monomial(term: Node) -> tuple[tuple[str, str], ...] | None:
    """Its letters with their powers, numbers left out; None when it is no monomial."""
    powers: dict[str, Fraction] = {}

    def gather(node: Node, power: Fraction) -> bool:
        if isinstance(node, Num | Const):
            return True
        if isinstance(node, Sym):
            powers[node.name] = powers.get(node.name, Fraction(0)) + power
            return True
        if node.name == "neg":
            return gather(node.args[0], power)
        if node.name in {"*", "/"}:
            return gather(node.args[0], power) and gather(node.args[1], power if node.name == "*" else -power)
        if node.name == "^":
            exponent = rational(node.args[1])
            return exponent is not None and gather(node.args[0], power * exponent)
        return not symbols(node)

    if not gather(term, Fraction(1)):
        return None
    return tuple(sorted((name, str(power)) for name, power in powers.items() if power))


def collected(tree: Node) -> bool:
    """Whether no sum in it has two terms with the same letters, or two plain numbers."""
    for part in walk(tree):
        if isinstance(part, Apply) and part.name in {"+", "-"}:
            found = [_monomial(term) for term in terms(part) if not _irrational(term)]
            known = [monomial for monomial in found if monomial is not None]
            if len(known) != len(set(known)):
                return False
        if (
            isinstance(part, Apply)
            and part.name in {"*", "/", "^"}
            and not symbols(part)
            and _unfinished(part)
        ):
            return False
    return True


def _irrational(term: Node) -> bool:
    return (not symbols(term) and rational(term) is None) or has(term, "root", "sin", "cos", "ln", "exp")


def expanded(tree: Node) -> bool:
    """Whether no product or power of a sum is left, and like terms are collected."""
    for part in walk(tree):
        if isinstance(part, Apply) and part.name in {"*", "^", "neg"}:
            inner = part.args if part.name == "*" else part.args[:1]
            if any(len(terms(argument)) > 1 and symbols(argument) for argument in inner):
                return False
    return collected(tree)


def factored(tree: Node) -> bool:
    """Whether it is a product of irreducible polynomials (over the rationals) with no number left in them."""
    import sympy

    from app.study.maths.to_sympy import to_sympy

    total = 0
    for factor, power in _factors(tree):
        if not symbols(factor):
            continue
        try:
            content, found = sympy.factor_list(to_sympy(factor))
        except (sympy.PolynomialError, TooLarge, ValueError, TypeError, AttributeError):
            return True  # no polynomial: nothing more is asked
        if sum(exponent for _, exponent in found) > 1 or (
            abs(content) != 1 and len(terms(factor)) > 1 and abs(content) > 1
        ):
            return False
        total += power
    try:
        whole = sympy.factor_list(sympy.expand(to_sympy(tree)))[1]
    except (sympy.PolynomialError, TooLarge, ValueError, TypeError, AttributeError):
        return True
    return bool(total >= sum(exponent for _, exponent in whole))


def _factors(tree: Node) -> list[tuple[Node, int]]:
    if isinstance(tree, Apply) and tree.name == "neg":
        return _factors(tree.args[0])
    if isinstance(tree, Apply) and tree.name == "*":
        return [*_factors(tree.args[0]), *_factors(tree.args[1])]
    if isinstance(tree, Apply) and tree.name == "/" and not symbols(tree.args[1]):
        return _factors(tree.args[0])
    if isinstance(tree, Apply) and tree.name == "^":
        exponent = rational(tree.args[1])
        if exponent is not None and exponent.denominator == 1 and 0 < exponent <= 60:
            return [(factor, power * exponent.numerator) for factor, power in _factors(tree.args[0])]
    return [(tree, 1)]
