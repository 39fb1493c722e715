"""Reads requests for what solves one equation: with an instruction before it, a choice after it, in words."""

import re
from dataclasses import replace
from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.tree import Unreadable, is_op, symbols
from app.study.problems import sentence_equations
from app.study.problems.expressions import expression
from app.study.problems.statements import letters_in, solving
from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.inequalities import SolveInequality
from app.study.problems.wordings.conditions import without_endings
from app.study.problems.wordings.selections import A_ROOT, PICK, TOTAL, Chosen, applied, chosen, picking
from app.study.problems.wordings.wording import Slots, Wording, compiled

Solving = Solve | SolveInequality | None

_RELATION = re.compile(r"[=<>≤≥≠]")
_FOR_LETTERS = r"{before}[\s,]+for (the (variable|unknown) )?{x:letters}"
_IN_EQUATION = "({IF} {THE_EQUATION})?[:.,]? ?"
_LEADING = (
    (
        "(find|determine|give|state|what is) {THE_VALUE_OF}(the )?(variable|unknown)s?( in "
        "{THE_EQUATION})? ?[:.,]? "
        "{rest}"
    ),
    "solve ?{THE_EQUATION}(for {x:letters}|for the (variable|unknown)s?)? ?[:.,]? ?"
    + _IN_EQUATION
    + "{rest}",
    "{FIND_X} {THE_VALUE_OF}{x:letters} ?[:.,]? ?" + _IN_EQUATION + "{rest}",
    "{FIND_X} ({ROOTS}|{SOLUTIONS}) (of|to|for|in) {THE_EQUATION}[:.]? ?{zeros}",
    r"{rest}[.;,]? (and |then )*{FIND_X} {THE_VALUE_OF}{x:letter} ?=?",
)
_IS_FUNCTION = re.compile(r"\s*(?:[a-z]|[a-z]\s?\(\s?[a-z]\s?\))\s*=", re.IGNORECASE)
_MOST_LEADING = 3
_SOLVES = re.compile(r"solve\b|find (the value of )?[a-z]\b", re.IGNORECASE)


def _asked(slots: Slots, start: Chosen | None = None) -> Solving:
    """An equation after its instructions, with what is asked of its solutions."""
    text, unknowns, led = slots["body"].strip(" .,;"), list(letters_in(slots.get("x", ""))), False
    asked = replace(start, body=text) if start else Chosen(text)
    for _ in range(_MOST_LEADING):
        later = chosen(asked.body)
        asked = _both(asked, later)
        rest, found = _without_leading(asked.body)
        if rest == asked.body:
            break
        unknowns, asked, led = found or unknowns, replace(asked, body=rest), True
    solves = bool(_SOLVES.match(text)) or start is not None
    if not led and start is None and asked == Chosen(text):
        return None  # what other wordings read
    return applied(_solved(asked, unknowns, solves), asked)


def _asked_of_equation(slots: Slots) -> Solving:
    return _asked(slots, Chosen(""))


def _both(first: Chosen, later: Chosen) -> Chosen:
    return Chosen(
        later.body,
        later.pick or first.pick,
        later.sign or first.sign,
        later.wanted or first.wanted,
        later.check or first.check,
    )


def _without_leading(body: str) -> tuple[str, list[str]]:
    for pattern in _LEADING:
        found = compiled(pattern).fullmatch(body)
        if found:
            slots = found.groupdict("")
            slots.setdefault("rest", _as_equation(slots.get("zeros", "")))
            if _RELATION.search(slots["rest"]) or _is_expression(slots["rest"]):
                return slots["rest"].strip(), letters_in(slots.get("x", ""))
    return body, []


def _is_expression(text: str) -> bool:
    try:
        return bool(symbols(expression(text)))
    except Unreadable:
        return False


def _solved(asked: Chosen, unknowns: list[str], solves: bool) -> Solving:
    body = without_endings(asked.body)
    trailing = compiled(_FOR_LETTERS).fullmatch(body)
    if trailing:
        body, named = trailing["before"].rstrip(" .,;:"), letters_in(trailing["x"])
        if unknowns and named != unknowns:
            return None
        unknowns = named
    if not _RELATION.search(body):
        body = _equal_to_zero(body) if solves else body
    if asked.sign:
        letter = unknowns[0] if unknowns else _letter_of(body)
        if letter is None or asked.wanted:
            return None
        body += f", {letter} {'>' if asked.sign == 'positive' else '<'} 0"
    return solving(body, unknowns, asked.wanted)


