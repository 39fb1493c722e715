"""Whether a set-up can be trusted to be that of its story: whose numbers it has, and whether units fit."""

from collections.abc import Iterator
from fractions import Fraction

from app.study.maths.tree import Num, Sym, walk
from app.study.reading.amounts import in_one_unit
from app.study.reading.errors import BadSetUp
from app.study.reading.formulas import written
from app.study.reading.known_constants import constants_of
from app.study.reading.meaning import in_formulas
from app.study.reading.numbers_said import Said, numbers_said, values_of
from app.study.reading.set_up import SetUp, Thing
from engine.base.sentence import Sentence, say


def doubts(set_up: SetUp, text: str) -> list[Sentence]:
    """What speaks against `set_up` being that of `text`; nothing where it can be trusted."""
    said = numbers_said(text)
    return [
        *_foreign(set_up, said, text),
        *_left(set_up, said),
        *_unexplained(set_up, text),
        *_units(set_up),
    ]


def _numbers(set_up: SetUp) -> Iterator[Num]:
    for tree in set_up.trees():
        yield from (node for node in walk(tree) if isinstance(node, Num))


def _foreign(set_up: SetUp, said: list[Said], text: str) -> Iterator[Sentence]:
    """Numbers of the set-up that the story neither says nor brings along; a signed one says its unsigned."""
    allowed = {*values_of(said), *constants_of(text)}
    for number in dict.fromkeys(_numbers(set_up)):
        if number.value not in allowed:
            yield say("reading.foreign-number", number=written(number))
    for tree in set_up.unused:
        if isinstance(tree, Num) and tree.value not in set(values_of(said)):
            yield say("reading.foreign-number", number=written(tree))


def _left(set_up: SetUp, said: list[Said]) -> Iterator[Sentence]:
    """Numbers of the story that are neither used nor named as unused."""
    used: set[Fraction] = {number.value for number in _numbers(set_up)}
    used |= {tree.value for tree in set_up.unused if isinstance(tree, Num)}
    lengths = {
        Fraction(length) for thing in set_up.things if thing.kind == "list" for length in _lengths(thing)
    }
    for each in said:
        in_words = not any(map(str.isdigit, each.text))
        if each.counted and used.isdisjoint(each.values) and not (in_words and lengths & each.values):
            yield say("reading.number-left", number=each.text)


def _lengths(thing: Thing) -> Iterator[int]:
    """How many a list has, and how many of them are known: “three marks are 70, 80 and 85, a fourth …”."""
    values = [tree for _, tree in thing.parts]
    yield len(values)
    yield sum(not _letters(tree) for tree in values)


def _unexplained(set_up: SetUp, text: str) -> Iterator[Sentence]:
    """Letters that are neither explained, nor in the text, nor parts of a figure or list."""
    explained = {letter.name for letter in set_up.letters}
    labels = {name for thing in set_up.things for _, tree in thing.parts for name in _letters(tree)}
    for name in sorted({name for tree in set_up.trees() for name in _letters(tree)} - explained - labels):
        if not _stands_in(name, text):
            yield say("reading.letter-unsaid", letter=name)


def _letters(tree: object) -> set[str]:
    return {node.name for node in walk(tree) if isinstance(node, Sym) and len(node.name) == 1}  # type: ignore[arg-type]


def _stands_in(letter: str, text: str) -> bool:
    """Whether the text itself has this letter, not as part of a word."""
    places = [i for i, sign in enumerate(text) if sign == letter]
    alone = (text[max(i - 1, 0) : i] + text[i + 1 : i + 2] for i in places)
    return any(not any(sign.isalpha() and sign.isascii() for sign in beside) for beside in alone)


def _units(set_up: SetUp) -> Iterator[Sentence]:
    try:
        in_one_unit(in_formulas(set_up))
    except BadSetUp as bad:
        yield bad.sentence
