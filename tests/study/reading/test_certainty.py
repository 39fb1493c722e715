"""One doubt, one sample that differs, or one unlikely word keeps a set-up from being claimed."""

import pytest

from app.study.reading.certainty import Sureness, is_certain, is_proposed

SURE = Sureness(mean=-0.001, least=-0.01, agreeing=3, doubts=0)


@pytest.mark.parametrize("change", [{"mean": -0.5}, {"least": -3.0}, {"agreeing": 2}, {"doubts": 1}])
def test_each_measure_can_keep_it_from_being_claimed(change):
    assert is_certain(SURE)
    assert not is_certain(SURE._replace(**change))
    assert is_proposed(SURE._replace(**change))


@pytest.mark.parametrize("change", [{"mean": -2.0}, {"doubts": 5}])
def test_a_guess_is_not_even_proposed(change):
    assert not is_proposed(SURE._replace(**change))
