"""Reads tasks about vectors: sums and multiples, lengths, unit vectors, dot products, angles.

A vector is written as 3i − 4j, ⟨3, −4⟩ or (3, −4), or given by its initial and its terminal point.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.arrays import CROSS, DOT, MAGNITUDE, is_array, vector
from app.study.maths.exact import rational
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import (
    Apply,
    Const,
    Node,
    Sym,
    Unreadable,
    is_op,
    mapped,
    minus,
    number,
    over,
    plus,
    symbols,
    times,
)
from app.study.problems.expressions import expression
from app.study.problems.tasks.arrays import EvaluateArray, VectorAngle
from app.study.problems.tasks.base import Task
from app.study.problems.wordings.wording import Slots, Wording, compiled
from engine.base.sentence import say

_FRACTION = re.compile(r"\\frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}")
_IN_LETTERS = r"-?[-+*/.()\d\s]*[ijk]\b(?:\s*[-+][-+*/.()\d\s]*[ijk]\b)*"
_VALUE = rf"⟨[^⟨⟩]*⟩|<[^<>=]*,[^<>=]*>|\((?:[^()]*,)+[^()]*\)|{_IN_LETTERS}"
_DEFINED = re.compile(rf"(?<![A-Za-z])([A-Za-z]\d?)\s*=\s*({_VALUE})(?=\s*(?:[,;.?]|$|and\b|with\b|\b[a-z]))")
_UNNAMED = re.compile(r"⟨[^⟨⟩]*⟩|\((?:\s*-?[\d./]+\s*,)+\s*-?[\d./]+\s*\)")
_OF_POINTS = re.compile(
    r"\b(points?|lines?|slope|gradient|midpoint|distance|interval|pairs?)\b", re.IGNORECASE
)
_JOINED = re.compile(r"(?<![A-Za-z])([A-Za-z])([A-Za-z])(?![A-Za-z])")  # uv
_POINT = re.compile(r"(?<![A-Za-z])([A-Z]\d?)\s*=?\s*\(([^()=]*,[^()=]*)\)")
_FILLER = re.compile(
    r"(?:^|(?<=\. ))\s*(given|let|use|consider|for|if|suppose)\b( (a|the))?"
    r"( (vectors?|points?)(?! [a-z] with\b))?"
    r"|\bvectors?(?= *[,:.])|\bthink about the direction of the vector\b",
    re.IGNORECASE,
)
_UNITS = ("i", "j", "k")
_TIMES: dict[str, Node] = {
    "half": over(number(1), number(2)),
    "twice": number(2),
    "double": number(2),
    "three times": number(3),
    "triple": number(3),
}
_NO_VECTOR = say("problems.no-vector")


@dataclass(frozen=True)
class _Said:
    request: str
    vectors: Mapping[str, tuple[Node, ...]]
    basis: tuple[str, ...]


def _vector(slots: Slots) -> Task | None:
    said = _said(slots["text"])
    if said is None or not said.vectors:
        return None
    for pattern, build in _REQUESTS:
        found = compiled(pattern).fullmatch(said.request)
        task = _built(build, found.groupdict(""), said) if found else None
        if task is not None:
            return task
    return None


def _built(build: Callable[[Slots, "_Said"], Task | None], slots: Slots, said: "_Said") -> Task | None:
    try:
        return build(slots, said)
    except Unreadable:
        return None


def _said(text: str) -> _Said | None:
    text = _FRACTION.sub(r"(\1)/(\2)", text)
    vectors: dict[str, tuple[Node, ...]] = {}
    try:
        text = _with_names(text, vectors)
    except Unreadable:
        return None
    in_letters = bool(re.search(r"\bin terms of i and j\b|\b[xy]i \+ [xy]j\b", text))

    def named(found: re.Match[str]) -> str:
        nonlocal in_letters
        vectors[found[1]] = components(found[2])
        in_letters = in_letters or not found[2].startswith(("⟨", "<", "("))
        spoken_of = re.search(rf"(?<![A-Za-z]){found[1]}(?![A-Za-z\\d])", rest)
        return " " if spoken_of else f" {found[1]} "

    rest = _JOINED.sub(r"\1 \2", _DEFINED.sub(" ", text))
    try:
        text = _DEFINED.sub(named, text)
        text = _POINT.sub(lambda found: named_point(found, vectors), text)
    except Unreadable:
        return None
    if not vectors or len({len(one) for one in vectors.values()}) != 1:
        return None
    text = re.sub(r",? ?\bin terms of i and j( and k)?\b|\bexpress(ed)? .*xi \+ yj.*", " ", text)
    basis = _UNITS[: len(next(iter(vectors.values())))] if in_letters else ()
    return _Said(" ".join(_request(text, vectors).split()).strip(" .,;:?"), vectors, basis)


def _with_names(text: str, vectors: dict[str, tuple[Node, ...]]) -> str:
    """(1, 2) · (3, 4) as u · v: a vector without a name gets one, where nothing else is one."""
    if _DEFINED.search(text) or _POINT.search(text) or _OF_POINTS.search(text):
        return text
    free = (name for name in "uvwabcd" if not re.search(rf"(?<![A-Za-z]){name}(?![A-Za-z])", text))

    def named(found: re.Match[str]) -> str:
        name = next(free, "")
        vectors[name] = components(found[0])
        return f" {name} "

    return _UNNAMED.sub(named, text)


def named_point(found: re.Match[str], vectors: dict[str, tuple[Node, ...]]) -> str:
    """P(−8, 1): the point by its name."""
    vectors[found[1]] = components(f"({found[2]})")
    return f" {found[1]} "


def _request(text: str, vectors: Mapping[str, object]) -> str:
    """What is asked, without the names that were only given and the words around them."""
    sentences = [one for one in re.split(r"(?<=[a-zA-Z])\s*[.;]\s+|\n", text) if one.strip()]
    text = _FILLER.sub(" ", " . ".join(sentences))
    return re.sub(r"^(\s|[,.;]|\band\b)+|(\s|[,.;]|\band\b)+$", " ", text)


def components(text: str) -> tuple[Node, ...]:
    """The components of a vector. Raises Unreadable where it is none."""
    text = text.strip()
    if text[0] in "⟨<(" and "," in text:
        row = tuple(expression(part) for part in text[1:-1].split(","))
    else:
        row = tuple(map(number, _coefficients(expression(text))))
    if any(rational(one) is None for one in row) or not 2 <= len(row) <= 3:
        raise Unreadable(_NO_VECTOR)
    return row


def _coefficients(tree: Node) -> list[Fraction]:
    """The numbers before i, j and k; without k's where there is none. Raises Unreadable."""
    tree = mapped(tree, lambda each: Sym("i") if each == Const("i") else each)
    size = 3 if "k" in symbols(tree) else 2
    if not symbols(tree) or not symbols(tree) <= set(_UNITS):
        raise Unreadable(_NO_VECTOR)

    def at(*values: int) -> Fraction:
        found = rational(tree, dict(zip(_UNITS, map(Fraction, values), strict=True)))
        if found is None:
            raise Unreadable(_NO_VECTOR)
        return found

    row = [at(*(int(place == each) for place in range(3))) for each in range(3)]
    linear = all(
        at(*values) == sum(a * b for a, b in zip(row, values, strict=True))
        for values in ((0, 0, 0), (2, 3, 5), (-7, 11, 4))
    )
    if not linear:
        raise Unreadable(_NO_VECTOR)
    return row[:size]


