"""Reads questions about the parts of expressions: degree, coefficients, common factors, division, domain."""

import re

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.tree import ONE, Node, bracketed, is_op, plus, symbols, times
from app.study.problems.expressions import expression
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.tasks.numbers import Numbers
from app.study.problems.tasks.polynomials import (
    Coefficient,
    CommonFactor,
    Degree,
    DividePolynomials,
    LeadingTerm,
    Undefined,
)
from app.study.problems.wordings.instructed import division, instruction
from app.study.problems.wordings.wording import Slots, Wording

_BETWEEN = re.compile(r"\s*(?:,\s*and\s|,|;|\band\b|&)\s*")
_LABEL = re.compile(r"^\(?[a-h] ?\) ?(?=\S)")


def _formula(text: str) -> Node:
    """A formula, perhaps with the letter of its part of an exercise before it. Raises Unreadable."""
    return expression(_LABEL.sub("", text.strip()))


def _degree(slots: Slots) -> Degree:
    return Degree(_formula(slots["p"]))


def _named_degree(slots: Slots) -> Degree:
    return Degree(_formula(slots["p"]), named=True)


def _coefficient(slots: Slots) -> Coefficient | None:
    tree = _after_instruction(slots["p"])
    of = expression(slots["of"]) if slots["of"] else ONE
    return Coefficient(tree, of) if tree is not None and (symbols(of) or of == ONE) else None


def _own_coefficient(slots: Slots) -> Coefficient | None:
    """Of one term: what stands before all its letters."""
    tree = _formula(slots["p"])
    if is_op(tree, op.PLUS, op.MINUS) or not symbols(tree):
        return None
    return Coefficient(tree, _letters(tree))


def _letters(tree: Node) -> Node:
    """The term without its number."""
    if is_op(tree, op.NEGATIVE):
        return _letters(tree.args[0])
    if is_op(tree, op.TIMES) and not symbols(tree.args[0]):
        return tree.args[1]
    if is_op(tree, op.TIMES):
        return times(_letters(tree.args[0]), tree.args[1], "")
    return tree


def _after_instruction(text: str) -> Node | None:
    """The formula behind an instruction to simplify or multiply; alone without one. Raises Unreadable."""
    found = instruction(text)
    if found.meanings - {"simplify", "expand", "powers"}:
        return None
    return _formula(found.formula)


def _leading_coefficient(slots: Slots) -> LeadingTerm:
    return LeadingTerm(_formula(slots["p"]), coefficient=True)


def _leading_term(slots: Slots) -> LeadingTerm:
    return LeadingTerm(_formula(slots["p"]))


def _list(text: str) -> tuple[Node, ...]:
    return tuple(_formula(part) for part in _BETWEEN.split(text) if part.strip())


def _common(text: str, multiple: bool) -> CommonFactor | Numbers | None:
    trees = _list(text)
    if len(trees) == 1 and is_op(trees[0], op.PLUS, op.MINUS) and not multiple:
        trees = _terms(trees[0])
    if len(trees) < 2:
        return None
    if any(map(symbols, trees)):
        return CommonFactor(trees, multiple)
    values = [rational(tree) for tree in trees]
    if any(value is None or value.denominator != 1 or value < 1 for value in values):
        return None
    return Numbers("lcm" if multiple else "gcd", tuple(value for value in values if value is not None))


def _terms(tree: Node) -> tuple[Node, ...]:
    if is_op(tree, op.PLUS, op.MINUS):
        return (*_terms(tree.args[0]), tree.args[1])
    return (tree,)


def _factor(slots: Slots) -> CommonFactor | Numbers | None:
    return _common(slots["p"], multiple=False)


def _multiple(slots: Slots) -> CommonFactor | Numbers | None:
    return _common(slots["p"], multiple=True)


def _undefined(slots: Slots) -> Undefined | None:
    tree = _formula(slots["p"])
    return Undefined(tree) if len(symbols(tree)) == 1 else None


def _divide(slots: Slots) -> Task | None:
    return division(_formula(slots["p"]), _formula(slots["q"]), slots.get("wanted", ""))


