"""Steps of an equation as those of an inequality."""

from app.study.working.methods.inequalities.as_equations import is_solved, solve
from app.study.working.step import NoRule
from tests.study.working.worked import texts, tree


def inequality(text):
    from app.study.answers.reading import readings

    return readings(text)[0]


def test_each_step_has_its_sign_and_so_have_the_steps_below_it():
    steps, last = solve(inequality("1 - 2x < 7"), "x", False)
    assert texts(steps) == ["-2x < 6", "x > -3"]
    assert texts(list(steps[1].substeps)) == ["-2x/(-2) > 6/(-2)", "x > -3"]
    assert is_solved(last, "x")
    assert not is_solved(inequality("2x < 6"), "x")
    assert not is_solved(tree("x"), "x")


def test_what_an_equation_cannot_do_an_inequality_cannot():
    try:
        solve(inequality("x^2 < 7"), "x", False)
    except NoRule:
        return
    raise AssertionError
