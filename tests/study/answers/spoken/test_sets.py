"""Sets of numbers in the spellings of schools and programs."""

import pytest

from app.study.answers.spoken.sets import with_signs
from app.study.marking.compare import compare


@pytest.mark.parametrize(
    "spelled",
    [
        "x ≠ 4", r"R \ {4}", r"R\{4}", "ℝ - {4}", "all x ≠ 4", "all reals, x ≠ 4", "x ∈ R, x ≠ 4",
        "x cannot be 4",
        "x can't equal 4", "every real number but 4", "all real numbers where x ≠ 4", "]-∞, 4[ ∪ ]4, ∞[",
        "x < 4 || x > 4",
    ],
)  # fmt: skip
def test_all_numbers_but_one(spelled):
    assert compare(spelled, "(-∞, 4) ∪ (4, ∞)").verdict == "correct"
    assert compare(spelled, "(-∞, 5) ∪ (5, ∞)").verdict == "wrong"


@pytest.mark.parametrize(
    ("spelled", "known"),
    [
        ("all real numbers greater than or equal to 2", "[2, ∞)"),
        ("all numbers less than 2", "(-∞, 2)"),
        ("all reals ≥ 2", "x ≥ 2"),
        ("]1, 2]", "1 < x ≤ 2"),
        (r"R \ [-1, 5)", "x < -1 or x ≥ 5"),
        ("x > -1 && x < 5", "(-1, 5)"),
    ],
)
def test_other_sets(spelled, known):
    assert compare(spelled, known).verdict == "correct"


@pytest.mark.parametrize("text", ["R - (x + 1)", "[1, 2]", "2x + 1", "(1, 2)", "I cannot be sure"])
def test_what_is_no_such_set_stays(text):
    assert with_signs(text) == text
