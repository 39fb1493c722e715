"""A set-up: what a story's letters stand for, what holds between them, and what is wanted."""

from dataclasses import dataclass

from app.study.maths.tree import Node

RELATIONS = ("<=", ">=", "=", "<", ">")
PICKS = ("least", "most")
"""Of a want under inequalities: the smallest or the largest number that fits."""
VERBS = ("simplify", "factor", "expand")
"""What else may be done to an expression than find its value."""


@dataclass(frozen=True)
class Letter:
    """A letter and what it stands for, in the words of the story: s, “the son's age now”."""

    name: str
    meaning: str


@dataclass(frozen=True)
class Thing:
    """A figure, list or sequence with its labelled parts: rectangle, length 2w, width w.

    A list's values, and the first terms of a sequence, have "" for a label. Kinds: things.THINGS.
    """

    kind: str
    parts: tuple[tuple[str, Node], ...]


@dataclass(frozen=True)
class Relation:
    """left, one of RELATIONS, right."""

    left: Node
    sign: str
    right: Node


@dataclass(frozen=True)
class Want:
    """An expression that is asked for, with the unit or noun it is counted in ("" without).

    `what` is one of PICKS or VERBS, "" where the value is asked for.
    """

    tree: Node
    unit: str = ""
    what: str = ""


@dataclass(frozen=True)
class SetUp:
    """The whole set-up; `unused` are the numbers of the story that do not matter."""

    wants: tuple[Want, ...]
    relations: tuple[Relation, ...] = ()
    letters: tuple[Letter, ...] = ()
    things: tuple[Thing, ...] = ()
    unused: tuple[Node, ...] = ()

    def trees(self) -> tuple[Node, ...]:
        """Every expression in it, but for the unused numbers."""
        parts = [tree for thing in self.things for _, tree in thing.parts]
        sides = [side for relation in self.relations for side in (relation.left, relation.right)]
        return (*parts, *sides, *(want.tree for want in self.wants))
