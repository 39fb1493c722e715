"""What is known of sequences and sums."""

from fractions import Fraction
from math import comb

from app.study.answers.kinds import Answer, Equation, Several, Value
from app.study.maths import operators as op
from app.study.maths.arithmetic import power as raised
from app.study.maths.errors import NotRational
from app.study.maths.exact import rational
from app.study.maths.rows import factors
from app.study.maths.tree import Node, Sym, bracketed, is_op, number, power, symbols, times
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.sequences import (
    BinomialTerm,
    ByTwoTerms,
    OfSequence,
    RecursiveTerms,
    SumOf,
    TermsOf,
)
from app.study.working.known import evidence
from app.study.working.known.functions.answers import fractions, value
from app.study.working.known.functions.functions import simplest
from app.study.working.known.functions.progressions import (
    Progression,
    formula_of,
    limit_of,
    next_term,
    progression,
)
from app.study.working.known.known import Known, Table
from app.study.working.polynomial import coefficients, polynomial
from app.study.working.unsolved import Unsolved

MOST_TERMS = 10_000


def _of_sequence(task: OfSequence, form: Form) -> Known:
    terms = fractions(task.terms)
    form = form.without(Ask.INTERVAL, Ask.VECTOR, Ask.SIMPLIFY)
    return Known(
        tuple(_asked(task, terms)),
        evidence.WORKED_OUT,
        form.adding(Ask.EVALUATE) if task.what != "formula" else form,
    )


def _asked(task: OfSequence, terms: list[Fraction]) -> list[Answer]:
    if task.what == "next":
        return [value(next_term(terms))]
    if task.what == "formula":
        return formulas(formula_of(terms, task.kind))
    found = either(terms, task.kind)
    match task.what:
        case "difference" if found.kind == "arithmetic":
            return [value(found.step, "d")]
        case "ratio":
            return [value(progression(terms, "geometric").step, "r")]
        case "term":
            return [value(found.term(task.n))]
        case "terms":
            return [Several(tuple(value(found.term(n)) for n in range(1, task.n + 1)), "")]
        case "sum":
            return [value(total(task, found))]
    raise Unsolved


def formulas(tree: Node) -> list[Answer]:
    """A formula for the nth term, by itself and as a_n = …, which many type as an = …."""
    named = (Sym("a_n"), times(Sym("a"), Sym("n"), ""))
    return [Value(tree, "a_n"), Value(tree), *(Equation(name, tree) for name in named)]


def either(terms: list[Fraction], kind: str) -> Progression:
    """Of that kind, or of the other where a heading spoke of it and the numbers do not bear it out."""
    try:
        return progression(terms, kind)
    except Unsolved:
        if len(terms) < 3:
            raise
        return progression(terms)


def total(task: OfSequence, found: Progression) -> Fraction:
    """The sum that is asked for. Raises Unsolved."""
    if task.n:
        return found.total(task.n)
    if task.last is not None:
        (last,) = fractions([task.last])
        return found.total(found.number_of(last))
    return limit_of(found)


# By a formula


def _terms(task: TermsOf, form: Form) -> Known:
    return _listed(terms_of(task), form)


def terms_of(task: TermsOf) -> list[Fraction]:
    """The terms that are asked for. Raises Unsolved."""
    return [_at(task.formula, {task.index: Fraction(n)}) for n in task.places]


def _listed(found: list[Fraction], form: Form) -> Known:
    form = form.without(Ask.INTERVAL, Ask.VECTOR, Ask.SIMPLIFY).adding(Ask.EVALUATE)
    if len(found) == 1:
        return Known((value(found[0]),), evidence.WORKED_OUT, form)
    items = tuple(map(value, found))
    return Known((Several(items, "()"),), evidence.WORKED_OUT, form)


def _at(tree: Node, put: dict[str, Fraction]) -> Fraction:
    found = rational(tree, put)
    if found is None:
        raise Unsolved
    return found


def recursive_terms(task: RecursiveTerms) -> list[Fraction]:
    """All terms up to the last that is asked for."""
    found = fractions(task.first)
    while len(found) < max(task.places):
        put = {"p1": found[-1], task.index: Fraction(len(found) + 1)}
        if len(found) > 1:
            put["p2"] = found[-2]
        found.append(_at(task.rule, put))
    return found


def _recursive(task: RecursiveTerms, form: Form) -> Known:
    found = recursive_terms(task)
    return _listed([found[n - 1] for n in task.places], form)


# By some of its terms


def by_terms(task: ByTwoTerms) -> Progression:
    """The progression. Raises Unsolved where there is not exactly one."""
    (n, first), *others = [(place, fractions([one])[0]) for place, one in task.known]
    if task.step is not None:
        (step,) = fractions([task.step])
        start = first - (n - 1) * step if task.kind == "arithmetic" else _start(first, n, step)
        return Progression(task.kind, start, step)
    ((m, second),) = others
    if m == n:
        raise Unsolved
    if task.kind == "arithmetic":
        step = (second - first) / (m - n)
        return Progression(task.kind, first - (n - 1) * step, step)
    if not first or not second or (m - n) % 2 == 0:
        raise Unsolved
    step = _root_of(second / first if m > n else first / second, abs(m - n))
    return Progression(task.kind, _start(first, n, step), step)


