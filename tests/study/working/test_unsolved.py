"""SymPy's failures become one that callers know; our own mistakes do not hide behind it."""

import pytest
import sympy

from app.study.maths.errors import TooLarge
from app.study.working.unsolved import Unsolved, unsolved_where_sympy_fails
from engine.base.sentence import say


@pytest.mark.parametrize(
    "error",
    [
        NotImplementedError(),
        sympy.PolynomialError(),
        TooLarge(say("maths.too-large.power")),
        ZeroDivisionError(),
    ],
)
def test_a_failure_of_sympy_is_unsolved(error):
    with pytest.raises(Unsolved) as found, unsolved_where_sympy_fails():
        raise error
    assert found.value.__cause__ is error


@pytest.mark.parametrize("error", [MemoryError(), RecursionError(), AssertionError()])
def test_others_pass(error):
    with pytest.raises(type(error)), unsolved_where_sympy_fails():
        raise error
