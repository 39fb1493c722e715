"""The settings become bounds and sampling; another attempt is drawn anew."""

import pytest

from app import folders, settings
from app.study.asking.effort import AGAIN_TEMPERATURE, drawn_anew, effort
from engine.wire.protocol import Budget, Sampling


@pytest.fixture
def chosen(tmp_path):
    return settings.Settings(folders.settings_file(tmp_path))


def test_by_default_the_model_is_free_and_quick_bounds_its_thinking(chosen):
    assert effort(chosen, quick=False) == (Budget(), Sampling())
    assert effort(chosen, quick=True) == (Budget(max_thinking=1024), Sampling())


def test_quick_has_bounds_of_its_own(chosen):
    bounds = (settings.MAX_THINKING, settings.MAX_ANSWER, settings.QUICK_THINKING, settings.QUICK_ANSWER)
    for value, setting in enumerate(bounds, start=1):
        chosen.set(setting, value)
    assert effort(chosen, quick=False)[0] == Budget(max_thinking=1, max_answer=2)
    assert effort(chosen, quick=True)[0] == Budget(max_thinking=3, max_answer=4)


def test_what_is_set_is_drawn_with(chosen):
    chosen.set(settings.TEMPERATURE, 0.0)
    chosen.set(settings.TOP_P, 0.5)
    chosen.set(settings.SEED, 7)
    assert effort(chosen, quick=False)[1] == Sampling(0.0, 0.5, 7)


def test_another_attempt_is_another_answer():
    assert drawn_anew(Sampling(), 0, answered=False) == Sampling()
    assert drawn_anew(Sampling(), 1, answered=True) == Sampling(AGAIN_TEMPERATURE)
    assert drawn_anew(Sampling(), 1, answered=False) == Sampling()  # cut short: it is gone on with as before
    assert drawn_anew(Sampling(0.0, seed=7), 2, answered=True) == Sampling(0.0, seed=9)
