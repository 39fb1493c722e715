"""Questions of homework are answered, and the answers compared with their keys in two ways."""

import json
import random
import re

import pytest

from benchmarks.homework import __main__ as homework
from benchmarks.homework import report, second_opinion, sweeps

QUESTIONS = [
    {"question": "Solve 3(x - 2) = 2x + 7", "answers": [r"\(x = 13\)"], "course": "One", "lesson": "1.1"},
    {"question": "What is 3/4 + 5/6?", "answers": [r"\(\frac{19}{12}\)"], "course": "One", "lesson": "1.2"},
    {"question": "Work out 2 + 3 × 4", "answers": ["20"], "course": "One", "lesson": "1.2", "id": "slip"},
    {"question": "Tell me a story", "short": "Factor x^2 - 9", "answers": ["(x-3)(x+3)"], "course": "Two"},
    {"question": "Who was Newton?", "answers": ["a physicist"], "course": "Two", "lesson": "2.1"},
]


@pytest.fixture
def questions(tmp_path):
    path = tmp_path / "questions.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in QUESTIONS), encoding="utf-8")
    return path


def test_it_answers_a_file_and_reports_by_course_and_lesson(questions, tmp_path, capsys):
    out, why = tmp_path / "differences.jsonl", tmp_path / "why.txt"
    why.write_text("slip: multiplication comes first\n", encoding="utf-8")
    homework.main([str(questions), "--differences", str(out), "--argued", str(why), "--processes", "2"])
    found = json.loads(capsys.readouterr().out)
    assert (found["questions"], found["answered"], found["right"], found["refused"]) == (5, 4, 3, 1)
    assert (found["wrong"], found["argued"], found["key judged wrong"]) == (1, 1, 1)
    assert found["key judged correct"] == 3
    assert found["by origin"]["algebra"] == {"answered": 4, "right": 3, "wrong": 1}
    assert found["by origin"]["set-up"]["answered"] == 0
    one = found["courses"]["One"]
    assert (one["questions"], one["right"], one["lessons"]["1.1"]["with steps"]) == (3, 2, 1)
    assert found["courses"]["Two"]["right"] == 1
    (missed,) = map(json.loads, out.read_text(encoding="utf-8").splitlines())
    assert (missed["id"], missed["final"], missed["outcome"]) == ("slip", "14", "wrong")
    assert missed["second"] is False


def test_only_some_courses_are_asked_for(questions, tmp_path, capsys):
    homework.main([str(questions), "--course", "Two", "--lesson", "^2", "--differences", str(tmp_path / "d")])
    found = json.loads(capsys.readouterr().out)
    assert (found["questions"], found["refused"]) == (1, 1)


@pytest.mark.parametrize(
    ("given", "known", "same"),
    [
        (r"\frac{1}{2}", "0.5", True),
        (r"\(x = 13\)", "13", True),
        (r"x + 1", r"$1 + x$", True),
        ("3", "4", False),
    ],
)
def test_the_second_opinion_compares_by_itself(given, known, same):
    assert second_opinion.same(given, known) is same


def test_answers_on_which_the_two_disagree_are_listed():
    row = {"outcome": "right", "second": False, "key": "correct"}
    assert report.differs(row)
    assert report.differences([row, row | {"second": None}, row | {"second": True}]) == [row]


def test_an_answer_is_changed_at_one_number_or_sign():
    rng = random.Random(1)
    assert set(sweeps.changed("x^2 + 12", rng)) <= {f"x^2 + {n}" for n in (11, 13, 14)} | {"x^2 - 12"}
    assert len(list(sweeps.changed("x^2 + 12", rng))) == 2
    assert list(sweeps.changed("x", rng)) == []


def test_other_spellings_say_the_same():
    forms = dict(sweeps.spelled("x = 2 or x = 2√3", r"x = 2 \text{ or } x = 2\sqrt{3}"))
    assert forms["commas"] == "x = 2, x = 2√3"
    assert forms["without letters"] == "2, 2√3"
    assert forms["sqrt"].endswith("2sqrt(3)")


def test_sweeps_list_false_claims_and_hold_workings_beside_those_of_before(questions, tmp_path, capsys):
    assert sweeps.main([str(questions), "changed"]) == 0
    assert re.fullmatch(r"changed: wrong \d+\n", capsys.readouterr().out)
    before = tmp_path / "before.jsonl"
    sweeps.main([str(questions), "workings", "--out", str(before)])
    rows = [json.loads(line) for line in before.read_text(encoding="utf-8").splitlines()]
    assert [row["text"] for row in rows] == ["x = 13", "19/12", "14"]
    rows[0] |= {"text": "x = 12", "lines": []}
    said = sweeps.compared(rows[:2], rows[1:])
    assert said["answers lost"] == ["1: Solve 3(x - 2) = 2x + 7 | x = 12"]
    assert said["answers won"] == ["slip: Work out 2 + 3 × 4 | 14"]
    assert said["answers changed"] == said["steps lost"] == said["steps won"] == []
