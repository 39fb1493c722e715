"""What is known of measured things: each quantity on the way from what is given, worked out exactly."""

from dataclasses import replace
from fractions import Fraction
from math import floor

from app.study.answers.kinds import Answer, Quantity, Value
from app.study.maths import operators as op
from app.study.maths.approximate import approximate
from app.study.maths.conversion import in_unit
from app.study.maths.exact import rational
from app.study.maths.laws.law import Law, Way, consistent, way_to
from app.study.maths.laws.table import SETTINGS
from app.study.maths.tree import (
    Const,
    Node,
    Num,
    bracketed,
    has,
    mapped,
    number,
    over,
    percentage,
    substituted,
    times,
)
from app.study.problems.asked_form import Ask, Form, Places
from app.study.problems.tasks.measures import ByLaws, Given
from app.study.working.exact_numbers import simplest
from app.study.working.known import evidence
from app.study.working.known.known import Known, Table
from app.study.working.proof.expressions import equals
from app.study.working.rules.values import exact, plain
from app.study.working.unsolved import Unsolved

_CENTS = 2
_PI = Const("pi")


def way_of(task: ByLaws) -> Way:
    """The laws that lead to what is wanted. Raises Unsolved."""
    way = way_to(SETTINGS[task.setting], (given.letter for given in task.given), task.wanted)
    if way is None:
        raise Unsolved
    return way


def formula_of(task: ByLaws, law: Law, letter: str) -> Node:
    """The letter by the others; with the number that is to be taken for π. Raises Unsolved."""
    tree = law.formula(letter)
    if tree is None:
        raise Unsolved
    return with_pi(task, tree)


def with_pi(task: ByLaws, tree: Node) -> Node:
    """The formula with the number that is to be taken for π."""
    wanted = task.pi
    return tree if wanted is None else mapped(tree, lambda node: wanted if node == _PI else node)


def value_given(given: Given, decimals: bool) -> Node:
    """What is given, in the unit of the laws, as one number. Raises Unsolved."""
    tree = given.number
    if given.unit is not None and given.base is not None and given.is_converted:
        tree = in_unit(tree, given.unit, given.base)
    value = rational(tree)
    if value is None:
        found = simplest(tree)
        if found is None:
            raise Unsolved
        return found
    return _written(value, decimals)


def has_decimals(task: ByLaws) -> bool:
    """Whether results are written with a point: decimals, percentages, amounts with units are given, or it is
    about money."""
    numbers = [given.number for given in task.given] + ([task.pi] if task.pi else [])
    pointed = any((isinstance(one, Num) and one.places) or has(one, op.PERCENT) for one in numbers)
    with_unit = any(given.unit is not None for given in task.given)
    fractions = any(has(number, op.OVER) for number in numbers)
    return pointed or _is_money(task) or (with_unit and not fractions)


def _is_money(task: ByLaws) -> bool:
    return SETTINGS[task.setting].size(task.wanted).measures == "money"


def _written(value: Fraction, decimals: bool) -> Node:
    return (plain(value) if decimals else None) or exact(value)


def quantities(task: ByLaws) -> dict[str, Node]:
    """Letter → value, of what is given and of what follows; every law between them holds. Raises Unsolved."""
    decimals = has_decimals(task)
    found = {given.letter: value_given(given, decimals) for given in task.given}
    for law, letter in way_of(task):
        put = {name: bracketed(value) for name, value in found.items()}
        tree = substituted(formula_of(task, law, letter), put)
        node = _worked(tree, decimals)
        size = None if node is None else approximate(node)
        counted = SETTINGS[task.setting].size(letter).measures == "count"
        if node is None or size is None or size <= 0 or (counted and size.denominator > 1):
            raise Unsolved
        found[letter] = node
    if not _agree(task, found):
        raise Unsolved
    return found


def _worked(tree: Node, decimals: bool) -> Node | None:
    """A number, so many π, or as simply as it goes."""
    value = rational(tree)
    if value is not None:
        return _written(value, decimals)
    node = simplest(tree)
    value = None if node is None else rational(node)
    if value is not None:
        return _written(value, decimals)
    of_pi = None if node is None or not decimals else simplest(over(node, _PI))
    value = None if of_pi is None else rational(of_pi)
    return node if value is None else times(_written(value, True), _PI)


def _agree(task: ByLaws, found: dict[str, Node]) -> bool:
    """Whether all laws that speak of these quantities hold, also those that were not used."""
    put = {name: bracketed(value) for name, value in found.items()}
    return all(
        equals(found[law.left], substituted(formula_of(task, law, law.left), put))
        for law in consistent(SETTINGS[task.setting], found)
    )


def answer_of(task: ByLaws, tree: Node) -> Answer:
    """The value of what is wanted as an answer: with its unit, in percent."""
    value = rational(tree)
    if SETTINGS[task.setting].size(task.wanted).measures == "percent" and value is not None:
        return Value(percentage(_written(100 * value, True)))
    if _is_money(task) and value is not None and value.denominator > 1 and (100 * value).denominator == 1:
        tree = number(value, _CENTS)
    if task.unit is None:
        return Value(tree)
    return Quantity(tree, task.unit) if task.asked is None else Quantity(_in_asked(task, tree), task.asked)


def _in_asked(task: ByLaws, tree: Node) -> Node:
    """The size in the unit that is asked for. Raises Unsolved."""
    assert task.unit is not None
    assert task.asked is not None
    found = _worked(in_unit(tree, task.unit, task.asked), has_decimals(task))
    if found is None:
        raise Unsolved
    return found


def to_cents(task: ByLaws, tree: Node) -> Node | None:
    """An amount of money to the cent, where it is not one of cents; None of any other."""
    value = rational(tree)
    if value is None or not _is_money(task) or (100 * value).denominator == 1:
        return None
    return number(Fraction(floor(value * 100 + Fraction(1, 2)), 100), _CENTS)


def _known(task: ByLaws, form: Form) -> Known:
    tree = quantities(task)[task.wanted]
    right = answer_of(task, tree)
    answers: tuple[Answer, ...] = (right,)
    cents = to_cents(task, tree)
    if cents is not None and form.rounding is None and isinstance(right, Value | Quantity):
        form = replace(form, rounding=Places(_CENTS))
        answers = (replace(right, tree=cents, approximate=True), right)
    form = form.without(Ask.INTERVAL, Ask.VECTOR, Ask.SIMPLIFY)
    return Known(answers, evidence.WORKED_OUT, form.adding(Ask.EVALUATE))


KNOWN: Table = {ByLaws: _known}
