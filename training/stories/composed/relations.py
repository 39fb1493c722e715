"""Two unknown quantities and two facts about them, in many settings: an equation for every fact.

The settings stand in files of the folder `settings`, each under its name in brackets: what A and B are
`called` and what their letters are `meaning`, between strokes; the `values` they may have; sentences that
`open` the story; facts after their kind (facts.py) with their equations after `=>`; questions after `?` with
what they want; `extra` sentences that say nothing. `with` lists what «1», «2» … are, a setting for each.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from random import Random

from app.study.maths.exact import rational
from app.study.reading.formulas import read_formula
from training.stories.composed.facts import Fact, two_facts
from training.stories.composed.mixed import Mixed, Pick, single
from training.stories.family import Family
from training.stories.words import FORMS

_WORDS = {"called", "meaning", "values", "open", "extra", "with", "?"}
NOT_FIRST = "~"  # before a wording that refers to what was named before
_EXTRA = 0.12  # of stories have a sentence more, which says nothing


@dataclass(frozen=True)
class Setting:
    """Two quantities, how they are called and what their letters stand for, and what is said of them.

    `facts`: wordings of each kind of fact with their equations; `asks`: questions with what they want, in A
    and B. `low` and `high` bound both values.
    """

    name: str
    called: tuple[str, ...]
    meanings: tuple[str, ...]
    facts: Mapping[str, tuple[str, ...]]
    asks: tuple[str, ...]
    low: int = 2
    high: int = 60
    openings: tuple[str, ...] = ("",)
    extras: tuple[str, ...] = ()
    language: str = "en"
    ordered: bool = False  # whether B is always the larger one


def settings(folder: str = "settings") -> Iterator[Setting]:
    """All that the files of a folder hold; those of files named zh… are Chinese."""
    for file in sorted((Path(__file__).parent / folder).glob("*.txt")):
        language = "zh" if file.name.startswith("zh") else "en"
        for section in file.read_text(encoding="utf-8").split("\n[")[1:]:
            given = re.search(r"^with (.*)$", section, re.MULTILINE)
            for part in given[1].split("; ") if given else ("",):
                filled = section
                for place, text in enumerate(part.split(", "), 1):
                    filled = filled.replace(f"«{place}»", text)
                yield _read(filled, language)


def _read(section: str, language: str) -> Setting:
    name, *lines = section.strip().split("\n")
    parts: dict[str, list[str]] = {}
    facts: dict[str, list[str]] = {}
    for line in lines:
        word, _, text = line.partition(" ")
        if word in _WORDS:
            parts.setdefault(word, []).append(text)
        elif line and not line.startswith("#"):
            kind, _, way = line.partition(": ")
            facts.setdefault(kind, []).append(way)
    (called,), (meaning,), (values,) = parts["called"], parts["meaning"], parts["values"]
    span, _, ordered = values.partition(" ")
    low, high = map(int, span.split(".."))
    return Setting(
        name.removesuffix("]"),
        tuple(called.split(" | ")),
        tuple(meaning.split(" | ")),
        {kind: tuple(ways) for kind, ways in facts.items()},
        tuple(parts["?"]),
        low,
        high,
        tuple(parts.get("open", ("",))),
        tuple(parts.get("extra", ())),
        language,
        bool(ordered),
    )


def mixed(setting: Setting) -> Mixed:
    """The stories of `setting`."""
    return Mixed(setting.name, lambda rng, pick: _made(setting, rng, pick), setting.language)


def _made(setting: Setting, rng: Random, pick: Pick) -> Family:
    a, b, facts = _drawn(setting, rng)
    sentences, equations = _said(setting, facts, pick)
    numbers = {
        f"{name}{i}": number for i, fact in enumerate(facts, 1) for name, number in fact.numbers.items()
    }
    return put_together(setting, {"A": a, "B": b}, numbers, sentences, equations, rng, pick)


def put_together(
    setting: Setting,
    named: Mapping[str, int],
    numbers: Mapping[str, object],
    sentences: list[str],
    equations: list[str],
    rng: Random,
    pick: Pick,
) -> Family:
    """The story of facts that are said: `named` are the values of A, B …, `numbers` those of the slots."""
    if setting.extras and rng.random() < _EXTRA:
        sentences.insert(rng.randint(0, len(sentences)), rng.choice(setting.extras))
    asked, want = pick.said(setting.asks)
    stop = "，" if setting.language == "zh" else ". "
    told = stop.join(part for part in (pick(setting.openings), *sentences) if part)
    order = _order(f"{told} {asked}", "".join(named))
    letters = dict(zip(order, "xyz", strict=False))
    wants = want.split(", ")
    if len(wants) > 1 and "{A" not in asked:
        wants.sort(key=lambda each: order.index(each[0]))
    values: dict[str, object] = {letters[each]: named[each] for each in named}
    values |= numbers
    values |= {f"w{i}": _value(each, named) for i, each in enumerate(wants)}
    meanings = dict(zip(named, setting.meanings, strict=True))
    lets = [f"let {letters[each]} = {meanings[each]}" for each in order]
    return single(
        setting.name,
        values,
        _called(told, setting),
        _called(asked, setting),
        f"want {_lettered(', '.join(wants), letters)}",
        " ".join(f"w{i}" for i in range(len(wants))),
        "\n".join((*lets, *(_lettered(each, letters) for each in equations))),
        setting.language,
    )


def _said(setting: Setting, facts: tuple[Fact, Fact], pick: Pick) -> tuple[list[str], list[str]]:
    """What is said of each fact, its slots numbered by its place, and its equations."""
    sentences: list[str] = []
    equations: list[str] = []
    for place, fact in enumerate(facts, 1):
        ways = setting.facts[fact.kind]
        if place == 1:
            ways = tuple(way for way in ways if not way.startswith(NOT_FIRST)) or ways
        text, equation = pick.said(tuple(f" {way}" if way.startswith("=>") else way for way in ways))
        sentences.append(numbered(text.lstrip(NOT_FIRST), fact, place))
        equations.append(numbered(equation, fact, place))
    return sentences, equations


def _drawn(setting: Setting, rng: Random) -> tuple[int, int, tuple[Fact, Fact]]:
    kinds = tuple(setting.facts)
    while True:
        a, b = rng.randint(setting.low, setting.high), rng.randint(setting.low, setting.high)
        if rng.random() < 0.5:  # multiples would be rare
            b = a * rng.randint(2, 6) + rng.choice((0, 0, rng.randint(1, 20)))
        if (setting.ordered and a > b) or (not setting.ordered and rng.random() < 0.1):
            a, b = b, a
        facts = two_facts(a, b, kinds, rng)
        if facts and a != b and max(a, b) <= 2 * setting.high:
            return a, b, facts


def numbered(text: str, fact: Fact, place: int) -> str:
    """The slots of a fact's numbers with its place: {d} → {d1}."""
    return re.sub(
        r"\{([a-z])(?=[:}])", lambda slot: f"{{{slot[1]}{place}" if slot[1] in fact.numbers else slot[0], text
    )


