"""Probability (level 1: one draw; 2: not, or, complement; 3: dice; 4: two with replacement; 5: without)."""

from collections.abc import Sequence
from fractions import Fraction
from random import Random

from app.study.curriculum.methods import mental, rational
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

COLOURS = ("red", "blue", "green", "yellow", "white", "black", "purple", "orange", "pink", "brown")
THINGS = ("balls", "marbles", "counters", "sweets", "beads", "socks", "cards", "pens", "discs", "buttons")
HOLDERS = ("bag", "box", "jar", "drawer", "tin", "basket")
ONE = (
    "A {holder} contains {contents}. Find the probability of taking a {k} one.",
    "A {holder} holds {contents}. One is taken at random. What is the probability that it is {k}?",
    "There are {contents} in a {holder}. What is the probability of drawing {k}?",
    "You pick one from {contents}. What is the probability that it is {k}?",
    "In a {holder} there are {contents}. What is the chance of picking {k}?",
    "A {holder} has {contents}. What is P({k})?",
    "Find the probability of drawing {k} from a {holder} with {contents}.",
    "A {holder} with {contents}: what is the probability of {k}?",
    "One is drawn at random from {contents}. Find the probability that it is {k}.",
    "Sam takes one of {contents} without looking. What is the probability that it is {k}?",
    "{contents} are in a {holder}. What is the chance that one taken out is {k}?",
    "What is the probability of getting {k} from a {holder} that holds {contents}?",
    "From a {holder} with {contents} one is chosen. How likely is {k}?",
    "chance of {k} from a {holder} with {contents}",
    "If a {holder} has {contents}, what is the probability of choosing {k}?",
    "Work out the probability of {k} when one is taken from {contents}",
)
COMPLEMENT = (
    "The chance of {event} is {p}. What is the chance of it not happening?",
    "The probability of {event} is {p}. What is the probability that it does not happen?",
    "The probability of {event} is {p}. Find the probability of the opposite.",
    "P(A) = {p}. Find P(not A).",
    "If the probability of {event} is {p}, what is the probability that there is none?",
    "The probability of {event} is {p}. How likely is it that this fails to happen?",
    "{event} has a probability of {p}. What is the probability of the complement?",
    "Find the probability of the complement if P(A) = {p}.",
    "P(E) = {p}, what is P(not E)?",
    "Work out P(not A) when P(A) = {p}.",
)
EVENTS = (
    "rain",
    "a win",
    "snow",
    "a late bus",
    "a goal",
    "a sunny day",
    "a red light",
    "a draw",
    "a storm",
    "a delay",
)
DICE = (
    "A fair die with {n} sides is rolled. What is the probability of {what}?",
    "Find the probability of {what} on one roll of a {n}-sided die.",
    "You roll a die with {n} sides. What is the chance of {what}?",
    "A spinner has {n} equal parts numbered from 1. What is the probability of {what}?",
    "What is the probability of {what} when a {n}-sided die is thrown?",
    "A number from 1 to {n} is chosen at random. What is the probability of {what}?",
    "Cards are numbered from 1 to {n}. One is drawn. Find the probability of {what}.",
    "A die has {n} sides. How likely is {what}?",
    "Work out the probability of {what} with a {n}-sided die.",
    "What is the probability of {what} if a whole number from 1 to {n} is picked?",
)
TWO = (
    "A {holder} holds {contents}. Two are taken {how}. What is the probability that {both}?",
    "A {holder} contains {contents}. Two are drawn {how}. Find the probability that {both}.",
    "Two are drawn {how} from {contents}. What is the probability that {both}?",
    "There are {contents} in a {holder}. Two are picked {how}. What is the chance that {both}?",
    "You take two of {contents} {how}. Find the probability that {both}.",
    "From {contents} two are chosen {how}. What is the probability that {both}?",
    "In a {holder} there are {contents}. Two are taken {how}. How likely is it that {both}?",
    "Find the probability that {both} when two are taken {how} from {contents}.",
    "A {holder} has {contents}. Two are picked {how}. Work out the probability that {both}.",
    "What is the probability that {both} if two are drawn {how} from {contents}?",
)
TEMPLATES = (*ONE, *COMPLEMENT, *DICE, *TWO)


def _share(
    text: str,
    lines: list[str],
    part: int,
    whole: int,
    why: str,
    templates: Sequence[str],
    parts: dict[str, str],
) -> Problem:
    """`part` of `whole` as a fraction in lowest terms."""
    lowered = rational.lowest_terms(part, whole)
    return Problem(
        text=text,
        working=[*lines, f"{part}/{whole}", *lowered] + ([f"{part}/{whole}=1"] if part == whole else []),
        because=rf"{why}: \(P = " + (rf"\frac{{{part}}}{{{whole}}} = " if lowered else ""),
        answer=rational.latex(Fraction(part, whole)),
        templates=templates,
        parts=parts,
    )


def _contents(counts: dict[str, int], rng: Random) -> str:
    """`3 red and 5 blue balls`."""
    named = [f"{count} {colour}" for colour, count in counts.items()]
    return f"{', '.join(named[:-1])} and {named[-1]} {rng.choice(THINGS)}"


