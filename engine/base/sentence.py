"""A sentence for the student as a key and facts; its text is made where it is shown."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Union

from engine.base import catalogue, typeset

Single = Union[str, int, float, "Sentence"]
Fact = Union[str, int, float, "Sentence", list[Single]]
"""What a sentence can hold: text (a path, a formula), a number, another sentence, or several of these."""

VERBATIM = "verbatim"
FORMULA = "formula"


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
        if self.key in (VERBATIM, FORMULA):
            return str(self.facts.get("text", ""))
        return self._filled(_text, language)

    @property
    def is_known(self) -> bool:
        """Whether a catalogue has a text for it."""
        return catalogue.has(self.key)

    def in_markdown(self, language: str) -> str:
        r"""The text in `language` as Markdown, its formulas and numbers typeset in \(…\)."""
        return typeset.markdown(self._marked(language))

    def _marked(self, language: str) -> str:
        """The text with its formulas marked for `typeset.markdown`."""
        if self.key == FORMULA:
            return typeset.formula(str(self.facts.get("tex", "")))
        if self.key == VERBATIM:
            return str(self.facts.get("text", ""))
        return self._filled(_marked, language, typeset.formula, typeset.LITERAL)

    def _filled(
        self,
        text: Callable[[Fact, str], str | int | float],
        language: str,
        number: Callable[[str], str] = str,
        marks: tuple[str, str] = ("", ""),
    ) -> str:
        try:
            template = catalogue.template(self.key, language)
        except KeyError:  # of a newer Homeroom's history: better a key than nothing
            return self.key
        return template.filled(
            {name: text(fact, language) for name, fact in self.facts.items()}, number, marks
        )


def say(key: str, /, **facts: Fact) -> Sentence:
    """The sentence `key` with its facts. Keys are written out in full, so that a test can find them."""
    return Sentence(key, {name: _sendable(fact) for name, fact in facts.items()})


def verbatim(text: str) -> Sentence:
    """A text that is shown as it is in every language: one that was stored by an older Homeroom."""
    return Sentence(VERBATIM, {"text": text})


def formula(text: str, tex: str) -> Sentence:
    """A fact that is a formula: in plain typing, and as TeX."""
    return Sentence(FORMULA, {"text": text, "tex": tex})


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


def _text(fact: Fact, language: str) -> str | int | float:
    if isinstance(fact, Sentence):
        return fact.in_language(language)
    if isinstance(fact, list):
        return _listed(fact, [str(_text(each, language)) for each in fact], language)
    return fact


def _marked(fact: Fact, language: str) -> str | int | float:
    if isinstance(fact, Sentence):
        return fact._marked(language)
    if isinstance(fact, list):
        return _listed(fact, [str(_marked(each, language)) for each in fact], language)
    return fact


def _listed(facts: list[Single], texts: list[str], language: str) -> str:
    """“2, 3 and 5”; of sentences, which may hold an “and” themselves, “…, …”."""
    comma, last = (catalogue.template(f"base.{name}", language).filled({}) for name in ("comma", "and"))
    if any(isinstance(fact, Sentence) and fact.key != FORMULA for fact in facts):
        return comma.join(texts)
    return last.join(part for part in (comma.join(texts[:-1]), *texts[-1:]) if part)
