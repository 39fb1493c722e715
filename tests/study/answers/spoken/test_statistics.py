"""Named statistics in an answer."""

import pytest

from app.study.answers.reading import readings
from app.study.answers.spoken.statistics import statistics
from app.study.marking.judge import judge

QUESTION = "Find the mean, median, mode and range of 2, 4, 4, 9"


@pytest.mark.parametrize(
    ("answer", "verdict"),
    [
        ("mean 4.75, median 4, mode 4 and range 7", "correct"),
        ("range: 7; mode: 4; median: 4; mean: 4.75", "correct"),
        (r"\text{mean} = 4.75,\; \text{median} = 4,\; \text{mode} = 4,\; \text{range} = 7", "correct"),
        ("4.75, 4, 4, 7", "correct"),
        ("mean 4, median 4.75, mode 4 and range 7", "wrong"),
        ("4, 4.75, 4, 7", "wrong"),
    ],
)
def test_each_name_has_its_own_value(answer, verdict):
    assert judge(QUESTION, answer).verdict.value == verdict


def test_a_bare_list_is_in_the_order_of_the_question():
    question = "Find the range and the mean of 1, 2, 6"
    assert [judge(question, text).verdict.value for text in ("5, 3", "3, 5")] == ["correct", "wrong"]


def test_several_modes_and_none():
    question = "Find the mean and the mode of 1, 1, 2, 2"
    assert judge(question, "mean 1.5, mode 1 and 2").verdict.value == "correct"
    assert judge("Find the mean and mode of 1, 2, 3", "mean = 2, no mode").verdict.value == "correct"


def test_one_name_is_no_list_of_names():
    assert statistics("mean 5", readings) is None
    assert statistics("the mean of 3 and 5", readings) is None
