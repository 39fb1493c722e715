"""Reads direct, inverse and joint variation: y varies directly as the square of x, and y = 12 when x = 2."""

import re
from fractions import Fraction

from app.study.maths.tree import Node, Unreadable, negative, number
from app.study.problems.described.pieces import Piece
from app.study.problems.described.things import Named, things
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.functions import Vary
from engine.base.sentence import say

_WAYS = r"(?:directly|inversely|indirectly|jointly)"
_SUBJECT = r"(?:the |a |an )?(?:(?:amount|quantity|value|number|variable)s? (?:of )?)?"
_LAW = re.compile(
    rf"(?:if |suppose (?:that )?|given that )?{_SUBJECT}(?P<up>[a-zA-Z]) "
    rf"(?:varies|vary|is|be|are) (?P<law>(?:{_WAYS}|proportional|in direct|in inverse)\b.*)",
    re.IGNORECASE,
)
_PART = re.compile(
    r"(?:(?:varies |vary )?(?P<way>directly|inversely|indirectly|jointly)(?: proportional)?|"
    r"(?P<plain>proportional)|in (?P<in>direct|inverse) proportion|)"
    r" ?(?:as|with|to|and)? ?(?:the )?"
    r"(?:(?P<square>square|second power)|(?P<cube>cube|third power)|(?P<fourth>fourth power)|"
    r"(?P<root>square root)|(?P<third>cube root)|)"
    r"(?: of)? ?(?P<letter>[a-zA-Z])(?=[ ,.;]|$)",
    re.IGNORECASE,
)
_POWERS = {
    "square": Fraction(2),
    "cube": Fraction(3),
    "fourth": Fraction(4),
    "root": Fraction(1, 2),
    "third": Fraction(1, 3),
}
_ASKS = (
    (
        re.compile(
            r"(?:write|find|give|determine|state) (?:an? |the )?(?:expression|equation|formula"
            r"|relating equation)(?: for [a-z])?"
            r"(?: that| which)?(?: relates| describes| describing| relating| connecting| for| of)*"
            r"(?: (?:the )?(?:relationship|variables|relation)(?: of| between)?(?: the)?(?: given)?"
            r"(?: variables)?)?"
            r"(?: ?[a-z] ?(?:and|to) ?[a-z])?(?: ?\(? ?(?:i?n) the form .*)?",
            re.IGNORECASE,
        ),
        "",
    ),
    (re.compile(r"(?:write|find) (?:[a-z]) (?:in terms|as a function) of [a-z]", re.IGNORECASE), ""),
    (
        re.compile(
            r"(?:find|determine|what is|calculate) (?:the )?(?:constant of (?:variation"
            r"|proportionality)|value of k)",
            re.IGNORECASE,
        ),
        "k",
    ),
)
_VALUE_ASKED = re.compile(
    r"(?:find|what is|determine|calculate|work out) (?:the )?(?:value of )?(?P<wanted>[a-zA-Z]) "
    r"(?:when|if|for|where|given(?: that)?) (?P<at>.*)",
    re.IGNORECASE,
)
_NOISE = re.compile(
    r"(?:solve|solving|find|finding|writ(?:e|ing)|describing|how to solve|using|modell?ing)?[ ]*"
    r"(?:for )?(?:the |an? )?"
    r"(?:(?:relating|direct|inverse|joint|variable|algebra|variation|equations?|problems?"
    r"|relationships?|involving|using|an?|the|and|word|this)\b[ .]*)+",
    re.IGNORECASE,
)
_STEM = re.compile(r"(?:for|in) (?:each of )?the following (?:exercises?|problems?),? ", re.IGNORECASE)


def reads(text: str) -> bool:
    """Whether it may be a problem of variation."""
    return bool(re.search(r"var(?:y|ies)|proportion", text, re.IGNORECASE))


