"""The known solutions of inequalities."""

from app.study.answers import number_line, number_sets
from app.study.problems.asked_form import Ask
from tests.study.working.known.test_known import of


def test_it_is_the_set_of_numbers_where_the_inequality_holds():
    found = of("Solve 2x > 6")
    assert found.form.wants(Ask.INTERVAL)
    assert number_line.same(number_sets.pieces(found.answers[0]), number_line.half_line(3, ">"))
