"""The catalogues of sentences: `assets/sentences/LANGUAGE/ROOM.toml`, one template a key.

A large room's are split by topic: `ROOM/TOPIC.toml` holds the keys that begin with ROOM.TOPIC.

A template's places are `{name}`, `{name:count}` (12,345) or `{name:bytes}` (1.5 GB). Between two $
stands a formula in plain typing. Where a number decides between forms, the template is a table:
`by` names the fact, `one` and `other` are the forms (Chinese has `other` only).
"""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

SENTENCES = Path(__file__).resolve().parents[2] / "assets" / "sentences"
ENGLISH = "en"
FORMULA = re.compile(r"\$([^$]*)\$")
PLACE = re.compile(r"\{(\w+)(?::(count|bytes))?\}")


@dataclass(frozen=True)
class Template:
    """The text of a sentence with places for its facts; `by` is the fact that chooses `one` or `other`."""

    other: str
    one: str | None = None
    by: str = ""

    def filled(
        self,
        facts: Mapping[str, str | int | float],
        number: Callable[[str], str] = str,
        marks: tuple[str, str] = ("", ""),
    ) -> str:
        """The text with `facts` in their places; a place without a fact stays as it is written.

        `number` is what becomes of a number's text; a formula of the template stands between `marks`.
        """
        text = self.one if self.one is not None and facts.get(self.by) == 1 else self.other
        text = FORMULA.sub(lambda found: f"{marks[0]}{found[1]}{marks[1]}", text)
        return PLACE.sub(
            lambda place: _shown(facts[place[1]], place[2], number) if place[1] in facts else place[0], text
        )

    @property
    def places(self) -> set[str]:
        """The names of the facts that it needs."""
        return {place[1] for text in (self.one, self.other) for place in PLACE.finditer(text or "")}


def template(key: str, language: str) -> Template:
    """The template of `key` in `language`, else in English. Raises KeyError where English has none."""
    room, _, name = key.partition(".")
    found = read(language, room).get(name)
    return found if found is not None else read(ENGLISH, room)[name]


def has(key: str) -> bool:
    """Whether there is a template of `key`."""
    room, _, name = key.partition(".")
    return name in read(ENGLISH, room)


def languages() -> list[str]:
    """The languages that there are catalogues for."""
    return sorted(folder.name for folder in SENTENCES.iterdir() if folder.is_dir())


def rooms(language: str) -> list[str]:
    """The catalogues of `language`, by the first part of their keys."""
    return sorted({path.stem for path in (SENTENCES / language).iterdir()})


def topics(language: str, room: str) -> list[str]:
    """The topics of a room that have a file of their own."""
    return sorted(path.stem for path in (SENTENCES / language / room).glob("*.toml"))


@cache
def read(language: str, room: str) -> Mapping[str, Template]:
    """The templates of one catalogue by the rest of their keys; nothing where there is no such catalogue."""
    found = dict(_file(SENTENCES / language / f"{room}.toml"))
    for topic in topics(language, room):
        found.update(_file(SENTENCES / language / room / f"{topic}.toml", f"{topic}."))
    return found


def _file(path: Path, prefix: str = "") -> Iterator[tuple[str, Template]]:
    if path.is_file():
        yield from _templates(tomllib.loads(path.read_text(encoding="utf-8")), prefix)


def _templates(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Template]]:
    for name, value in table.items():
        if isinstance(value, str):
            yield prefix + name, Template(value)
        elif "other" in value:
            yield prefix + name, Template(**value)
        else:
            yield from _templates(value, f"{prefix}{name}.")


def _shown(fact: str | int | float, form: str | None, number: Callable[[str], str]) -> str:
    if form == "bytes":
        return _size(float(fact))
    if form == "count":
        return f"{fact:,}"
    return fact if isinstance(fact, str) else number(str(fact))


def _size(size: float) -> str:
    for unit, bytes_ in (("GB", 1e9), ("MB", 1e6), ("KB", 1e3)):
        if size >= bytes_:
            return f"{size / bytes_:.1f} {unit}"
    return f"{size:.0f} bytes"