def variation(pieces: list[Piece]) -> Task | None:
    """The task that the pieces are; None when one of them is not understood. Raises Unreadable."""
    law: tuple[str, tuple[tuple[str, Node], ...]] | None = None
    known: dict[str, Node] = {}
    at: dict[str, Node] = {}
    wanted: str | None = None
    for piece in pieces:
        for text in _sentences(_STEM.sub("", piece.text)):
            asked = _asked(text)
            if asked is not None:
                wanted = asked[0]
                at |= asked[1]
                continue
            found = _LAW.fullmatch(text)
            if found is not None:
                if law is not None:
                    return None
                powers, rest = _law(found["law"])
                law = found["up"], powers
                known |= _values(rest)
                continue
            if not (piece.heading and _NOISE.fullmatch(text)) and not _NOISE.fullmatch(text):
                known |= _values(text)
    return _task(law, known, at, wanted)


def _sentences(text: str) -> list[str]:
    """A sentence with its request apart: …, find y when x is 4."""
    cut = re.search(
        r"[,;:]? ?(?:then )?(?=\b(?:find|what is|determine|write|calculate|work out|give)\b)",
        text,
        re.IGNORECASE,
    )
    parts = [text[: cut.start()], text[cut.end() :]] if cut else [text]
    return [part.strip(" ,.;:") for part in parts if part.strip(" ,.;:")]


def _asked(text: str) -> tuple[str, dict[str, Node]] | None:
    for pattern, wanted in _ASKS:
        if pattern.fullmatch(text):
            return wanted, {}
    found = _VALUE_ASKED.fullmatch(text)
    return (found["wanted"], _values(found["at"])) if found else None


def _law(text: str) -> tuple[tuple[tuple[str, Node], ...], str]:
    """The powers of the letters, and what is said after them. Raises Unreadable."""
    powers: list[tuple[str, Node]] = []
    inverse = False
    position = 0
    while found := _PART.match(text, position):
        way = (found["way"] or found["in"] or found["plain"] or "").lower()
        if way:
            inverse = way in {"inversely", "indirectly", "inverse"}
        elif not powers:
            break
        powers.append((found["letter"], _power_of(found, inverse)))
        position = found.end()
        gap = _AND.match(text, position)
        after = _PART.match(text, gap.end()) if gap else None
        if gap is None or after is None or _VALUE_FOLLOWS.match(text, after.end()):
            break
        position = gap.end()
    if not powers:
        raise Unreadable(say("problems.other-words"))
    return tuple(powers), text[position:]


_AND = re.compile(r" ?(?:, )?and (?=\w)(?!when|if)| ?, (?=(?:directly|inversely))")
_VALUE_FOLLOWS = re.compile(r"\s*(?:=|is\b)")


def _power_of(found: re.Match[str], inverse: bool) -> Node:
    name = next((name for name in _POWERS if found[name]), "")
    value = number(_POWERS.get(name, Fraction(1)))
    return negative(value) if inverse else value


def _values(text: str) -> dict[str, Node]:
    """x = 2 and y = 12; x is 4. Raises Unreadable for anything else."""
    text = re.sub(r"\b([a-zA-Z]) is (?=[-\d.\\])", r"\1 = ", text)
    text = re.sub(
        r"(?<=\d),? ?(?=when\b|if\b)", " , ", re.sub(r"\b(?:when|if|then|given|that|and)\b", " , ", text)
    )
    found = things(text)
    named = [thing.what for thing in found if isinstance(thing.what, Named) and not thing.words]
    if len(named) != len(found):
        raise Unreadable(say("problems.other-words"))
    return {each.name: each.value for each in named}


def _task(
    law: tuple[str, tuple[tuple[str, Node], ...]] | None,
    known: dict[str, Node],
    at: dict[str, Node],
    wanted: str | None,
) -> Task | None:
    if law is None or wanted is None:
        return None
    up, powers = law
    up = up.lower() if up.lower() in known and up not in known else up
    letters = {up, *(letter for letter, _ in powers)}
    if len(letters) != len(powers) + 1 or set(known) != letters:
        return None
    if wanted in {"", "k"}:
        return Vary(up, powers, tuple(known.items()), wanted) if not at else None
    if wanted not in letters or set(at) != letters - {wanted}:
        return None
    return Vary(up, powers, tuple(known.items()), wanted, tuple(at.items()))
