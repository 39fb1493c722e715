"""Stories in which one thing happens after the other to an amount: bought, reduced, taxed, shared.

They stand in files of the folder `chains`, each under its name in brackets: the rules of its `numbers` as in
formula.py, of which each sentence draws its own (after `whole` where nothing is cut in parts); ways to
`start`, and what the amount is then; steps, each after the name of its sort, in which @ is the amount before;
questions after `?`, where @ is the amount at the end. With `unknown` beginnings the amount at the end is told
by `end`, and what x was `at` first is asked after `??`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from random import Random

from app.study.maths.exact import rational
from app.study.reading.formulas import read_formula
from training.stories import spelling
from training.stories.composed.formula import Numbers, drawn
from training.stories.composed.mixed import Mixed, Pick, single
from training.stories.family import Family

_STEPS = (1, 1, 2, 2, 2, 3)
_UNKNOWN = 0.35  # of the stories that can be asked for their beginning
_SLOT = re.compile(r"\{([a-z])(?=[:}])")
_WORDS = ("numbers", "start:", "unknown", "end:", "at", "?", "??")


@dataclass(frozen=True)
class Chain:
    """What is told, by the word that its lines begin with; `steps` by their sorts."""

    name: str
    rules: Mapping[str, str]
    lines: Mapping[str, tuple[str, ...]]
    steps: Mapping[str, tuple[str, ...]]
    language: str
    whole: bool


def chains() -> Iterator[Chain]:
    """All that the files hold; those of files named zh… are Chinese."""
    for file in sorted((Path(__file__).parent / "chains").glob("*.txt")):
        language = "zh" if file.name.startswith("zh") else "en"
        for section in file.read_text(encoding="utf-8").split("\n[")[1:]:
            yield _read(section, language)


def _read(section: str, language: str) -> Chain:
    name, *rows = section.strip().split("\n")
    lines: dict[str, list[str]] = {word: [] for word in _WORDS}
    steps: dict[str, list[str]] = {}
    for row in rows:
        word, _, text = row.partition(" ")
        if word in lines:
            lines[word].append(text)
        elif row and not row.startswith("#"):
            sort, _, text = row.partition(": ")
            steps.setdefault(sort, []).append(text)
    (numbers,) = lines["numbers"]
    whole = numbers.startswith("whole ")
    return Chain(
        name.removesuffix("]"),
        dict(rule.split("=", 1) for rule in numbers.removeprefix("whole ").split()),
        {word: tuple(found) for word, found in lines.items()},
        {sort: tuple(found) for sort, found in steps.items()},
        language,
        whole,
    )


def mixed(chain: Chain) -> Mixed:
    """The stories of `chain`."""
    return Mixed(chain.name, lambda rng, pick: _made(chain, rng, pick), chain.language)


class _Telling:
    """One story as it grows: its sentences, numbers, and the amount as a formula."""

    def __init__(self, chain: Chain, rng: Random) -> None:
        self.chain, self.rng = chain, rng
        self.sentences: list[str] = []
        self.numbers: Numbers = {}
        self.amount = ""

    def say(self, text: str, amount: str) -> None:
        """One more sentence, after which the amount is `amount`, @ being what it was."""
        place = len(self.sentences)
        for name in dict.fromkeys(_SLOT.findall(text + amount)):
            if name in self.chain.rules:
                self.numbers[f"{name}{place}"] = drawn(f"{name}={self.chain.rules[name]}", self.rng)[name]
        named = [_SLOT.sub(lambda slot: self._slot(slot, place), each) for each in (text, amount)]
        self.sentences.append(named[0])
        self.amount = named[1].replace("@", f"({self.amount})")

    def _slot(self, slot: re.Match[str], place: int) -> str:
        return f"{{{slot[1]}{place}" if slot[1] in self.chain.rules else slot[0]

    def value(self, x: int) -> Fraction:
        """The amount, x being what it was at first."""
        text = re.sub(r"\{(\w+)\}", lambda slot: spelling.plain(self.numbers[slot[1]]), self.amount)
        value = rational(read_formula(text), {"x": Fraction(x)})
        assert value is not None
        return value


def _made(chain: Chain, rng: Random, pick: Pick) -> Family:
    unknown = bool(chain.lines["unknown"]) and rng.random() < _UNKNOWN
    while True:
        telling = _Telling(chain, rng)
        x = int(drawn(f"x={chain.rules['x']}", rng)["x"]) if unknown else 0
        if unknown:
            telling.say(pick(chain.lines["unknown"]), "x")
        else:
            telling.say(*pick.said(chain.lines["start:"]))
        sorts = rng.sample(list(chain.steps), min(rng.choice(_STEPS), len(chain.steps)))
        values = [telling.value(x)]
        for sort in sorts:
            telling.say(*pick.said(chain.steps[sort]))
            values.append(telling.value(x))
        found = _backwards(chain, telling, x, pick) if unknown else _forwards(chain, telling, values, pick)
        if all(value > 0 and (value * (1 if chain.whole else 100)).denominator == 1 for value in values):
            return found


def _forwards(chain: Chain, telling: _Telling, values: list[Fraction], pick: Pick) -> Family:
    """The story with a question for the end, whose answer joins `values`."""
    told = _joined(chain, telling.sentences)
    telling.say(*pick.said(chain.lines["?"]))
    formula, _, unit = telling.amount.partition(" ; ")
    telling.amount = formula
    values.append(telling.value(0))
    numbers = {**telling.numbers, "w": values[-1]}
    want = f"want {formula} {unit}".rstrip()
    return single(chain.name, numbers, told, telling.sentences[-1], want, "w", "", chain.language)


def _backwards(chain: Chain, telling: _Telling, x: int, pick: Pick) -> Family:
    end = telling.value(x)
    told = _joined(chain, [*telling.sentences, pick(chain.lines["end:"])])
    values = {**telling.numbers, "x": x, "z": int(end) if end.denominator == 1 else end}
    asked, want = pick.said(chain.lines["??"])
    (meaning,) = chain.lines["at"]
    set_up = f"let x = {meaning}\n{telling.amount} = {{z}}"
    return single(chain.name, values, told, asked, f"want {want}", "x", set_up, chain.language)


def _joined(chain: Chain, sentences: list[str]) -> str:
    return ("，" if chain.language == "zh" else ". ").join(sentences)
