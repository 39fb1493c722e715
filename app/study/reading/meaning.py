"""The things of a set-up put into its formulas: the perimeter becomes 2(l + w), term(10) 3 + 9·4."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache, reduce

from app.study.maths.tree import (
    Apply,
    Node,
    Num,
    Sym,
    minus,
    number,
    over,
    plus,
    substituted,
    symbols,
)
from app.study.reading.errors import BadSetUp
from app.study.reading.formulas import LETTERS, read_formula
from app.study.reading.set_up import Relation, SetUp, Want
from app.study.reading.things import CIRCLE_NUMBER, THINGS, parts_of
from engine.base.sentence import say

_OF_SEQUENCES = ("term", "sum")


@dataclass(frozen=True)
class InFormulas:
    """A set-up without things: only letters and numbers are left.

    `hidden` are letters that nobody wrote, each with the part of a thing that it stands for.
    """

    relations: tuple[Relation, ...]
    wants: tuple[Want, ...]
    hidden: tuple[tuple[str, str], ...] = ()


def in_formulas(set_up: SetUp) -> InFormulas:
    """`set_up` with the formulas of its things put in. Raises BadSetUp."""
    meaning = _Meaning(set_up)
    relations = [
        Relation(meaning.of(each.left), each.sign, meaning.of(each.right)) for each in set_up.relations
    ]
    wants = [Want(meaning.of(each.tree), each.unit, each.what) for each in set_up.wants]
    return InFormulas((*meaning.own_relations(), *relations), tuple(wants), tuple(meaning.hidden))


class _Meaning:
    """What each name means; a part that nobody labelled gets a letter when it is asked for."""

    def __init__(self, set_up: SetUp) -> None:
        self.things = set_up.things
        taken = {name for tree in set_up.trees() for name in symbols(tree)}
        self.free = [letter for letter in LETTERS if letter not in taken]
        self.hidden: list[tuple[str, str]] = []
        self.parts: dict[tuple[int, str], Node] = {}
        for place, thing in enumerate(set_up.things):
            for label, tree in thing.parts:
                if label in THINGS[thing.kind].parts:
                    self.parts[place, label] = tree
        self.asked = {name for tree in set_up.trees() for name in symbols(tree) if len(name) > 1}

    def of(self, node: Node) -> Node:
        """The expression without names of things."""
        if isinstance(node, Sym) and len(node.name) > 1:
            return self.named(node.name)
        if not isinstance(node, Apply):
            return node
        arguments = tuple(map(self.of, node.args))
        if node.name in _OF_SEQUENCES:
            return self.of_sequence(node.name, arguments[0])
        return Apply(node.op, arguments, node.sign)

    def named(self, name: str) -> Node:
        places = [
            i for i, thing in enumerate(self.things)
            if name in parts_of(thing.kind) or name in THINGS[thing.kind].quantities
        ]  # fmt: skip
        if len(places) != 1:
            raise BadSetUp(say("reading.of-nothing", name=name))
        return self.of_thing(places[0], name)

    def of_thing(self, place: int, name: str) -> Node:
        thing = self.things[place]
        kind = THINGS[thing.kind]
        if thing.kind == "list":
            return _of_list(name, [tree for _, tree in thing.parts])
        if name in kind.parts:
            return self.part(place, name)
        return self.formula(place, kind.quantities[name])

    def part(self, place: int, name: str) -> Node:
        if (place, name) not in self.parts:
            row = [tree for label, tree in self.things[place].parts if not label]
            found = _of_row(name, row)
            if found is None:
                found = Sym(self.letter_for(name))
            self.parts[place, name] = found
        return self.parts[place, name]

    def letter_for(self, name: str) -> str:
        """A letter that nobody wrote, the name's own first one where that is free."""
        letter = name[0] if name[0] in self.free else self.free[-1]
        self.free.remove(letter)
        self.hidden.append((letter, name))
        return letter

    def formula(self, place: int, text: str) -> Node:
        tree = _formula(text)
        values = {
            name: self.part(place, name)
            for name in symbols(tree)
            if name in THINGS[self.things[place].kind].parts
        }
        given = dict(self.things[place].parts).get(CIRCLE_NUMBER)
        if given is not None:
            tree = _with_pi(tree, given)
        return substituted(tree, values)

    def of_sequence(self, name: str, place: Node) -> Node:
        rows = [i for i, thing in enumerate(self.things) if name in THINGS[thing.kind].quantities]
        if len(rows) != 1:
            raise BadSetUp(say("reading.of-nothing", name=name))
        tree = self.formula(rows[0], THINGS[self.things[rows[0]].kind].quantities[name])
        return substituted(tree, {"n": place})

    def own_relations(self) -> list[Relation]:
        """What holds of the things themselves: a labelled perimeter, Pythagoras, lengths above 0."""
        found: list[Relation] = []
        for place, thing in enumerate(self.things):
            kind = THINGS[thing.kind]
            for label, tree in thing.parts:
                if label in kind.quantities:
                    found.append(Relation(self.formula(place, kind.quantities[label]), "=", self.of(tree)))
            for text in kind.relations:
                left, right = map(_formula, text.split(" = "))
                names = symbols(left) | symbols(right)
                if all((place, name) in self.parts for name in names):
                    sides = (
                        substituted(side, {n: self.of(self.parts[place, n]) for n in names})
                        for side in (left, right)
                    )
                    found.append(Relation(next(sides), "=", next(sides)))
        letters = [
            tree
            for (place, _), tree in self.parts.items()
            if isinstance(tree, Sym) and not THINGS[self.things[place].kind].row
        ]
        return [*found, *(Relation(letter, ">", number(0)) for letter in dict.fromkeys(letters))]


@lru_cache
def _formula(text: str) -> Node:
    return read_formula(text)


def _with_pi(node: Node, value: Node) -> Node:
    if isinstance(node, Apply):
        return Apply(node.op, tuple(_with_pi(each, value) for each in node.args), node.sign)
    return value if getattr(node, "name", "") == CIRCLE_NUMBER else node


def _of_row(name: str, row: Sequence[Node]) -> Node | None:
    """The first term, difference or ratio of a sequence whose first terms are `row`."""
    if name == "first" and row:
        return row[0]
    if name in {"difference", "ratio"} and len(row) > 1:
        return minus(row[1], row[0]) if name == "difference" else over(row[1], row[0])
    return None


def _of_list(name: str, values: list[Node]) -> Node:
    """A statistic of a list; those that need an order are of numbers alone. Raises BadSetUp."""
    total = reduce(plus, values)
    if name in {"mean", "total", "count"}:
        count = number(len(values))
        return {"mean": over(total, count), "total": total, "count": count}[name]
    if not all(isinstance(value, Num) for value in values):
        raise BadSetUp(say("reading.not-solved"))
    ordered = sorted((value for value in values if isinstance(value, Num)), key=lambda each: each.value)
    if name == "range":
        return minus(ordered[-1], ordered[0])
    if name == "mode":
        return _mode(ordered)
    middle = len(ordered) // 2
    return (
        ordered[middle] if len(ordered) % 2 else over(plus(ordered[middle - 1], ordered[middle]), number(2))
    )


def _mode(ordered: Sequence[Num]) -> Node:
    counts: dict[Fraction, int] = {}
    for each in ordered:
        counts[each.value] = counts.get(each.value, 0) + 1
    most = max(counts.values())
    found = [each for each in ordered if counts[each.value] == most]
    if len(found) != most:
        raise BadSetUp(say("reading.not-solved"))
    return found[0]
