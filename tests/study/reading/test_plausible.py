"""What a set-up comes to may show that it cannot be the story's."""

import pytest

from app.study.reading.notation import read_set_up
from app.study.reading.plausible import doubted_values
from app.study.reading.solving import wanted_values

COINS = "let x = nickels\nlet y = dimes\nx + y = 12\n5x + 10y = {0}\nwant y dimes"


@pytest.mark.parametrize(
    ("set_up", "says"),
    [
        ("want 3 - 5 dollars", "less than nothing: -2 dollars"),
        ("want 3 - 5 tickets", "less than nothing: -2 tickets"),
        ("want 7/2 students", "7/2 of what is counted in whole numbers: students"),
        ("let a = adult tickets\n2a = 7\nwant a", "7/2 of what is counted in whole numbers: adult tickets"),
        ("want 7/2 人", "whole numbers: 人"),
        (COINS.format(150), "less than nothing: nickels, -6"),
        ("let l = length\nlet w = width\nl = w - 8\nl + w = 2\nwant w cm", "less than nothing: length, -3"),
    ],
)
def test_half_a_person_and_less_than_no_money_are_doubted(set_up, says):
    read = read_set_up(set_up)
    (found,) = doubted_values(read, wanted_values(read))
    assert says in str(found)


@pytest.mark.parametrize(
    "set_up",
    [
        "want 3 - 5",
        "let n = a number\nn + 8 = 2\nwant n",
        "want 3 - 5 °C",
        "want 7/2 hours",
        "want 7/2 cups",
        "want 2/3",
        COINS.format(85),
    ],
)
def test_other_values_may_be_parted_or_negative(set_up):
    read = read_set_up(set_up)
    assert doubted_values(read, wanted_values(read)) == []
