"""A square root is taken as far as whole numbers go."""

from hypothesis import given
from hypothesis import strategies as st

from app.study.curriculum.methods import surds


@given(st.integers(1, 5000))
def test_what_is_left_under_the_root_has_no_square_in_it(number):
    outside, inside = surds.simplest(number)
    assert outside**2 * inside == number
    assert all(inside % k**2 for k in range(2, 71))


def test_roots_are_written_as_a_person_would():
    assert surds.root_lines(52) == ["52=4*13", "sqrt(52)=2sqrt(13)"]
    assert surds.root_lines(49) == ["sqrt(49)=7"]
    assert surds.root_lines(13) == ["sqrt(13)"]
    assert [surds.latex(n) for n in (52, 25, 7)] == [r"2\sqrt{13}", "5", r"\sqrt{7}"]
