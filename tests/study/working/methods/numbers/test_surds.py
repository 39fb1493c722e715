"""Numbers with roots that do not come out."""

import pytest

from app.study.problems.reading import read
from app.study.working.work import work
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("√72", "6√2"),
        ("∛54", "3∛2"),
        ("√12 + √27", "5√3"),
        ("√50 - √8 + √18", "6√2"),
        ("√6 × √3", "3√2"),
        ("(2√3)^2", "12"),
        ("(2 - √3)(4 + √5)", "8 + 2√5 - 4√3 - √15"),
        ("(√5 + √2)(√5 - √2)", "3"),
        ("(3 - √2)^2", "11 - 6√2"),
        ("3/√7", "3√7/7"),
        ("6/√8", "3√2/2"),
        ("5/(2 + √3)", "10 - 5√3"),
        ("√48/√75", "4/5"),
        ("√(2/3)", "√6/3"),
        ("√0.5", "√2/2"),
        ("(1 + √5)/2 + (1 - √5)/2", "1"),
        ("|√2 - 3|", "3 - √2"),
    ],
)
def test_one_rule_a_line_until_nothing_is_left_to_do(problem, last):
    assert lines(problem)[-1] == last


def test_what_is_in_lowest_terms_has_no_step():
    assert work(read("3√2 + 2")) is None
