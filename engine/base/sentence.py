"""A sentence for the student as a key and facts; its text is made where it is shown."""

from dataclasses import dataclass, field
from typing import Union

from engine.base import catalogue

Single = Union[str, int, float, "Sentence"]
Fact = Union[str, int, float, "Sentence", list[Single]]
"""What a sentence can hold: text (a path, a formula), a number, another sentence, or several of these."""

VERBATIM = "verbatim"


@dataclass(frozen=True)
class Sentence:
    """One sentence: `key` names its template in `assets/sentences`, `facts` fill the template's places.

    The key's first part is the catalogue: "engine.truncated" is `truncated` in `engine.toml`. Travels between
    processes and into the history as JSON. `str()` is the English text.
    """

    key: str
    facts: dict[str, Fact] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.in_language("en")

    def in_language(self, language: str) -> str:
        """The text in `language` ("en", "zh_CN"); in English where that has no such template."""
        if self.key == VERBATIM:
            return str(self.facts.get("text", ""))
        try:
            template = catalogue.template(self.key, language)
        except KeyError:  # of a newer Homeroom's history: better a key than nothing
            return self.key
        return template.filled({name: _in_language(fact, language) for name, fact in self.facts.items()})


def say(key: str, /, **facts: Fact) -> Sentence:
    """The sentence `key` with its facts. Keys are written out in full, so that a test can find them."""
    return Sentence(key, {name: _sendable(fact) for name, fact in facts.items()})


def verbatim(text: str) -> Sentence:
    """A text that is shown as it is in every language: one that was stored by an older Homeroom."""
    return Sentence(VERBATIM, {"text": text})


def as_text(sentence: Sentence) -> str:
    """`sentence` as the history stores it: JSON."""
    import msgspec  # here: the command line starts without it

    return msgspec.json.encode(sentence).decode()


def from_text(text: str) -> Sentence:
    """What `as_text` made of a sentence; any other text is shown as it is."""
    import msgspec

    try:
        return msgspec.json.decode(text, type=Sentence)
    except (msgspec.DecodeError, RecursionError):
        return verbatim(text)


def _sendable(fact: Fact) -> Fact:
    """`fact` as JSON can hold it: a path need not be text."""
    return fact.encode(errors="replace").decode() if isinstance(fact, str) else fact


def _in_language(fact: Fact, language: str) -> str | int | float:
    if isinstance(fact, Sentence):
        return fact.in_language(language)
    if isinstance(fact, list):
        comma = catalogue.template("base.comma", language).filled({})
        return comma.join(str(_in_language(each, language)) for each in fact)
    return fact
