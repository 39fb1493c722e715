"""The checker's figures on the measured sets: how often it is right, silent and fast."""

import json
import time
from collections import Counter
from pathlib import Path

import pytest

from app.study.algebra.protocol import DEADLINE
from app.study.algebra.worker import warm
from app.study.marking.compare import compare
from app.study.marking.judge import judge

SETS = Path(__file__).parents[2] / "data" / "checker"
CLAIMS = {"correct", "wrong"}


def rows(name: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (SETS / name).read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module", autouse=True)
def warmed():
    warm()


def measured(found, figure, what):
    """Precision where something is claimed, silence where something was to be said, and processor time."""
    claimed = [(want, got) for want, got, _ in found if got in CLAIMS]
    right = sum(want == got for want, got in claimed)
    decidable = [(want, got) for want, got, _ in found if want != "undecided"]
    silent = sum(got == "undecided" for _, got in decidable)
    seconds = sorted(taken for _, _, taken in found)
    median, p99 = seconds[len(seconds) // 2], seconds[len(seconds) * 99 // 100]
    figure(
        f"{what}: {len(found)}, verdict precision {right / len(claimed):.2%} of {len(claimed)} claims, "
        f"undecided {silent / len(decidable):.2%}, "
        f"as expected {sum(want == got for want, got, _ in found) / len(found):.2%}, "
        f"median {median * 1000:.1f} ms, p99 {p99 * 1000:.0f} ms"
    )
    assert right / len(claimed) >= 0.99
    assert silent / len(decidable) <= 0.10
    assert median < 0.020
    assert p99 < DEADLINE


def test_answers_are_compared_as_a_teacher_would(figure):
    found = []
    for row in rows("pairs.jsonl"):
        start = time.process_time()
        judgement = compare(row["given"], row["known"], row["question"])
        found.append((row["verdict"], judgement.verdict.value, time.process_time() - start))
        assert str(judgement.how)
        assert str(judgement.why).endswith(".")
    measured(found, figure, "answer pairs")


def test_answers_are_judged_from_the_problem_alone(figure):
    found = []
    for row in rows("problems.jsonl"):
        start = time.process_time()
        judgement = judge(row["problem"], row["answer"])
        found.append((row["verdict"], judgement.verdict.value, time.process_time() - start))
    measured(found, figure, "problems")


def test_the_sets_are_as_large_and_as_varied_as_promised():
    pairs, problems = rows("pairs.jsonl"), rows("problems.jsonl")
    assert len(pairs) >= 500
    assert len({row["problem"] for row in problems}) >= 300
    kinds = Counter(row["verdict"] for row in pairs)
    assert min(kinds["correct"], kinds["wrong"]) >= 200
    assert kinds["other-form"] >= 50


@pytest.mark.parametrize(
    ("given", "known", "verdict"),
    [
        ("5 cm", "5 m", "wrong"),
        ("10%", "10", "wrong"),
        ("1/2^99", "1/2^98", "wrong"),
        ("4", "4√2", "wrong"),
        ("4", r"4\sqrt{2}", "wrong"),
        ("1/2", "0.5", "correct"),
        ("x=3", "3", "correct"),
        ("{1,2}", "2,1", "correct"),
        ("3 1/2", "7/2", "correct"),
        ("2x10^5", "200000", "correct"),
        ("½", "0.5", "correct"),
        ("−3", "-3", "correct"),
        ("±2", "2, -2", "correct"),
        ("no solution", "∅", "correct"),
    ],
)
def test_what_other_checkers_get_wrong_is_right_here(given, known, verdict):
    assert compare(given, known).verdict == verdict
