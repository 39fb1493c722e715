"""Skills that fail come more often; what is known is remembered for a while."""

import pytest

from app.study.curriculum import SKILLS
from training import mastery
from training.data import out_of_scope


def test_a_new_skill_joins_a_run_as_unknown():
    shares = mastery.begun({"addition": 0.9, "weaving": 0.5}, SKILLS)
    assert set(shares) == {*SKILLS, out_of_scope.SKILL}
    assert (shares["addition"], shares["division"]) == (0.9, 0.0)


def test_outcomes_move_the_share_of_their_skill_alone():
    before = mastery.begun({}, SKILLS)
    after = mastery.updated(before, [("addition", True)] * 400 + [("division", False)])
    assert after["addition"] > 0.99
    assert after["division"] == after["fractions"] == before["addition"] == 0.0


def test_what_fails_comes_more_often_and_refusals_keep_their_share():
    shares = {**mastery.begun(dict.fromkeys(SKILLS, 1.0), SKILLS), "division": 0.0}
    weights = mastery.weights(shares, 0.06)
    assert weights["division"] > 9 * weights["addition"] > 0
    assert weights[out_of_scope.SKILL] / sum(weights.values()) == pytest.approx(0.06)
