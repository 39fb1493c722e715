"""Mean, median, mode, range (level 1: three small numbers; 2, 3: to five; 4: halves; 5: one is missing)."""

from random import Random

from app.study.curriculum.methods import mental
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

LISTED = (
    "Find the {q} of {l}.",
    "What is the {q} of {l}?",
    "Calculate the {q} of {l}.",
    "Work out the {q} of {l}.",
    "What's the {q} of {l}?",
    "{q} of {l}",
    "{l}: find the {q}",
    "Find the {q}: {l}",
    "The numbers are {l}. What is the {q}?",
    "Here are some numbers: {l}. Find the {q}.",
    "Determine the {q} of the numbers {l}.",
    "What is the {q} of the data {l}?",
    "Find the {q} of this list: {l}",
    "Compute the {q} of {l}.",
    "The marks in a test were {l}. What was the {q}?",
    "The ages of some children are {l}. Find the {q} of their ages.",
    "The temperatures this week were {l}. What was the {q}?",
    "A team scored {l} goals. What is the {q}?",
    "For the data set {l}, find the {q}.",
    "How do I find the {q} of {l}?",
    "Give the {q} of {l}.",
    "Can you work out the {q} of these numbers: {l}?",
)
MISSING = (
    "The mean of {l} and x is {m}. Find x.",
    "The numbers {l} and x have a mean of {m}. What is x?",
    "The mean of {n} numbers is {m}. All but one are {l}. What is the other?",
    "Find the missing number if the mean of {l} and x is {m}.",
    "What number must join {l} so that the mean is {m}?",
    "{l} and y have mean {m}. Find y.",
    "Which number makes the mean of {l} and itself {m}?",
    "The average of {l} and one more number is {m}. What is that number?",
    "Numbers: {l} and p. Their mean is {m}. Work out p.",
    "If the mean of {l} and x is {m}, what is x?",
)
TEMPLATES = LISTED + MISSING
LARGEST = {1: 10, 2: 12, 3: 15, 4: 20, 5: 30}
LENGTHS = {1: (3, 3), 2: (3, 4), 3: (3, 5), 4: (4, 6), 5: (5, 5)}


def _listed(numbers: list[int], rng: Random) -> str:
    """`3, 5, 8` or `3, 5 and 8`, sometimes without commas."""
    style = rng.random()
    words = [str(number) for number in numbers]
    if style < 0.6:
        return ", ".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}" if style < 0.85 else " ".join(words)


def _asked(
    kind: str, numbers: list[int], working: list[str], because: str, answer: str, rng: Random
) -> Problem:
    return Problem(
        text=f"{kind}: {', '.join(map(str, numbers))}",
        working=working,
        because=because,
        answer=answer,
        templates=LISTED,
        parts={"q": "average" if kind == "mean" and rng.random() < 0.2 else kind, "l": _listed(numbers, rng)},
    )


def mean(level: int, rng: Random) -> Problem:
    """The sum shared out."""
    n = rng.randint(*LENGTHS[level])
    halves = level == 4 and n % 2 == 0
    numbers = [rng.randint(1, LARGEST[level]) for _ in range(n)]
    over = sum(numbers) % n
    numbers[-1] += (n - over) % n
    if halves:
        numbers[-1] += n // 2
    whole = sum(numbers)
    answer = f"{whole // n}.5" if halves else str(whole // n)
    shared = [f"{whole}/{n}={answer}"] if halves else mental.divide(whole, n)
    because = rf"The sum {whole} shared by {n}: \({whole} \div {n} = "
    return _asked("mean", numbers, [*mental.total(numbers), *shared], because, answer, rng)


def median(level: int, rng: Random) -> Problem:
    """The middle of the sorted numbers."""
    n = rng.randint(*LENGTHS[level])
    if level < 4 and n % 2 == 0:
        n += 1 if n < 6 else -1
    numbers = [rng.randint(1, LARGEST[level]) for _ in range(n)]
    ordered = sorted(numbers)
    lines = [f"in order: {', '.join(map(str, ordered))}"]
    if n % 2:
        middle = ordered[n // 2]
        lines.append(f"middle: {middle}")
        return _asked("median", numbers, lines, r"In order, the middle number is \(", str(middle), rng)
    low, high = ordered[n // 2 - 1], ordered[n // 2]
    half, odd = divmod(low + high, 2)
    answer = f"{half}.5" if odd else str(half)
    lines += [f"middle: {low}, {high}", *mental.add(low, high), f"{low + high}/2={answer}"]
    because = rf"Half-way between the two in the middle: \(({low} + {high}) \div 2 = "
    return _asked("median", numbers, lines, because, answer, rng)


def mode(level: int, rng: Random) -> Problem:
    """The number that comes most often: twice or three times, the others once."""
    n = max(4, rng.randint(*LENGTHS[level]))
    often = rng.randint(2, 3) if n > 4 else 2
    *others, most = rng.sample(range(1, LARGEST[level] + 1), n - often + 1)
    numbers = [*others, *[most] * often]
    rng.shuffle(numbers)
    lines = [f"in order: {', '.join(map(str, sorted(numbers)))}", f"{often} times: {most}"]
    return _asked("mode", numbers, lines, r"The number that comes most often is \(", str(most), rng)


def spread(level: int, rng: Random) -> Problem:
    """The largest less the smallest."""
    numbers = [rng.randint(1, 2 * LARGEST[level]) for _ in range(rng.randint(*LENGTHS[level]))]
    high, low = max(numbers), min(numbers)
    lines = [f"largest {high}, smallest {low}", *mental.subtract(high, low)]
    because = rf"The largest less the smallest: \({high} - {low} = "
    return _asked("range", numbers, lines, because, str(high - low), rng)


def missing(level: int, rng: Random) -> Problem:
    """One number of several whose mean is known."""
    n, middle = rng.randint(3, 5), rng.randint(5, 20)
    while True:
        known = [rng.randint(1, 2 * middle) for _ in range(n - 1)]
        left = n * middle - sum(known)
        if left > 0:
            break
    lines = [*mental.multiply(n, middle), *mental.total(known), *mental.subtract(n * middle, sum(known))]
    return Problem(
        text=f"mean {middle} of {n}: {', '.join(map(str, known))}, x",
        working=lines,
        because=rf"All {n} add up to {n * middle}: \({n * middle} - {sum(known)} = ",
        answer=str(left),
        templates=MISSING,
        parts={"l": ", ".join(map(str, known)), "m": str(middle), "n": str(n)},
    )


def draw(level: int, rng: Random) -> Problem:
    """Some numbers and what to find of them."""
    kinds = [mean, mean, median, mode, spread] + ([missing, missing] if level == 5 else [])
    return rng.choice(kinds)(level, rng)


SKILL = Skill("averages", TEMPLATES, draw)
