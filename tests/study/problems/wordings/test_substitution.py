"""Letters get their values only when each letter has one."""

import pytest

from app.study.problems.request import cleaned
from app.study.problems.wordings.substitution import WORDINGS
from app.study.problems.wordings.wording import first


@pytest.mark.parametrize(
    "text",
    [
        "Evaluate 3x + y when x = 4",
        "Evaluate 3x when x = y",
        "If f(x) = x + a, find f(2)",
        "If f(x) = x^2, find g(2)",
        "Evaluate 3 when x = 4",
    ],
)
def test_letters_without_a_value_are_not_read(text):
    assert first(WORDINGS, cleaned(text)) is None