def _letter_of(body: str) -> str | None:
    task = solving(body)
    return task.unknowns[0] if isinstance(task, Solve) and len(task.unknowns) == 1 else None


def _equal_to_zero(body: str) -> str:
    """Solve x² − 4 is solve x² − 4 = 0; solve 2x + 3x is not clear. Raises Unreadable."""
    tree = expression(body)
    letters = symbols(tree)
    if len(letters) != 1:
        return body
    (letter,) = letters
    one, two, four = (rational(tree, {letter: Fraction(at)}) for at in (1, 2, 4))
    clear = one is not None and two is not None and four is not None and one * four != two * two
    return f"{body} = 0" if clear else body


def _picked(slots: Slots) -> Solving:
    """The larger root of …, the sum of the solutions of …"""
    body = slots["body"]
    if slots.get("value") and _IS_FUNCTION.match(body):
        return None  # the minimum value of y = x^2 + 1 solves no equation
    asked = picking(Chosen(body), slots["pick"])
    return _asked({"body": _as_equation(body)}, asked)


def _as_equation(body: str) -> str:
    """The zeros of an expression or a function are where it is 0."""
    bare = re.sub(
        r"^\s*(?:(?:the )?(?:function|polynomial|quadratic) )?(?:[a-z]\s?\(\s?[a-z]\s?\)|y)\s*=\s*", "", body
    )
    return body if _RELATION.search(bare) else f"{bare} = 0"


def _counted(slots: Slots) -> Solving:
    task = _asked({"body": _as_equation(slots["body"])}, Chosen(""))
    if not isinstance(task, Solve) or len(task.unknowns) != 1:
        return None
    return replace(task, pick="count-real" if "real" in slots["kind"].lower() else "count")


_GAPS = re.compile(r"\?|_{1,}|□|⬜|\.{3}|…|\(\s*\)|\[\s*\]")


def _missing(slots: Slots) -> Solve | None:
    """An equation with one gap in it, which gets a letter."""
    text = slots["gapped"]
    if len(_GAPS.findall(text)) != 1 or re.search(r"[a-z]", text, re.IGNORECASE):
        return None
    task = solving(_GAPS.sub(f" {sentence_equations.UNKNOWN} ", text))
    return task if isinstance(task, Solve) else None


def _of_kind(slots: Slots) -> Solving:
    """The integer or rational solutions alone."""
    task = _asked({"body": _as_equation(slots["body"])}, Chosen(""))
    kind = slots["kind"].lower()
    if not isinstance(task, Solve) or len(task.unknowns) != 1 or task.pick:
        return None
    return replace(task, pick="rational" if kind == "rational" else "integer")


def _in_words(slots: Slots) -> Solve | None:
    left, right = sentence_equations.equation(slots["sentence"])
    letters = symbols(left) | symbols(right)
    if len(letters) != 1 or is_op(left, op.MOD) or is_op(right, op.MOD):
        return None
    return Solve(((left, right),), tuple(letters))


def _number_asked(slots: Slots) -> Solve | None:
    task = _in_words(slots)
    if task is None or not re.search(r"number|unknown|\bit\b", slots["sentence"], re.IGNORECASE):
        return None
    return task if task.unknowns == (sentence_equations.UNKNOWN,) else None


_OF_EQUATION = "(of|to|for|{IF}) {THE_EQUATION}:? ?{body}"
_ALL_THE = "((the|all|both|real|its|following|solutions? of) )*"

