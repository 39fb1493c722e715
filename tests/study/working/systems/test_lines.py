"""Lines of several equations."""

from app.study.answers.kinds import Equation
from app.study.maths.tree import number
from app.study.working.lines import part, replaced
from app.study.working.systems.lines import Augmented, Infinite, Row, System, Systems, is_solved
from tests.study.working.worked import tree


def system(*texts):
    return System(tuple(Equation(*map(tree, text.split("="))) for text in texts))


def test_equations_are_numbered_until_they_are_solved():
    line = system("2x + y = 5", "x - y = 1")
    assert str(line.shown().text) == "(1) 2x + y = 5, (2) x - y = 1"
    assert line.shown().tex[0].count(r"\quad (2)") == 1
    done = system("y = 1", "x = 2")
    assert is_solved(done)
    assert str(done.shown().text) == "x = 2, y = 1"
    assert not is_solved(system("y = x", "x = 2"))


def test_one_of_several():
    line = Systems((system("x = 1", "y = 2"), system("x = 3", "y = 4")))
    assert str(line.shown().text) == "x = 1, y = 2; or x = 3, y = 4"
    assert len(line.shown().tex) == 2
    assert part(line, (1, 0, 1)) == number(3)
    assert replaced(line, (1, 0, 1), number(5)) == Systems(
        (system("x = 1", "y = 2"), system("x = 5", "y = 4"))
    )


def test_an_augmented_matrix_has_a_bar():
    rows = (Row((number(1), number(2), number(3))), Row((number(0), number(1), number(-4))))
    line = Augmented(rows, ("x", "y"))
    assert str(line.shown().text) == "[1, 2 | 3; 0, 1 | -4]"
    assert r"\begin{array}{rr|r}" in line.shown().tex[0]
    assert replaced(line, (1, 2), number(4)).shown().text != line.shown().text


def test_infinitely_many():
    assert str(Infinite(()).shown().text) == "infinitely many solutions"
