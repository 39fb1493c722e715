"""What is given in the midst of a question stands in front of it."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.described.spoken import plainly
from app.study.problems.reading import read
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.tasks.functions import OfPoints


@pytest.mark.parametrize(
    ("problem", "answer"),
    [
        ("f(x) = 9x - 8, f(1) = ?", "1"),
        (r"\(f(x) = 9x + 1\), \(f(4)\) = ?", "37"),
        ("The function f is f(x) = 3x + 12. Evaluate f(1).", "15"),
        (r"A is \((2, 2)\) and B is \((0, 4)\). Find the midpoint of AB.", "(1, 3)"),
        ("How far is (5, -6) from (13, -12)?", "10"),
        ("How steep is the line through $(5, 4)$ and $(9, 7)$? Give its gradient.", "3/4"),
        ("What is the midpoint of (10,4) and (-2,-4) Explain step by step.", "(4, 0)"),
        ("Find the midpoint of A(1, 2) and B = (3, 8).", "(2, 5)"),
        ("Where does y = 3x - 6 cross the x-axis?", "(2, 0)"),
        ("At what point does the line y = 3x - 6 meet the y-axis?", "(0, -6)"),
        ("If f(x) = 3x + 1, find f^{-1}(10).", "3"),
        ("If f(x) = x^3 - 1, what is f⁻¹(7)?", "2"),
        ("g(x) = x^2 - 9. Find the zeros of g.", "±3"),
        ("38,47,56,65,74..., ?", "83"),
    ],
)
def test_they_are_read(problem, answer):
    assert judge(problem, answer).verdict is Verdict.CORRECT


@pytest.mark.parametrize("problem", ["If f(x) = x^2, find f^{-1}(4)", "If f(x) = |x| + x, find f^{-1}(4)"])
def test_a_function_without_an_inverse_is_not_read(problem):
    assert read(problem) is None


def test_other_text_is_left_alone():
    for text in ("f(x) = 2x, find f(3)", "Solve f(x) = ?", "How far is it from here?"):
        assert plainly(text) == text


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Evaluate the binomial coefficient C(90, 88)", Evaluate),
        ("Evaluate P(6, 2)", Evaluate),
        ("Find the midpoint of C(1, 2) and the point P(3, 4)", type(None)),  # C may be a number of choices
        ("Find the midpoint of the points A(1, 2) and B(3, 4)", OfPoints),
        ("Find the distance between P = (1, 2) and Q = (3, 4)", OfPoints),
    ],
)
def test_names_of_points_are_told_from_choices(question, kind):
    assert isinstance(read(question), kind)
