"""Reads binomials to expand, terms of an expansion, and sums with a sigma."""

import re

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.tree import Apply, Node, is_op, negative, symbols
from app.study.problems.described.pieces import Piece
from app.study.problems.described.requests import ORDINAL, ordinal
from app.study.problems.expressions import expression
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.tasks.sequences import BinomialTerm, SumOf

_TOOL = r"(?:pascal ?′ ?s triangle|the binomial (?:theorem|formula|expansion))"
_EXPAND = re.compile(
    rf"(?:(?:use|using) {_TOOL} (?:to|and) expand|expand(?: using| with| by) {_TOOL}|find the "
    rf"(?:full )?binomial expansion of|expand)"
    r"(?: (?:and simplify|the following|the binomial|a polynomial|each(?: of the following)?(?: "
    r"binomials?)?|out|an expression|by|a binomial|raised|to a power))*(?P<rest>.*)",
    re.IGNORECASE,
)
_TERM = re.compile(
    rf"(?:find|what is|write|give|determine) (?:the |only the )?(?:(?P<n>{ORDINAL}) term|"
    rf"(?P<coefficient>coefficient of(?: the)?(?: term (?:in|with|containing))?)?"
    rf"(?(coefficient)| ?(?:the )?term (?:in|with|containing|of)) ?(?P<power>[a-z] ?(?:\^ "
    rf"?\{{? ?\d+ ?\}}?)?)(?: term)?)"
    r"(?: ?\b(?:in|of)(?: the)?(?: (?:binomial )?expansion(?: of)?)?(?: the binomial)?)? ?:?(?P<rest>.*)",
    re.IGNORECASE,
)
_SIGMA = re.compile(
    r"(?:(?:evaluate|find|calculate|compute|expand|work out|determine|what is)(?: and find its "
    r"value)?(?: the)?(?: (?:partial )?sum)?(?: and find its value)?(?: of)? ?:? ?)?"
    r"∑ ?_ ?(?:\{ ?(?P<index>[a-z]) ?= ?(?P<low>-?\d+) ?\}|\( ?(?P<i2>[a-z]) ?= ?(?P<l2>-?\d+) ?\)) "
    r"?\^ ?(?:\{ ?(?P<high>[^{}]+?) ?\}|(?P<h2>\d+|∞)) ?(?P<term>.+)",
    re.IGNORECASE,
)
_NOISE = re.compile(
    rf"(?:(?:using|use) {_TOOL}|binomial (?:expansion|theorem)|(?:writing|finding) a (?:given"
    rf"|specific) term(?: of a binomial expansion)?)",
    re.IGNORECASE,
)


def reads(text: str) -> bool:
    """Whether it may be such a problem."""
    return bool(re.search(r"binomial|pascal|expan|\bterm\b|∑|\\sum|coefficient", text, re.IGNORECASE))


def binomial(pieces: list[Piece]) -> Task | None:
    """The task that the pieces are; None where one is not understood. Raises Unreadable."""
    sigma = _SIGMA.fullmatch(pieces[-1].text) if pieces else None
    if sigma:
        return _sum(sigma) if all(one.heading for one in pieces[:-1]) else None
    return _of_formula(pieces)


def _of_formula(pieces: list[Piece]) -> Task | None:
    requests: list[re.Match[str]] = []
    formulas: list[Node] = []
    for piece in pieces:
        found = _TERM.fullmatch(piece.text) or _EXPAND.fullmatch(piece.text)
        requests += [found] if found else []
        rest = found["rest"].strip(" :") if found else piece.text
        if rest and not (piece.heading and not found and _NOISE.fullmatch(rest)):
            formulas.append(expression(rest))
    if not requests or len({one.re for one in requests}) != 1 or len(set(formulas)) != 1:
        return None
    return _task(requests[-1], formulas[0])


def _task(asked: re.Match[str], formula: Node) -> Task | None:
    power = _power_of_two_terms(formula)
    if asked.re is _EXPAND:
        return Evaluate(formula, "expand") if power is not None else None
    if power is None:
        return None
    a, b, n = power
    if asked["n"]:
        return BinomialTerm(a, b, n, ordinal(asked["n"]))
    raised = re.fullmatch(r"([a-z]) ?(?:\^ ?\{? ?(\d+) ?\}?)?", asked["power"].strip())
    if not raised or len(symbols(formula)) != 1 or raised[1] not in symbols(formula):
        return None
    return BinomialTerm(a, b, n, 0, raised[1], int(raised[2] or 1), bool(asked["coefficient"]))


def _power_of_two_terms(tree: Node) -> tuple[Node, Node, int] | None:
    if not is_op(tree, op.POWER) or not is_op(tree.args[0], op.PLUS, op.MINUS):
        return None
    exponent = rational(tree.args[1]) if not symbols(tree.args[1]) else None
    if exponent is None or exponent.denominator != 1 or not 2 <= exponent <= 60:
        return None
    inner = tree.args[0]
    assert isinstance(inner, Apply)
    a, b = inner.args
    if any(is_op(side, op.PLUS, op.MINUS) for side in (a, b)):
        return None
    return a, (negative(b) if inner.op is op.MINUS else b), int(exponent)


def _sum(found: re.Match[str]) -> Task | None:
    index, low = found["index"] or found["i2"], int(found["low"] or found["l2"])
    high = (found["high"] or found["h2"]).strip()
    term = expression(found["term"])
    if symbols(term) - {index}:
        return None
    if high == "∞":
        return SumOf(term, index, low, None)
    if not re.fullmatch(r"-?\d+", high) or int(high) < low:
        return None
    return SumOf(term, index, low, int(high))
