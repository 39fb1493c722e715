"""The formulas of figures and sequences are formulas of the notation about their own parts."""

import pytest

from app.study.maths.tree import symbols
from app.study.reading.formulas import read_formula
from app.study.reading.things import NAMES, THINGS, parts_of


@pytest.mark.parametrize("kind", [kind for kind in THINGS if kind != "list"])
def test_a_formula_is_about_parts_of_its_thing(kind):
    thing = THINGS[kind]
    for text in thing.quantities.values():
        assert symbols(read_formula(text)) <= {*thing.parts, "n"}
    for relation in thing.relations:
        assert all(symbols(read_formula(side)) <= set(thing.parts) for side in relation.split(" = "))


def test_round_things_may_be_given_pi():
    assert "pi" in parts_of("circle")
    assert "pi" not in parts_of("box")


def test_no_name_looks_like_two_letters_side_by_side():
    assert all(len(name) > 2 for name in NAMES)
