"""Solids: their volumes against those that lie inside them and around them."""

import pytest

from app.study.maths.approximate import approximate
from app.study.maths.laws.law import tree_of
from app.study.maths.laws.solids import BOX, CONE, CUBE, CYLINDER, HEMISPHERE, SPHERE
from app.study.maths.tree import number, substituted


def _size(setting, left, **sizes):
    law = next(law for law in setting.laws if law.left == left)
    return approximate(substituted(tree_of(law.right), {name: number(size) for name, size in sizes.items()}))


@pytest.mark.parametrize("r", [1, 4])
def test_cone_hemisphere_and_cylinder_are_as_one_to_two_to_three(r):
    cone, cylinder = _size(CONE, "V", r=r, h=r), _size(CYLINDER, "V", r=r, h=r)
    assert abs(3 * cone - cylinder) < 1e-20
    assert abs(2 * cone - _size(HEMISPHERE, "V", r=r)) < 1e-20
    assert abs(4 * cone - _size(SPHERE, "V", r=r)) < 1e-20


def test_a_cube_is_a_box():
    assert _size(CUBE, "V", s=3) == _size(BOX, "V", l=3, w=3, h=3) == 27
    assert _size(CUBE, "S", s=3) == _size(BOX, "S", l=3, w=3, h=3) == 54
