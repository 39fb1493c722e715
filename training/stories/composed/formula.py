"""Stories of one formula: numbers drawn by a short rule, ways to tell them, questions with what they want.

They stand in files of the folder `formulas`, a kind under its name in brackets: the rule of its numbers,
ways to tell it after `-`, questions after `?` with what they want after `=>` (and after `;` their
own set-up), lines of the set-up after `=`. A rule names numbers in order: `m=2..90` a whole number,
`m=0.5..9.5/0.5` one in steps, `p=5|10|20` one of these, `f=m*a` a formula of those before it; `x` is the
unknown. A story whose numbers are not positive, or have more than two decimals, is drawn anew.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from random import Random

from app.study.maths.exact import rational
from app.study.maths.tree import Node, symbols
from app.study.reading.formulas import read_formula
from app.study.reading.notation import read_set_up
from app.study.reading.solving import wanted_values
from training.stories import spelling
from training.stories.composed.mixed import Mixed, Pick, single
from training.stories.family import Family

_SLOT = re.compile(r"\{(\w+)(?:[.:]\w+)?\}")
BELOW_ZERO = "°C"  # what is counted so may be negative
PLACES = 100  # the least part of a number that is told
Numbers = dict[str, int | Fraction]


@dataclass(frozen=True)
class Formula:
    """What is told and asked, and the `set_up` before what each question wants; x stands for an unknown."""

    name: str
    rule: str
    told: tuple[str, ...]
    asks: tuple[str, ...]
    set_up: str = ""
    language: str = "en"


def mixed(formula: Formula) -> Mixed:
    """The stories of `formula`."""
    return Mixed(formula.name, lambda rng, pick: _made(formula, rng, pick), formula.language)


def formulas() -> Iterator[Formula]:
    """All that the files hold; those of files named zh… are Chinese."""
    for file in sorted((Path(__file__).parent / "formulas").glob("*.txt")):
        language = "zh" if file.name.startswith("zh") else "en"
        for section in file.read_text(encoding="utf-8").split("\n[")[1:]:
            name, *lines = section.strip().split("\n")
            yield _read(name.removesuffix("]"), lines, language)


def _read(name: str, lines: Sequence[str], language: str) -> Formula:
    parts: dict[str, list[str]] = {"numbers": [], "-": [], "?": [], "=": []}
    for line in lines:
        sign, _, text = line.partition(" ")
        if line and not line.startswith("#"):
            parts[sign].append(text)
    (rule,) = parts["numbers"]
    return Formula(name, rule, tuple(parts["-"]) or ("",), tuple(parts["?"]), "\n".join(parts["="]), language)


def _made(formula: Formula, rng: Random, pick: Pick) -> Family:
    asked, want = pick.said(formula.asks)
    want, _, own = want.partition(" ; ")  # a question with a set-up of its own
    set_up = own.replace(" / ", "\n") or formula.set_up
    while True:
        numbers = drawn(formula.rule, rng)
        wanted = _values(want, set_up, numbers)
        if BELOW_ZERO in want or all(value is None or value > 0 for value in wanted):
            break
    names = [f"w{place}" for place in range(len(wanted))]
    values = {**numbers, **dict(zip(names, wanted, strict=True))}
    told = pick(formula.told)
    return single(
        formula.name, values, told, asked, f"want {want}", " ".join(names), set_up, formula.language
    )


def _values(want: str, set_up: str, numbers: Numbers) -> list[Fraction | None]:
    """What is wanted, worked at once where it has no other letters than the numbers; else by algebra."""
    story = read_set_up(_numbered(f"{set_up}\nwant {want}", numbers))
    assert story
    letters = {name: Fraction(number) for name, number in numbers.items()}
    if all(symbols(each.tree) <= set(letters) and not each.what for each in story.wants):
        exact = [rational(each.tree, letters) for each in story.wants]
        if None not in exact:
            return exact
    return [rational(each.tree) for each in wanted_values(story)[0]]


def _numbered(text: str, numbers: Numbers) -> str:
    """`text` with its numbers for slots, and nothing for words."""
    return _SLOT.sub(
        lambda slot: spelling.plain(numbers[slot[1]]) if slot[1] in numbers else "", text
    ).replace("  ", " ")


def drawn(rule: str, rng: Random) -> Numbers:
    """Numbers by `rule`, those that are told with at most two decimals."""
    while True:
        found: Numbers = {}
        for each in rule.split():
            name, _, how = each.partition("=")
            found[name] = _whole(_drawn(how, found, rng))
        if all((number * PLACES) % 1 == 0 and number > 0 for number in found.values()):
            return found


def _drawn(how: str, found: Numbers, rng: Random) -> Fraction:
    if ".." in how:
        span, _, step = how.partition("/")
        low, high = map(Fraction, span.split(".."))
        size = Fraction(step or 1)
        return low + size * rng.randint(0, int((high - low) / size))
    if "|" in how:
        return Fraction(rng.choice(how.split("|")))
    value = rational(_formula(how), {name: Fraction(number) for name, number in found.items()})
    assert value is not None
    return value


@lru_cache(2000)
def _formula(text: str) -> Node:
    return read_formula(text.replace("+", " + ").replace("-", " - "))


def _whole(value: Fraction) -> int | Fraction:
    return int(value) if value.denominator == 1 else value
