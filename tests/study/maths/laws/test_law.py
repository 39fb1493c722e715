"""Laws between quantities: each way to a letter agrees with its law, at random."""

import pytest

from app.study.maths.equality import Outcome, equal
from app.study.maths.laws.law import consistent, law, tree_of, way_to
from app.study.maths.laws.plane import CIRCLE
from app.study.maths.laws.solids import CYLINDER
from app.study.maths.laws.table import SETTINGS
from app.study.maths.tree import bracketed, number, substituted

SOLVED = [(law, letter) for setting in SETTINGS.values() for law in setting.laws for letter in law.solved]


@pytest.mark.parametrize(("law", "letter"), SOLVED, ids=lambda one: getattr(one, "says", one))
def test_a_law_solved_for_a_letter_says_the_same(law, letter, rng):
    sizes = {name: number(rng.randint(30, 90)) for name in law.letters() - {law.left, letter}}
    sizes[letter] = number(rng.randint(2, 9))
    left = substituted(tree_of(law.right), sizes)
    back = substituted(tree_of(law.solved[letter]), {**sizes, law.left: bracketed(left)})
    assert equal(back, sizes[letter]).outcome is Outcome.EQUAL


def test_a_row_of_the_table_is_a_law():
    row = law("working.laws.square-area", "A = s^2", "s = √A")
    assert (row.left, row.right, row.solved) == ("A", "s^2", {"s": "√A"})
    assert row in SETTINGS["square"].laws


def test_every_letter_of_a_law_is_a_quantity_of_its_setting():
    for setting in SETTINGS.values():
        letters = {size.letter for size in setting.sizes}
        assert all(law.letters() <= letters for law in setting.laws), setting.name


def test_the_way_uses_all_that_is_given():
    way = way_to(CYLINDER, ["d", "h"], "V")
    assert [law.says for law, _ in way] == ["working.laws.circle-radius", "working.laws.cylinder-volume"]
    assert way_to(CIRCLE, ["r", "d"], "A") is None
    assert way_to(CIRCLE, ["r"], "r") is None


def test_laws_of_known_letters_alone():
    assert [law.says for law in consistent(CIRCLE, "rC")] == ["working.laws.circle-circumference"]