def _divide_fraction(slots: Slots) -> Task | None:
    tree = _formula(slots["p"])
    if not is_op(tree, op.OVER):
        return None
    top, bottom = tree.args
    found = division(top, bottom)
    return found if isinstance(found, DividePolynomials) else None


def _complete_square(slots: Slots) -> Evaluate | None:
    tree = _formula(slots["p"])
    return Evaluate(tree, "complete-square") if len(symbols(tree)) == 1 else None


def _terms_of_sum(slots: Slots) -> Evaluate | None:
    if not symbols(_formula(slots["p"])) and not symbols(_formula(slots["q"])):
        return None
    return Evaluate(plus(_formula(slots["p"]), bracketed(_formula(slots["q"]))), "simplify")


WORDINGS = (
    Wording(
        "({FIND}|determine|identify|name)? ?(the )?degree (of|for) ({POLYNOMIAL} )?{p:formula}",
        _degree,
        {
            "Find the degree of 3x^2 + x": "degree 3x^2 + x",
            "Determine the degree of each polynomial. 4x - 9": "degree 4x - 9",
            "What is the degree of the polynomial 7?": "degree 7",
        },
    ),
    Wording(
        "determine (whether|if) {POLYNOMIAL} is a monomial,? (a )?binomial,? (or )?(a "
        ")?trinomial,?( or (an )?other "
        "(polynomial)?)? ?\\.? (then,? )?(find|determine|state) (the )?degree( of {POLYNOMIAL})? "
        "?[.:]? ?{p:formula}",
        _named_degree,
        {
            "Determine whether each polynomial is a monomial, binomial, or trinomial. Then find the "
            "degree. 4x - 9": "named-degree 4x - 9"
        },
    ),
    Wording(
        "{p:formula}[.;,]? (what is |{FIND} |identify )(the )?coefficient of {of:formula}"
        "( (after|when|once) simplif(ying|ication|ied))?",
        _coefficient,
        {
            "Simplify 2x + 3x + 1. What is the coefficient of x?": "coefficient x in 2x + 3x + 1",
            "Multiply 2(x + 4). What is the coefficient of x after simplifying?": "coefficient x in 2(x + 4)",
        },
    ),
    Wording(
        "{p:formula}[.;,]? (what is |{FIND} |identify )(the )?constant( term)?"
        "( (after|when|once) simplif(ying|ication|ied))?",
        lambda slots: _coefficient({**slots, "of": ""}),
        {"Simplify 2(x + 4) - 3. What is the constant term?": "coefficient 1 in 2(x + 4) - 3"},
    ),
    Wording(
        "({FIND}|identify|name)? ?(the )?coefficient of {of:formula} in (the )?({THE_EXPANSION} "
        ")?{p:formula}",
        _coefficient,
        {
            "What is the coefficient of x in 3x^2 + 5x - 1?": "coefficient x in 3x^2 + 5x - 1",
            "Find the coefficient of x^2 in the expansion of (x + 2)^3": "coefficient x^2 in (x + 2)^3",
        },
    ),
    Wording(
        "({FIND}|identify|name)? ?(the )?coefficient of (each|the|this) term ?[.:]? ?{p:formula}",
        _own_coefficient,
        {"Identify the coefficient of each term: 14y": "coefficient y in 14y"},
    ),
    Wording(
        "({FIND}|identify|name)? ?(the )?leading coefficient of ({POLYNOMIAL} )?{p:formula}",
        _leading_coefficient,
        {"What is the leading coefficient of 4x^3 - x?": "leading-coefficient 4x^3 - x"},
    ),
    Wording(
        "({FIND}|identify|name)? ?(the )?leading term of ({POLYNOMIAL} )?{p:formula}",
        _leading_term,
        {"What is the leading term of x - 4x^3?": "leading-term x - 4x^3"},
    ),
    Wording(
        "({FIND}|determine) (the )?{GREATEST_COMMON_FACTOR}( (of|for) (the )?({HOW_MANY} )?"
        "(following )?(expressions|terms|monomials))?( of)? ?[.:]? ?{p:formula}",
        _factor,
        {
            "Find the greatest common factor. 6x^2, 9x": "common-factor 6x^2; 9x",
            "Find the GCF of 6x^2 and 9x": "common-factor 6x^2; 9x",
            "Find the greatest common factor of the two expressions. 4ab, 6b": "common-factor 4ab; 6b",
        },
    ),
    Wording(
        "({FIND}|determine) (the )?{LEAST_COMMON_MULTIPLE}( (of|for) (the )?({HOW_MANY} )?"
        "(following )?(expressions|terms|monomials|polynomials))?( of)? ?[.:]? ?{p:formula}",
        _multiple,
        {"Find the LCM of 6x^2 and 9x": "common-multiple 6x^2; 9x"},
    ),
    Wording(
        "({FIND}|determine|state) (the |all |all the )?(real )?(value( ?\\(s\\)|s)?|numbers?)( of [a-z])? "
        "(for|at) which (the |this |each )?(following )?(rational |fraction )?(expression "
        ")?(is|are) (undefined|not defined)"
        "( ?[.:])? ?{p:formula}",
        _undefined,
        {"Determine the values for which the expression is undefined: 1/(x - 2)": "undefined 1/(x - 2)"},
    ),
    Wording(
        "(when|where|for (what|which) values?( ?\\(s\\))?( of [a-z])?) (is|are) (the |this |each "
        ")?(following )?"
        "(rational |fraction )?(expression )?{p:formula} (undefined|not defined)",
        _undefined,
        {"For which value of x is 1/(x - 2) undefined?": "undefined 1/(x - 2)"},
    ),
    Wording(
        "(when|where|for (what|which) values?( ?\\(s\\))?( of [a-z])?) (is|are) (the |this |each "
        ")?(following )?"
        "(rational |fraction )?expression (undefined|not defined) ?[?.:]? ?({SEVERAL_ANSWERS} "
        ")?(ex\\.? ?[-\\d, ]*\\d )?{p:formula}",
        _undefined,
        {"When is the expression undefined? 1/(x - 2)": "undefined 1/(x - 2)"},
    ),
    Wording(
        "(use (long|synthetic|polynomial) division to )?({FIND} (the )?quotient( and (the "
        ")?remainder)? (of|when) |divide )"
        "{p:formula},? (is )?(divided by|by|÷) {q:formula}",
        _divide,
        {
            "Divide x^2 + 3x + 5 by x + 1": "divide-polynomials x^2 + 3x + 5; x + 1",
            "Use synthetic division to divide x^3 - 1 by x - 2": "divide-polynomials x^3 - 1; x - 2",
            "Find the quotient when x^2 + 3x is divided by x + 1": "divide-polynomials x^2 + 3x; x + 1",
        },
    ),
    Wording(
        "({FIND} )?(the )?(?P<wanted>remainder) (when|if|of) {p:formula} (is )?divided by {q:formula}",
        _divide,
        {"Find the remainder when x^3 is divided by x - 2": "divide-polynomials x^3; x - 2; remainder"},
    ),
    Wording(
        "(divide( (the|each|this|these))?( (following|polynomials?))*( (by|function by) (the |a "
        ")?(binomial|polynomial))?|"
        "find (the )?quotients?|use (long|synthetic|polynomial) division( to (divide|find (the "
        ")?quotients?))?"
        "|use (long|synthetic) division to find (the )?quotient and (the )?remainder)"
        "( using (long|synthetic) division)? ?[.:]? ?{p:formula}",
        _divide_fraction,
        {
            "Divide: (x^2 + 3x + 5)/(x + 1)": "divide-polynomials x^2 + 3x + 5; x + 1",
            "Divide each polynomial by the binomial. (x^3 + 1)/(x + 1)": "divide-polynomials x^3 + 1; x + 1",
        },
    ),
    Wording(
        "(write|express|put) {p:formula} in (the )?form a? ?\\( ?x ?[+-] ?[a-z] ?\\) ?\\^ ?2 ?[+-] ?[a-z]",
        _complete_square,
        {"Write x^2 + 8x + 3 in the form (x + a)^2 + b": "complete-square x^2 + 8x + 3"},
    ),
    Wording(
        "(add|find the sum of) {p:formula} (and|to) {q:formula}",
        _terms_of_sum,
        {"Add 2x + 1 and x - 4": "simplify 2x + 1 + (x - 4)"},
    ),
)
