"""One operation on numbers."""

import pytest

from tests.study.working.worked import lines, rules


@pytest.mark.parametrize(
    ("problem", "line", "rule"),
    [
        ("1000 - 347", "653", "numbers.subtract"),
        ("-5 + 3", "-2", "numbers.up-from-negative"),
        ("-4 - 3", "-7", "numbers.down-from-negative"),
        ("3 - 8", "-5", "numbers.below-zero"),
        ("4 - (-3)", "4 + 3", "numbers.subtract-negative"),
        ("4 + (-3)", "4 - 3", "numbers.add-negative"),
        ("(-6) × (-2)", "12", "numbers.multiply-negatives"),
        ("(-6) × 2", "-12", "numbers.multiply-signs"),
        ("(-6) ÷ 2", "-3", "numbers.divide-signs"),
        ("0 × (-3)", "0", "numbers.times-zero"),
        ("(-2/3) × 0", "0", "numbers.times-zero"),
        ("0 ÷ (-3)", "0", "numbers.zero-divided"),
        ("0 ÷ (2/3)", "0", "numbers.zero-divided"),
        ("-(3 - 3)", "-0", "order.brackets"),
        ("0.5 × 0.4", "0.2", "numbers.multiply"),
        ("1.5 + 2.25", "3.75", "numbers.add"),
        ("-3^2", "-9", "numbers.power"),
        ("(-2)^3", "-8", "numbers.power"),
        ("5^0", "1", "numbers.zero-exponent"),
        ("2^-3", "1/2^3", "numbers.negative-exponent"),
        ("√49", "7", "numbers.root"),
        ("|-5|", "5", "numbers.absolute"),
        ("5!", "120", "numbers.factorial"),
        ("-(-5)", "5", "numbers.double-minus"),
        ("6/0.3", "60 ÷ 3", "fractions.shift-point"),
    ],
)
def test_each_operation_is_named(problem, line, rule):
    assert (lines(problem)[0], rules(problem)[0]) == (line, rule)
