"""A linear equation is solved in lines that each have the same solution."""

from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from app.study.curriculum.methods import equation
from tests.study.curriculum.arithmetic import value

sizes = st.integers(-12, 12)
numbers = st.integers(-60, 60)


@given(sizes, numbers, sizes, numbers)
def test_x_satisfies_the_equation_and_every_line(a, b, c, d):
    assume(a != c)
    try:
        lines, x = equation.solved(a, b, c, d, "x")
    except ValueError:  # 13/26 has no working in small divisors
        return
    assert a * x + b == c * x + d
    for line in lines:
        for shown in line.split(", "):
            left, *others = shown.rpartition(": ")[2].split("=")
            if "x" in left and others:
                assert {value(left, x=x)} == {value(other, x=x) for other in others}, line


def test_one_operation_a_line():
    assert equation.solved(3, 5, 0, 20, "x") == (["subtract 5: 3x=20-5=15", "divide by 3: x=15/3=5"], 5)
    assert equation.solved(2, 1, 5, 10, "y") == (
        [
            "swap: 5y+10=2y+1",
            "subtract 2y: 5-2=3, 3y+10=1",
            "subtract 10: 3y=1-10=-(10-1)=-9",
            "divide by 3: y=-9/3=-3",
        ],
        Fraction(-3),
    )
