"""Ways to choose and to order (level 1: factorials, menus; 2: orders; 3: two kinds; 4, 5: larger)."""

from random import Random

from app.study.curriculum.methods import mental
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

FACTORIAL = (
    "In how many orders can {n} {people} be arranged?",
    "In how many ways can {n} {people} stand in a row?",
    "How many ways can {n} {people} line up?",
    "What is {n}!?",
    "Calculate {n}!",
    "Work out {n} factorial.",
    "How many ways are there to order {n} {people}?",
    "Find {n}!",
    "{n} {people} are put in a row. How many orders are there?",
    "How many permutations of {n} {people} are there?",
    "Evaluate {n}!",
    "In how many different ways can {n} {people} be lined up?",
)
MENU = (
    "A menu has {a} and {b}. How many different meals of one each are there?",
    "Ann has {a} and {b}. How many ways can she take one of each?",
    "How many pairs can be made from {a} and {b}, one of each?",
    "There are {a} and {b}. In how many ways can you choose one of each?",
    "You choose one of {a} and one of {b}. How many choices are there?",
    "One shop sells {a} and {b}. How many combinations with one of each are possible?",
    "Tom picks one each from {a} and {b}. How many ways are there?",
    "With {a} and {b}, how many different sets of one each can you make",
    "How many ways are there to take one of each from {a} and {b}?",
    "Count the ways to combine one of {a} with one of {b}.",
)
PERMUTATIONS = (
    "In how many ways can {k} of {n} {people} be put in order?",
    "How many ordered arrangements of {k} out of {n} {people} are there?",
    "Find P({n}, {k}).",
    "Calculate {n}P{k}.",
    "How many permutations of {k} from {n} {people} are there?",
    "In how many ways can {k} different prizes go to {n} {people}, at most one each?",
    "How many ways can {k} places in a race be filled by {n} {people}?",
    "From {n} {people}, in how many ways can {k} be chosen when order matters?",
    "Work out {n}P{k}.",
    "How many codes of {k} different signs can be made from {n} signs",
    "What is P({n}, {k})?",
    "{n} {people} compete for {k} different medals. How many outcomes are there?",
)
COMBINATIONS = (
    "In how many ways can {k} of {n} {people} be chosen?",
    "How many ways are there to choose {k} from {n} {people}?",
    "Find C({n}, {k}).",
    "Calculate {n}C{k}.",
    "How many groups of {k} can be made from {n} {people}?",
    "A team of {k} is picked from {n} {people}. How many teams are possible?",
    r"Evaluate \(\binom{{{n}}}{{{k}}}\).",
    "What is {n} choose {k}?",
    "From {n} {people}, in how many ways can {k} be chosen when order does not matter?",
    "How many combinations of {k} from {n} {people} are there?",
    "Work out {n}C{k}.",
    "How many committees of {k} can be formed from {n} {people}?",
    "How many subsets with {k} elements has a set with {n} elements?",
    "{n} choose {k}",
    "What is {n}C{k}?",
)
BOTH = (
    "In how many ways can {j} of {m} {first} and {k} of {n} {second} be chosen?",
    "How many ways are there to choose {j} of {m} {first} and {k} of {n} {second}?",
    "A group needs {j} of {m} {first} and {k} of {n} {second}. How many groups are possible?",
    "Choose {j} from {m} {first} and {k} from {n} {second}. How many choices are there?",
    "From {m} {first} pick {j}, from {n} {second} pick {k}. How many ways?",
    "How many sets of {j} of {m} {first} with {k} of {n} {second} can be made?",
    "You take {j} of {m} {first} and {k} of {n} {second}. Count the ways.",
    "Out of {m} {first} and {n} {second}, in how many ways can {j} and {k} be chosen?",
    "Find the number of ways to choose {j} of {m} {first} and {k} of {n} {second}.",
    "How many selections of {j} out of {m} {first} and {k} out of {n} {second} are there?",
)
TEMPLATES = (*FACTORIAL, *MENU, *PERMUTATIONS, *COMBINATIONS, *BOTH)
PEOPLE = (
    "people",
    "children",
    "students",
    "books",
    "friends",
    "runners",
    "players",
    "pictures",
    "cards",
    "letters",
)
SETS = (
    ("shirts", "trousers"), ("starters", "desserts"), ("pens", "pencils"), ("hats", "scarves"),
    ("coats", "bags"),
    ("soups", "salads"), ("cakes", "drinks"), ("boys", "girls"), ("films", "books"),
    ("roads in", "roads out"),
    ("colours", "sizes"), ("breads", "fillings"), ("main courses", "puddings"), ("red cards", "blue cards"),
)  # fmt: skip
THIRDS = ("belts", "teas", "rulers", "gloves", "shoes", "sauces", "stickers", "rings", "songs", "stamps")


def _product(factors: list[int]) -> tuple[list[str], int]:
    """Lines that multiply the factors one after another, and the product."""
    lines, so_far = [], factors[0]
    for factor in factors[1:]:
        lines += mental.multiply(so_far, factor)
        so_far *= factor
    return lines, so_far


