"""Powers and roots of fractions, mixed numbers."""

from app.study.maths.to_text import to_text
from app.study.working.rules.fraction_forms import as_mixed
from tests.study.working.worked import lines, tree


def test_powers_and_roots_go_to_numerator_and_denominator():
    assert lines("(2/3)^2") == ["2^2/3^2", "4/3^2", "4/9"]
    assert lines("(-2/3)^3")[0] == "-(2/3)^3"
    assert lines("√(9/4)") == ["√9/√4", "3/√4", "3/2"]
    assert lines("8^(2/3)") == ["(∛8)^2", "2^2", "4"]


def test_mixed_numbers_become_fractions_and_come_back():
    assert lines("2 1/2 + 3/4") == ["5/2 + 3/4", "10/4 + 3/4", "13/4", "3 1/4"]
    assert to_text(as_mixed(tree("-13/4"))) == "-3 1/4"
    assert as_mixed(tree("3/4")) is None
    assert as_mixed(tree("8/4")) is None
