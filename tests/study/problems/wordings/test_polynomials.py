"""The examples stand beside the wordings; here is what is not read."""

import pytest

from app.study.problems.request import cleaned
from app.study.problems.wordings.polynomials import WORDINGS
from app.study.problems.wordings.wording import first


@pytest.mark.parametrize(
    "text",
    [
        "What is the degree of difficulty?",
        "Find the degree and the leading term of x^2 + 1",
        "For which values of x is x/y undefined?",
        "Find the GCF of 12",
        "Divide the work by two",
        "Find the coefficient of 3 in 3x",
    ],
)
def test_what_is_not_understood_is_not_read(text):
    assert first(WORDINGS, cleaned(text)) is None
