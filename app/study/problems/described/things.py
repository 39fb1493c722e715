"""What a piece of a problem gives, with the words before each: functions, equations, points, rows."""

import re
from dataclasses import dataclass

from app.study.answers.kinds import Equation, Inequality
from app.study.maths.operators import OWN_FUNCTIONS
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.splitting import RELATIONS, outermost, split
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import Node, Sym, Unreadable, symbols
from app.study.problems.described.calls import call_names, with_calls
from app.study.problems.expressions import expression
from app.study.problems.tasks.functions import Definition, Point
from engine.base.sentence import say


@dataclass(frozen=True)
class Named:
    """A letter with its value: a_1 = 3, x = 2."""

    name: str
    value: Node


@dataclass(frozen=True)
class Row:
    """Numbers in a row, the terms of a sequence or of a sum; `open` where dots say that it goes on."""

    terms: tuple[Node, ...]
    added: bool = False
    open: bool = False
    last: Node | None = None  # after the dots


@dataclass(frozen=True)
class Span:
    """From low to high, written [low, high]."""

    low: Node
    high: Node


What = Definition | Equation | Inequality | Named | Row | Span | Point | Node
"""What a problem can give."""


@dataclass(frozen=True)
class Thing:
    """One thing that is given, and the telling words before it: "slope" before 3."""

    words: str
    what: What | None


# Words that say nothing of their own.
_NEUTRAL_WORDS = """
    the an of for to in on at by with from that this these its is are be has have had and given
    following below above function functions equation equations graph graphs line lines straight
    curve curves relation point points coordinates let if suppose consider use using where when
    which whose defined represented described called respectively passes passing pass through
    contains containing goes going between joining joins join segment segments two three one equal
    equals formula expression expressions their it find each value values then also endpoints
    endpoint ends both as listed shown indicated four five six seven eight nine ten your solve
    problem specified respective given's xy plane coordinate provided lies lie we want there exist
    such real number numbers
"""
_NEUTRAL = frozenset(_NEUTRAL_WORDS.split())
# Words that say what stands after them, in one spelling each.
_TELLING = {
    "slope": "slope",
    "gradient": "slope",
    "radius": "radius",
    "center": "center",
    "centre": "center",
    "centered": "center",
    "centred": "center",
    "diameter": "diameter",
    "vertex": "vertex",
    "vertices": "vertices",
    "focus": "focus",
    "foci": "foci",
    "directrix": "directrix",
    "parallel": "parallel",
    "perpendicular": "perpendicular",
    "parabola": "",
    "quadratic": "",
    "linear": "",
    "polynomial": "",
    "rational": "",
    "cubic": "",
    "radical": "",
    "exponential": "",
    "logarithmic": "",
    "absolute": "",
    "circle": "",
    "ellipse": "",
    "hyperbola": "",
    "conic": "",
    "first": "first",
    "term": "term",
    "terms": "term",
    "common": "",
    "difference": "difference",
    "ratio": "ratio",
    "arithmetic": "arithmetic",
    "geometric": "geometric",
    "sequence": "",
    "sequences": "",
    "series": "",
    "progression": "",
    "explicit": "",
    "recursive": "recursive",
    "recursively": "recursive",
    "interval": "interval",
    "domain": "domain",
    "y-intercept": "y-intercept",
    "x-intercept": "x-intercept",
    "infinite": "infinite",
    "set": "",
    "data": "",
    "list": "",
    "horizontal": "horizontal",
    "vertical": "vertical",
    "binomial": "",
    "expansion": "expansion",
    "sum": "sum",
    "origin": "origin",
    "general": "",
    "one-to-one": "",
    "alternating": "",
}
_WORD = re.compile(
    r"(?<![\\\w′])(?:[A-Za-z][A-Za-z′-]*[A-Za-z])(?![\w(′])|(?<![\w\\])(?:a|A) (?=[A-Za-z]{3})|\b"
    r"(?:I|A) (?=[A-Za-z]{2})"
)
_FORMULA_WORDS = frozenset(
    [
        "sin",
        "cos",
        "tan",
        "sec",
        "csc",
        "cot",
        "log",
        "ln",
        "sqrt",
        "cbrt",
        "exp",
        "pi",
        "theta",
        "abs",
        "lg",
        "arcsin",
        "arccos",
        "arctan",
    ]
)
_BARE_NAMES = frozenset("fgFG")  # f = x + 1 says what f is; h and p may be heights and prices
_FUNCTION = re.compile(r"([A-Za-z]) ?\( ?([A-Za-z]|theta) ?\) ?= ?([^=]+)", re.DOTALL)


def things(text: str, functions: frozenset[str] = frozenset()) -> list[Thing]:
    """What `text` gives, in order. Raises Unreadable where it holds a word that is not known here."""
    found: list[Thing] = []
    words: list[str] = []
    for kind, piece in _pieces(text):
        if kind == "word":
            if piece == "origin":
                zero = parse(tokenize("0"))
                found.append(Thing(" ".join(words), (zero, zero)))
                words = []
            elif piece:
                words.append(piece)
            continue
        for one in _given(piece, functions):
            found.append(Thing(" ".join(words), one))
            words = []
    if words:
        found.append(Thing(" ".join(words), None))
    return found


def _pieces(text: str) -> list[tuple[str, str]]:
    """Telling words and what stands between words, in order. Raises Unreadable for a word unknown here."""
    found: list[tuple[str, str]] = []
    start = 0
    for word in _WORD.finditer(text):
        plain = word[0].lower().strip()
        if plain in _FORMULA_WORDS or (len(plain) <= 2 and plain not in _NEUTRAL and plain != "a"):
            continue
        found.append(("maths", text[start : word.start()]))
        start = word.end()
        if plain in _TELLING:
            found.append(("word", _TELLING[plain]))
        elif plain not in _NEUTRAL and plain not in {"a", "i"}:
            raise Unreadable(say("problems.other-words"))
    found.append(("maths", text[start:]))
    return [(kind, piece.strip(" ,;:.?")) for kind, piece in found if piece.strip(" ,;:.?") or kind == "word"]


