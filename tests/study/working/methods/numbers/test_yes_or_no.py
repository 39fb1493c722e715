"""Claims about numbers."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Is 91 prime?", ["91 = 7 × 13", "no"]),
        ("Is 97 a prime number?", ["97 = 7 × 13 + 6", "yes"]),
        ("Is 2 prime?", ["yes"]),
        ("Is 1 prime?", ["no"]),
        ("Is 21 a composite number?", ["21 = 3 × 7", "yes"]),
        ("Is 7 composite?", ["7 = 2 × 3 + 1", "no"]),
        ("Is 52 divisible by 3?", ["52 = 17 × 3 + 1", "no"]),
        ("Is 51 divisible by 3?", ["51 = 17 × 3", "yes"]),
        ("Is 8 even?", ["8 = 2 × 4", "yes"]),
        ("Is 8 an odd number?", ["8 = 2 × 4", "no"]),
        ("Is 3/4 greater than 2/3?", ["8/12 < 9/12", "yes"]),
        ("True or false: 4 + 5 = 9", ["4 + 5 = 9", "yes"]),
        ("True or false: 4 - 7 = 3", ["4 - 7 = -3", "-3 < 3", "no"]),
        ("True or false: 6 >= 6", ["yes"]),
        ("True or false: 2/3 <= 1/2", ["3/6 < 4/6", "no"]),
        ("Is it true that 2(3 + 4) > 15?", ["2(7) = 14", "14 < 15", "no"]),
        ("Is 3/4 less than 2/3?", ["8/12 < 9/12", "no"]),
    ],
)
def test_facts_that_decide_and_the_word(problem, last):
    assert lines(problem)[-len(last) :] == last
