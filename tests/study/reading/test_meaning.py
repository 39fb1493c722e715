"""Names of a thing become its formulas; what nobody labelled gets a letter of its own."""

import pytest

from app.study.reading.errors import BadSetUp
from app.study.reading.formulas import written
from app.study.reading.meaning import in_formulas
from app.study.reading.notation import read_set_up


def plain(text):
    found = in_formulas(read_set_up(text))
    relations = [f"{written(each.left)} {each.sign} {written(each.right)}" for each in found.relations]
    return relations, [written(want.tree) for want in found.wants]


def test_a_named_quantity_becomes_its_formula():
    assert plain("rectangle length 2w, width w\nperimeter = 36\nwant area") == (
        ["w > 0", "2(2w + w) = 36"],
        ["2w*w"],
    )


def test_an_unlabelled_part_gets_a_free_letter():
    relations, wants = plain("circle diameter 10\nwant area")
    assert relations == ["10 = 2r", "r > 0"]
    assert wants == ["pi*r^2"]


def test_pi_may_be_given():
    assert plain("circle radius 2, pi 3.14\nwant area") == ([], ["3.14*2^2"])


def test_the_terms_of_a_sequence_say_its_difference():
    assert plain("arithmetic 3, 7, 11\nwant term(10)")[1] == ["3 + (10 - 1)*(7 - 3)"]


def test_a_name_of_two_things_is_refused():
    with pytest.raises(BadSetUp):
        in_formulas(read_set_up("square side 2\ncube side 3\nwant side"))
