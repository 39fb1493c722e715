"""Answers in Chinese are read as the same ones in English; an unknown word leaves them as they are."""

import pytest

from app.study.answers.reading import readings
from app.study.answers.spoken.chinese import in_english
from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("无解", "no solution"),
        ("原分式方程无解", "no solution"),
        ("没有实数根", "no solution"),
        ("一切实数", "all real numbers"),
        ("极限不存在", "does not exist"),
        ("n=7或n=-7", "n = 7 or n = -7"),
        ("48平方厘米", "48 cm^2"),
        ("90千米/时", "90 km/h"),
        ("90 千米/小时", "90 km/h"),
        ("25元", "¥25"),
        ("约2.72", "≈ 2.72"),
        ("解：n=4", "n = 4"),
        ("2又3/4", "2 3/4"),
        ("n大于等于5", "n ≥ 5"),
        ("14人", "14"),
        ("正确", "yes"),
    ],
)
def test_it_means_the_same(chinese, english):
    assert readings(chinese)[0] == readings(english)[0]


@pytest.mark.parametrize("text", ["甲商场便宜", "x = 3", "她有5个苹果"])
def test_what_is_not_known_stays(text):
    assert in_english(text) == text


@pytest.mark.parametrize(
    ("answer", "verdict"),
    [("n=2或n=-2", Verdict.CORRECT), ("n=2", Verdict.WRONG), ("无解", Verdict.WRONG)],
)
def test_it_is_judged(answer, verdict):
    assert judge("解方程 n^2 = 4", answer).verdict is verdict
