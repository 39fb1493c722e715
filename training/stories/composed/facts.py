"""Facts about two quantities A and B: numbers that make them true, and whether two of them say enough."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from random import Random
from typing import Any

Numbers = dict[str, Any]


@dataclass(frozen=True)
class Fact:
    """A true fact: its kind, its numbers by their slots, and A's and B's factors in its equation."""

    kind: str
    numbers: Numbers
    factors: tuple[Fraction, Fraction]


def _fact(kind: str, numbers: Numbers, a: Any, b: Any) -> Fact:
    return Fact(kind, numbers, (Fraction(a), Fraction(b)))


def _more(a: int, b: int, rng: Random) -> Fact | None:
    return _fact("more", {"d": b - a}, -1, 1) if b > a else None


def _times(a: int, b: int, rng: Random) -> Fact | None:
    return _fact("times", {"k": b // a}, -(b // a), 1) if b % a == 0 and 2 <= b // a <= 9 else None


def _times_more(a: int, b: int, rng: Random) -> Fact | None:
    k = b // a
    return _fact("times more", {"k": k, "d": b - k * a}, -k, 1) if 2 <= k <= 6 and b > k * a else None


def _times_less(a: int, b: int, rng: Random) -> Fact | None:
    k = -(-b // a)
    return _fact("times less", {"k": k, "d": k * a - b}, -k, 1) if 2 <= k <= 6 and b < k * a else None


def _sum(a: int, b: int, rng: Random) -> Fact | None:
    return _fact("sum", {"s": a + b}, 1, 1)


def _part(a: int, b: int, rng: Random) -> Fact | None:
    share = Fraction(a, b)
    nice = share < 1 and share.denominator in {2, 3, 4, 5, 6, 8, 10}
    return _fact("part", {"f": share}, 1, -share) if nice else None


def _ratio(a: int, b: int, rng: Random) -> Fact | None:
    share = Fraction(a, b)
    nice = share != 1 and max(share.numerator, share.denominator) <= 12
    return _fact("ratio", {"p": share.numerator, "q": share.denominator}, 1, -share) if nice else None


def _later_sum(a: int, b: int, rng: Random) -> Fact | None:
    n = rng.randint(2, 12)
    return _fact("later sum", {"n": n, "s": a + b + 2 * n}, 1, 1)


def _later_times(a: int, b: int, rng: Random) -> Fact | None:
    choices = [n for n in range(1, 25) if (b + n) % (a + n) == 0 and 2 <= (b + n) // (a + n) <= 6]
    if not choices:
        return None
    n = rng.choice(choices)
    k = (b + n) // (a + n)
    return _fact("later times", {"n": n, "k": k}, -k, 1)


def _ago_times(a: int, b: int, rng: Random) -> Fact | None:
    choices = [n for n in range(1, a) if (b - n) % (a - n) == 0 and 2 <= (b - n) // (a - n) <= 8]
    if not choices:
        return None
    n = rng.choice(choices)
    k = (b - n) // (a - n)
    return _fact("ago times", {"n": n, "k": k}, -k, 1)


def _ago_sum(a: int, b: int, rng: Random) -> Fact | None:
    n = rng.randint(1, max(1, min(a, b) - 1))
    return _fact("ago sum", {"n": n, "s": a + b - 2 * n}, 1, 1)


def _gift_even(a: int, b: int, rng: Random) -> Fact | None:
    n = (b - a) // 2
    return _fact("gift even", {"n": n}, -1, 1) if n > 0 and (b - a) % 2 == 0 else None


def _gift_times(a: int, b: int, rng: Random) -> Fact | None:
    choices = [n for n in range(1, min(a, 30)) if (b + n) % (a - n) == 0 and 2 <= (b + n) // (a - n) <= 6]
    if not choices:
        return None
    n = rng.choice(choices)
    k = (b + n) // (a - n)
    return _fact("gift times", {"n": n, "k": k}, -k, 1)


def _cost(a: int, b: int, rng: Random) -> Fact | None:
    p, q = rng.sample(range(2, 20), 2)
    return _fact("cost", {"p": p, "q": q, "t": p * a + q * b}, p, q)


def _bundle(a: int, b: int, rng: Random) -> Fact | None:
    p, q = rng.randint(1, 7), rng.randint(2, 8)
    return _fact("bundle", {"p": p, "q": q, "t": p * a + q * b}, p, q) if p != q else None


def _points(a: int, b: int, rng: Random) -> Fact | None:
    p, q = rng.randint(2, 10), rng.randint(1, 5)
    return _fact("points", {"p": p, "q": q, "t": p * a - q * b}, p, -q) if p * a > q * b else None


def _multiples(a: int, b: int, rng: Random) -> Fact | None:
    p, q = rng.randint(2, 6), rng.randint(2, 6)
    return _fact("multiples", {"p": p, "q": q, "t": p * a + q * b}, p, q)


def _ago_part(a: int, b: int, rng: Random) -> Fact | None:
    """n years ago A was a part of what B is today."""
    choices = [(n, Fraction(a - n, b)) for n in range(1, a)]
    nice = [
        (n, share)
        for n, share in choices
        if share < 1 and share.denominator in {2, 3, 4} and share.numerator == 1
    ]
    if not nice:
        return None
    n, share = rng.choice(nice)
    return _fact("ago part", {"n": n, "f": share}, 1, -share)


def _later_part(a: int, b: int, rng: Random) -> Fact | None:
    """In n years A will be k times what B is today, or as old."""
    choices = [n for n in range(1, 30) if (a + n) % b == 0 and (a + n) // b in {1, 2, 3}]
    if not choices:
        return None
    n = rng.choice(choices)
    k = (a + n) // b
    return _fact("later part", {"n": n, "k": k}, 1, -k) if k > 1 else None


def _blend(a: int, b: int, rng: Random) -> Fact | None:
    p, q = rng.sample(range(2, 20), 2)
    price = Fraction(p * a + q * b, a + b)
    return _fact("blend", {"p": p, "q": q, "m": _told(price), "s": a + b}, p, q) if _few(price) else None


def _strength(a: int, b: int, rng: Random) -> Fact | None:
    p, q = rng.sample(range(5, 96, 5), 2)
    percent = Fraction(p * a + q * b, a + b)
    return (
        _fact("strength", {"p": p, "q": q, "m": _told(percent), "s": a + b}, p, q) if _few(percent) else None
    )


def _few(value: Fraction) -> bool:
    """Whether it has one decimal or none."""
    return value.denominator in {1, 2, 5, 10}


def _told(value: Fraction) -> int | Fraction:
    return int(value) if value.denominator == 1 else value


def renamed(fact: Fact | None, kind: str) -> Fact | None:
    """`fact` as one of another kind."""
    return replace(fact, kind=kind) if fact else None


FACTS: Mapping[str, Callable[[int, int, Random], Fact | None]] = {
    "more": _more,
    "times": _times,
    "times more": _times_more,
    "times less": _times_less,
    "sum": _sum,
    "part": _part,
    "ratio": _ratio,
    "later sum": _later_sum,
    "later times": _later_times,
    "ago times": _ago_times,
    "ago sum": _ago_sum,
    "gift even": _gift_even,
    "gift times": _gift_times,
    "cost": _cost,
    "bundle": _bundle,
    "second bundle": lambda a, b, rng: renamed(_bundle(a, b, rng), "second bundle"),
    "points": _points,
    "multiples": _multiples,
    "blend": _blend,
    "strength": _strength,
    "ago part": _ago_part,
    "later part": _later_part,
    "whole": lambda a, b, rng: _fact("whole", {"s": a + b}, 1, 1),
}
"""Each kind's numbers for A and B, None where it is not true or not nice of them."""