def _falling(n: int, k: int) -> list[int]:
    return list(range(n, n - k, -1))


def factorial(level: int, rng: Random) -> Problem:
    """All of them in a row."""
    n = rng.randint(3, 5 if level < 3 else 6)
    lines, value = _product(_falling(n, n))
    shown = r" \times ".join(map(str, _falling(n, n)))
    return Problem(
        text=f"{n}!",
        working=[f"{n}!={'*'.join(map(str, _falling(n, n)))}", *lines],
        because=rf"One place fewer to fill each time: \({n}! = {shown} = ",
        answer=str(value),
        templates=FACTORIAL,
        parts={"n": str(n), "people": rng.choice(PEOPLE)},
    )


def menu(level: int, rng: Random) -> Problem:
    """One of each of two or three kinds."""
    largest = 12 if level == 1 else 20
    a, b = rng.randint(2, largest), rng.randint(2, largest)
    first, second = rng.choice(SETS)
    if level == 1 or rng.random() < 0.3:
        return Problem(
            text=f"{a}*{b}",
            working=mental.multiply(a, b),
            because=rf"Each of the first goes with each of the second: \({a} \times {b} = ",
            answer=str(a * b),
            templates=MENU,
            parts={"a": f"{a} {first}", "b": f"{b} {second}"},
        )
    counts = [rng.randint(2, 9 if level > 2 else 6) for _ in range(3)]
    lines, value = _product(counts)
    third = rng.choice(THIRDS)
    shown = " \\times ".join(map(str, counts))
    return Problem(
        text="*".join(map(str, counts)),
        working=lines,
        because=rf"Each goes with each of the others: \({shown} = ",
        answer=str(value),
        templates=MENU,
        parts={"a": f"{counts[0]} {first}, {counts[1]} {second}", "b": f"{counts[2]} {third}"},
    )


def permutations(level: int, rng: Random) -> Problem:
    """Some of them, the order counts."""
    k = 2 if level == 2 else rng.randint(2, 3)
    n = rng.randint(k + 1, {2: 12, 3: 9, 4: 10, 5: 12}[level])
    lines, value = _product(_falling(n, k))
    shown = r" \times ".join(map(str, _falling(n, k)))
    return Problem(
        text=f"{n}P{k}",
        working=[f"{n}P{k}={'*'.join(map(str, _falling(n, k)))}", *lines],
        because=rf"One choice fewer for each place: \({shown} = ",
        answer=str(value),
        templates=PERMUTATIONS,
        parts={"n": str(n), "k": str(k), "people": rng.choice(PEOPLE)},
    )


def combinations(level: int, rng: Random) -> Problem:
    """Some of them, the order does not count."""
    k = rng.randint(2, {2: 2, 3: 3, 4: 3, 5: 4}[level])
    n = rng.randint(k + 2, {2: 12, 3: 8, 4: 10, 5: 10}[level])
    above, orders = _product(_falling(n, k))
    below, repeats = _product(_falling(k, k))
    value = orders // repeats
    over = "*".join(map(str, _falling(n, k)))
    return Problem(
        text=f"{n}C{k}",
        working=[f"{n}C{k}: {over} over {k}!", *above, *below, *mental.divide(orders, repeats)],
        because=rf"{orders} orders, of which {repeats} are the same choice: \({orders} \div {repeats} = ",
        answer=str(value),
        templates=COMBINATIONS,
        parts={"n": str(n), "k": str(k), "people": rng.choice(PEOPLE)},
    )


def both(level: int, rng: Random) -> Problem:
    """Choices from two sets, multiplied."""
    first, second = rng.choice(SETS)
    n, m = rng.randint(4, 9), rng.randint(4, 9)
    j, k = rng.randint(1, 2), rng.randint(1, 2)
    lines, ways = [], []
    for of, chosen in ((m, j), (n, k)):
        ways.append(of if chosen == 1 else of * (of - 1) // 2)
        lines.append(f"{of}C{chosen}={of}" if chosen == 1 else f"{of}C2: {of}*{of - 1}/2={ways[-1]}")
    return Problem(
        text=f"{m}C{j}*{n}C{k}",
        working=[*lines, *mental.multiply(*ways)],
        because=rf"{ways[0]} choices with {ways[1]} each: \({ways[0]} \times {ways[1]} = ",
        answer=str(ways[0] * ways[1]),
        templates=BOTH,
        parts={"j": str(j), "m": str(m), "k": str(k), "n": str(n), "first": first, "second": second},
    )


KINDS = {
    1: [factorial, menu, menu, menu, menu],
    2: [menu, permutations, combinations],
    3: [menu, menu, menu, menu, permutations, combinations, factorial, both, both, both, both],
    4: [permutations, combinations, both],
    5: [permutations, combinations, combinations, both],
}


def draw(level: int, rng: Random) -> Problem:
    """Something to count."""
    return rng.choice(KINDS[level])(level, rng)


SKILL = Skill("combinations and permutations", TEMPLATES, draw)
