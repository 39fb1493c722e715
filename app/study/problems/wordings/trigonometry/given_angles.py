"""Reads values of functions of an angle that is known by another function's value and its quadrant.

Given sin(θ) = 3/5 and θ in quadrant II, find cos(2θ): the angle is π − arcsin(3/5), and that is put in.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from mpmath import mp

from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.errors import TooLarge
from app.study.maths.exact import rational
from app.study.maths.operators import OPERATORS
from app.study.maths.tree import (
    ONE,
    TWO,
    Apply,
    Const,
    Node,
    Sym,
    is_op,
    minus,
    negative,
    number,
    over,
    plus,
    substituted,
    symbols,
    times,
)
from app.study.problems.expressions import expression
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.wordings.wording import Slots, Wording, compiled

PI = Const("pi")
_RECIPROCALS = {"sec": "cos", "csc": "sin", "cot": "tan"}
_WORDS = {
    "sine": "sin",
    "cosine": "cos",
    "tangent": "tan",
    "secant": "sec",
    "cosecant": "csc",
    "cotangent": "cot",
}
_TURNS = range(-3, 4)
_QUADRANTS = {
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4,
    "first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
    "一": 1, "二": 2, "三": 3, "四": 4,
}  # fmt: skip
_LETTER = r"(?P<letter>[a-z]|alpha|beta|gamma|theta|phi)"
_NUMBER_OF = r"(?P<n>i{1,3}|iv|[1-4]|first|second|third|fourth|1st|2nd|3rd|4th)"
_IN_QUADRANT = compiled(
    rf"({_LETTER} (is )?(an angle )?)?((is )?in |lies in |terminates in )?(the )?"
    rf"(quadrant {_NUMBER_OF}|{_NUMBER_OF.replace('<n>', '<m>')} quadrant)"
    rf"|{_LETTER.replace('<letter>', '<name>')} ?(是|为|在) ?第(?P<number>[一二三四])象限(内)?(的?角)?"
)
_BETWEEN = re.compile(rf"(?P<low>[^<>=]+?)<=?\s*{_LETTER}\s*<=?(?P<high>[^<>=]+)", re.IGNORECASE)
_NAMED_ANGLE = compiled(rf"(angle )?{_LETTER} is (an )?(?P<kind>acute|obtuse)( angle)?")
_BOTH_IN = re.compile(
    r"(?:with |where )?(?P<a>[a-z]) and (?P<b>[a-z]) (?:are )?both in the interval "
    r"\((?P<low>[^,]+),(?P<high>[^)]+)\)",
    re.IGNORECASE,
)
_PARTS = re.compile(
    r"\s*(?:,|;|，|且|\band\b|\bwith\b|\bwhere\b|\bfor\b|\.\s*(?:assume|let|suppose)\b(?: that)?)\s*",
    re.IGNORECASE,
)
_IN_WORDS = re.compile(
    r"\b(?:the )?(sine|cosine|tangent|secant|cosecant|cotangent) of (?:the )?(?:angle )?(-?\s*[a-z])\b"
)
_SIGN = re.compile(r"(?P<function>.+?)\s*(?P<sign>[<>]\s*0|is (?:positive|negative))", re.IGNORECASE)
_IS_VALUE = re.compile(r"(\)) is (?=[-\\\d])")


@dataclass
class _Angles:
    """What is said: function values, and between which angles each letter lies."""

    values: list[tuple[Apply, Node]] = field(default_factory=list)
    between: dict[str, tuple[Node, Node]] = field(default_factory=dict)
    signs: list[tuple[Apply, int]] = field(default_factory=list)


def _given(slots: Slots) -> Evaluate | None:
    said = _said(slots["given"])
    wanted = expression(_in_signs(slots["wanted"]))
    if said is None or not said.values:
        return None
    angles: dict[str, list[Node]] = {}
    for function, value in said.values:
        letter = next(iter(symbols(function)))
        if letter in angles:
            return None
        row = _angles(function, value, letter, said.between.get(letter))
        angles[letter] = [angle for angle in row if _has_signs(letter, angle, said.signs)]
    if not {name for function, _ in said.signs for name in symbols(function)} <= angles.keys():
        return None
    if not symbols(wanted) or not symbols(wanted) <= angles.keys():
        return None
    if not any(_is_of_angle(each) for each in _walk(wanted)):
        return None
    return _with_angles(wanted, angles)


def _has_signs(letter: str, angle: Node, signs: list[tuple[Apply, int]]) -> bool:
    """Whether the functions of an angle are positive and negative as they are said to be."""
    row = [(substituted(function, {letter: angle}), sign) for function, sign in signs
           if symbols(function) == {letter}]  # fmt: skip
    try:
        return all(numeric.value(function, real=True) * sign > 0 for function, sign in row)
    except (numeric.OutsideDomain, TooLarge):
        return False


def _walk(node: Node) -> Iterator[Node]:
    yield node
    if isinstance(node, Apply):
        for each in node.args:
            yield from _walk(each)


def _is_of_angle(node: Node) -> bool:
    return isinstance(node, Apply) and (node.name in {"sin", "cos", "tan"} or node.name in _RECIPROCALS)


def _in_signs(text: str) -> str:
    """The sine of angle t as sin(t)."""
    return _IN_WORDS.sub(lambda found: f"{_WORDS[found[1]]}({found[2]})", text)


def _said(text: str) -> _Angles | None:
    found = _Angles()

    def both(match: re.Match[str]) -> str:
        for name in (match["a"], match["b"]):
            found.between[name] = (expression(match["low"]), expression(match["high"]))
        return ""

    text = re.sub(r"^that\s+", "", text)
    text = re.sub(r"(<[^<>=]*?)\s+is an angle in the first quadrant", r"\1", text)
    text = _BOTH_IN.sub(both, _IS_VALUE.sub(r"\1 = ", _in_signs(text)))
    for part in _PARTS.split(text):
        if part.strip(" .") and not _understood(part.strip(" ."), found):
            return None
    return found


def _understood(part: str, found: _Angles) -> bool:
    quadrant = _IN_QUADRANT.fullmatch(part)
    if quadrant:
        letters = {name for function, _ in found.values for name in symbols(function)}
        letter = quadrant["letter"] or quadrant["name"] or (letters.pop() if len(letters) == 1 else "")
        n = _QUADRANTS[(quadrant["n"] or quadrant["m"] or quadrant["number"]).lower()]
        low, high = (over(times(number(each), PI), TWO) for each in (n - 1, n))
        found.between[letter] = low, high
        return bool(letter)
    named = _NAMED_ANGLE.fullmatch(part)
    if named:
        ends = (number(0), over(PI, TWO)) if named["kind"] == "acute" else (over(PI, TWO), PI)
        found.between[named["letter"]] = ends
        return True
    between = _BETWEEN.fullmatch(part)
    if between:
        found.between[between["letter"]] = (expression(between["low"]), expression(between["high"]))
        return True
    return _signed(part, found) or _valued(part, found)


def _signed(part: str, found: _Angles) -> bool:
    """Cos θ < 0, tan θ is positive."""
    signed = _SIGN.fullmatch(part)
    if not signed:
        return False
    function = expression(signed["function"])
    if not isinstance(function, Apply) or not _is_of_angle(function) or len(symbols(function)) != 1:
        return False
    positive = signed["sign"].startswith(">") or signed["sign"].lower().endswith("positive")
    found.signs.append((function, 1 if positive else -1))
    return True


def _valued(part: str, found: _Angles) -> bool:
    left, sign, right = part.partition("=")
    if not sign or "=" in right:
        return False
    function, value = expression(left), expression(right)
    if not isinstance(function, Apply) or not _is_of_angle(function) or len(symbols(function)) != 1:
        return False
    found.values.append((function, value))
    return not symbols(function) & symbols(value)


def _angles(function: Apply, value: Node, letter: str, between: tuple[Node, Node] | None) -> Iterator[Node]:
    """The angles that `letter` can be, between these; without them the two within one turn."""
    factor = _factor(function.args[0], letter)
    if factor is None:
        return
    name = function.name
    if name in _RECIPROCALS:
        name, value = _RECIPROCALS[name], over(ONE, value)
    if symbols(value):
        first = between is not None and _is_first_quadrant(between)
        if first and factor == 1:
            yield Apply(OPERATORS[f"a{name}"], (value,))
        return
    for turn in _TURNS if between is not None else (0,):
        for base in _bases(name, value):
            shifted = base if not turn else plus(base, times(number(2 * turn), PI))
            angle = shifted if factor == 1 else over(shifted, number(factor))
            if between is None or _is_between(angle, between):
                yield angle


def _factor(node: Node, letter: str) -> int | None:
    """k of kθ."""
    if node == Sym(letter):
        return 1
    if is_op(node, op.TIMES) and node.args[1] == Sym(letter):
        value = rational(node.args[0])
        return int(value) if value is not None and value.denominator == 1 and value > 0 else None
    return None


def _bases(name: str, value: Node) -> Iterator[Node]:
    principal = Apply(OPERATORS[f"a{name}"], (value,))
    yield principal
    if name == "sin":
        yield minus(PI, principal)
    elif name == "cos":
        yield negative(principal)
    else:
        yield plus(PI, principal)


def _is_first_quadrant(between: tuple[Node, Node]) -> bool:
    low, high = (numeric.value(each, real=True) for each in between)
    with mp.workdps(40):
        return bool(low == 0 and abs(high - mp.pi / 2) < mp.mpf(10) ** -20)


def _is_between(angle: Node, between: tuple[Node, Node]) -> bool:
    try:
        at, low, high = (numeric.value(each, real=True) for each in (angle, *between))
    except numeric.OutsideDomain:
        return False
    slack = mp.mpf(10) ** -20
    return bool(low - slack <= at <= high + slack)


def _with_angles(wanted: Node, angles: Mapping[str, list[Node]]) -> Evaluate | None:
    """The wanted value, where every angle that there can be gives the same."""
    rows: list[dict[str, Node]] = [{}]
    for letter, choices in angles.items():
        rows = [{**row, letter: choice} for row in rows for choice in choices]
    trees = [substituted(wanted, row) for row in rows]
    if not trees:
        return None
    if len(trees) > 1 and not _all_same(trees):
        return None
    return Evaluate(trees[0])


def _all_same(trees: list[Node]) -> bool:
    try:
        values = [numeric.value(each, real=True) for each in trees if not symbols(each)]
    except (numeric.OutsideDomain, TooLarge):
        return False
    return len(values) == len(trees) and all(
        bool(abs(each - values[0]) < mp.mpf(10) ** -20) for each in values
    )


_MULTI = (
    r"((for the following exercises, )?find the exact values?( of [^=]*?(without solving for ([a-z]+|theta)"
    r"|for the given value of [a-z]+))? ?\.? )?(all angles are measured in radians ?\. )?"
)
_ASK = (
    "(find|evaluate|compute|state|give|determine|calculate|what is)( the following( values?)?)?( the)?"
    "( exact)?( value)?( of)?"
)


def _at_angle(slots: Slots) -> Evaluate | None:
    """A function of a multiple of an angle that is given: sin(2x) for x = π/8."""
    wanted, angle = expression(slots["wanted"]), expression(slots["angle"])
    if symbols(wanted) != {slots["x"]} or symbols(angle) or Const("pi") not in _walk(angle):
        return None
    return Evaluate(substituted(wanted, {slots["x"]: angle}))


WORDINGS = (
    Wording(
        rf"{_MULTI}(given( that)?|if|assume( that)?|let|suppose( that)?) {{given}} ?[,.]? ?(then )?{_ASK}"
        rf" ?[:.]? "
        rf"?{{wanted:wanted}}",
        _given,
        {
            "Given that sin(x) = 3/5 and x is in quadrant II, find cos(2x)": "evaluate cos(2(π - "
            "arcsin(3/5)))",
            "If tan(x) = -2 and cos(x) > 0, find sin(x)": "evaluate sin(arctan(-2))",
            "If the sine of angle t is 1/3, what is the sine of -t?": "evaluate sin(-arcsin(1/3))",
        },
    ),
    Wording(
        rf"{_MULTI}{_ASK} {{wanted:wanted}},? (given( that)?|if|when|where) {{given}}",
        _given,
        {
            "Find the exact value of tan(2x) given sin(x) = 3/5 and x is in quadrant I": (
                "evaluate tan(2 arcsin(3/5))"
            ),
            "Evaluate sin(2x) if cos(x) = -1/4 and 90° < x < 180°": "evaluate sin(2 arccos(-1/4))",
        },
    ),
    Wording(
        rf"{_MULTI}{_ASK} {{wanted:wanted}},? (given( that)?|if|when|where|for) {{x:letter}} ?= "
        rf"?{{angle:formula}}",
        _at_angle,
        {"Evaluate sin(2x) given x = π/8": "evaluate sin(2(π/8))"},
    ),
    Wording(
        r"(已知|若|设)(角)? ?{given} ?[，,;] ?(求|则) ?{wanted:wanted} ?(的值)?",
        _given,
        {"已知 sin(x) = 3/5，x 是第二象限角，求 cos(x)": "evaluate cos(π - arcsin(3/5))"},
    ),
    Wording(
        rf"{_MULTI}evaluate the expression ?: ?{{e}}",
        lambda slots: Evaluate(expression(slots["e"])),
        {"Evaluate the expression: cos(π/12)": "evaluate cos(π/12)"},
    ),
)
