"""Parts of expressions: degree, coefficient, leading term, common factor, where a fraction is undefined."""

from fractions import Fraction
from functools import reduce

import sympy

from app.study.answers.kinds import Equation, Several, Value
from app.study.maths import operators as op
from app.study.maths.rows import terms
from app.study.maths.to_text import to_text
from app.study.maths.tree import ONE, ZERO, Node, Num, Sym, is_op, number, power, symbols, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.tasks.polynomials import (
    ChangeLogarithm,
    Coefficient,
    CommonFactor,
    Degree,
    LeadingTerm,
    Undefined,
)
from app.study.working.board import Board
from app.study.working.known.polynomials import changed, common_factor, denominators
from app.study.working.methods.algebra import expand
from app.study.working.methods.equations import common_factor as common_factor_method
from app.study.working.methods.equations import (
    factorise,
    linear,
    square_roots,
)
from app.study.working.methods.functions.binomial import only_term
from app.study.working.polynomial import Polynomial, polynomial
from app.study.working.rules.algebra.monomials import as_polynomial, terms_of
from app.study.working.rules.algebra.power_rows import unbracketed
from app.study.working.rules.terms import written
from app.study.working.said import Said
from app.study.working.step import Claim, NoRule, Step
from app.study.working.unsolved import Unsolved
from engine.base.sentence import Fact, Sentence, say

NAME = "parts"
_TASKS = (Degree, Coefficient, LeadingTerm, CommonFactor, Undefined, ChangeLogarithm)
_NAMES = {
    1: say("working.parts.monomial"),
    2: say("working.parts.binomial"),
    3: say("working.parts.trinomial"),
}


def fits(task: Task) -> bool:
    """A question about a part of an expression."""
    return isinstance(task, _TASKS)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    try:
        match task:
            case Degree():
                _degree(task, board)
            case Coefficient():
                _coefficient(task, board)
            case LeadingTerm():
                _leading_term(task, board)
            case CommonFactor():
                _common_factor(task, board)
            case Undefined():
                _undefined(task, board)
            case ChangeLogarithm():
                _start(board, changed(task), say(_change_key(task)))
    except Unsolved as error:
        raise NoRule from error


def _start(board: Board, line: Said | Equation, says: Sentence) -> None:
    board.write(Step(board.line, line, says, claim=Claim.STARTS))


def _change_key(task: ChangeLogarithm) -> str:
    return "working.parts.to-power" if task.exponential else "working.parts.to-logarithm"


def _collected(board: Board, tree: Node) -> Polynomial:
    """The polynomial, multiplied out on the board where it is not written as a sum of terms."""
    found = polynomial(tree)
    if not found:
        raise NoRule
    row = [polynomial(term.node) for term in terms(tree)]
    if any(one is None or len(one) != 1 for one in row) or len(row) != len(found):
        expand.write(Evaluate(tree, "expand"), board)
    return found


def _degree(task: Degree, board: Board) -> None:
    found = _collected(board, task.tree)
    row = terms_of(found)
    if task.named:
        named = _NAMES.get(len(row)) or say("working.parts.polynomial", count=len(row))
        board.say(board.line, named, [()])
    size, letters = max(row, key=lambda one: sum(n for _, n in one[1]))
    degree = sum(n for _, n in letters)
    term = to_text(written(as_polynomial((size, letters))))
    facts: dict[str, Fact] = {"term": term, "degree": degree}
    if not letters:
        says = say("working.parts.degree-zero", **facts)
    elif len(letters) == 1:
        says = say("working.parts.degree", **facts)
    else:
        says = say("working.parts.degree-sum", exponents=" + ".join(str(n) for _, n in letters), **facts)
    _start(board, Said(Value(number(degree))), says)


def _coefficient(task: Coefficient, board: Board) -> None:
    found = polynomial(task.tree)
    if not found or not only_term(board, task.tree, task.of):
        found = _collected(board, task.tree)
    of = polynomial(task.of)
    assert of
    (letters,) = of
    size = found.get(letters, Fraction(0))
    facts: dict[str, Fact] = {"of": to_text(task.of), "value": to_text(number(size))}
    key = "working.parts.coefficient" if letters else "working.parts.constant"
    key = key if size else "working.parts.no-such-term"
    _start(board, Said(Value(number(size))), say(key, **facts))


def _leading_term(task: LeadingTerm, board: Board) -> None:
    found = _collected(board, task.tree)
    size, letters = terms_of(found)[0]
    term = written(as_polynomial((size, letters)))
    key = "working.parts.leading-coefficient" if task.coefficient else "working.parts.leading-term"
    answer = number(size) if task.coefficient else term
    _start(board, Said(Value(answer)), say(key, term=to_text(term), value=to_text(answer)))


def _common_factor(task: CommonFactor, board: Board) -> None:
    """Each term as a product of primes and letters; then what all of them have."""
    found = [polynomial(tree) for tree in task.trees]
    if any(not one or len(one) != 1 for one in found):
        raise NoRule
    products = [_as_factors(one) for one in found if one]
    _start(board, Said(Several(tuple(map(Value, products)))), say("working.parts.as-factors"))
    answer = common_factor(task)
    key = "working.parts.common-multiple" if task.multiple else "working.parts.common-factor"
    _start(board, Said(Value(answer)), say(key, result=to_text(answer)))


def _as_factors(found: Polynomial) -> Node:
    ((letters, size),) = found.items()
    if abs(size) > 10**9:
        raise NoRule
    primes = sympy.factorint(abs(int(size)))
    row: list[Node] = [_raised(Num(Fraction(int(prime))), n) for prime, n in sorted(primes.items())]
    row += [_raised(Sym(name), n) for name, n in letters]
    product = reduce(lambda a, b: times(a, b, "*"), row) if row else ONE
    return product if size > 0 else times(number(-1), product, "*")


def _raised(base: Node, n: int) -> Node:
    return power(base, number(n)) if n > 1 else base


def _undefined(task: Undefined, board: Board) -> None:
    """Where what stands below the bar is 0."""
    below = list(dict.fromkeys(denominators(task.tree)))
    if len(below) != 1:
        raise NoRule
    (letter,) = symbols(task.tree)
    bottom = unbracketed(below[0])
    _start(board, Equation(bottom, ZERO), say("working.parts.bottom-is-zero", bottom=to_text(bottom)))
    equation = Solve(((bottom, ZERO),), (letter,))
    if is_op(bottom, op.OVER):
        raise NoRule
    for method in (linear, square_roots, common_factor_method, factorise):
        if method.fits(equation):
            if bottom != Sym(letter):
                method.write(equation, board)
            return
    raise NoRule
