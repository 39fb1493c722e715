"""An answer is read as the kind of answer it is."""

import pytest

from app.study.answers import kinds
from app.study.answers.reading import readings
from app.study.maths.tree import Unreadable


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("3/4", "Value"), ("x = 3", "Value"), (r"\boxed{5}", "Value"), ("25%", "Value"), ("y = 2x + 1",
        "Value"),
        ("five", "Value"), ("5 cm", "Quantity"), ("$12.50", "Quantity"), ("5 ft 3 in", "Quantity"), ("30°",
        "Quantity"),
        ("5 apples", "Quantity"), ("60 miles per hour", "Quantity"), (r"10\frac{\text{m}}{\text{s}}",
        "Quantity"),
        ("1, 2", "Several"), ("{1, 2}", "Several"), ("(1, 2)", "Several"), ("x = 1 or x = 2", "Several"),
        ("x = 1, y = 2", "Assignments"), ("(x, y) = (1, 2)", "Assignments"), ("2x + y = 3", "Equation"),
        ("x > 3", "Inequality"), ("-1 < x ≤ 4", "Inequality"), ("[1, 2)", "Interval"),
        ("(-∞, 1) ∪ (2, ∞)", "Region"), ("x < 1 or x > 2", "Region"), (r"\mathbb{R} \setminus \{0\}",
        "Region"),
        ("[[1,2],[3,4]]", "Matrix"), (r"\begin{pmatrix}1\\2\end{pmatrix}", "Matrix"), ("3:4", "Ratio"),
        ("7 R 3", "Remainder"), ("10:30 am", "Clock"), ("no solution", "Word"), ("ℝ", "Word"), ("Yes",
        "Word"),
        ("(B)", "Choice"), ("{}", "Word"),
    ],
)  # fmt: skip
def test_the_likeliest_reading(text, kind):
    assert type(readings(text)[0]) is getattr(kinds, kind)


def test_what_may_mean_two_things_has_two_readings():
    kinds = {type(reading).__name__ for reading in readings("5m")}
    assert kinds == {"Quantity", "Value"}
    assert len(readings("1,000")) == 2
    assert len(readings("1/2x")) == 2
    assert len(readings("12")) == 1


@pytest.mark.parametrize(
    "text", ["", "   ", "hello world, how are you", "os.system('ls')", "x =", "???", "(1, 2"]
)
def test_what_is_no_answer_is_refused_with_a_sentence(text):
    with pytest.raises(Unreadable, match=r"\.$"):
        readings(text)
