"""Similar figures, by hand: what is twice as long has four times the area and eight times the volume."""

import pytest

from app.study.maths.exact import rational
from app.study.maths.laws.law import way_to
from app.study.maths.laws.similar import MAP, SIMILAR
from app.study.maths.tree import number, substituted


@pytest.mark.parametrize(("given", "wanted", "times"), [("x", "y", 2), ("S", "T", 4), ("V", "W", 8)])
def test_twice_as_long(given, wanted, times):
    (first, k), (second, _) = way_to(SIMILAR, ["a", "b", given], wanted)
    factor = substituted(first.formula(k), {"a": number(3), "b": number(6)})
    assert rational(substituted(second.formula(wanted), {"k": factor, given: number(5)})) == 5 * times


def test_a_map_needs_its_scale():
    assert way_to(MAP, ["m"], "d") is None
    assert way_to(MAP, ["n", "m"], "d") is not None
