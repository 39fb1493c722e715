"""Reads expressions to be rewritten (simplified, factored, expanded), or worked out if no verb says more."""

import re
from collections.abc import Callable

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.operators import OWN_FUNCTIONS, own_function
from app.study.maths.parsing.spelling import crosses_as_times
from app.study.maths.tree import Apply, Node, Sym, is_op, symbols, walk
from app.study.problems.expressions import expression
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.tasks.numbers import SimplifyRatio
from app.study.problems.wordings.wording import Slots, Wording

_OWN_FUNCTIONS = [own_function(name) for name in OWN_FUNCTIONS]
_BETWEEN_PARTS = re.compile(r"\s*(?::|to)\s*", re.IGNORECASE)
NO_EXPRESSION = re.compile(r"[=<>≠]|\bd[a-z]?\s*/\s*d[a-z]\b|\\frac\s*\{\s*d\s*[a-z]?\s*\}")


def _ratio(slots: Slots) -> SimplifyRatio | None:
    parts = [int(part) for part in _BETWEEN_PARTS.split(slots["ratio"].strip()) if part.isdigit()]
    return SimplifyRatio(tuple(parts)) if len(parts) > 1 and all(parts) else None


def _to(what: str) -> Callable[[Slots], Evaluate]:
    return lambda slots: Evaluate(expression(slots["e"]), what)


def _factor(slots: Slots) -> Evaluate:
    """A number is factored into primes."""
    tree = expression(slots["e"])
    return Evaluate(tree, "factor" if rational(tree) is None else "primes")


def _plain(slots: Slots) -> Evaluate | None:
    text = crosses_as_times(slots["text"])
    if NO_EXPRESSION.search(text):
        return None
    tree = expression(text)
    return None if isinstance(tree, Sym) or is_unknown_function(tree) else Evaluate(tree)


def is_unknown_function(tree: Node) -> bool:
    """f(2), or r(36π), which is no product of r to who writes nothing else."""
    if any(isinstance(each, Apply) and each.op in _OWN_FUNCTIONS for each in walk(tree)):
        return True
    if not is_op(tree, op.TIMES) or tree.sign != "":
        return False
    letter, argument = tree.args
    bracketed = isinstance(argument, Apply) and argument.bracketed
    return isinstance(letter, Sym) and bracketed and letter.name not in symbols(argument)


_expand, _simplify, _rationalise, _primes = map(_to, ("expand", "simplify", "rationalise", "primes"))

WORDINGS = (
    Wording(
        "(simplify|reduce|write)( the)?( ratio)? {ratio:ratio}",
        _ratio,
        {"Simplify the ratio 6 : 8": "ratio 6 : 8", "Reduce 15 to 25": "ratio 15 : 25"},
    ),
    Wording(
        "(fully |completely )?factor(i[sz]e)?{ITS}{e}",
        _factor,
        {
            "Factorise x^2 - 9": "factor x^2 - 9",
            "Factor the expression: 6x + 9": "factor 6x + 9",
            "Factor 12": "primes 12",
        },
    ),
    Wording(
        "{WHAT_IS_THE}factored form of{ITS}{e}",
        _factor,
        {"What is the factored form of x^2 - 9?": "factor x^2 - 9"},
    ),
    Wording(
        "(what are|find) the factors of {e:with_letters}",
        _factor,
        {"What are the factors of x^2 - 9?": "factor x^2 - 9"},
    ),
    Wording(
        "(expand( and simplify)?|multiply out|multiply){ITS}{e}",
        _expand,
        {
            "Expand (x + 1)(x + 2)": "expand (x + 1)(x + 2)",
            "Multiply out the brackets: 3(x - 4)": "expand 3(x - 4)",
        },
    ),
    Wording(
        "(remove|expand|multiply out|get rid of) the {BRACKETS}( from| in)? ?:? {e}",
        _expand,
        {"Remove the brackets from 3(x - 4)": "expand 3(x - 4)"},
    ),
    Wording(
        "write {e} without {BRACKETS}",
        _expand,
        {"Write 3(x - 4) without brackets": "expand 3(x - 4)"},
    ),
    Wording(
        "(take|pull|factor) out the (greatest |highest |largest )?common factor( from| in| of)? ?:? {e}",
        _factor,
        {"Take out the common factor: 6x + 9": "factor 6x + 9"},
    ),
    Wording(
        "(what is )?{e} (in factor(ed|i[sz]ed) form|factor(i[sz]e)?)",
        _factor,
        {"x^2 - 9 factor": "factor x^2 - 9", "What is 6x + 9 in factorised form?": "factor 6x + 9"},
    ),
    Wording("(what is )?{e} expand(ed)?", _expand, {"What is 3(x - 4) expanded?": "expand 3(x - 4)"}),
    Wording(
        "what (does|do) {e:with_letters} simplify to",
        _simplify,
        {"What does 2x + 3x simplify to?": "simplify 2x + 3x"},
    ),
    Wording("{e} simplify", _simplify, {"2x + 3x simplify": "simplify 2x + 3x"}),
    Wording(
        "(write|express|put) {e:with_letters} (as a product (of|with)( a)?|into) (two )?({BRACKETS}|factors)",
        _factor,
        {"Write x^2 - 9 as a product of two factors": "factor x^2 - 9"},
    ),
    Wording(
        "(fully )?(simplify|reduce|{LIKE_TERMS}|put|write|cancel){ITS}{e}( ({LOWEST_TERMS}|down))?",
        _simplify,
        {
            "Simplify 2x + 3x": "simplify 2x + 3x",
            "Collect the like terms in 2x + 3x": "simplify 2x + 3x",
            "Reduce the fraction 6/8 to its lowest terms": "simplify 6/8",
            "Cancel 6/8 down": "simplify 6/8",
        },
    ),
    Wording(
        "rationali[sz]e( the denominator( of| in)?)?{ITS}{e}",
        _rationalise,
        {"Rationalise the denominator of 1/√2": "rationalise 1/√2"},
    ),
    Wording(
        "{WHAT_IS_THE}prime factori[sz]ation of {e:whole}",
        _primes,
        {"Find the prime factorisation of 12": "primes 12"},
    ),
    Wording(
        "(write|express) {e:whole} as (a|the) product of (its )?prime(s| factors)",
        _primes,
        {"Write 12 as a product of its prime factors": "primes 12"},
    ),
    Wording(
        "(what is|find|give) {e} {LOWEST_TERMS}",
        _simplify,
        {"What is 6/8 in its smallest terms?": "simplify 6/8"},
    ),
    Wording(
        "{WHAT_IS_THE}(simplest|lowest|reduced|simplified) form of{ITS}{e}",
        _simplify,
        {"What is the simplest form of 6/8?": "simplify 6/8"},
    ),
)

PLAIN = (
    Wording(
        r"(?!solve\b.*(?<![a-z])[a-z](?![a-z])){THE_EXPRESSION}{text}",  # solve x^2 - 4 asks where it is 0
        _plain,
        {
            "What is 3/4 + 1/8?": "evaluate 3/4 + 1/8",
            "Find the exact value of √2 * √8": "evaluate √2 * √8",
            "5!": "evaluate 5!",
            "Work out the product: 12 * 15": "evaluate 12 * 15",
        },
    ),
)
"""What is left when nothing else fits: an expression, with at most a verb before it."""
