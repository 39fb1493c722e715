"""Questions as students type them, written by somebody who had seen neither rules nor training data."""

import json
from pathlib import Path

import pytest

from app.study.algebra.client import CheckerClient

TYPED = Path(__file__).parents[1] / "data" / "typed"
SLICE = 25  # of each file, in the quick run
_RIGHT = {"correct", "other-form"}


def rows(name, full, rng):
    """The questions of a file; a few of them in the quick run."""
    found = [json.loads(line) for line in (TYPED / f"{name}.jsonl").read_text("utf-8").splitlines()]
    return found if full else rng.sample(found, SLICE)


def is_right(checker, row, final):
    """Whether the answer is one of the keys, or a key is judged right where the answer is."""
    for key in row["answers"]:
        if checker.compare(final, key, row["question"]).verdict in _RIGHT:
            return True
        if checker.judge(row["question"], key).verdict == "correct":
            return True
    return False


@pytest.mark.parametrize("name", ["english_formulas", "english_stories", "chinese", "harmless"])
def test_what_is_answered_is_right(name, full, rng, figure):
    with CheckerClient() as checker:
        asked = rows(name, full, rng)
        answered = [(row, checker.work(row["question"]).final) for row in asked]
        wrong = [(row["id"], final) for row, final in answered if final and not is_right(checker, row, final)]
    count = sum(1 for _, final in answered if final)
    figure(f"{name}: {count} of {len(asked)} answered by algebra alone, {len(wrong)} of them wrong")
    assert len(wrong) <= len(asked) // 100, wrong


@pytest.mark.parametrize("name", ["english_out_of_scope", "chinese_out_of_scope", "unsafe"])
def test_what_is_out_of_scope_is_not_answered(name, full, rng):
    with CheckerClient() as checker:
        answered = [row["id"] for row in rows(name, full, rng) if checker.work(row["question"]).final]
    assert not answered
