"""Frames of sentences: [ways|to|say] chosen at random, {slots} for numbers, people and things.

`{n}` is a number in the manner of this story, `{n:money}` one in a style (STYLES), `{name.his}` a form of a
word drawn from the lists, the same in the whole story; `{name2}` is another one of its list. Parts between
` & ` come in any order. `<words with {zz}>` are there now and then, and their numbers do not matter.
"""

import re
from collections.abc import Mapping
from random import Random
from typing import Any

from training.stories import spelling
from training.stories.words import FORMS, WORDS, drawn

SLOT = re.compile(r"\{([a-z]+\d*)(?:\.([A-Za-z]+))?(?::([^}]+))?\}")
_INNERMOST = re.compile(r"\[([^\[\]]*)\]")
_DISTRACTION = re.compile(r"<([^<>]*)>")
_ONE_OF_MANY = re.compile(
    r"\b(1|[Oo]ne) (day|hour|minute|year|week|month|mile|pound|dollar|gallon|liter|point)s\b"
)
_ARTICLE = re.compile(r"\b([Aa]) (?=8|11\b|18\b|eight|eleven|[aeio]\w)")
DISTRACTED = 0.15


class Frame:
    """Fills the frames of one story: what was drawn once stays the same."""

    def __init__(self, values: Mapping[str, Any], language: str, rng: Random) -> None:
        self.values, self.language, self.rng = values, language, rng
        self.manner = spelling.manner(rng)
        self.drawn: dict[str, tuple[str, ...]] = {}
        self.told: dict[str, Any] = {}  # the numbers that the text says, by their names
        self.used: set[str] = set()  # the names that stand in the set-up
        self.money: set[str] = set()  # what is written with cents
        self.fractions: set[str] = set()  # and what as a fraction

    def text(self, frame: str) -> str:
        """`frame` as a text for people."""
        frame = self._chosen(_DISTRACTION.sub(self._distraction, frame))
        parts = frame.split(" & ")
        if len(parts) > 1:
            self.rng.shuffle(parts)
            frame = self._joined(parts)
        return self._tidy(SLOT.sub(self._filled, frame))

    @property
    def unused(self) -> list[str]:
        """The numbers of the text that the set-up has no use for, as they stand in formulas."""
        used = {self.values[name] for name in self.used if name in self.values}
        left = (value for name, value in self.told.items() if name not in self.used and value not in used)
        return [spelling.plain(value) for value in dict.fromkeys(left) if value != 1]

    def plain(self, frame: str) -> str:
        """`frame` as a set-up: numbers as they stand in formulas, no alternatives."""
        self.used |= {slot[1] for slot in SLOT.finditer(frame)}
        return SLOT.sub(lambda slot: self._word(slot) or self._number(slot[1]), frame)

    def _number(self, name: str) -> str:
        value = self.values[name]
        if name in self.fractions:
            return spelling.fraction(value)
        return spelling.cents(value) if name in self.money else spelling.plain(value)

    def _chosen(self, frame: str) -> str:
        while "[" in frame:
            frame = _INNERMOST.sub(lambda found: self.rng.choice(found[1].split("|")), frame)
        return frame

    def _joined(self, parts: list[str]) -> str:
        stop = "，" if self.language == "zh" else ". "
        return stop.join(part.strip() for part in parts)

    def _distraction(self, found: re.Match[str]) -> str:
        return found[1] if self.rng.random() < DISTRACTED else ""

    def _filled(self, slot: re.Match[str]) -> str:
        name, _, style = slot.groups()
        if (word := self._word(slot)) is not None:
            return word
        if name.startswith("zz"):
            self.told[name] = self.rng.randint(3, 60)
            return str(self.told[name])
        value = self.values[name]
        if style in {"money", "frac"}:
            (self.money if style == "money" else self.fractions).add(name)
        if isinstance(value, str):
            return value
        self.told[name] = value
        return spelling.written(value, style or "", self.language, self.manner, self.rng)

    def _word(self, slot: re.Match[str]) -> str | None:
        """A word from the lists, in the form asked for; None where the slot is a number of the story."""
        name, form, _ = slot.groups()
        kind = name.rstrip("0123456789")
        if name in self.values or kind not in WORDS[self.language]:
            return None
        if name not in self.drawn:
            taken = [word for other, word in self.drawn.items() if other.rstrip("0123456789") == kind]
            self.drawn[name] = drawn(kind, self.language, taken, self.rng)
        word = self.drawn[name]
        if form is None:
            return word[0]
        found = word[FORMS[form.lower()]]
        return found if form.islower() else found.capitalize()

    def _tidy(self, text: str) -> str:
        """Single spaces, and capitals where sentences begin."""
        text = re.sub(r"\s+([,.?!])", r"\1", re.sub(r" {2,}", " ", text)).strip()
        if self.language == "zh":
            return text
        text = _ONE_OF_MANY.sub(r"\1 \2", text)
        text = _ARTICLE.sub(r"\1n ", text)
        return re.sub(r"(^|[.?!] )([a-z])(?=[a-z ])(?!x)", lambda found: found[1] + found[2].upper(), text)
