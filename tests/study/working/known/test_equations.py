"""The known solutions of equations, in the form asked for."""

from app.study.answers.kinds import Several, Word
from app.study.problems.asked_form import Ask
from tests.study.working.known.test_known import of


def test_the_real_solutions_come_first_and_complex_ones_alone_where_they_are_asked_for():
    found = of("Solve x^2 + 4 = 0").answers
    assert found[0] == Word("none")
    assert len(found) == 2
    (all_of_them,) = of("Find all complex solutions of x^2 + 4 = 0").answers
    assert isinstance(all_of_them, Several)
    assert len(all_of_them.items) == 2


def test_the_solution_of_a_system_is_a_point():
    assert of("Solve x + y = 3, x - y = 1").form.wants(Ask.VECTOR)
    assert not of("Solve 2x = 6 and simplify").form.wants(Ask.SIMPLIFY)
