"""Divisors, multiples, places, bases and Roman numerals, as they were read."""

from app.study.problems.previews.shown import Shown, Table
from app.study.problems.tasks.numerals import (
    DivisorCount,
    FromBase,
    FromRoman,
    InBase,
    Multiples,
    PlaceValue,
    Roman,
)
from engine.base.sentence import say


def _divisors(task: DivisorCount) -> Shown:
    return Shown(say("problems.read.divisor-count"), str(task.n))


def _multiples(task: Multiples) -> Shown:
    return Shown(say("problems.read.multiples", count=task.count), str(task.n))


def _place(task: PlaceValue) -> Shown:
    return Shown(say("problems.read.place-value", digit=task.digit), task.number)


def _in_base(task: InBase) -> Shown:
    return Shown(say("problems.read.in-base", base=task.base), str(task.n))


def _from_base(task: FromBase) -> Shown:
    return Shown(say("problems.read.from-base"), f"{task.digits}_{{{task.base}}}")


def _roman(task: Roman) -> Shown:
    return Shown(say("problems.read.roman"), str(task.n))


def _from_roman(task: FromRoman) -> Shown:
    return Shown(say("problems.read.from-roman"), rf"\text{{{task.numeral}}}")


SHOWN: Table = {
    DivisorCount: _divisors,
    Multiples: _multiples,
    PlaceValue: _place,
    InBase: _in_base,
    FromBase: _from_base,
    Roman: _roman,
    FromRoman: _from_roman,
}
