"""What is said before and after the request goes; nothing of the request goes with it."""

import pytest

from app.study.problems.courtesy import CLOSINGS, OPENINGS, without_courtesy
from app.study.problems.request import cleaned


@pytest.mark.parametrize(("words", "example"), [*OPENINGS, *CLOSINGS])
def test_courtesy_goes(words, example):
    assert cleaned(example.format("solve 2x = 6")) == "solve 2x = 6"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "solve 2x = 6",
        "5!",
        "x and y",
        "what is the total of 3 and 4",
        "hi5 + 3",
        "use x = 3 to find 2x",
        "use only integers to solve x",
    ],
)
def test_what_is_no_courtesy_stays(text):
    assert without_courtesy(text) == text
