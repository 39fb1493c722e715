"""An expression is worked out one operation at a time, in the agreed order."""

import pytest

from app.study.curriculum.methods import expression


def test_powers_come_before_products_and_products_before_sums():
    lines, found = expression.working("3+4*5^2")
    assert lines == ["5^2=25, now 3+4*25", "4*25=100, now 3+100", "3+100=103"]
    assert found == 103


def test_the_inmost_bracket_comes_first_and_keeps_its_brackets_while_it_is_a_sum():
    assert expression.working("2*(10-(3+1)-2)")[0] == [
        "3+1=4, now 2*(10-4-2)",
        "10-4=6, now 2*(6-2)",
        "6-2=4, now 2*4",
        "2*4=8",
    ]


@pytest.mark.parametrize("broken", ["7/2", "3-5", "4/0", ""])
def test_what_leaves_the_whole_numbers_is_refused(broken):
    with pytest.raises(ValueError, match=r"whole|negative|nothing"):
        expression.reduce_once(broken)
