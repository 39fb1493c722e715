"""Whether what a set-up comes to can be: half a person cannot, nor less than no money."""

import re
from collections.abc import Iterator, Mapping, Sequence

from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Sym, number, substituted
from app.study.reading.set_up import PICKS, SetUp
from app.study.reading.solving import WantedValue, is_never_negative, kept_solutions, reduced
from engine.base.sentence import Sentence, say

_WHOLE = re.compile(
    r"\b(?:people|persons?|students?|children|kids|adults?|seniors?|boys?|girls?|men|women|teachers?|workers?"
    r"|tickets?|coins?|dimes?|nickels?|quarters|pennies|stamps?|books?|pens?|pencils?|notebooks?|cards?|marbles?"
    r"|cars?|trucks?|bikes?|bicycles?|buses|seats?|tables?|chairs?|boxes|bags|bottles|animals?|chickens?|rabbits?"
    r"|cows?|pigs?|dogs?|cats?|ways)$|(?:[人岁]|[张本只头辆枚支个把条](?:票|书|笔|鸡|兔|车)?)$",
    re.IGNORECASE,
)
"""What is counted and never parted."""


def doubted_values(set_up: SetUp, values: Sequence[Sequence[WantedValue]]) -> list[Sentence]:
    """What speaks against `set_up` in the `values` of what it wants, and of its letters."""
    meanings = {letter.name: letter.meaning for letter in set_up.letters}
    found: list[Sentence] = []
    for solution in values:
        for want, value in zip(set_up.wants, solution, strict=True):
            name = want.tree.name if isinstance(want.tree, Sym) else ""
            found += _doubted(value, value.unit or meanings.get(name, ""))
    return found or list(_negative_letters(set_up, meanings))


def _doubted(value: WantedValue, counted: str) -> Iterator[Sentence]:
    exact = rational(value.tree)
    if exact is None:
        return
    if exact < 0 and is_never_negative(value.unit):
        yield say("reading.negative", value=to_text(value.tree), unit=value.unit)
    if exact.denominator != 1 and _WHOLE.search(counted):
        yield say("reading.not-whole", value=to_text(value.tree), things=counted)


def _negative_letters(set_up: SetUp, meanings: Mapping[str, str]) -> Iterator[Sentence]:
    """Letters below nothing beside things that are counted or measured: −3 nickels and 15 dimes."""
    if not all(is_never_negative(want.unit) for want in set_up.wants) or any(
        want.what in PICKS for want in set_up.wants
    ):
        return
    left = reduced(set_up)
    for solution in kept_solutions(left):
        letters: dict[str, Node] = dict(solution)
        for name, tree in reversed(left.put):
            letters[name] = substituted(tree, letters)
        for name, tree in letters.items():
            exact = rational(tree)
            if exact is not None and exact < 0 and name in meanings:
                yield say("reading.negative-letter", what=meanings[name], value=to_text(number(exact)))
