"""The known solutions of inequalities."""

from app.study.answers import number_line, number_sets
from app.study.answers.kinds import Inequality, Interval
from app.study.answers.reading import readings
from app.study.problems.asked_form import Ask
from app.study.problems.reading import read
from app.study.working.known.inequalities import is_confirmed, letter_of
from tests.study.working.known.test_known import of


def test_it_is_the_set_of_numbers_where_the_inequality_holds():
    found = of("Solve 2x > 6")
    assert found.form.wants(Ask.INTERVAL)
    assert number_line.same(number_sets.pieces(found.answers[0]), number_line.half_line(3, ">"))


def test_intervals_come_first_where_they_are_asked_for():
    assert isinstance(of("Solve 2x > 6").answers[0], Inequality)
    assert isinstance(of("Solve 2x > 6 in interval notation").answers[0], Interval)


def test_numbers_put_in_confirm_it():
    task = read("x^2 < 4")
    assert letter_of(task) == "x"
    assert is_confirmed(task, readings("-2 < x < 2")[0])
    assert not is_confirmed(task, readings("-2 < x < 3")[0])
