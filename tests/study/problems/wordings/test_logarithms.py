"""The examples stand beside the wordings; here is what is not read."""

import pytest

from app.study.problems.request import cleaned
from app.study.problems.wordings.logarithms import WORDINGS
from app.study.problems.wordings.wording import first


@pytest.mark.parametrize(
    "text",
    [
        "Rewrite x = 3 in exponential form",
        "Rewrite log_2(x) = log_3(y) in exponential form",
        "Rewrite x + y = 3 in logarithmic form",
        "Rewrite log_2(8) in exponential form",
    ],
)
def test_what_is_no_such_equation_is_not_read(text):
    assert first(WORDINGS, cleaned(text)) is None
