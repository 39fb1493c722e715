"""A setting: quantities that a problem may speak of, and the laws between them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import Node, symbols

MOST_STEPS = 3
_PI = {"π", "pi"}


@dataclass(frozen=True)
class Size:
    """A quantity: its letter, what it measures (length, area, money …), its names, and its adjective.

    Names are regular expressions in small letters; `after` fits what stands behind an amount: 5 cm *wide*.
    """

    letter: str
    measures: str
    names: str
    chinese: str = ""
    after: str = ""


@dataclass(frozen=True)
class Law:
    """left = right for every such thing; `solved` are the letters on the right, by all others.

    `says` is the key of the sentence that says it. The letters all stand for positive numbers.
    """

    says: str
    left: str
    right: str
    solved: Mapping[str, str] = field(default_factory=dict, hash=False)

    def letters(self) -> frozenset[str]:
        """All letters of it."""
        return frozenset(symbols(tree_of(self.right))) | {self.left}

    def formula(self, letter: str) -> Node | None:
        """The letter by all others; None where that is not known."""
        if letter == self.left:
            return tree_of(self.right)
        return tree_of(self.solved[letter]) if letter in self.solved else None


@dataclass(frozen=True)
class Setting:
    """The quantities of one kind of thing, and the laws between them. `called` are its names."""

    name: str
    called: str
    sizes: tuple[Size, ...]
    laws: tuple[Law, ...]
    chinese: str = ""
    by_unit: bool = False  # an amount without a name is known by its unit
    fillers: str = ""  # words that say nothing by themselves where one speaks of such things
    chinese_fillers: str = ""

    def size(self, letter: str) -> Size:
        """The quantity of that letter. Raises KeyError."""
        return {size.letter: size for size in self.sizes}[letter]


def law(says: str, formula: str, *solved: str) -> Law:
    """The law that `formula` is, such as "A = s^2", with it solved for other letters: "s = √A"."""
    left, right = formula.split(" = ")
    return Law(says, left, right, dict(row.split(" = ") for row in solved))


def setting(
    name: str,
    called: str,
    chinese: str,
    sizes: tuple[Size, ...],
    *laws: Law,
    by_unit: bool = False,
    fillers: str = "",
    chinese_fillers: str = "",
) -> Setting:
    """A setting as a row of the tables: what it is called, its quantities, and a line for each law."""
    return Setting(name, called, sizes, laws, chinese, by_unit, fillers, chinese_fillers)


Way = tuple[tuple[Law, str], ...]
"""Laws in the order in which they are used, each with the letter that it gives."""


@cache
def tree_of(formula: str) -> Node:
    """The formula in `formula`."""
    return parse(tokenize(formula))


def way_to(setting: Setting, given: Iterable[str], wanted: str) -> Way | None:
    """The shortest way from all that is given to what is wanted; None where something given is not used."""
    start = frozenset(given)
    if wanted in start:
        return None
    for steps in range(1, MOST_STEPS + 1):
        for way in _ways(setting, start, steps):
            if way[-1][1] == wanted and _uses(way, start):
                return way
    return None


def _ways(setting: Setting, known: frozenset[str], steps: int) -> Iterator[Way]:
    if not steps:
        yield ()
        return
    for law in setting.laws:
        unknown = law.letters() - known
        if len(unknown) == 1:
            (letter,) = unknown
            if law.formula(letter) is not None:
                for rest in _ways(setting, known | {letter}, steps - 1):
                    yield ((law, letter), *rest)


def _uses(way: Way, given: frozenset[str]) -> bool:
    """Whether each given letter is used, and each step but the last is needed by a later one."""
    used = frozenset().union(*(law.letters() - {letter} for law, letter in way))
    return given <= used and {letter for _, letter in way[:-1]} <= used


def consistent(setting: Setting, letters: Iterable[str]) -> Iterator[Law]:
    """The laws that speak of these letters alone."""
    known = set(letters)
    for law in setting.laws:
        if law.letters() <= known:
            yield law
