"""Every thing of a set-up, its parts and formulas have words in every language."""

import pytest

from app.study.reading.names import KINDS, PARTS, RULES, kind_name, part_name
from app.study.reading.things import CIRCLE_NUMBER, THINGS


def test_every_kind_part_and_quantity_has_a_name():
    assert KINDS.keys() == THINGS.keys()
    parts = {name for kind in THINGS.values() for name in (*kind.parts, *kind.quantities)}
    assert PARTS.keys() == {*parts, CIRCLE_NUMBER}
    assert (str(kind_name("box")), part_name("width").in_language("zh_CN")) == ("box", "宽")


@pytest.mark.parametrize("kind", THINGS)
def test_every_formula_is_said(kind):
    quantities = {(kind, name) for name in THINGS[kind].quantities}
    relations = {(kind, "")} if THINGS[kind].relations else set()
    assert {key for key in RULES if key[0] == kind} == quantities | relations
