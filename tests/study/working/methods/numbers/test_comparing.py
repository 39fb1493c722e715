"""Numbers in one form, so that they can be compared."""

from tests.study.working.worked import lines


def test_fractions_over_one_denominator_decimals_with_the_same_places():
    assert lines("Which is larger, 2/3 or 3/4?") == ["2/3 = 8/12", "3/4 = 9/12", "8/12 < 9/12", "3/4"]
    assert lines("Which number is the greatest: 0.5, 0.45 or 0.405?")[-2:] == ["0.405 < 0.450 < 0.500", "0.5"]


def test_roots_by_their_digits():
    assert lines("Which is smaller, √2 or 3/2?")[-2:] == ["1.41 < 1.50", "√2"]


def test_equal_numbers_are_said_to_be_equal():
    assert lines("Which is larger, 1/2 or 0.5?")[-1] == "they are equal"
