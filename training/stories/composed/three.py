"""Three unknown quantities: how two of them stand to another, and all together (settings: `threes`)."""

import re
from random import Random

from training.stories.composed.facts import Fact, fact_of
from training.stories.composed.mixed import Mixed, Pick
from training.stories.composed.relations import Setting, numbered, put_together
from training.stories.family import Family

_ALL = ("all", "fixed 180")
_LAST = 0.5  # of the stories have the total at the end
_SWAPPED = 0.2  # and of these the second fact before the first


def mixed(setting: Setting) -> Mixed:
    """The stories of `setting`, whose facts are told of any two of its quantities."""
    return Mixed(setting.name, lambda rng, pick: _made(setting, rng, pick), setting.language)


def _made(setting: Setting, rng: Random, pick: Pick) -> Family:
    total = next(kind for kind in _ALL if kind in setting.facts)
    kinds = [kind for kind in setting.facts if kind not in _ALL]
    named, facts = _drawn(setting, kinds, 180 if total != "all" else 0, rng)
    numbers: dict[str, object] = {"s0": sum(named.values())}
    said = [_slots(pick.said(setting.facts[total]))]
    for place, (fact, roles) in enumerate(facts, 1):
        text, equation = (numbered(each, fact, place) for each in pick.said(setting.facts[fact.kind]))
        said.append((_of(text, roles, braced=True), _of(equation, roles)))
        numbers |= {f"{name}{place}": number for name, number in fact.numbers.items()}
    if rng.random() < _SWAPPED:
        said[1:] = said[:0:-1]
    if rng.random() < _LAST:
        said.append(said.pop(0))
    sentences, equations = ([each[i] for each in said] for i in (0, 1))
    return put_together(setting, named, numbers, sentences, equations, rng, pick)


def _slots(said: tuple[str, str]) -> tuple[str, str]:
    text, equation = (each.replace("{s}", "{s0}").replace("{s:", "{s0:") for each in said)
    return text, equation


def _drawn(
    setting: Setting, kinds: list[str], total: int, rng: Random
) -> tuple[dict[str, int], list["Related"]]:
    """Values of A, B, C and two facts that tie them; their sum is `total`, unless that is 0."""
    while True:
        first, second, third = rng.sample("ABC", 3)
        named = {first: rng.randint(setting.low, setting.high)}
        one = _related(named, first, second, rng.choice(kinds), rng)
        of, kind = rng.choice((first, second)), rng.choice(kinds)
        if total:
            named[third] = total - named[first] - named[second]
            other = _between(named, of, third, kind, rng)
        else:
            other = _related(named, of, third, kind, rng)
        if one and other:
            return {letter: named[letter] for letter in "ABC"}, [one, other]


Related = tuple[Fact, dict[str, str]]


def _related(named: dict[str, int], of: str, new: str, kind: str, rng: Random) -> Related | None:
    """Gives `new` a value that a fact of `kind` ties to that of `of`; the fact, and who its A and B are."""
    value, extra = named[of], rng.randint(1, 15)
    if kind == "more" and rng.random() < 0.3:
        named[new] = max(1, value - extra)
    else:
        k = rng.randint(2, 4)
        named[new] = {
            "more": value + extra,
            "times": k * value,
            "times more": k * value + min(extra, value - 1),
        }.get(kind, k * value - min(extra, value - 1))
    return _between(named, of, new, kind, rng)


def _between(named: dict[str, int], of: str, new: str, kind: str, rng: Random) -> Related | None:
    if named[new] <= 0:
        return None
    for a, b in ((of, new), (new, of)):
        fact = fact_of(kind, named[a], named[b], rng)
        if fact:
            return fact, {"A": a, "B": b}
    return None


def _of(text: str, roles: dict[str, str], *, braced: bool = False) -> str:
    """A fact of A and B as one of two others."""
    pattern = r"(?<=\{)[AB](?=[.}])" if braced else r"(?<![A-Za-z])[AB](?![A-Za-z])"
    return re.sub(pattern, lambda name: roles[name[0]], text)