def _order(text: str, letters: str) -> str:
    """A, B … as they are first named; those that are not named last."""
    places = {letter: text.find(f"{{{letter}") for letter in letters}
    return "".join(sorted(letters, key=lambda each: (places[each] < 0, places[each])))


def _called(text: str, setting: Setting) -> str:
    """`text` with what A, B … are called; {A.his} is a form of the word that A is called by."""
    for letter, called in zip("ABC", setting.called, strict=False):
        text = text.replace(f"{{{letter}}}", called)
        text = text.replace(f"{{{letter}.many}}", called.replace(".one}", "}"))
        for form in FORMS:
            text = text.replace(f"{{{letter}.{form}}}", called.replace("}", f".{form}}}"))
    return text


def _lettered(text: str, letters: Mapping[str, str]) -> str:
    """`text` with x, y … for A, B …, which stand behind slots, signs and spaces."""
    return re.sub(r"(?<![A-Za-z])[ABC](?![A-Za-z])", lambda name: letters[name[0]], text)


def _value(want: str, named: Mapping[str, int]) -> Fraction:
    """What a want such as “A - B years” comes to."""
    formula = re.match(r"[A-C0-9+*/\- ]*[A-C0-9]", want)
    assert formula
    value = rational(read_formula(formula[0]), {name: Fraction(number) for name, number in named.items()})
    assert value is not None
    return value