def _given(text: str, functions: frozenset[str]) -> list[What]:
    """The things in a stretch without words, between commas. Raises Unreadable."""
    row = _row(text)
    if row is not None:
        return [row]
    braced = re.fullmatch(r"\\?\{(.*\).*)\\?\}", text)  # a relation: {(1, 2), (3, 4)}
    parts = _apart(braced[1] if braced else text)
    return [_one(part, functions) for part in parts]


def _apart(text: str) -> list[str]:
    """At commas and semicolons outside brackets; two brackets side by side are two points."""
    text = re.sub(r"\) ?\((?=[^()]*,[^()]*\))", "), (", text)
    parts, depth, start = [], 0, 0
    for place, sign in enumerate(text):
        depth += (sign in "([{") - (sign in ")]}")
        if sign in ",;" and depth == 0 and not re.match(r"\d{3}(?!\d)", text[place + 1 :]):
            parts.append(text[start:place])
            start = place + 1
    return [part.strip() for part in (*parts, text[start:]) if part.strip()]


def _row(text: str) -> Row | None:
    """3, 6, 9, … or 3 + 6 + 9 + …; None where it is neither."""
    bare = (re.sub(r"^[a-zA-Z](?:_\{?n\}?)? ?= ?(?=\\?\{)", "", text)).strip()
    braced = re.fullmatch(r"\\?[{\[](.*?)(?:\\?[}\]])?", bare)
    bare = braced[1].strip() if braced else bare
    if bare.startswith("(") and bare.endswith(")") and bare.count("(") == 1:
        bare = bare[1:-1] if bare.count(",") >= 2 else bare
    bare = re.sub(r"\s*(\.{3,}|…|\.\.(?!\.))\s*", " … ", bare)
    if "," in bare and "=" not in bare and "(" not in bare.replace("(-", "").replace("\\frac", ""):
        return _terms(
            [
                part.strip()
                for part in re.split(r",(?!\d{3}\b)|,(?=\d{3}(?:,|\s|$))|(?<=\d)\. (?=[\d\\-])", bare)
            ],
            False,
        )
    if ("…" in bare and re.search(r"\d ?[+-]", bare)) and "=" not in bare:
        return _terms([part.strip() for part in _summands(bare)], True)
    return None


def _summands(text: str) -> list[str]:
    text = re.sub(r"\s*\+ ?… ?\+?\s*", " , … , ", text)
    text = re.sub(r"\s*…\s*$", " , …", text)
    text = re.sub(r"(?<=[\d})]) ?\+ ?-", " , -", text)
    text = re.sub(r"(?<=[\d})]) ?\+ ?", " , ", text)
    return re.sub(r"(?<=[\d})]) ?- ?(?=\d)", " , -", text).split(",")


def _terms(parts: list[str], added: bool) -> Row | None:
    before, dots, after = _around_dots([part for part in parts if part])
    if len(before) < 3 or len(after) > 1:
        return None
    try:
        terms = [expression(part) for part in before]
        last = expression(after[0]) if after else None
    except Unreadable:
        return None
    return None if any(map(symbols, terms)) else Row(tuple(terms), added, dots, last)


def _around_dots(parts: list[str]) -> tuple[list[str], bool, list[str]]:
    """What stands before and after the dots, and whether there are any."""
    if "…" in parts:
        place = parts.index("…")
        return parts[:place], True, parts[place + 1 :]
    dots = any("…" in part for part in parts)
    return [part.rstrip(" …") for part in parts if part.rstrip(" …")], dots, []


def _one(text: str, functions: frozenset[str]) -> What:
    if re.fullmatch(r"\[[^\[\]]*,[^\[\]]*\]", text):
        low, high = _apart(text[1:-1])
        return Span(expression(low), expression(high))
    point = _point(text)
    if point is not None:
        return point
    function = _FUNCTION.fullmatch(text)
    if function and function[1] not in "xy":
        return Definition(function[1], function[2], _formula(function[3], functions))
    return _relation(text, functions)


def _relation(text: str, functions: frozenset[str]) -> What:
    """An equation, a named value, an inequality, or a formula alone. Raises Unreadable."""
    tokens = tokenize(text)
    marks = [token.text for token in outermost(tokens) if token.text in RELATIONS]
    if not marks:
        return _formula(text, functions)
    if marks == ["="]:
        left, right = text.split("=")
        sides = _formula(left, functions), _formula(right, functions)
        if isinstance(sides[0], Sym) and sides[0].name in _BARE_NAMES and len(symbols(sides[1])) == 1:
            return Definition(sides[0].name, min(symbols(sides[1])), sides[1])
        if isinstance(sides[0], Sym) and not symbols(sides[1]):
            return Named(sides[0].name, sides[1])
        return Equation(*sides)
    if "=" in marks:
        raise Unreadable(say("problems.not-an-equation"))
    return Inequality(tuple(parse(side) for side in split(tokens, RELATIONS)), tuple(marks))


def _point(text: str) -> Point | None:
    if not (text.startswith("(") and text.endswith(")")):
        return None
    parts = _apart(text[1:-1])
    if len(parts) != 2:
        return None
    return expression(parts[0]), expression(parts[1])


def _formula(text: str, functions: frozenset[str]) -> Node:
    names = functions or frozenset(call_names(text) & OWN_FUNCTIONS)
    return with_calls(text, names)
