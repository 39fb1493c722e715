"""A family of stories: numbers that are drawn, frames to tell them, questions, and the set-up of each."""

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from random import Random
from typing import Any, Protocol

from app.study.curriculum import Phrasings
from app.study.maths.exact import rational
from app.study.maths.tree import Node, Num
from app.study.reading.notation import read_set_up, written_set_up
from app.study.reading.set_up import SetUp
from app.study.reading.solving import reduced, wanted_values
from training.stories.template import SLOT, Frame

Values = Mapping[str, Any]
LETTERS = "xyz"
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
HELD_OUT = 6  # one frame in so many, by its text
FRAMES = 3  # of a family that can spare one
IF = 0.1  # of stories of one sentence are asked as “… if …?”
_REQUESTS = (
    "Find",
    "Determine",
    "Calculate",
    "Compute",
    "Work out",
    "Give",
    "Solve",
    "Write",
    "Express",
    "Estimate",
    "State",
)
_SMALL = {"A", "An", "The", "Two", "One", "There", "Each", "Every", "In", "At", "Some", "It", "Three", "When"}


@dataclass(frozen=True)
class Ask:
    """Ways to ask for one thing, what the set-up wants then, and the values it has, by their names."""

    text: str
    want: str
    answers: str


@dataclass(frozen=True)
class Family:
    """`draw` gives the numbers of a story, the values of its letters x, y, z among them.

    Each of `told` tells the same facts, each of `asks` asks for something; `set_up` holds what the facts say.
    """

    name: str
    draw: Callable[[Random], Values]
    told: tuple[str, ...]
    asks: tuple[Ask, ...]
    set_up: str = ""
    language: str = "en"

    def drawn(self, rng: Random, phrasings: Phrasings) -> "Family":
        """This family with the frames named alone."""
        return replace(self, told=self.frames(phrasings))

    def has(self, phrasings: Phrasings) -> bool:
        """Whether there are such frames."""
        return bool(self.frames(phrasings))

    def frames(self, phrasings: Phrasings) -> tuple[str, ...]:
        """Those that are trained, or those that never are: about one in six, a third of a family at most."""
        held = [frame for frame in self.told if _is_held_out(frame)][: len(self.told) // FRAMES]
        match phrasings:
            case Phrasings.ALL:
                return self.told
            case Phrasings.HELD_OUT:
                return tuple(held)
            case Phrasings.TRAIN:
                return tuple(frame for frame in self.told if frame not in held)


def _is_held_out(frame: str) -> bool:
    return hashlib.sha256(frame.encode()).digest()[0] % HELD_OUT == 0


@dataclass(frozen=True)
class Told:
    """A story, its set-up in the plain notation, and the values that are wanted, None for an irrational one.

    `constants` are numbers that the set-up has of its kind, not of the story: the 2 of an area's x^2.
    """

    text: str
    set_up: str
    answers: tuple[Fraction | None, ...]
    family: str
    language: str
    constants: frozenset[Fraction] = frozenset()


class Kind(Protocol):
    """A kind of stories: a family, or one whose stories are composed."""

    @property
    def name(self) -> str: ...

    @property
    def language(self) -> str: ...

    def drawn(self, rng: Random, phrasings: Phrasings) -> Family:
        """A family to tell one story of, in the wordings named."""

    def has(self, phrasings: Phrasings) -> bool:
        """Whether there are such wordings."""


class Inconsistent(Exception):
    """A family's set-up does not fit its own numbers: a bug of the family."""


def story(kind: Kind, rng: Random, phrasings: Phrasings = Phrasings.ALL) -> Told:
    """A random story of `kind` in one of the wordings named. Raises Inconsistent, which tests look for."""
    family = kind.drawn(rng, phrasings)
    values = family.draw(rng)
    frame = Frame(values, family.language, rng)
    asked = rng.choice(family.asks)
    text = _whole(frame.text(rng.choice(family.told)), frame.text(asked.text), family.language, rng)
    lines = [frame.plain(family.set_up), frame.plain(asked.want)]
    if frame.unused:
        lines.append(f"unused {', '.join(frame.unused)}")
    found = read_set_up("\n".join(lines))
    wanted = (values[name] for name in asked.answers.split())
    answers = tuple(None if value is None else Fraction(value) for value in wanted)
    if found is None or not holds(found, values, answers):
        raise Inconsistent(f"{family.name}: {values}\n{written_set_up(found) if found else lines}")
    constants = frozenset(map(Fraction, _NUMBER.findall(SLOT.sub("", f"{family.set_up}\n{asked.want}"))))
    return Told(text, written_set_up(found), answers, family.name, family.language, constants)


def _whole(told: str, asked: str, language: str, rng: Random) -> str:
    """The facts and the question as one text; now and then the question first."""
    if not asked:
        return told
    if not told:
        return asked if language == "zh" else _ended(asked)
    if language == "zh":
        return f"{told.rstrip('。')}{rng.choice('，。，')}{asked}"
    told, asked = told.rstrip("."), _ended(asked)
    first = told.split(" ")[0]
    if ". " not in told and "?" not in told and first in _SMALL and rng.random() < IF:
        end = "?" if asked.endswith("?") else "."
        return f"{asked.rstrip('?.')} if {told[0].lower()}{told[1:]}{end}"
    return f"{told}{'' if told.endswith(('?', '…')) else '.'} {asked}"


def _ended(asked: str) -> str:
    """A question with its question mark, a request with its full stop."""
    stem = asked.rstrip("?. ")
    if "=" in stem[-3:]:
        return asked
    return f"{stem}{'.' if stem.startswith(_REQUESTS) else '?'}"


def holds(set_up: SetUp, values: Values, answers: tuple[Fraction | None, ...]) -> bool:
    """Whether the letters' own values make every relation true, and what is wanted the expected values."""
    letters = {name: Fraction(values[name]) for name in LETTERS if name in values}
    left = reduced(set_up)
    if not left.is_about(letters):
        return _solved(set_up) == answers
    exact = [
        (_value(r.left, letters), r.sign, _value(r.right, letters)) for r in (*left.equations, *left.bounds)
    ]
    wanted = tuple(_value(want.tree, letters) for want in left.wants)
    return all(_true(*each) for each in exact) and wanted == answers


def _solved(set_up: SetUp) -> tuple[Fraction | None, ...]:
    """What algebra finds, where the set-up has letters that the family knows nothing of, or bounds."""
    return tuple(rational(each.tree) for each in wanted_values(set_up)[0])


def _true(left: Fraction | None, sign: str, right: Fraction | None) -> bool:
    if left is None or right is None:
        return False
    return {
        "=": left == right,
        "<": left < right,
        ">": left > right,
        "<=": left <= right,
        ">=": left >= right,
    }[sign]


def _value(tree: Node, letters: Mapping[str, Fraction]) -> Fraction | None:
    return tree.value if isinstance(tree, Num) else rational(tree, letters)
