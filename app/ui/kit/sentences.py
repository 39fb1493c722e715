"""What the layers below say in English, in the student's language: each of their sentences is a key."""

import re
from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from app.ui.kit.known_sentences import SENTENCES

_PLACE = re.compile(r"\{(\d+)\}")


def told(text: str) -> str:
    """`text` translated; unchanged where there is no translation, as in an English window."""
    found = match(text) if text else None
    if found is None:
        return text
    key, facts = found
    translated = QCoreApplication.translate("Sentences", key)
    # A fact may be a sentence itself: why a file cannot be used, how many attempts agree.
    return _PLACE.sub(lambda place: told(facts[int(place[1])]), translated) if facts else translated


@lru_cache(maxsize=512)
def match(text: str) -> tuple[str, tuple[str, ...]] | None:
    """The key of `text` and what stands in its places, in their order; None when nobody says such a thing."""
    if text in _plain():
        return text, ()
    for key, pieces, pattern in _templates():
        if all(piece in text for piece in pieces) and (found := re.fullmatch(pattern, text, re.DOTALL)):
            return key, found.groups()
    return None


@lru_cache(maxsize=1)
def _plain() -> frozenset[str]:
    return frozenset(text for text in map(str, SENTENCES) if not _PLACE.search(text))


@lru_cache(maxsize=1)
def _templates() -> list[tuple[str, list[str], str]]:
    """Those that say the most of their own first: "{0}; {1}." would take every sentence."""
    return sorted(_read(), key=lambda each: -sum(map(len, each[1])))


def _read() -> Iterator[tuple[str, list[str], str]]:
    for key in map(str, SENTENCES):
        if _PLACE.search(key):
            pieces = _PLACE.split(key)[::2]
            yield key, pieces, "(.*?)".join(map(re.escape, pieces))
