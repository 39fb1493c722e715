"""Reads requests for calculations with complex numbers, and for values of polynomials by remainder."""

from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.tree import Apply, Const, Node, bracketed, is_op, number, substituted, symbols, walk
from app.study.problems.expressions import expression
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.wordings.wording import Slots, Wording

_WHOLE = {op.PLUS, op.MINUS, op.NEGATIVE, op.TIMES, op.POWER, op.OVER}


def _complex(slots: Slots) -> Evaluate | None:
    tree = expression(slots["e"])
    imaginary = Const("i") in walk(tree) or any(
        is_op(each, op.ROOT) and (rational(each.args[0]) or 0) < 0 for each in walk(tree)
    )
    return Evaluate(tree, "simplify") if imaginary and not symbols(tree) else None


def _value(slots: Slots) -> Evaluate | None:
    """A polynomial at a place."""
    tree = expression(slots["e"])
    if not symbols(tree) or symbols(tree) != {slots["x"]}:
        return None
    return Evaluate(substituted(tree, {slots["x"]: bracketed(expression(slots["at"]))}))


def _remainder(slots: Slots) -> Evaluate | None:
    """The remainder of a polynomial by x − a is its value at a."""
    tree = expression(slots["e"])
    if not is_op(tree, op.OVER):
        return None
    top, bottom = tree.args
    letters = symbols(bottom)
    if len(letters) != 1 or symbols(top) - letters or not _is_polynomial(top):
        return None
    (letter,) = letters
    at_zero, at_one, at_two = (rational(bottom, {letter: Fraction(at)}) for at in range(3))
    if at_zero is None or at_one is None or at_two != 2 * at_one - at_zero or at_one - at_zero != 1:
        return None
    return Evaluate(substituted(top, {letter: bracketed(number(-at_zero))}))


def _is_polynomial(tree: Node) -> bool:
    return all(
        each.op in _WHOLE and not (each.op is op.OVER and symbols(each.args[1]))
        for each in walk(tree)
        if isinstance(each, Apply)
    )


_AS_COMPLEX = (
    "( and (express|write|give|state|leave|simplify)( (the|your))?( (result|answer|final answer)s?)?"
    "( as a( simplified)? complex number| in( the)?( standard)? form( a ?[+] ?bi)?| in standard form)?)?"
)

WORDINGS = (
    Wording(
        f"(perform|do|carry out) the( (indicated|given|following))? operations?{_AS_COMPLEX} ?[.:]? {{e}}",
        _complex,
        {"Perform the indicated operation: (2 + 3i)(4 - i)": "simplify (2 + 3i)(4 - i)"},
    ),
    Wording(
        "(write|express|simplify|rewrite)( (each|the|these|this|following))* "
        "(expressions?|numbers?|roots?|equations?)"
        "( (in terms of i|as much as possible|as a complex number))?( if possible)? ?[.:]? {e}",
        _complex,
        {
            "Write each expression in terms of i if possible: √(-36)": "simplify √(-36)",
            "Simplify the expression as much as possible. i^11": "simplify i^11",
        },
    ),
    Wording(
        r"(write|express|put) {e} in( the)?( standard)?( form)?( a ?\+ ?bi)?( form)?",
        _complex,
        {"Write (2 + i)/(1 - i) in the form a + bi": "simplify (2 + i)/(1 - i)"},
    ),
    Wording(
        r"{GIVEN} ?(?P<y>[a-z]) ?= ?{e}{THEN}(evaluate|find|calculate|compute|what is) ?(the "
        r"value of )?(?P=y) "
        r"(given|when|if|for|at|where)( that)? {x:letter} ?= ?{at}",
        _value,
        {"If y = x^2 + 1, evaluate y given x = 3": "evaluate 3^2 + 1"},
    ),
    Wording(
        r"(evaluate|find|calculate|compute)( the value of)? ([a-z] ?\( ?{x:letter} ?\) ?= "
        r"?|the polynomial )?{e} "
        r"(at|when|for) (?P=x) ?= ?{at}",
        _value,
        {"Use the Remainder Theorem to evaluate f(x) = x^3 - 2x + 1 at x = 3": "evaluate 3^3 - 2*3 + 1"},
    ),
    Wording(
        "(find|what is|determine) the remainder (of|when|in|for) ?:? {e}",
        _remainder,
        {"Find the remainder of: (x^3 - 2x + 1)/(x - 3)": "evaluate 3^3 - 2*3 + 1"},
    ),
)
