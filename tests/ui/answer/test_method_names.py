from app.study.working.work import METHODS
from app.ui.answer.method_names import _NAMES, method_name


def test_every_way_to_work_a_problem_has_a_name_of_its_own(app):
    assert {method.NAME for method in METHODS} - _NAMES.keys() == set()
    assert method_name("formula") == "with the quadratic formula"
    assert method_name("a-new-one") == "a new one"
