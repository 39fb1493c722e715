"""The fourth number of two equal ratios."""

from tests.study.working.worked import lines


def test_what_one_is_multiplied_by_the_other_is_too():
    assert lines("Find x if 2:9 = 6:x.") == ["9 × (6/2)", "9 × 3", "27"]
    assert lines("3 pens cost $5. How much do 9 pens cost?")[-1] == "15"