def fact_of(kind: str, a: int, b: int, rng: Random) -> Fact | None:
    """A fact of a kind in FACTS, or of fixed factors: “legs 2 4”, “value 0.05 0.10”, “fixed 180”, a sum."""
    word, *given = kind.split()
    if word in {"legs", "value"}:
        p, q = map(Fraction, given)
        total = p * a + q * b
        return _fact(kind, {"t": total if total.denominator > 1 else int(total)}, p, q)
    if word == "fixed":
        return _fact(kind, {}, 1, 1) if a + b == int(given[0]) else None
    return FACTS[kind](a, b, rng)


def two_facts(a: int, b: int, kinds: tuple[str, ...], rng: Random) -> tuple[Fact, Fact] | None:
    """Two true facts of the kinds named that determine A and B, if a draw finds some."""
    fixed = [kind for kind in kinds if kind.startswith("fixed")]
    if "whole" in kinds:  # it says nothing itself, and comes second
        first, second = (fact_of(kind, a, b, rng) for kind in kinds)
        return (first, second) if first and second else None
    for _ in range(6):
        two = rng.sample((fixed[0], rng.choice(kinds)) if fixed else rng.choices(kinds, k=2), 2)
        first, second = (fact_of(kind, a, b, rng) for kind in two)
        if first and second and first.kind != second.kind and _determine(first, second):
            return first, second
    return None


def _determine(first: Fact, second: Fact) -> bool:
    (a, b), (c, d) = first.factors, second.factors
    return a * d != b * c
