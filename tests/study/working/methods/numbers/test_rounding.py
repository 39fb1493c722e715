"""Numbers to round."""

import pytest

from app.study.problems.asked_form import asked
from app.study.problems.reading import read
from app.study.working.work import work
from tests.study.working.worked import texts


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Round 3.14159 to 2 decimal places", "≈ 3.14"),
        ("Round 17852 to the nearest hundred", "≈ 17900"),
        ("Round 0.0030748 to 3 significant figures", "≈ 0.00307"),
    ],
)
def test_the_digit_behind_decides(problem, last):
    assert texts(work(read(problem), None, asked(problem)).steps) == [last]


def test_without_a_place_there_is_nothing_to_round_to():
    assert work(read("Round 3.14159 to 2 decimal places")) is None
