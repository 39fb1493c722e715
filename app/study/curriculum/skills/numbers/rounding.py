"""Rounding to tens, hundreds (level 1), thousands, a decimal (2), decimals, significant figures (3 to 5)."""

from random import Random

from app.study.curriculum.methods.random_integers import with_digits
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

TEMPLATES = (
    "Round {n} to {p}.",
    "What is {n} rounded to {p}?",
    "Round off {n} to {p}.",
    "{n} rounded to {p}",
    "{n} to {p}",
    "Round {n} off to {p}.",
    "Give {n} correct to {p}.",
    "Write {n} to {p}.",
    "Write {n} correct to {p}.",
    "Round the number {n} to {p}.",
    "How do I round {n} to {p}?",
    "Can you round {n} to {p}?",
    "What do you get when you round {n} to {p}?",
    "Rounded to {p}, what is {n}?",
    "What is {n} to {p}?",
    "Approximate {n} to {p}.",
    "Express {n} to {p}.",
    "Round to {p}: {n}",
    "A calculator shows {n}. What is that to {p}?",
    "Round this to {p}: {n}",
)
WHOLE = {1: "ten", 2: "hundred", 3: "thousand", 4: "ten thousand"}
DECIMAL = {1: "tenth", 2: "hundredth", 3: "thousandth"}
COUNTED = {1: "one", 2: "two", 3: "three", 4: "four"}


def with_places(number: int, places: int) -> str:
    """`number` as so many units of the last decimal place: 347 with 2 places is 3.47."""
    if places == 0:
        return str(number)
    digits = str(number).zfill(places + 1)
    return f"{digits[:-places]}.{digits[-places:]}"


def rounded(number: int, cut: int, places: int = 0) -> tuple[int, list[str]]:
    """`number` without its last `cut` digits, rounded half up, and the lines that say why.

    It and the lines count in units of the last of the `places` decimal places that stay.
    """
    kept, following = number // 10**cut, number // 10 ** (cut - 1) % 10
    shown = with_places(kept, places)
    lines = [f"keep {shown}, then comes {following}"]
    if following < 5:
        return kept, [*lines, f"{following} is less than 5, stay: {shown}"]
    up = f"{shown}+{with_places(1, places)}={with_places(kept + 1, places)}"
    return kept + 1, [*lines, f"{following} is 5 or more, up: {up}"]


def _to_whole(level: int, rng: Random) -> tuple[str, str, str, list[str], str]:
    zeros = rng.randint(1, {1: 2, 2: 3, 3: 3, 4: 4, 5: 4}[level])
    fewest, most = {1: (2, 3), 2: (2, 4), 3: (3, 5), 4: (4, 6), 5: (5, 7)}[level]
    number = with_digits(rng, max(fewest, zeros), most)
    kept, lines = rounded(number, zeros)
    unit = 10**zeros
    canonical, answer = f"the nearest {unit}", str(kept * unit)
    place = rng.choice((canonical, f"the nearest {WHOLE[zeros]}"))
    return str(number), canonical, place, [*lines, f"{kept}*{unit}={answer}"], answer


def _to_places(level: int, rng: Random) -> tuple[str, str, str, list[str], str]:
    places = rng.randint(0, {2: 1, 3: 2, 4: 3, 5: 4}[level])
    more = rng.randint(1, 2)
    number = with_digits(rng, places + more, places + more + {2: 1, 3: 2, 4: 2, 5: 3}[level])
    kept, lines = rounded(number, more, places)
    answer = with_places(kept, places)
    if places:
        plural = "s" if places > 1 else ""
        canonical = f"{places} decimal place{plural}"
        ways = [canonical, f"{COUNTED[places]} decimal place{plural}", f"{places} d.p.", f"{places} dp"]
        ways += [f"the nearest {DECIMAL[places]}"] if places in DECIMAL else []
    else:
        canonical = "the nearest whole number"
        ways = [canonical, "the nearest integer", "the nearest whole number"]
    return with_places(number, places + more), canonical, rng.choice(ways), lines, answer


def _to_figures(level: int, rng: Random) -> tuple[str, str, str, list[str], str]:
    figures = rng.randint(1, {3: 2, 4: 3, 5: 4}[level])
    cut = rng.randint(1, 3)
    number = with_digits(rng, figures + cut, figures + cut)
    places = rng.choice((0, 0, rng.randint(cut, cut + figures + 1)))
    kept, lines = rounded(number, cut, max(places - cut, 0))
    if places:
        answer = with_places(kept, places - cut)
        if len(str(kept)) > figures and places > cut:  # 0.996 to 2 figures is 1.0
            answer = answer[:-1].rstrip(".")
            lines.append(f"{figures} figure{'s' * (figures > 1)}: {answer}")
    else:
        answer = str(kept * 10**cut)
        lines.append(f"{kept}*{10**cut}={answer}")
    canonical = f"{figures} significant figure{'s' * (figures > 1)}"
    ways = (canonical, f"{COUNTED[figures]} significant figure{'s' * (figures > 1)}", f"{figures} s.f.",
            f"{figures} sig fig{'s' * (figures > 1)}", f"{figures} sf")  # fmt: skip
    return with_places(number, places), canonical, rng.choice(ways), lines, answer


def draw(level: int, rng: Random) -> Problem:
    """A number to round, by the digit after the last one kept."""
    forms = {1: [_to_whole], 2: [_to_whole, _to_places]}.get(level, [_to_whole, _to_places, _to_figures])
    number, canonical, place, lines, answer = rng.choice(forms)(level, rng)
    because = rf"Look at the digit after the last one you keep: to {canonical}, \({number} \approx "
    parts = {"n": number, "p": place}
    return Problem(f"{number} to {canonical}", lines, because, answer, TEMPLATES, parts)


SKILL = Skill("rounding", TEMPLATES, draw)
