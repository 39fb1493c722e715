"""How a number is written is seen in its tree, whatever sign stands before it."""

import pytest

from app.study.marking import number_form
from tests.study.parsed import tree

CASES = {
    number_form.is_percent: (["25%", "-25%"], ["25", "1 + 25%"]),
    number_form.is_mixed: (["3 1/2", "-3 1/2"], ["7/2", "3.5"]),
    number_form.is_fraction: (["3/4", "-3/4", "8/4"], ["3", "√2/2", "(1 + 2)/3"]),
    number_form.is_decimal_fraction: (["0.75", "-0.5"], ["3", "3.0", "3/4"]),
    number_form.is_whole: (["3", "8/4", "2^3"], ["3/2", "√2"]),
    number_form.is_scientific: (
        ["2.5*10^3", "10^3", "7", "-2.5*10^-3"],
        ["25*10^2", "2500", "0.5*10^4", "10", "2.5*3^3"],
    ),
    number_form.is_reducible: (["6/8", "4/1", "0.5/2", "1 2/4", "-6/8"], ["3/4", "1 1/2", "5", "√2/2"]),
    number_form.is_unfinished: (
        [
            "12 + 5",
            "3*4",
            "2^5",
            "√9",
            "6/3 + 1",
            "10^2",
            "2*(3 + 4)",
            "ln 6 - ln 3",
            "2 ln 3 + ln 4",
            "ln 1",
        ],
        [
            "17",
            "3/4",
            "1 1/2",
            "√2",
            "2√2",
            "3 + √2",
            "2.5*10^3",
            "50%",
            "2^(1/2)",
            "log(3, 2)",
            "ln 2",
            "2 ln 3",
            "π/4 - ln(2)/2",
            "1 + ln 2",
        ],
    ),
    number_form.has_reducible_root: (["√8", "2 + √12", "∛16"], ["√2", "2√3", "∛4"]),
    number_form.has_root_below: (["1/√2", "x/(1 + √3)"], ["√2/2", "1/2"]),
    number_form.is_product_of_primes: (["2^3*3", "7", "2*2*3"], ["4*6", "12", "1", "2*1.5"]),
}


@pytest.mark.parametrize(
    ("holds", "text", "expected"),
    [
        pytest.param(holds, text, expected, id=f"{holds.__name__}: {text}")
        for holds, (yes, no) in CASES.items()
        for texts, expected in ((yes, True), (no, False))
        for text in texts
    ],
)
def test_the_way_a_number_is_written(holds, text, expected):
    assert holds(tree(text)) is expected


def test_the_core_has_no_sign_before_it():
    assert number_form.core(tree("-(-5)")) == tree("5")
