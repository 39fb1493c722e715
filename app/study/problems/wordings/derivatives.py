"""Wordings that ask for a derivative."""

import re

from app.study.maths.tree import Const, Node, Num, Unreadable, symbols, walk
from app.study.problems.expressions import expression
from app.study.problems.tasks.calculus import Differentiate
from app.study.problems.wordings.wording import Slots, Wording
from engine.base.sentence import say

_ORDERS = {"first": 1, "second": 2, "third": 3, "2nd": 2, "3rd": 3}
_BELOW = re.compile(r"(?:/|\}\s*\{)\s*d\s*([a-z])", re.IGNORECASE)  # the x of dy/dx
_BARE_LOGARITHM = re.compile(r"(?<![a-z])log(?![a-z])(?! ?_)", re.IGNORECASE)
_ARGUMENT = re.compile(r"\(([^)]*)\)")


def function(text: str) -> Node:
    """The tree of a function of calculus. Raises Unreadable for a log without a base: ln to some."""
    if _BARE_LOGARITHM.search(text):
        raise Unreadable(say("problems.two-readings"))
    return expression(text)


def only_letter(tree: Node) -> str:
    """The letter that a function depends on where none is named. Raises Unreadable for more than one."""
    names = symbols(tree)
    if len(names) == 1:
        return next(iter(names))
    if "x" in names or isinstance(tree, Num) or (not names and _names_a_constant(tree)):
        return "x"
    raise Unreadable(say("problems.which-letter"))


def _names_a_constant(tree: Node) -> bool:
    """Whether e or π stands in it: 4x3 is no number that one differentiates, but 4x³ with its power lost."""
    return any(isinstance(each, Const) for each in walk(tree))


def _derivative(slots: Slots) -> Differentiate:
    tree = function(slots["f"])
    by = slots.get("by") or slots.get("var") or only_letter(tree)
    order = _ORDERS.get(slots.get("order", "").lower(), 1)
    return _at(slots.get("at", ""), tree, by, order)


def _named(slots: Slots) -> Differentiate:
    """The function has a name, and its derivative another made of it: dy/dx, y′, f″(2)."""
    name, tree = slots["what"], function(slots["f"])
    below = _BELOW.search(name)
    if below and below[1] not in symbols(tree) and symbols(tree):
        raise Unreadable(say("problems.which-letter"))  # dx/dy of y = x^2
    by = slots.get("var") or (below[1] if below and below[1] in symbols(tree) else only_letter(tree))
    order = _order_of(name)
    argument = _ARGUMENT.search(name)
    inside = argument[1].strip() if argument else ""
    return _at(slots.get("at") or ("" if inside == by else inside), tree, by, order)


_RAISED = re.compile(r"d\s*\^\s*\{?\s*([23])")


def _order_of(name: str) -> int:
    """2 of d²y/dx² and y″."""
    above = _RAISED.search(name)
    if above:
        same = set(re.findall(r"\^\s*\{?\s*(\d)", name)) == {above[1]}
        if not same:
            raise Unreadable(say("problems.which-letter"))
        return int(above[1])
    return name.count("′") + 2 * name.count("″") or 1


def _at(at: str, tree: Node, by: str, order: int) -> Differentiate:
    return Differentiate(tree, by, order, expression(at) if at else None)


WORDINGS = (
    Wording(
        "({DO} )?(the )?({order:ordinal} )?derivative of {THE_FUNCTION}{f}{BY}{AT_POINT}",
        _derivative,
        {
            "Find the derivative of x^3 - 4x": "differentiate x^3 - 4x by x",
            "What is the second derivative of f(x) = x^4?": "differentiate x^4 by x order 2",
            "Take the derivative of a t^2 with respect to t": "differentiate a t^2 by t",
            "Find the derivative of x^2 at x = 3": "differentiate x^2 by x at 3",
        },
    ),
    Wording(
        "differentiate ?:? ?{THE_FUNCTION}{f}{BY}{AT_POINT}",
        _derivative,
        {
            "Differentiate x^3 - 4x": "differentiate x^3 - 4x by x",
            "Differentiate the function y = a x^2 w.r.t. x": "differentiate a x^2 by x",
        },
    ),
    Wording(
        r"{DO}? ?:? ?\\frac ?\{ ?d ?\} ?\{ ?d ?{by:letter} ?\} ?{f:formula}",
        _derivative,
        {r"Compute \(\frac{d}{dx} x^2\)": "differentiate x^2 by x"},
    ),
    Wording(
        "{DO}? ?:? ?d ?/ ?d{by:letter} ?{f:formula}",
        _derivative,
        {"d/dt (5t^2)": "differentiate 5t^2 by t"},
    ),
    Wording(
        "{GIVEN_FUNCTION}{THEN}{DO} {what:fraction_dy_dx}{AT_POINT}",
        _named,
        {
            "If y = x^3, find dy/dx": "differentiate x^3 by x",
            "y = x^3. Find dy/dx at x = 2": "differentiate x^3 by x at 2",
        },
    ),
    Wording(
        "{CALLED}{f:formula} ?[,;.] ?{what:primed}",
        _named,
        {"f(x) = x^3, f'(x) = ?": "differentiate x^3 by x"},
    ),
    Wording(
        r"{DO}? ?:? ?(\( ?{f:formula} ?\)|\[ ?{g:formula} ?\]) ?{what:primes}",
        lambda slots: _at(
            "",
            function(slots["f"] or slots["g"]),
            only_letter(function(slots["f"] or slots["g"])),
            _order_of(slots["what"]),
        ),
        {"(x^2 + 1)'": "differentiate x^2 + 1 by x"},
    ),
    Wording(
        "{GIVEN_FUNCTION}{THEN}{DO} {what:primed}{AT_POINT}",
        _named,
        {
            "Given f(x) = x^3, find f'(x)": "differentiate x^3 by x",
            "f(x) = x^3. What is f''(2)?": "differentiate x^3 by x order 2 at 2",
        },
    ),
    Wording(
        "{GIVEN_FUNCTION}{THEN}{DO} (the |its )({order:ordinal} )?derivative{AT_POINT}",
        _derivative,
        {
            "If y = x^3, find its derivative": "differentiate x^3 by x",
            "y = x^3. Find the second derivative at x = 1": "differentiate x^3 by x order 2 at 1",
        },
    ),
    Wording(
        "{DO} {what:fraction_dy_dx} (of|{GIVEN}) {CALLED}{f:formula}",
        _named,
        {"Find dy/dx if y = x^3": "differentiate x^3 by x"},
    ),
    Wording(
        "{DO} {what:primed} (of|{GIVEN}) {CALLED}{f:formula}",
        _named,
        {"Find f'(2) for f(x) = x^3": "differentiate x^3 by x at 2"},
    ),
    Wording(
        "{DO} (the |its )({order:ordinal} )?derivative {GIVEN} {CALLED}{f:formula}",
        _derivative,
        {"Find the first derivative when y = x^3": "differentiate x^3 by x"},
    ),
    Wording(
        "({FIND}|use the definition of (a|the) derivative to find) (the "
        ")?({what:fraction_dy_dx}|{primed:primed})"
        "( (for|of) the (given|following) function)? ?[.:] ?{CALLED}{f:formula}",
        lambda slots: _named({**slots, "what": slots["what"] or slots["primed"]}),
        {
            "Find f'(x). f(x) = x^3": "differentiate x^3 by x",
            "Find dy/dx for the given function: y = x^3": "differentiate x^3 by x",
        },
    ),
)
