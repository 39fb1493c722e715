"""Events of dice, coins, cards and numbers, in words, as what they are true of."""

import re
from collections.abc import Callable, Sequence
from itertools import product
from typing import NamedTuple

Outcome = tuple[object, ...]
Event = Callable[[Outcome], bool]
OfNumber = Callable[[int], bool]

SUITS = {"hearts": "red", "diamonds": "red", "clubs": "black", "spades": "black"}
RANKS = (
    "ace",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "jack",
    "queen",
    "king",
)
_SMALL = {
    name: value
    for value, name in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        ]
    )
}
_FACES = {"jack", "queen", "king"}


class Experiment(NamedTuple):
    """What may come out, each as likely as any other, and how events of it are read."""

    outcomes: tuple[Outcome, ...]
    event: Callable[[str], Event | None]


def number(text: str) -> int | None:
    """A whole number in figures or words."""
    text = text.strip()
    word = text.lower()
    if text.isdigit():
        return int(text)
    return {"a": 1, "an": 1}.get(word) or _SMALL.get(word) or _SMALL.get(word.removesuffix("s"))


def combined(text: str, one: Callable[[str], Event | None]) -> Event | None:
    """An event with or, and, not in it."""
    text = re.sub(
        r"^(?:(?:getting|rolling|drawing|tossing|obtaining|choosing|picking|selecting|flipping|of"
        r"|that|it|the number|the card|is|an?|the|number|rolled|drawn|a result|will be|landing on"
        r"|either)\b ?)+",
        "",
        text.strip(" ,.?"),
    )
    whole = one(text)
    if whole is not None:
        return whole
    for word, joins in (("or", any), ("and", all)):
        parts = re.split(rf",? \b{word}\b ", text)
        if len(parts) > 1:
            found = [combined(part, one) for part in parts]
            if any(each is None for each in found):
                return None
            events = [each for each in found if each is not None]
            return lambda outcome: joins(event(outcome) for event in events)
    negated = re.fullmatch(r"(?:not |non ?-? ?|no |anything but |anything other than )(?:an? )?(.+)", text)
    if negated:
        inner = combined(negated[1], one)
        return None if inner is None else lambda outcome: not inner(outcome)
    return None


# One number


def of_number(text: str) -> OfNumber | None:
    """even, a prime, more than 4, at least 3, a multiple of 3, a 5."""
    text = re.sub(r"^(?:an?|the) ", "", text.strip())
    kinds: dict[str, OfNumber] = {
        "even": lambda n: n % 2 == 0,
        "odd": lambda n: n % 2 == 1,
        "prime": lambda n: n > 1 and all(n % d for d in range(2, n)),
    }
    kind = re.fullmatch(r"(even|odd|prime)(?: numbers?)?", text)
    if kind:
        return kinds[kind[1]]
    return _compared(text)


_MORE = r"(?:number )?(?:that is |is |which is )?"
_COMPARISONS: tuple[tuple[str, Callable[[int, int], bool]], ...] = (
    (r"(?:greater|more|larger|higher|bigger) than or equal to (\w+)", lambda n, k: n >= k),
    (r"(?:less|smaller|lower|fewer) than or equal to (\w+)", lambda n, k: n <= k),
    (r"(?:greater|more|larger|higher|bigger) than (\w+)", lambda n, k: n > k),
    (r"(?:less|smaller|lower|fewer) than (\w+)", lambda n, k: n < k),
    (r"at least (\w+)", lambda n, k: n >= k),
    (r"at most (\w+)", lambda n, k: n <= k),
    (r"(\w+) or (?:more|greater|higher|above)", lambda n, k: n >= k),
    (r"(\w+) or (?:less|lower|fewer|below)", lambda n, k: n <= k),
    (r"(?:a )?multiple of (\w+)", lambda n, k: n % k == 0),
    (r"divisible by (\w+)", lambda n, k: n % k == 0),
    (r"(?:a )?factor of (\w+)", lambda n, k: k % n == 0),
    (r"(?:exactly |equal to |of )?(?:an? )?(\w+)", lambda n, k: n == k),
)


def _compared(text: str) -> OfNumber | None:
    for pattern, holds in _COMPARISONS:
        found = re.fullmatch(_MORE + pattern, text)
        k = number(found[1]) if found else None
        if k is not None and (k or ("multiple" not in pattern and "divisible" not in pattern)):
            return lambda n, holds=holds, k=k: holds(n, k)  # type: ignore[misc]
    return None


def _of_numbers(text: str, way: Callable[[list[int], OfNumber], bool]) -> Event | None:
    """The event that `text` holds of the numbers of an outcome in this way; None where it is not read."""
    holds = of_number(text)
    if holds is None:
        return None
    return lambda outcome: way([each for each in outcome if isinstance(each, int)], holds)


