"""The things that a number counts, by their noun: 5 red apples are 5 apple."""

from collections.abc import Sequence

from app.study.maths.operators import FUNCTIONS
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import Kind, Token
from app.study.maths.tree import Unreadable, has

ENDINGS = {
    "each", "altogether", "total", "only", "exactly", "in", "long", "wide", "high", "tall", "old", "left",
}  # fmt: skip
"""What is said after a unit or a thing and changes neither."""
MOST_WORDS = 6
_JOINING = {"or", "and", "if", "is", "for", "where", "when", "not"}
_IRREGULAR = {
    "people": "person", "children": "child", "men": "man", "women": "woman", "mice": "mouse", "feet": "foot",
    "dice": "die", "persons": "person", "vertices": "vertex", "loaves": "loaf",
}  # fmt: skip


def are_things(tokens: Sequence[Token]) -> bool:
    """Whether these are words for a thing: a noun with a few words before it, and no formula."""
    if len(tokens) > MOST_WORDS or not any(len(token.text) > 2 for token in tokens):
        return False
    return all(map(_may_name_a_thing, tokens)) and not _is_formula(tokens)


def noun(tokens: Sequence[Token]) -> str:
    """The thing counted, in lower case and the singular, as far as English rules go."""
    said = " ".join(token.text.lower() for token in tokens if token.text.lower() not in ENDINGS)
    head, per, rest = said.partition(" per ")
    return singular(head.rpartition(" ")[2]) + per + rest


def singular(word: str) -> str:
    """apples → apple, boxes → box, children → child."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _may_name_a_thing(token: Token) -> bool:
    if token.text in FUNCTIONS or token.text.lower() in _JOINING or "_" in token.text:
        return False  # d_2 is a letter of a formula
    return token.kind in {Kind.WORD, Kind.NAME} or token.text in {"/", "-", "′"}


def _is_formula(tokens: Sequence[Token]) -> bool:
    """Whether words are functions written without brackets: sinx cosx."""
    try:
        return has(parse(tokens), *FUNCTIONS.values())
    except Unreadable:
        return False
