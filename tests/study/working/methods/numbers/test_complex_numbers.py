"""Complex numbers, line by line."""

import pytest

from app.study.answers.kinds import Value
from app.study.maths import numeric
from app.study.problems.reading import read
from app.study.working.methods.numbers import complex_numbers
from app.study.working.work import work
from tests.study.working.worked import answered, lines, rules, worked


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Simplify 4 + 3i + 6 - 5i", "10 - 2i"),
        ("Simplify (3 + 2i)(5 - i)", "17 + 7i"),
        ("Simplify (7 - 2i)(7 + 2i)", "53"),
        ("Simplify (5 + 6i)/2", "5/2 + 3i"),
        ("Simplify (-4 + 3i)/(2i)", "3/2 + 2i"),
        ("Simplify (1 - 3i)/(2 + i)", "-1/5 - 7i/5"),
        ("Simplify √(-25) + 2√(-36)", "17i"),
        ("Simplify (6 + √(-28))/2", "3 + i √7"),
        ("Simplify √(-3) * √(-12)", "-6"),
        ("Simplify i^27", "-i"),
        ("Simplify i^0", "1"),
        ("Simplify (-4 + 3i) - (5 - i)", "-9 + 4i"),
        ("Simplify 2i*5i", "-10"),
        ("Simplify 1/i", "-i"),
        ("Simplify (2i)^4", "16"),
        ("Simplify (1 - i)^3", "-2 - 2i"),
        ("Simplify i(2 - i)(3 + i)", "1 + 7i"),
        ("Simplify -(3 - 5i)", "-3 + 5i"),
        ("Simplify √(-9/16)", "3i/4"),
    ],
)
def test_the_end_is_a_real_part_and_an_imaginary_part(problem, last):
    assert lines(problem, "complex-numbers")[-1] == last
    assert answered(problem).working is not None


def test_a_product_is_multiplied_out_before_i_squared_is_put_in():
    assert lines("Simplify (3 + 2i)(5 - i)") == [
        "15 - 3i + 10i - 2i^2",
        "15 - 3i + 10i + 2",
        "17 + 7i",
    ]
    assert rules("Simplify (3 + 2i)(5 - i)")[1] == "complex.square-of-i"


def test_single_terms_are_multiplied_at_once():
    assert lines("Simplify 2i*3i*i") == ["6i^3", "-6i"]


@pytest.mark.parametrize("problem", ["Simplify (2 + 3)/4", "Simplify √8", "Simplify (1 + i)/(x + i)"])
def test_what_has_no_imaginary_part_is_left_to_others(problem):
    task = read(problem)
    assert task is not None
    assert not complex_numbers.fits(task)


def test_random_calculations_end_at_their_values(rng):
    for _ in range(25):
        a, b, c, d = (rng.choice([-1, 1]) * rng.randint(1, 9) for _ in range(4))
        sign = rng.choice("+-*/")
        first, second = f"({a} + {b}i)".replace("+ -", "- "), f"({c} + {d}i)".replace("+ -", "- ")
        task = read(f"Simplify {first} {sign} {second}")
        assert task is not None
        found = work(task, complex_numbers.NAME)
        assert found is not None, f"{first} {sign} {second}"
        assert isinstance(found.answer, Value)
        x, y = complex(a, b), complex(c, d)
        value = {"+": x + y, "-": x - y, "*": x * y, "/": x / y}[sign]
        assert abs(complex(numeric.value(found.answer.tree)) - value) < 1e-9


def test_the_numbers_stay_exact():
    (*_, step) = worked("Simplify (1 + i)/(3 - i)").steps
    assert answered("Simplify (1 + i)/(3 - i)").final == r"\frac{1}{5} + \frac{2 i}{5}"
    assert step.rule == "complex.divide-parts"
