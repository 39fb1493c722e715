"""Reads equations that are told: consecutive numbers, equal roots, a letter's value, no letter at all."""

import re
from dataclasses import replace

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import terms
from app.study.maths.tree import (
    ONE,
    TWO,
    ZERO,
    Node,
    Sym,
    bracketed,
    is_op,
    minus,
    negative,
    number,
    plus,
    power,
    substituted,
    symbols,
    times,
)
from app.study.problems import sentence_equations
from app.study.problems.expressions import expression
from app.study.problems.statements import solving, statements
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.wordings.wording import Slots, Wording

_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "2": 2, "3": 3, "4": 4, "5": 5}
_LETTERS = "vwxyz"


def _consecutive(slots: Slots) -> Solve | None:
    """A sum of numbers that follow each other; each has a letter of its own."""
    count, total = _NUMBERS[slots["n"].lower()], expression(slots["total"])
    size = rational(total)
    gap = 2 if slots.get("parity", "").strip() else 1
    if size is None or size.denominator != 1:
        return None
    first, rest = divmod(size - gap * (count * (count - 1) // 2), count)
    odd = {"odd": 1, "even": 0}.get(slots.get("parity", "").strip().lower())
    if rest or (odd is not None and first % 2 != odd):
        return None  # there are no such whole numbers
    names = _LETTERS[-3:][:count] if count <= 3 else _LETTERS[:count]
    letters = [Sym(name) for name in names]
    whole: Node = letters[0]
    for letter in letters[1:]:
        whole = plus(whole, letter)
    steps = [(letter, plus(letters[0], number(gap * place))) for place, letter in enumerate(letters[1:], 1)]
    wanted = {"": None, "smallest": letters[0], "largest": letters[-1], "middle": letters[count // 2]}
    asked = slots.get("which", "").lower().replace("greatest", "largest").replace("biggest", "largest")
    which = asked.replace("least", "smallest").strip()
    if which == "middle" and count % 2 == 0:
        return None
    return Solve(((whole, total), *steps), tuple(names), None, wanted[which])


def _such_that(slots: Slots) -> Solve | None:
    """A number such that twice it plus 3 is 11."""
    sentence = re.sub(r"\bit\b", "the number", slots["sentence"])
    left, right = sentence_equations.equation(sentence)
    if symbols(left) | symbols(right) != {sentence_equations.UNKNOWN}:
        return None
    return Solve(((left, right),), (sentence_equations.UNKNOWN,))


def _with_value(slots: Slots) -> Task | None:
    """x + y = 3 for x = 1: the other letter."""
    found = statements(slots["e"])
    at = expression(slots["at"])
    if len(found.equations) != 1 or found.inequalities or symbols(at):
        return None
    put = {slots["x"]: bracketed(at)}
    sides = tuple(substituted(side, put) for side in (found.equations[0].left, found.equations[0].right))
    left = symbols(sides[0]) | symbols(sides[1])
    if len(left) != 1 or slots["x"] not in found.letters:
        return None
    return Solve(((sides[0], sides[1]),), tuple(left))


def _without_letters(slots: Slots) -> Solve | None:
    """5 = 5 holds for every number, 5 = 6 for none."""
    sides = expression(slots["left"]), expression(slots["right"])
    return Solve((sides,), ("x",)) if None not in map(rational, sides) else None


def _only(slots: Slots) -> Solve | None:
    task = solving(slots["body"])
    if not isinstance(task, Solve) or slots["x"] not in task.unknowns or task.wanted is not None:
        return None
    return replace(task, wanted=Sym(slots["x"])) if len(task.equations) > 1 else None


def _equal_roots(slots: Slots) -> Solve | None:
    """b² − 4ac = 0 for the letter that is not x."""
    found = statements(slots["e"])
    if len(found.equations) != 1 or found.inequalities:
        return None
    letter, one = slots["k"], found.equations[0]
    others = (symbols(one.left) | symbols(one.right)) - {letter}
    if len(others) != 1 or one.right != ZERO:
        return None
    parts = _quadratic(one.left, min(others))
    if parts is None or (letter in symbols(parts[0]) and "equal" not in slots["how"].lower()):
        return None  # without the square it would have one root as well
    a, b, c = (bracketed(part) for part in parts)
    square = power(b if symbols(b) and not isinstance(parts[1], Sym) else bracketed(parts[1]), TWO)
    return Solve(((minus(square, times(times(number(4), a, "*"), c, "*")), ZERO),), (letter,))


def _quadratic(tree: Node, x: str) -> tuple[Node, Node, Node] | None:
    """a, b, c of a·x² + b·x + c as they are written; None where it is written in another way."""
    found: dict[int, Node] = {}
    for term in terms(tree):
        split = _coefficient(term.node, x)
        if split is None or split[0] in found:
            return None
        found[split[0]] = negative(split[1]) if term.negative else split[1]
    return (found[2], found.get(1, ZERO), found.get(0, ZERO)) if 2 in found else None


def _coefficient(node: Node, x: str) -> tuple[int, Node] | None:
    if x not in symbols(node):
        return 0, node
    if node == Sym(x):
        return 1, ONE
    if is_op(node, op.POWER) and node.args[0] == Sym(x):
        return (2, ONE) if node.args[1] == TWO else None
    if is_op(node, op.TIMES) and x not in symbols(node.args[0]):
        inner = _coefficient(node.args[1], x)
        if inner is not None and inner[1] == ONE:
            return inner[0], node.args[0]
    return None


def _subtracted(slots: Slots) -> Evaluate | None:
    less, more = expression(slots["a"]), expression(slots["b"])
    if not symbols(less) | symbols(more):
        return None
    left = bracketed(more) if is_op(more, op.PLUS, op.MINUS) else more
    return Evaluate(minus(left, bracketed(less)), "simplify")


def _single_fraction(slots: Slots) -> Evaluate | None:
    tree = expression(slots["e"])
    return Evaluate(tree, "simplify") if symbols(tree) else None


def _is_value(slots: Slots) -> Evaluate | None:
    tree = expression(slots["e"])
    return None if symbols(tree) else Evaluate(tree)


_CONSECUTIVE = (
    "(?P<n>two|three|four|five|[2-5]) consecutive (?P<parity>(even |odd )?)"
    "(positive )?(integers|whole numbers|natural numbers|numbers)"
)
_WHICH = (
    "[.,;]? ?(and )?({FIND}|what are) ((the|these|those) )?((three|two|four) )?"
    "((?P<which>smallest|largest|greatest|least|biggest|middle)( (of them|integer|number|one))?"
    "|them|they|(integers|numbers)|each( (of them|number|integer))?)"
)

WORDINGS = (
    Wording(
        f"(the sum of )?{_CONSECUTIVE} (is|add up to|sum to|have (a|the) sum( of)?|total|equals) "
        f"{{total:number}}{_WHICH}",
        _consecutive,
        {
            "The sum of three consecutive integers is 72. What are they?": (
                "solve x + y + z = 72; y = x + 1; z = x + 2 for x, y, z"
            ),
            "Three consecutive odd integers add up to 27. Find the largest.": (
                "solve x + y + z = 27; y = x + 2; z = x + 4 for x, y, z want z"
            ),
        },
    ),
    Wording(
        f"{{FIND}} {_CONSECUTIVE} (whose sum is|that (add up|sum) to|with (a|the) sum( of)?) "
        "{total:number}",
        _consecutive,
        {
            "Find three consecutive integers whose sum is 72": (
                "solve x + y + z = 72; y = x + 1; z = x + 2 for x, y, z"
            )
        },
    ),
    Wording(
        "{FIND} (a|the) number (such that|so that|for which|where|if) {sentence}",
        _such_that,
        {"Find a number such that twice it plus 3 is 11": "solve 2*x + 3 = 11 for x"},
    ),
    Wording(
        "solve {e:one_equation},? (for|if|when|with|given( that)?|where) {x:letter} ?= ?{at:number}",
        _with_value,
        {"Solve 2x + y = 9 for x = 3": "solve 2*(3) + y = 9 for y"},
    ),
    Wording(
        "solve ?(the equation)? ?:? ?{left:number} ?= ?{right:number}",
        _without_letters,
        {"Solve 5 = 6": "solve 5 = 6 for x"},
    ),
    Wording(
        "solve for {x:letter} only ?[:,]? ?{body:with_two_equations}",
        _only,
        {"Solve for x only: x + y = 7, x - y = 1": "solve x + y = 7; x - y = 1 for x, y want x"},
    ),
    Wording(
        "({FIND} |for )?((all|the|what|which) )*((possible )?values? (of|for) )?(?P<k>[a-z])\\b"
        "( (if|such that|so that|for which|when|where|does|do|given that|will))? (the )?"
        "((quadratic )?equation )?{e:one_equation} (?P<how>(has|have|to have) ((two|exactly|only) )*"
        "(an? )?(equal (real )?roots|one (real )?(solution|root)|repeated (real )?root|double root))",
        _equal_roots,
        {
            "Find k if x^2 + kx + 16 = 0 has equal roots": "solve (k)^2 - 4*(1)*(16) = 0 for k",
            "For what values of k does x^2 + 4x + k = 0 have one solution?": (
                "solve (4)^2 - 4*(1)*(k) = 0 for k"
            ),
        },
    ),
    Wording(
        "subtract {a:formula} from {b:formula}",
        _subtracted,
        {"Subtract 2x + 3 from 5x - 1": "simplify (5x - 1) - (2x + 3)"},
    ),
    Wording(
        "({WRITE}|combine|simplify)( (it|this|the (sum|expression)))? (as|into) (a|one) single fraction"
        " ?[:.,]? ?{e:formula}",
        _single_fraction,
        {"Write as a single fraction: 2/(x + 1) + 3/(x - 1)": "simplify 2/(x + 1) + 3/(x - 1)"},
    ),
    Wording(
        "{FIND} (?P<x>[a-z])(?![a-z]) (if|when|given that|where) (?P=x) (is|equals|=) {e:with_a_digit}",
        _is_value,
        {"Find x if x is 20% of 50": "evaluate 20%*50"},
    ),
)
