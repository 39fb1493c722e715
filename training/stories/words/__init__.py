"""The people, things and places of the stories, in English and Chinese; the first form is the usual one.

They stand in the files beside this one. A tenth of the people have names that nobody knows, so that a reader
learns to copy names, not to recognise them.
"""

import re
from collections.abc import Collection, Mapping
from pathlib import Path
from random import Random
from typing import Final

from app.study.reading.numbers_said import numbers_said

FORMS: Final = {"one": 1, "he": 1, "his": 2, "him": 3}
"""What a form is called in a frame: `{thing.one}` the singular, `{name.his}` a pronoun."""
Word = tuple[str, ...]
INVENTED = 0.1  # of the people
COUNTED = frozenset({"thing", "goods", "container", "pet"})
"""Lists of English plurals; the singular, where it is not given, is the word minus its s."""

_ONSETS = (
    "B",
    "Br",
    "D",
    "F",
    "G",
    "H",
    "J",
    "K",
    "L",
    "M",
    "N",
    "P",
    "R",
    "S",
    "T",
    "Tr",
    "V",
    "Z",
    "Sh",
    "Ch",
)
_MIDDLES = ("a", "e", "i", "o", "u", "ai", "ee", "ia", "ar", "en", "or", "il")
_CODAS = ("l", "n", "r", "s", "t", "v", "m", "d", "k", "th", "sh", "ss", "nn", "b")
_ENDS = {"she": ("a", "ia", "elle", "i", "ine", "y"), "he": ("o", "us", "en", "", "er", "an", "y")}


def _sections(name: str, between: str) -> dict[str, tuple[Word, ...]]:
    found: dict[str, list[Word]] = {}
    for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines():
        if heading := re.fullmatch(r"\[([a-z]+)\]", line):
            entries = found.setdefault(heading[1], [])
        elif line and not line.startswith("#"):
            entries += (tuple(entry.split("/")) for entry in line.split(between))
    return {kind: tuple(dict.fromkeys(entries)) for kind, entries in found.items()}


def _english() -> dict[str, tuple[Word, ...]]:
    lists = _sections("english.txt", ", ")
    people = [_person(name, "she") for (name,) in lists.pop("she")]
    people += [_person(name, "he") for (name,) in lists.pop("he")]
    for kind in COUNTED:
        lists[kind] = tuple(
            word if len(word) > 1 else (word[0], word[0].removesuffix("s")) for word in lists[kind]
        )
    return {**lists, "name": tuple(people)}


def _person(name: str, he: str) -> Word:
    return (name, "she", "her", "her") if he == "she" else (name, "he", "his", "him")


WORDS: Final[Mapping[str, Mapping[str, tuple[Word, ...]]]] = {
    "en": _english(),
    "zh": _sections("chinese.txt", " "),
}


def drawn(kind: str, language: str, taken: Collection[Word], rng: Random) -> Word:
    """A word of the list `kind` that is none of `taken`, its forms; or a person of an unheard-of name."""
    if kind == "name" and rng.random() < INVENTED:
        return _invented(language, rng)
    lists = WORDS[language]
    return rng.choice([word for word in lists[kind] if word not in taken])


def _invented(language: str, rng: Random) -> Word:
    if language == "zh":
        lists = WORDS["zh"]
        return (rng.choice(lists["surname"])[0] + rng.choice(lists["given"])[0],)
    he = rng.choice(("she", "he"))
    while True:
        middle = rng.choice(_CODAS) if rng.random() < 0.8 else ""
        name = rng.choice(_ONSETS) + rng.choice(_MIDDLES) + middle + rng.choice(_ENDS[he])
        if not numbers_said(name):  # Forty
            return _person(name, he)