WORDINGS = (
    Wording(
        f"{{FIND_X}} (only )?the {PICK} ((?P<value>value|number|one)s? (?=.*=)|(?!(value|number"
        f"|one)){A_ROOT} "
        f"){_OF_EQUATION}",
        _picked,
        {
            "Find the larger root of x^2 - 5x + 6 = 0": "solve x^2 - 5x + 6 = 0 for x pick larger",
            "What is the smallest solution of x^2 = 3x + 4?": "solve x^2 = 3x + 4 for x pick smaller",
        },
    ),
    Wording(
        f"{{FIND_X}} the {TOTAL} of {_ALL_THE}{A_ROOT} {_OF_EQUATION}",
        _picked,
        {
            "What is the sum of the roots of x^2 - 5x + 6 = 0?": "solve x^2 - 5x + 6 = 0 for x pick sum",
            "Find the product of the zeros of x^2 - 5x + 6": "solve x^2 - 5x + 6 = 0 for x pick product",
        },
    ),
    Wording(
        rf"{{FIND_X}} the {TOTAL} of {_ALL_THE}(equation|polynomial|quadratic)′s {A_ROOT} ?[:.,]? {{body}}",
        _picked,
        {
            "Find the sum of the following equation's solutions: x^2 = 9x - "
            "8": "solve x^2 = 9x - 8 for x pick sum"
        },
    ),
    Wording(
        "how many (?P<kind>((different|distinct|real) )*)(solutions?|roots?|zeros?) "
        "(does|do|has|are there (of|to|for)|"
        "are in) {THE_EQUATION}{body:statement}( have| has)?",
        _counted,
        {
            "How many real solutions does x^2 = 9 have?": "solve x^2 = 9 for x pick count-real",
            "How many solutions are there to 3x = 12?": "solve 3x = 12 for x pick count",
        },
    ),
    Wording(
        "(translate|write as an equation)( (and|then|to an equation and|into an equation "
        "and))? solve( (the|this|each))?"
        "( (given|following))*( (statement|sentence|problem)s?)? ?[:.,]? {sentence}",
        _in_words,
        {
            "Translate and solve: Eight more than y is 21.": "solve y + 8 = 21 for y",
            "Translate and solve: The quotient of z and -3 is 7.": "solve z/(-3) = 7 for z",
            "Translate and solve: Two-thirds of w is 12.": "solve (2/3)*w = 12 for w",
        },
    ),
    Wording(
        r"{sentence}[.,;]? (and )?({FIND}|then find) (the|this|that|my|such a)( unknown| original)? number",
        _number_asked,
        {
            "Twice a number plus 3 is 15. What is the number?": "solve 2x + 3 = 15 for x",
            "Five less than four times a number is 11. Find the number.": "solve 4x - 5 = 11 for x",
        },
    ),
    Wording(
        f"{{FIND_X}} (all )?(of )?(the )?(?P<kind>integer|whole number|rational) {A_ROOT} {_OF_EQUATION}",
        _of_kind,
        {
            "Find the integer solution of 2x^2 - 5x + 2 = 0": "solve 2x^2 - 5x + 2 = 0 for x pick integer",
            "Find the rational zeros of f(x) = x^3 - 2x": "solve x^3 - 2x = 0 for x pick rational",
        },
    ),
    Wording(
        "(({FIND} (the )?missing number|fill in the (blank|gap|missing number)|complete)( in)? ?[:.]? ?)?"
        "{gapped:gapped}",
        _missing,
        {
            "7 + □ = 12": "solve 7 + x = 12 for x",
            "Find the missing number: 4 × ___ = 32": "solve 4 × x = 32 for x",
        },
    ),
    Wording(
        "what ?′?s {x:letter} (if|when|in|where) {THE_EQUATION}{body:relation}",
        _asked_of_equation,
        {"whats x if 2x + 3 = 7": "solve 2x + 3 = 7 for x"},
    ),
    Wording(
        "{body:equation},? (solve|find {x:letter})( it)?",
        _asked_of_equation,
        {"x - 3 = 4 solve": "solve x - 3 = 4 for x"},
    ),
    Wording(
        "if {body:relation},? then {x:letter} ?=?",
        _asked_of_equation,
        {"if 2x + 3 = 7 then x = ?": "solve 2x + 3 = 7 for x"},
    ),
    Wording(
        "{body}",
        _asked,
        {
            "Solve x^2 - 5x + 6 = 0. Give the larger root.": "solve x^2 - 5x + 6 = 0 for x pick larger",
            "Solve x^2 - 2x - 3 = 0 and give the positive root": "solve x^2 - 2x - 3 = 0 for x where x > 0",
            "Solve 3x + 1 = 10. Give the value of x^2.": "solve 3x + 1 = 10 for x want x^2",
            "Find the value of the variable. 3m = 21": "solve 3m = 21 for m",
            "Find t. 3t = 21": "solve 3t = 21 for t",
            "Solve x^2 - 4": "solve x^2 - 4 = 0 for x",
        },
    ),
)