def _counts(level: int, rng: Random) -> dict[str, int]:
    colours = rng.sample(COLOURS, 2 if level == 1 else rng.randint(2, 3))
    largest = {1: 8, 2: 8, 3: 10, 4: 6, 5: 6}[level]
    while True:
        counts = {colour: rng.randint(1 if level < 4 else 2, largest) for colour in colours}
        if all(prime <= 11 for prime in _primes(sum(counts.values())) + _primes(sum(counts.values()) - 1)):
            return counts


def _primes(number: int) -> list[int]:
    return [p for p in range(2, number + 1) if number % p == 0 and all(p % q for q in range(2, p))]


def one(level: int, rng: Random) -> Problem:
    """One drawn: of a colour, of either of two, or not of a colour."""
    counts = _counts(level, rng)
    whole, colours = sum(counts.values()), list(counts)
    text = ", ".join(f"{count} {colour}" for colour, count in counts.items())
    lines = mental.total(list(counts.values()))
    kind = rng.choice(colours)
    wanted = counts[kind]
    style = rng.random()
    if level > 1 and style < 0.3:
        kind, wanted = f"not {kind}", whole - wanted
        lines.append(f"{kind}: {whole}-{whole - wanted}={wanted}")
    elif level > 1 and style < 0.55 and len(colours) == 3:
        first, second = rng.sample(colours, 2)
        kind, wanted = f"{first} or {second}", counts[first] + counts[second]
        lines.append(f"{kind}: {counts[first]}+{counts[second]}={wanted}")
    else:
        lines.append(f"{kind}: {wanted}")
    parts = {"holder": rng.choice(HOLDERS), "contents": _contents(counts, rng), "k": kind}
    return _share(f"{kind} of {text}", lines, wanted, whole, f"{wanted} of {whole} are right", ONE, parts)


def complement(level: int, rng: Random) -> Problem:
    """One less a probability: tenths, hundredths, a fraction, percent."""
    event = rng.choice(EVENTS)
    style = rng.randint(0, 2) if level < 4 else rng.randint(1, 2)
    if style == 0:
        tenths = rng.randint(1, 9)
        shown, line, answer = f"0.{tenths}", f"1-0.{tenths}=0.{10 - tenths}", f"0.{10 - tenths}"
    elif style == 1:
        percent = rng.randint(1, 99)
        shown, line, answer = f"{percent}%", f"100%-{percent}%={100 - percent}%", rf"{100 - percent}\%"
    else:
        whole = rng.randint(3, 20)
        part = rng.randint(1, whole - 1)
        value = 1 - Fraction(part, whole)
        part, whole = (1 - value).numerator, value.denominator
        shown, answer = f"{part}/{whole}", rational.latex(value)
        line = f"1-{part}/{whole}: {whole}-{part}={whole - part}, {whole - part}/{whole}"
    return Problem(
        text=f"not: {shown}",
        working=[line],
        because=r"One less the probability: \(",
        answer=answer,
        templates=COMPLEMENT,
        parts={"event": event, "p": shown},
    )


def dice(level: int, rng: Random) -> Problem:
    """One roll of an n-sided die."""
    n = rng.choice((6, 6, 8, 10, 12, 20))
    limit = rng.randint(2, n - 1)
    what, good = rng.choice(
        [
            (f"a {limit}", [limit]),
            ("an even number", list(range(2, n + 1, 2))),
            ("an odd number", list(range(1, n + 1, 2))),
            (f"a number greater than {limit}", list(range(limit + 1, n + 1))),
            (f"a number less than {limit}", list(range(1, limit))),
            (f"a {limit} or more", list(range(limit, n + 1))),
            (f"a multiple of {limit}", list(range(limit, n + 1, limit))),
            ("a prime number", [p for p in range(2, n + 1) if all(p % q for q in range(2, p))]),
        ]
    )
    lines = [f"good: {', '.join(map(str, good))}", f"{len(good)} of {n}"]
    why = f"{len(good)} of {n} numbers are right"
    return _share(f"{what}, die {n}", lines, len(good), n, why, DICE, {"n": str(n), "what": what})


def two(level: int, rng: Random) -> Problem:
    """Two drawn, with or without replacement: both of one colour, or one of each in order."""
    counts = _counts(level, rng)
    whole = sum(counts.values())
    back = level == 4 or rng.random() < 0.3
    how = "with replacement" if back else "without replacement"
    left = whole if back else whole - 1
    first = rng.choice(list(counts))
    if rng.random() < 0.6:
        both, a, b = f"both are {first}", counts[first], counts[first] - (not back)
    else:
        second = rng.choice([colour for colour in counts if colour != first])
        both, a, b = f"the first is {first} and the second is {second}", counts[first], counts[second]
    text = ", ".join(f"{count} {colour}" for colour, count in counts.items())
    lines = [
        *mental.total(list(counts.values())),
        f"{a}/{whole}*{b}/{left}",
        *mental.multiply(a, b),
        *mental.multiply(whole, left),
    ]
    parts = {"holder": rng.choice(HOLDERS), "contents": _contents(counts, rng), "how": how, "both": both}
    why = f"Multiply {a}/{whole} by {b}/{left}"
    return _share(f"{both}, {how}: {text}", lines, a * b, whole * left, why, TWO, parts)


KINDS = {
    1: [one],
    2: [one, one, complement],
    3: [one, one, complement, dice],
    4: [complement, dice, two, two],
    5: [two],
}


def draw(level: int, rng: Random) -> Problem:
    """Something left to chance."""
    return rng.choice(KINDS[level])(level, rng)


SKILL = Skill("probability", TEMPLATES, draw)
