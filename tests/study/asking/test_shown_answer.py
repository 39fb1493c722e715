import pytest

from app import settings
from app.study.algebra.protocol import Worked
from app.study.asking.shown_answer import Origin, model_explains, shown_answer
from app.study.working.shown import ShownLine
from engine.base.sentence import verbatim

FOUND = Worked(1, ShownLine(["x = 5"], verbatim("x = 5")), "x = 5", verbatim("proof"))


@pytest.mark.parametrize(
    ("worked", "by_model", "verdict", "origin", "final"),
    [
        (FOUND, None, None, Origin.ALGEBRA, "x = 5"),
        (FOUND, "4", "wrong", Origin.ALGEBRA, "x = 5"),
        (FOUND, "5", "correct", Origin.ALGEBRA, "x = 5"),
        (Worked(1), "5", "correct", Origin.MODEL, "5"),
        (None, "5", "undecided", Origin.MODEL, "5"),
        (None, "5", None, Origin.MODEL, "5"),
        (Worked(1), "4", "wrong", Origin.NONE, None),
        (None, None, None, Origin.NONE, None),
    ],
)
def test_one_answer_is_the_answer_and_a_wrong_one_never(worked, by_model, verdict, origin, final):
    assert shown_answer(worked, by_model, verdict) == (origin, final)


def test_a_model_explains_where_it_is_needed_or_wanted(tmp_path):
    chosen = settings.Settings(tmp_path / "settings.json")

    def explains(**facts):
        return model_explains(chosen, **{"answered": True, "starter": False, "requested": False, **facts})

    assert explains(answered=False)
    assert explains(answered=False, starter=True)
    assert not explains()
    assert explains(requested=True)
    assert not explains(requested=True, starter=True)
    chosen.set(settings.EXPLAIN, True)
    assert explains()
    assert not explains(starter=True)
