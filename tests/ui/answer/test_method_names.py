from app.study.working.work import METHODS
from app.ui.answer.method_names import _NAMES, method_name


def test_a_way_to_work_a_problem_has_a_name_or_is_called_by_its_own(app, figure):
    assert method_name("formula") == "with the quadratic formula"
    assert method_name("a-new-one") == "a new one"
    unnamed = sorted({method.NAME for method in METHODS} - _NAMES.keys())
    figure(f"ways to work a problem without a name in the window: {', '.join(unnamed) or 'none'}")
    assert len(unnamed) < len(METHODS) / 10