def _named(name: str, said: _Said) -> Node:
    if name not in said.vectors:
        raise Unreadable(_NO_VECTOR)
    return vector(said.vectors[name])


def _between(slots: Slots, said: _Said) -> Node:
    """From the initial to the terminal point."""
    first, second = _named(slots["P"], said), _named(slots["Q"], said)
    assert isinstance(first, Apply)
    assert isinstance(second, Apply)
    return minus(second, first)


def _from_points(slots: Slots, said: _Said) -> Task:
    return EvaluateArray(_between(slots, said), said.basis)


def _length_from_points(slots: Slots, said: _Said) -> Task:
    return EvaluateArray(Apply(MAGNITUDE, (_between(slots, said),)))


def _direction_from_points(slots: Slots, said: _Said) -> Task | None:
    first, second = said.vectors.get(slots["P"]), said.vectors.get(slots["Q"])
    if first is None or second is None:
        return None
    values = [(rational(b) or 0) - (rational(a) or 0) for a, b in zip(first, second, strict=True)]
    return VectorAngle(tuple(map(number, values))) if any(values) and len(values) == 2 else None


def _length(slots: Slots, said: _Said) -> Task:
    return EvaluateArray(Apply(MAGNITUDE, (_named(slots["u"], said),)))


def _unit(slots: Slots, said: _Said) -> Task:
    one = _named(slots["u"], said)
    return EvaluateArray(over(one, Apply(MAGNITUDE, (one,))), said.basis)


