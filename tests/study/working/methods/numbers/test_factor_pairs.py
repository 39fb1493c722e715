"""All factors of a number."""

from tests.study.working.worked import lines


def test_pair_by_pair_until_they_repeat():
    assert lines("Find all the factors of 12") == [
        "12 = 1 × 12",
        "12 = 2 × 6",
        "12 = 3 × 4",
        "1, 2, 3, 4, 6, 12",
    ]
    assert lines("Find all the factors of 9")[-1] == "1, 3, 9"
    assert lines("Find all the factors of 13") == ["13 = 1 × 13", "1, 13"]
