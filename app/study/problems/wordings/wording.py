"""A wording: one way in which people put a problem, as a pattern of words with slots for the formulas."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from app.study.maths.tree import Unreadable
from app.study.problems.tasks.base import Task
from app.study.problems.wordings.vocabulary.slots import DEFAULT_KINDS, SLOTS
from app.study.problems.wordings.vocabulary.table import WORDS

Slots = Mapping[str, str]
Build = Callable[[Slots], Task | None]

_PIECE = re.compile(
    r"""
      (?P<kept> \\. | \[ (?: \\. | [^\]\\] )+ \] )             # an escape, a class of letters
    | \{ (?P<name> [A-Za-z]\w* ) (?: : (?P<kind> \w+ ) )? \}   # {WORDS}, {slot}, {slot:kind}
    | (?P<gap> \ \?? )
    | (?P<group> \( (?! \? ) )
    """,
    re.VERBOSE,
)


@dataclass(frozen=True)
class Wording:
    """One way to put a problem; `pattern` fits the whole of it, without courtesy and in one spelling.

    A pattern is a regular expression, in which a space is any white space (with "?" perhaps none), groups do
    not capture, {FIND} is one of the words of that name, and {e} or {e:formula} is a slot. `build` makes the
    task of what the slots hold ("" for one that is not there); it returns None, or raises Unreadable, when
    that cannot be. `examples` are problems with the task that each is read as, in plain notation.
    """

    pattern: str
    build: Build
    examples: Mapping[str, str]

    def read(self, request: str) -> Task | None:
        """The task of `request`; None when this wording is not its."""
        found = compiled(self.pattern).fullmatch(request)
        if found is None:
            return None
        try:
            return self.build(found.groupdict(""))
        except Unreadable:
            return None


def first(wordings: Iterable[Wording], request: str) -> Task | None:
    """The task of the first of `wordings` that reads `request`."""
    return next((task for wording in wordings if (task := wording.read(request)) is not None), None)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The regular expression of a pattern in the language of wordings; case does not matter."""
    return re.compile(expanded(pattern), re.IGNORECASE)


def expanded(pattern: str) -> str:
    """The source of that regular expression. Raises KeyError for words and kinds that do not exist."""
    return _PIECE.sub(_piece, pattern)


def _piece(found: re.Match[str]) -> str:
    if found["kept"]:
        return found["kept"]
    if found["gap"]:
        return r"\s*" if found["gap"] == " ?" else r"\s+"
    if found["group"]:
        return "(?:"
    name, kind = found["name"], found["kind"]
    if name.isupper():
        return f"(?:{'|'.join(map(expanded, WORDS[name]))})"
    return f"(?P<{name}>{SLOTS[kind or DEFAULT_KINDS.get(name, 'text')]})"
