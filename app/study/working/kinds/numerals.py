"""Whole numbers as they are written: facts, each true by itself, and at the end the known answer."""

from fractions import Fraction

from app.study.answers.kinds import Value, Word
from app.study.maths.tree import number
from app.study.problems.tasks.numerals import (
    DivisorCount,
    FromBase,
    FromRoman,
    InBase,
    Multiples,
    PlaceValue,
    Roman,
)
from app.study.working.kinds.kind import Kind, Table
from app.study.working.kinds.numbers import CLAIMS, answer_of, is_known
from app.study.working.lines import Line
from app.study.working.said import Said


def _number(task: DivisorCount | Multiples | InBase | Roman) -> Line:
    return number(task.n)


def _written(task: PlaceValue) -> Line:
    places = len(task.number.partition(".")[2])
    return number(Fraction(task.number), places or None)


def _digits(task: FromBase) -> Line:
    return Said(Value(number(int(task.digits))))


def _numeral(task: FromRoman) -> Line:
    return Said(Word(task.numeral))


KINDS: Table = {
    DivisorCount: Kind(_number, answer_of, is_known, claims=CLAIMS),
    Multiples: Kind(_number, answer_of, is_known, claims=CLAIMS),
    PlaceValue: Kind(_written, answer_of, is_known, claims=CLAIMS),
    InBase: Kind(_number, answer_of, is_known, claims=CLAIMS),
    FromBase: Kind(_digits, answer_of, is_known, claims=CLAIMS),
    Roman: Kind(_number, answer_of, is_known, claims=CLAIMS),
    FromRoman: Kind(_numeral, answer_of, is_known, claims=CLAIMS),
}
