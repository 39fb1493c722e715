"""Reads expected values: a table of values and their probabilities, or what a game pays with which chance."""

import re

from app.study.maths.exact import rational
from app.study.maths.tree import Node, negative, symbols
from app.study.maths.units import Unit
from app.study.problems.expressions import expression
from app.study.problems.measured.amounts import NotUnderstood, named
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.statistics import Expected

_NUMBER = r"-?\d+(?:\.\d+)?(?: ?/ ?\d+)?|-?\.\d+"
_ROW = rf"(?:{_NUMBER})(?:(?: ?[,|&;] ?| )(?:{_NUMBER}))+"
_NAME = r"(?:expected value|expectation|mean|expected (?:gain|winnings|payout|profit))"
_ASK = (
    rf"(?:find|what is|calculate|compute|determine|work out) (?:the |its )?(?:{_NAME}|e ?\( ?x ?\))"
    r"(?: (?:of|for) (?:x|the (?:random variable(?: x)?|(?:probability )?distribution|game|spinner|bet)))?"
)
_GIVEN = (
    r"(?:(?:the |a |for the )?(?:random variable x|probability distribution|table|x)? ?(?:of x )?"
    r"(?:is|has|:)? ?(?:given )?(?:below)?[ .:]*)?"
)
_OF_X = r"(?:p ?\( ?x ?\)|p ?\( ?x ?= ?x ?\)|p|probabilit(?:y|ies)|with probabilities)"
_TABLE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        (
            rf"{_GIVEN}(?:x|values?|outcomes?) ?[:=|]? ?(?P<x>{_ROW}) ?[.;,|]? ?(?:and )?{_OF_X} ?[:=|]? ?"
            rf"(?P<p>{_ROW}) ?[.;,]? ?{_ASK}"
        ),
        (
            rf"{_ASK} ?[.:,]? ?(?:if |for |when )?{_GIVEN}(?:x|values?) ?[:=|]? ?(?P<x>{_ROW}) ?[.;,|]? ?"
            rf"(?:and )?{_OF_X} ?[:=|]? ?(?P<p>{_ROW})"
        ),
    )
)
_MONEY = r"\\?[$€£] ?\d+(?:\.\d+)?"
_WITH = r"(?:with (?:a )?probability(?: of)?|with (?:a )?chance (?:of )?|with an? (?=\d))"
_P = r"\d+(?:\.\d+)? ?%(?: chance)?|0?\.\d+|\d+ ?/ ?\d+"
_PAY = (
    r"(?:(?:or |and |but |it |you |the player |to )*(?P<v>wins?|winning|pays?(?: out)?|gets?|receives?|gains?"
    rf"|earns?|loses?|losing) )?(?:nothing|(?P<m>{_MONEY})) {_WITH} ?(?P<p>{_P})"
)
_NEXT = re.compile(
    r",? ?(?:,|;|\. ?|\band\b|\bor\b) ?(?=(?:you |it |to )*"
    r"(?:\\?[$€£]|win|pay|get|receive|gain|earn|los|nothing))",
    re.IGNORECASE,
)
MOST_SIDES = 20  # of a die
_GAME = re.compile(
    rf"(?:in )?(?:a|one) (?:game|lottery|raffle|spinner|bet|gamble)(?:,)? ?(?P<rows>.+?) ?\. ?{_ASK}",
    re.IGNORECASE,
)
_DIE = re.compile(
    rf"{_ASK} ?(?:of|when|for|if) ?(?:the number (?:rolled |shown )?(?:on|when|by) )?(?:you )?"
    r"(?:roll(?:ing)? )?(?:an?|one) (?:fair |standard |six-sided |(?P<sides>\d+)-sided )*di(?:e|ce)"
    r"(?: roll| is rolled)?",
    re.IGNORECASE,
)


def reads(text: str) -> bool:
    """Whether it may be such a problem."""
    return bool(re.search(r"expect|e ?\( ?x ?\)", text, re.IGNORECASE))


def expected(text: str) -> Task | None:
    """The task that the sentences are, joined by stops; None where one is not understood.

    Raises Unreadable.
    """
    text = text.strip(" .?")
    for pattern in _TABLE:
        found = pattern.fullmatch(text)
        if found:
            return _checked(_listed(found["x"]), _listed(found["p"]), None)
    if die := _DIE.fullmatch(text):
        return _of_die(int(die["sides"] or 6))
    game = _GAME.fullmatch(text)
    return _game(game["rows"]) if game else None


def _of_die(sides: int) -> Task | None:
    if not 2 <= sides <= MOST_SIDES:
        return None
    numbers = tuple(expression(str(number)) for number in range(1, sides + 1))
    return Expected(numbers, (expression(f"1/{sides}"),) * sides)


def _listed(text: str) -> list[Node]:
    return [expression(part) for part in re.findall(_NUMBER, text)]


def _game(text: str) -> Task | None:
    """pays $10 with probability 0.2 and $1 with probability 0.8"""
    values: list[Node] = []
    chances: list[Node] = []
    units: set[Unit] = set()
    loses = False
    for row in _NEXT.split(text):
        found = re.fullmatch(_PAY, row.strip(" ,."), re.IGNORECASE)
        if found is None:
            return None
        loses = (found["v"] or "").startswith("los") if found["v"] else loses
        value = expression(re.sub(r"[\\$€£ ]", "", found["m"] or "0"))
        values.append(negative(value) if loses and found["m"] else value)
        if found["m"]:
            units.add(_unit(found["m"]))
        chances.append(expression(re.sub(r" chance", "", found["p"])))
    return _checked(values, chances, units.pop()) if len(units) == 1 else None


def _unit(money: str) -> Unit:
    try:
        return named(money.strip("\\")[0])
    except NotUnderstood as error:
        raise ValueError from error


def _checked(values: list[Node], chances: list[Node], unit: Unit | None) -> Task | None:
    """Only where the chances add up to 1."""
    sizes = [None if symbols(one) else rational(one) for one in chances]
    if len(values) != len(chances) or None in sizes or sum(filter(None, sizes)) != 1:
        return None
    return Expected(tuple(values), tuple(chances), unit)
