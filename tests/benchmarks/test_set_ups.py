"""The table of what each threshold would claim."""

import json

import pytest

from app.study.algebra.client import CheckerClient
from benchmarks import set_ups
from tests.study.asking.scripted_reader import SET_UP, SON, ScriptedReader


def row(outcome, mean=-0.001, least=-0.01, agreeing=3, doubts=0):
    return {
        "final": "5",
        "outcome": outcome,
        "mean": mean,
        "least": least,
        "agreeing": agreeing,
        "doubts": doubts,
    }


ROWS = [
    *[row("right")] * 19,
    row("wrong"),
    row("wrong", agreeing=2),
    row("right", least=-5.0),
    row("right", doubts=1),
    {"final": "", "outcome": "refused"},
]


def test_a_line_counts_what_is_claimed_and_what_of_it_is_right():
    found = set_ups.line(ROWS, -0.01, -0.1, 3)
    assert (found["claimed"], found["right"], found["precision"]) == (20, 19, 0.95)
    assert found["coverage"] == round(20 / 24, 3)


def test_the_best_thresholds_claim_most_and_stay_precise():
    found = set_ups.table(ROWS)
    assert (found["asked"], found["set up"], found["right"]) == (24, 23, 21)
    assert (found["best"]["claimed"], found["best"]["precision"], found["best"]["agreeing"]) == (21, 0.952, 3)
    assert set_ups.table([row("wrong")])["best"] is None


@pytest.mark.parametrize(("answers", "outcome"), [(["12", "12 years"], "right"), (["13"], "wrong")])
def test_a_question_is_read_worked_and_compared(answers, outcome):
    with CheckerClient(seconds=30) as checker:
        found = set_ups.read({"question": SON, "answers": answers}, ScriptedReader(SET_UP), checker)
        refused = set_ups.read({"question": SON, "answers": answers}, ScriptedReader("no set-up"), checker)
    assert found["outcome"] == outcome
    assert set_ups.sureness(found).agreeing == 3
    assert (refused["outcome"], set_ups.sureness(refused)) == ("refused", None)


def test_kept_rows_make_the_table_again(tmp_path, capsys):
    kept = tmp_path / "rows.jsonl"
    kept.write_text("".join(json.dumps(each) + "\n" for each in ROWS))
    assert set_ups.main([str(kept), "--from-kept"]) == 0
    assert json.loads(capsys.readouterr().out)["present"]["right"] == 19
