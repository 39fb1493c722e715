"""The things that a problem gives are taken one by one."""

from app.study.problems.described.given import Given, is_point
from app.study.problems.described.things import Named, things
from tests.study.problems.described.told import told


def test_what_is_taken_is_gone():
    given = Given(things("slope 3 and the point (1, 2)"))
    assert told(given.points()) in {"[]", "((1, 2))"} or given.left()
    assert given.take_word("slope") == "slope"


def test_the_same_thing_counts_once_but_points_may_come_again():
    given = Given([*things("y = 2x"), *things("y = 2x"), *things("(1, 2)"), *things("(1, 2)")])
    assert len(given.things) == 3


def test_a_curve_has_its_letters():
    assert told(Given(things("p = 3n + 1")).curve()) == "(p, 3n + 1, n, p)"
    assert told(Given(things("x^2 + 1")).curve()) == "(y, x^2 + 1, x, y)"
    assert Given(things("x = 2 and y = 3")).curve() is None


def test_a_function_is_a_definition_or_a_formula():
    assert told(Given(things("f(t) = t + 1")).function()) == "Definition(f, t, t + 1)"
    assert told(Given(things("x^2 + 1")).function()) == "Definition(x, x^2 + 1)"


def test_a_second_formula_without_letters_is_a_statement():
    given = Given([*things("f(x) = 4x + 5"), *things("f(x) = 13")])
    assert told(given.statement()) == "Equation(f(x), 13)"


def test_named_values_are_taken_by_their_words():
    given = Given(things("x = 2"))
    assert given.take(Named, "slope") is None
    assert told(given.take(Named, "")) == "Named(x, 2)"
    assert not given.left()


def test_points_are_pairs():
    assert is_point((1, 2))
    assert not is_point((1, 2, 3))
