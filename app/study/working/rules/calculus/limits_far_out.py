"""The rules for limits at infinity: the highest power decides, c/x goes to 0."""

from fractions import Fraction

from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.errors import TooLarge
from app.study.maths.rows import Term, terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ZERO,
    Node,
    Sym,
    bracketed,
    is_op,
    mapped,
    negative,
    number,
    over,
    part,
    paths,
    power,
    replaced,
    root,
    symbols,
    times,
)
from app.study.problems.tasks.calculus import Limit
from app.study.working.polynomial import Coefficients, coefficients
from app.study.working.rules.calculus.factored import Powers, as_powers, written_powers
from app.study.working.rules.calculus.limit_parts import (
    INFINITY,
    Found,
    infinite,
    is_infinite,
    of_limit,
    parts_of,
    row_written,
)
from app.study.working.rules.terms import is_sum
from engine.base.sentence import say


def highest_power(task: Limit) -> Found | None:
    """A quotient of polynomials far out: both are divided by the highest power below."""
    parts = parts_of(task)
    if parts is None or not is_infinite(task.to):
        return None
    rows = [coefficients(each, task.by) for each in parts]
    if any(row is None for row in rows):
        return None
    above, below = (row for row in rows if row is not None)
    n = len(below) - 1
    if n < 1 or len(above) > len(below):
        return None
    x_power = row_written((Fraction(0),) * n + (Fraction(1),), task.by)
    new = over(_over_power(above, n, task.by), _over_power(below, n, task.by))
    return of_limit(new, task), say("working.limits.highest-power", power=to_text(x_power))


def _over_power(row: Coefficients, n: int, by: str) -> Node:
    found: list[Term] = []
    for k in range(len(row) - 1, -1, -1):
        if not row[k]:
            continue
        size = number(abs(row[k]))
        if k == n:
            node = size
        else:
            below = Sym(by) if n - k == 1 else power(Sym(by), number(n - k))
            value = abs(row[k])
            bottom = below if value.denominator == 1 else times(number(value.denominator), below, "")
            node = over(number(value.numerator), bottom)
        found.append(Term(node, row[k] < 0))
    return total(found)


def small_terms(task: Limit) -> Found | None:
    """c/x^n goes to 0 far out: what is left are the numbers."""
    parts = parts_of(task)
    if parts is None or not is_infinite(task.to):
        return None
    new_parts = []
    for each in parts:
        row = terms(each)
        kept: list[Term] = []
        for term in row:
            if task.by not in symbols(term.node):
                kept.append(term)
            elif not _is_small(term.node, task.by):
                return None
        new_parts.append(total(kept))
    if new_parts[1] == ZERO or new_parts == list(parts):
        return None
    return over(new_parts[0], new_parts[1]), say("working.limits.small-terms", letter=task.by)


def _is_small(node: Node, by: str) -> bool:
    found = as_powers(node)
    return found is not None and set(found.powers) == {Sym(by)} and found.powers[Sym(by)] < 0


def small_parts(task: Limit) -> Found | None:
    """Parts like 1/x go to 0 far out, and nothing else has the letter: 0 is put for them."""
    if not is_infinite(task.to):
        return None
    new = mapped(task.tree, lambda each: ZERO if _is_small(each, task.by) else each)
    if task.by in symbols(new) or new == task.tree:
        return None
    try:
        numeric.value(new, real=True)
    except (numeric.OutsideDomain, TooLarge):
        return None
    return new, say("working.limits.small-terms", letter=task.by)


def root_far_out(task: Limit) -> Found | None:
    """√(x² + …) far out: the highest power is taken out of the root."""
    if not is_infinite(task.to):
        return None
    for path, each in paths(task.tree):
        row = (
            coefficients(each.args[0], task.by)
            if is_op(each, op.ROOT) and each.args[1] == number(2)
            else None
        )
        if row is None or len(row) < 3 or len(row) % 2 == 0 or row[-1] < 0:
            continue
        k = (len(row) - 1) // 2
        inside = _over_power(row, 2 * k, task.by)
        outside: Node = Sym(task.by) if k == 1 else power(Sym(task.by), number(k))
        if task.to != INFINITY and k % 2:
            outside = negative(outside)
        new = replaced(task.tree, path, times(bracketed(outside) if path else outside, root(inside), ""))
        says = say("working.limits.root-far-out", before=to_text(each), after=to_text(part(new, path)))
        return of_limit(new, task), says
    return None


def power_shared(task: Limit) -> Found | None:
    """x^n · … over a polynomial of degree n: both are divided by x^n."""
    parts = parts_of(task)
    if parts is None or not is_infinite(task.to):
        return None
    found, row = as_powers(parts[0]), coefficients(parts[1], task.by)
    n = found.powers.get(Sym(task.by)) if found is not None else None
    if found is None or row is None or n is None or n != len(row) - 1 or n < 1:
        return None
    rest = {base: m for base, m in found.powers.items() if base != Sym(task.by)}
    x_power = row_written((Fraction(0),) * int(n) + (Fraction(1),), task.by)
    new = over(written_powers(Powers(found.number, rest)), _over_power(row, int(n), task.by))
    return of_limit(new, task), say("working.limits.highest-power", power=to_text(x_power))


def leading_term(task: Limit) -> Found | None:
    """A polynomial far out goes where its highest power goes."""
    row = coefficients(task.tree, task.by)
    if row is None or len(row) < 2 or not is_infinite(task.to):
        return None
    if sum(1 for one in row if one) > 1:
        lead = row_written((Fraction(0),) * (len(row) - 1) + (row[-1],), task.by)
        return of_limit(lead, task), say("working.limits.leading-term", term=to_text(lead))
    return infinite(task, say("working.limits.power-far-out", term=to_text(task.tree)))


def letter_cancelled(task: Limit) -> Found | None:
    """Every term above and below has the letter as a factor: it is cancelled."""
    parts = parts_of(task)
    if parts is None or not is_infinite(task.to) or not any(map(is_sum, parts)):
        return None
    if all(coefficients(side, task.by) for side in parts):
        return None  # the highest power decides
    above, below = (_without_letter(side, task.by) for side in parts)
    if above is None or below is None:
        return None
    return of_limit(over(above, below), task), say("working.limits.letter-cancelled", letter=task.by)


def _without_letter(side: Node, by: str) -> Node | None:
    """Each term divided by the letter; None where one has not got it."""
    row: list[Term] = []
    for term in terms(side):
        found = as_powers(term.node)
        if found is None or found.powers.get(Sym(by), 0) < 1:
            return None
        shorter = found.times(Powers(Fraction(1), {Sym(by): Fraction(-1)}))
        row.append(term._replace(node=written_powers(shorter)))
    new = total(row)
    return bracketed(new) if is_sum(new) else new