def _dot(slots: Slots, said: _Said) -> Task:
    return EvaluateArray(Apply(DOT, (_named(slots["u"], said), _named(slots["v"], said))))


def _sum_of(slots: Slots, said: _Said) -> Task:
    return EvaluateArray(plus(_named(slots["u"], said), _named(slots["v"], said)), said.basis)


def _cross(slots: Slots, said: _Said) -> Task | None:
    first, second = _named(slots["u"], said), _named(slots["v"], said)
    sizes = {len(one.args) for one in (first, second) if isinstance(one, Apply)}
    return EvaluateArray(Apply(CROSS, (first, second)), said.basis) if sizes == {3} else None


def _multiple(slots: Slots, said: _Said) -> Task | None:
    """Half the length, twice the length, in the same or the opposite direction."""
    factor = _TIMES[slots["times"].lower()]
    if slots["way"].lower() == "opposite":
        factor = Apply(op.NEGATIVE, (factor,))
    return EvaluateArray(times(factor, _named(slots["u"], said)), said.basis)


def _angle(slots: Slots, said: _Said) -> Task | None:
    first, second = said.vectors.get(slots["u"]), said.vectors.get(slots["v"])
    if first is None or second is None or not any(map(rational, first)) or not any(map(rational, second)):
        return None
    return VectorAngle(first, second)


def _expression(slots: Slots, said: _Said) -> Task | None:
    """4v + 2u, u − v, |u + v|."""
    text = re.sub(r"(?<![A-Za-z])([A-Za-z])(?=[a-zA-Z](?![a-z]))", r"\1 ", slots["e"])
    tree = parse(tokenize(text))
    if not symbols(tree) or not symbols(tree) <= set(said.vectors):
        return None
    found = mapped(tree, lambda each: _put(each, said))
    if not any(map(is_array, _parts(found))):
        return None
    return EvaluateArray(found, said.basis)


def _put(node: Node, said: _Said) -> Node:
    if isinstance(node, Sym):
        return vector(said.vectors[node.name])
    if is_op(node, op.ABS):
        return Apply(MAGNITUDE, node.args)
    if is_op(node, op.TIMES) and all(map(_is_vector, node.args)):
        if node.sign == "*" and len(next(iter(said.vectors.values()))) == 3:
            raise Unreadable(_NO_VECTOR)  # u × v or u · v
        return Apply(DOT, node.args)
    return node


def _is_vector(node: Node) -> bool:
    """Whether its value is a vector."""
    if is_array(node):
        return True
    if is_op(node, op.PLUS, op.MINUS, op.NEGATIVE):
        return all(map(_is_vector, node.args))
    return is_op(node, op.TIMES, op.OVER) and sum(map(_is_vector, node.args)) == 1


