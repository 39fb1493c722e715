"""Builds what is asked of sequences: terms, the nth term, sums, differences and ratios."""

import itertools
import re

from app.study.answers.kinds import Equation
from app.study.maths.exact import rational
from app.study.maths.tree import Apply, Node, Num, Sym, mapped, symbols, walk
from app.study.problems.described.given import Given
from app.study.problems.described.requests import Asked, ordinal
from app.study.problems.described.things import Named, Row, Thing
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.claims import Progression
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.tasks.numbers import YesNo
from app.study.problems.tasks.sequences import ByTwoTerms, OfSequence, RecursiveTerms, TermsOf

MOST_TERMS = 200
_INDEXED = re.compile(r"([a-zA-Z])_(.+)")


def of_row(asked: Asked, given: Given) -> Task | None:
    """What is asked of a row of numbers: next, formula, ratio, difference, a term, a sum."""
    kind = given.take_word("arithmetic", "geometric")
    given.take_word("infinite")
    n = ordinal(asked.number) if asked.number else 0
    row = given.take(Row, "", "term", "first term", "sum")
    if not isinstance(row, Row) or given.left() or n > 10_000:
        return None
    if asked.what in {"sum-of-series", "sum-to-infinity"}:
        if not row.added and asked.what == "sum-of-series" and not row.open:
            return None
        if row.last is None and not row.open:
            return None
        return OfSequence("sum", row.terms, kind, 0, row.last)
    if row.last is not None:
        return None
    what = {"first-terms": "terms"}.get(asked.what, asked.what)
    return OfSequence(what, row.terms, kind, n)


def value(asked: Asked, given: Given) -> Task | None:
    """The value of an expression of numbers, or of a sum with dots."""
    if any(isinstance(thing.what, Row) for thing in given.things):
        return of_row(asked._replace(what="sum-of-series"), given)
    found = given.take_value("", "binomial", letter=False)
    if found is None or given.left() or symbols(found):
        return None
    return Evaluate(found)


def term(asked: Asked, given: Given) -> Task | None:
    """Term number n, or the first n terms: of a formula, of a recursion, of a row, of two values."""
    n = ordinal(asked.number)
    if not 1 <= n <= 10_000 or (asked.what == "first-terms" and n > 30):
        return None
    if any(isinstance(thing.what, Row) for thing in given.things):
        return of_row(asked, given)
    places = tuple(range(1, n + 1)) if asked.what == "first-terms" else (n,)
    formula = _formula(given)
    if formula is not None:
        return _of_formula(formula, given, places)
    return by_values(asked, given)


def _formula(given: Given) -> tuple[str, str, Node] | None:
    """(letter, index, formula) of a_n = …, taken; None without one."""
    for thing in given.things:
        if (
            isinstance(thing.what, Equation)
            and isinstance(thing.what.left, Sym)
            and thing.words in {"", "term", "recursive"}
        ):
            found = _INDEXED.fullmatch(thing.what.left.name)
            if found and found[2].isalpha() and len(found[2]) == 1:
                given.things.remove(thing)
                return found[1], found[2], thing.what.right
        name = getattr(thing.what, "name", "")
        letter = getattr(thing.what, "letter", "")
        tree = getattr(thing.what, "tree", None)
        if name in {"a", "t", "u", "s", "b"} and letter in {"n", "k"} and tree is not None:
            given.things.remove(thing)
            return name, letter, tree
    return None


def _of_formula(formula: tuple[str, str, Node], given: Given, places: tuple[int, ...]) -> Task | None:
    letter, index, tree = formula
    own = {each.name for each in walk(tree) if isinstance(each, Sym) and each.name.startswith(f"{letter}_")}
    if not own:
        return TermsOf(tree, index, places) if symbols(tree) <= {index} and not given.left() else None
    return _recursive(letter, index, tree, own, given, places)