def _start(first: Fraction, n: int, step: Fraction) -> Fraction:
    if not step:
        raise Unsolved
    return first / step ** (n - 1)


def _root_of(of: Fraction, index: int) -> Fraction:
    try:
        return raised(abs(of), Fraction(1, index)) * (1 if of > 0 else -1)
    except NotRational as error:
        raise Unsolved from error


def _by_two(task: ByTwoTerms, form: Form) -> Known:
    found = by_terms(task)
    form = form.without(Ask.INTERVAL, Ask.VECTOR, Ask.SIMPLIFY)
    answers: list[Answer]
    match task.what:
        case "term":
            answers = [value(found.term(task.n))]
        case "terms":
            return _listed([found.term(n) for n in range(1, task.n + 1)], form)
        case "sum":
            answers = [value(found.total(task.n))]
        case "sum-to-infinity" | "sum-of-series":
            answers = [value(limit_of(found))]
        case "difference" | "ratio":
            answers = [value(found.step)]
        case "formula":
            answers = formulas(formula_of([found.term(n) for n in range(1, 4)], found.kind))
            return Known(tuple(answers), evidence.WORKED_OUT, form)
        case _:
            raise Unsolved
    return Known(tuple(answers), evidence.WORKED_OUT, form.adding(Ask.EVALUATE))


# Sums


def _sum(task: SumOf, form: Form) -> Known:
    form = form.without(Ask.INTERVAL, Ask.SIMPLIFY).adding(Ask.EVALUATE)
    return Known((value(sum_of(task)),), evidence.WORKED_OUT, form)


def sum_of(task: SumOf) -> Fraction:
    """The value of the sum. Raises Unsolved."""
    if task.high is None:
        found = progression(first_terms(task, 8), "geometric")
        if not _is_geometric(task.term, task.index):
            raise Unsolved
        return limit_of(found)
    if not 0 <= task.high - task.low < MOST_TERMS:
        raise Unsolved
    if symbols(task.term) - {task.index}:
        raise Unsolved
    return sum(
        (_at(task.term, {task.index: Fraction(n)}) for n in range(task.low, task.high + 1)), Fraction(0)
    )


def first_terms(task: SumOf, count: int) -> list[Fraction]:
    """The first `count` terms that are added. Raises Unsolved."""
    return [_at(task.term, {task.index: Fraction(n)}) for n in range(task.low, task.low + count)]


def _is_geometric(tree: Node, index: str) -> bool:
    """Whether it is a product of numbers and powers whose exponents are linear in the index."""
    for factor in factors(tree):
        each = factor.node
        if not symbols(each):
            continue
        if is_op(each, op.OVER):
            if not all(_is_geometric(side, index) for side in each.args):
                return False
            continue
        if not is_op(each, op.POWER) or symbols(each.args[0]):
            return False
        above = coefficients(each.args[1], index)
        if above is None or len(above) > 2:
            return False
    return True


# Binomials


def term_of(task: BinomialTerm, k: int) -> Node:
    """The term with b to the power k, multiplied out."""
    tree = times(
        times(number(comb(task.n, k)), power(bracketed(task.a), number(task.n - k))),
        power(bracketed(task.b), number(k)),
    )
    if not k:
        tree = power(bracketed(task.a), number(task.n))
    elif k == task.n:
        tree = power(bracketed(task.b), number(k))
    return simplest(tree)


def which(task: BinomialTerm) -> int:
    """The power of b in the term that is asked for. Raises Unsolved."""
    if task.number:
        if not 1 <= task.number <= task.n + 1:
            raise Unsolved
        return task.number - 1
    for k in range(task.n + 1):
        found = polynomial(term_of(task, k))
        if (
            found is not None
            and len(found) == 1
            and dict(next(iter(found))).get(task.letter, 0) == task.power
        ):
            return k
    raise Unsolved


def _binomial(task: BinomialTerm, form: Form) -> Known:
    term = term_of(task, which(task))
    form = form.without(Ask.EXPAND, Ask.INTERVAL)
    if task.only_coefficient:
        return Known((value(coefficient_of(term)),), evidence.WORKED_OUT, form)
    return Known((Value(term),), evidence.WORKED_OUT, form)


def coefficient_of(term: Node) -> Fraction:
    """The number before the letters. Raises Unsolved for what is not one term."""
    found = polynomial(term)
    if found is None or len(found) != 1:
        raise Unsolved
    return next(iter(found.values()))


KNOWN: Table = {
    OfSequence: _of_sequence,
    TermsOf: _terms,
    RecursiveTerms: _recursive,
    ByTwoTerms: _by_two,
    SumOf: _sum,
    BinomialTerm: _binomial,
}