def one_of(count: int) -> Experiment:
    """A number from 1 to `count`."""

    def one(text: str) -> Event | None:
        return _of_numbers(text, lambda numbers, holds: holds(numbers[0]))

    return Experiment(tuple((n,) for n in range(1, count + 1)), lambda text: combined(text, one))


# Several dice and coins


def dice(count: int, sides: int) -> Experiment:
    """Several dice."""

    def one(text: str) -> Event | None:
        text = re.sub(r"^(?:the )?(?:numbers (?:rolled )?(?:have )?)?(?:an? )?", "", text)
        total = re.fullmatch(
            r"(?:sum|total)(?: of (?:the |both )?(?:numbers|dice|two numbers|two dice|faces)(?: "
            r"rolled| shown)?)? ?(?:is|of|that is|equals?|being)? ?(.+)",
            text,
        )
        if total:
            return _of_numbers(total[1], lambda numbers, holds: holds(sum(numbers)))
        if re.fullmatch(
            r"doubles?|(?:both|the two) (?:numbers|dice) (?:are |show )?(?:the )?same(?: number)?|pair", text
        ):
            return lambda outcome: len(set(outcome)) == 1
        shown = re.fullmatch(r"(?:at least )?one (.+)", text)
        if shown:
            return _of_numbers(shown[1], lambda numbers, holds: any(map(holds, numbers)))
        both = re.fullmatch(
            r"(?:both|two|all) (?:numbers |dice )?(?:are |being |show )?(even|odd|prime)(?: numbers)?", text
        )
        if both:
            return _of_numbers(both[1], lambda numbers, holds: all(map(holds, numbers)))
        return None

    if count == 1:
        return one_of(sides)
    return Experiment(tuple(product(range(1, sides + 1), repeat=count)), lambda text: combined(text, one))


def coins(count: int) -> Experiment:
    """Several coins: H and T."""

    def one(text: str) -> Event | None:
        text = re.sub(r"^an? ", "", text)
        found = re.fullmatch(
            r"(?:(exactly|at least|at most|no|all|only|not all|more than|fewer than|less than) )?"
            r"(\w+ )?(heads?|tails?)",
            text,
        )
        if not found:
            return None
        side, how = found[3][0].upper(), found[1] or ""
        size = number(found[2]) if found[2] else None
        if found[2] and size is None:
            return None
        return _counted(side, how, size, count)

    return Experiment(tuple(product("HT", repeat=count)), lambda text: combined(text, one))


def _counted(side: str, how: str, size: int | None, count: int) -> Event | None:
    if how == "no":
        return lambda outcome: outcome.count(side) == 0
    if how in {"all", "not all"}:
        return lambda outcome: (outcome.count(side) == count) is (how == "all")
    if size is None:
        if count > 1 and how:
            return None
        size = 1
        if count > 1:
            return None
    tests: dict[str, OfNumber] = {
        "": lambda n: n == size,
        "exactly": lambda n: n == size,
        "only": lambda n: n == size,
        "at least": lambda n: n >= size,
        "at most": lambda n: n <= size,
        "more than": lambda n: n > size,
        "fewer than": lambda n: n < size,
        "less than": lambda n: n < size,
    }
    holds = tests[how]
    return lambda outcome: holds(outcome.count(side))


# Cards


def cards() -> Experiment:
    """One card of 52."""
    return Experiment(tuple(product(RANKS, SUITS)), lambda text: combined(text, _card))


def _card(text: str) -> Event | None:
    text = re.sub(r"^(?:an?|the) ", "", text)
    words = re.sub(r"\b(?:cards?|of|an?|the)\b", " ", text).split()
    tests: list[Event] = []
    for word in words:
        test = _word_of_card(word)
        if test is None:
            return None
        tests.append(test)
    return (lambda outcome: all(test(outcome) for test in tests)) if tests else None


def _word_of_card(word: str) -> Event | None:
    if word in {"red", "black"}:
        return lambda outcome: SUITS[str(outcome[1])] == word
    suit = next((suit for suit in SUITS if word in {suit, suit[:-1]}), None)
    if suit:
        return lambda outcome: outcome[1] == suit
    if word in {"face", "picture", "court"}:
        return lambda outcome: outcome[0] in _FACES
    if word.isdigit() and 2 <= int(word) <= 10:
        word = RANKS[int(word) - 1]
    rank = next((rank for rank in RANKS if word in {rank, f"{rank}s", f"{rank}es"}), None)
    return None if rank is None else lambda outcome: outcome[0] == rank


def shown(outcomes: Sequence[Outcome]) -> tuple[str, ...]:
    """The outcomes as they are written."""
    return tuple(str(one[0]) if len(one) == 1 else f"({', '.join(map(str, one))})" for one in outcomes)