def _recursive(
    letter: str, index: str, tree: Node, own: set[str], given: Given, places: tuple[int, ...]
) -> Task | None:
    """a_1 = 9, a_n = 3a_{n−1} − 20."""
    back = {f"{letter}_m1": "p1", f"{letter}_m2": "p2"}
    if not own <= set(back):
        return None
    rule = mapped(
        tree, lambda node: Sym(back[node.name]) if isinstance(node, Sym) and node.name in back else node
    )
    first: list[Node] = []
    while (value := _named(given, f"{letter}_{len(first) + 1}")) is not None:
        first.append(value)
    needed = 2 if f"{letter}_m2" in own else 1
    if len(first) != needed or given.left() or not symbols(rule) <= {index, "p1", "p2"} or max(places) > 60:
        return None
    return RecursiveTerms(tuple(first), rule, index, places)


def _named(given: Given, name: str) -> Node | None:
    for thing in given.things:
        if (
            isinstance(thing.what, Named)
            and thing.what.name == name
            and thing.words in {"", "first term", "recursive"}
        ):
            given.things.remove(thing)
            return thing.what.value
    return None


def by_values(asked: Asked, given: Given) -> Task | None:
    """Of an arithmetic or geometric sequence: first term and step, or two terms."""
    kind = given.take_word("arithmetic", "geometric")
    step, kind = _step(given, kind)
    known: list[tuple[int, Node]] = []
    for thing in list(given.things):
        placed = _placed(thing)
        if placed is not None:
            known.append(placed)
            given.things.remove(thing)
        elif step is None and _is_step(thing) and isinstance(thing.what, Named):
            step = thing.what.value
            kind = kind or {"d": "arithmetic", "r": "geometric"}[thing.what.name]
            given.things.remove(thing)
    if not kind or given.left() or len(known) + (step is not None) != 2:
        return None
    n = ordinal(asked.number) if asked.number else 0
    what = {"first-terms": "terms"}.get(asked.what, asked.what)
    return ByTwoTerms(kind, what, tuple(known), step, n)


def _step(given: Given, kind: str) -> tuple[Node | None, str]:
    """The common difference or ratio that is given, and the kind of sequence that it tells."""
    for word, means in (("difference", "arithmetic"), ("ratio", "geometric")):
        step = given.take_value(word, letter=False) if kind in {"", means} else None
        if step is not None:
            return step, means
    return None, kind


def _placed(thing: Thing) -> tuple[int, Node] | None:
    """Which term it gives, and its value; None where it gives none."""
    what = thing.what
    if isinstance(what, Num | Apply):
        return (1, what) if thing.words == "first term" else None
    if not isinstance(what, Named):
        return None
    place = re.fullmatch(r"[a-zA-Z]_(\d+)", what.name)
    if place and int(place[1]) and thing.words in {"", "term", "first term"}:
        return int(place[1]), what.value
    return (1, what.value) if what.name == "a" and thing.words in {"first term", "term"} else None


def _is_step(thing: Thing) -> bool:
    """d = 3 or r = 2."""
    named = isinstance(thing.what, Named) and thing.what.name in {"d", "r"}
    return named and thing.words in {"", "difference", "ratio", "term"}


def row_or_values(asked: Asked, given: Given) -> Task | None:
    """What is asked of a row of numbers, or of a sequence by its values."""
    if any(isinstance(thing.what, Row) for thing in given.things):
        return of_row(asked, given)
    return by_values(asked, given)


def whole(node: Node) -> int | None:
    """The whole number that it is."""
    value = rational(node) if not symbols(node) else None
    return int(value) if value is not None and value.denominator == 1 else None


def is_kind(text: str, given: Given) -> Task | None:
    """Is the sequence arithmetic (geometric)?"""
    row = given.take(Row, "", "term")
    if not isinstance(row, Row) or given.left() or row.last is not None:
        return None
    values = [value for one in row.terms if (value := rational(one)) is not None]
    if len(values) != len(row.terms):
        return None
    pairs = list(itertools.pairwise(values))
    claim = Progression(row.terms, text)
    if text == "arithmetic":
        return YesNo(len({b - a for a, b in pairs}) == 1, claim)
    return YesNo(0 not in values and len({b / a for a, b in pairs}) == 1, claim)
