"""What SymPy's manualintegrate would do next where no rule here fits: one line, which is to be proven.

Only the next line is taken from its tree of rules: a rewriting, a substitution, parts. The rest is worked by
the rules here, and what cannot be proven is not shown.
"""

from collections.abc import Iterator
from typing import Any

import sympy

from app.study.maths import operators as op
from app.study.maths.from_sympy import from_sympy
from app.study.maths.operators import OPERATORS
from app.study.maths.to_sympy import symbol, to_sympy
from app.study.maths.to_text import to_text
from app.study.maths.tree import ONE, Apply, Node, Sym, bracketed, is_op, minus, over, symbols, times
from app.study.working.integral_sign import integral_of
from app.study.working.rules.terms import is_sum
from app.study.working.unsolved import unsolved_where_sympy_fails
from engine.base.sentence import Sentence, say

Hint = tuple[Node, Sentence, tuple[str, Node] | None]
"""The next line, why, and what a new letter stands for."""
_LETTERS = "uvwts"
_ARCS = {"sin": "asin", "tan": "atan"}
MOST_LETTERS = 120  # of an integrand that SymPy is asked about


def hints(node: Node, by: str, taken: frozenset[str], base: str) -> Iterator[Hint]:
    """The next lines that SymPy's rules would write. Raises Unsolved."""
    if symbols(node) != {by} or len(to_text(node)) > MOST_LETTERS:
        return
    letter = next((each for each in _LETTERS if each not in taken and each != by), None)
    if letter is None:
        return
    from sympy.integrals.manualintegrate import integral_steps

    with unsolved_where_sympy_fails():
        rule = integral_steps(to_sympy(node), symbol(by))
        found = list(_of_rule(rule, node, by, letter, base))
    yield from found


def _of_rule(rule: Any, node: Node, by: str, letter: str, base: str) -> Iterator[Hint]:
    name = type(rule).__name__
    if name == "AlternativeRule":
        for each in rule.alternatives:
            yield from _of_rule(each, node, by, letter, base)
    elif name in {"RewriteRule", "CompleteSquareRule"}:
        new = from_sympy(rule.rewritten)
        says = say("working.integrals.rewrite", before=to_text(node), after=to_text(new))
        yield integral_of(new, by, None, base), says, None
    elif name == "URule":
        yield from _substitution(rule, node, by, letter, base)
    elif name == "TrigSubstitutionRule":
        yield from _triangle(rule, by, letter, base)
    elif name == "PartsRule":
        yield _parts(rule, by, base)


def _substitution(rule: Any, node: Node, by: str, letter: str, base: str) -> Iterator[Hint]:
    meaning = from_sympy(rule.u_func)
    inside = from_sympy(rule.substep.integrand.subs(rule.u_var, symbol(letter)))
    if symbols(inside) - {letter} or meaning == Sym(by):
        return
    slope = from_sympy(sympy.diff(rule.u_func, symbol(by)))
    says = say(
        "working.integrals.substitution",
        letter=letter,
        by=by,
        inside=to_text(meaning),
        slope=to_text(slope),
        result=to_text(inside),
    )
    yield integral_of(inside, letter, meaning, base), says, (letter, meaning)


def _triangle(rule: Any, by: str, letter: str, base: str) -> Iterator[Hint]:
    """x = a sin t or a tan t."""
    func = from_sympy(rule.func.subs(rule.theta, symbol(letter)))
    outer = func.args[-1] if is_op(func, op.TIMES) else func
    factor = func.args[0] if is_op(func, op.TIMES) else ONE
    if not isinstance(outer, Apply) or outer.name not in _ARCS or symbols(factor):
        return
    meaning = Apply(OPERATORS[_ARCS[outer.name]], (Sym(by) if factor == ONE else over(Sym(by), factor),))
    inside = from_sympy(rule.rewritten.subs(rule.theta, symbol(letter)))
    says = say(
        "working.integrals.triangle",
        by=by,
        func=to_text(func),
        letter=letter,
        inside=to_text(meaning),
        result=to_text(inside),
    )
    yield integral_of(inside, letter, meaning, base), says, (letter, meaning)


def _parts(rule: Any, by: str, base: str) -> Hint:
    first, second = from_sympy(rule.u), from_sympy(rule.dv)
    area, slope = rule.v_step.eval(), sympy.diff(rule.u, symbol(by))
    rest = from_sympy(sympy.expand(area * slope))
    area_node = from_sympy(area)
    product = area_node if first == ONE else times(_in_brackets(first), _in_brackets(area_node))
    facts = {"first": first, "second": second, "slope": from_sympy(slope), "area": area_node}
    says = say("working.integrals.by-parts", **{key: to_text(each) for key, each in facts.items()})
    return minus(product, integral_of(rest, by, None, base)), says, None


def _in_brackets(node: Node) -> Node:
    return bracketed(node) if is_sum(node) else node
