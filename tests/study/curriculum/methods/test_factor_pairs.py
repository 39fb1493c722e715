"""The pair of numbers with a given product and sum is found where there is one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.study.curriculum.methods import factor_pairs

numbers = st.integers(-30, 30).filter(bool)


@given(numbers, numbers)
def test_a_pair_that_exists_is_found(p, q):
    words, found = factor_pairs.search(p * q, p + q)
    assert sorted(found) == sorted((p, q))
    assert words.endswith(f"so {found[0]} and {found[1]}")


def test_the_tries_are_on_the_page():
    assert factor_pairs.search(24, -11)[0] == "product 24, sum -11: 1+24=25, 2+12=14, 3+8=11, so -3 and -8"


def test_no_pair_is_an_error():
    with pytest.raises(ValueError, match="product 7 and the sum 3"):
        factor_pairs.search(7, 3)