def _parts(node: Node) -> list[Node]:
    return [node, *(each for one in getattr(node, "args", ()) for each in _parts(one))]


_DO = "(find|calculate|compute|determine|evaluate|what is|write|give|work out)"
_U, _V = "(?P<u>(?-i:[a-zA-Z])\\d?\\b)", "(?P<v>(?-i:[a-zA-Z])\\d?\\b)"
_POINTS = (
    "((the|a) )?(vector )?([a-z] )?(with |from )?(the )?initial point (?P<P>(?-i:[A-Z])\\d?\\b)"
    "( ?,)? (and|to) (the )?terminal point (?P<Q>(?-i:[A-Z])\\d?\\b)"
)
_REQUESTS: tuple[tuple[str, Callable[[Slots, _Said], Task | None]], ...] = (
    (f"{_POINTS} ?[,.]? ?{_DO} (the )?(vector|component form)( [a-z])?( of the vector)?", _from_points),
    (f"{_DO} (the )?(vector|component form of (the )?(vector)?)( [a-z])? ?{_POINTS}", _from_points),
    (f"{_DO} (the )?(magnitude|length|norm) of {_POINTS}", _length_from_points),
    (
        (
            f"( ?[,.] ?)?{_DO} the (direction )?angle (that )?(the vector )?{_POINTS} makes with the "
            "positive x-axis ?[.,]? ?(give a degree measure between 0 and 360)?"
        ),
        _direction_from_points,
    ),
    (f"{_DO} (the )?(magnitude|length|norm) (of )?(the )?(vector )?{_U}", _length),
    (f"{_U} ?[,.]? ?{_DO} (the|its) (magnitude|length|norm)( of (the vector )?[a-z])?", _length),
    (
        f"{_DO} (a|the) unit vector (that is )?(in|with) the (same )?direction (as|of)( the)?( vector)? {_U}",
        _unit,
    ),
    (f"{_DO} (the )?(dot|scalar|inner) product (of )?(the )?(vectors? )?{_U} (and|with) {_V}", _dot),
    (f"{_U} (and )?{_V} ?[,.]? ?{_DO} (the )?dot product( of [a-z] and [a-z])?", _dot),
    (f"{_DO} (the )?(cross|vector) product (of )?(the )?(vectors? )?{_U} (and|with) {_V}", _cross),
    (f"add (the )?(vectors? )?{_U} (and|to) {_V}", _sum_of),
    (
        (
            f"([a-z]\\b ?[,.]? ?)?{_DO} a vector (that is|with) (?P<times>half|twice|double|triple|three "
            "times) the (length|magnitude)( of [a-z])? and (points )?in the (?P<way>same|opposite) direction"
            f" (as|of|to) {_U}"
        ),
        _multiple,
    ),
    (f"{_DO} (the )?angle (in degrees )?between (the )?(vectors? )?{_U} and {_V}( in degrees)?", _angle),
    (
        f"{_U} (and )?{_V} ?[,.]? ?{_DO} (the )?angle between (them|the (two )?vectors|[a-z] and [a-z])",
        _angle,
    ),
    (
        (
            "((([a-zA-Z]\\b)( ?,)? ?(and )?)*( ?[,.] ?)?(to )?"
            f"{_DO} )?(the (vector|sum|difference|value) (of )?)?(?P<e>[^=]*?[a-zA-Z][^=]*?)"
        ),
        _expression,
    ),
)

WORDINGS = (
    Wording(
        "{text:with_vector}",
        _vector,
        {
            "Find the magnitude of v = 3i - 4j": "vector length 3, -4",
            "Given u = ⟨1, 2⟩ and v = ⟨3, -1⟩, calculate u·v": "vector dot 1, 2; 3, -1",
            "Find a unit vector in the same direction as v = ⟨3, 4⟩": "vector unit 3, 4",
        },
    ),
)
