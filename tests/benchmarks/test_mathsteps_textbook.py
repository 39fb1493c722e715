"""Questions drawn for the comparison with mathsteps, and how far both come."""

import json

import pytest

from app.study.algebra.client import CheckerClient
from benchmarks.mathsteps_textbook import NoSuchSign, as_table, compared, drawn, in_mathjs
from tests.study.working.worked import tree

QUESTIONS = [
    {"question": "Solve 2k - 7 = k + 5", "answers": ["12"]},
    {"question": "Simplify \\(3u + 4u - 2\\)", "answers": ["7u - 2"]},
    {"question": "What is the mean of 3 and 5?", "answers": ["4"]},
    {"question": "Factor \\(u^2 - 9\\)", "answers": ["(u - 3)(u + 3)"]},
    {"question": "Solve the riddle \\(u = v\\) \\(v = w\\)", "answers": ["1"]},
    {"question": "Tom and Ann must solve \\(\\sqrt{u} = 5\\) as homework of theirs", "answers": ["25"]},
]


@pytest.fixture
def questions(tmp_path):
    path = tmp_path / "questions.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in QUESTIONS))
    return path


def test_only_equations_and_simplifications_are_drawn_the_same_for_a_seed(questions):
    found = drawn(questions, 10, 3)
    assert sorted(one.line for one in found) == [
        "((3 * u) + (4 * u)) - 2",
        "(2 * k) - 7 = k + 5",
        "nthRoot(u, 2) = 5",
    ]
    assert drawn(questions, 10, 3) == found
    assert len(drawn(questions, 2, 3)) == 2


@pytest.mark.parametrize(
    ("written", "theirs"),
    [
        ("2x^3 - |y|/4", "(2 * (x ^ 3)) - ((abs(y)) / 4)"),
        ("∛(x + 1)", "nthRoot(x + 1, 3)"),
        ("-(x + 1)", "-(x + 1)"),
        ("0.25x", "0.25 * x"),
    ],
)
def test_a_tree_is_written_as_mathsteps_reads_it(written, theirs):
    assert in_mathjs(tree(written)) == theirs


def test_what_mathsteps_has_no_sign_for_is_not_asked():
    with pytest.raises(NoSuchSign):
        in_mathjs(tree("sin(x)"))


def test_right_ends_with_steps_are_counted(questions):
    linear = next(one for one in drawn(questions, 10, 3) if one.line.endswith("k + 5"))
    with CheckerClient() as checker:
        rows = [
            compared(linear, {"result": "k = 12", "steps": 3}, checker),
            compared(linear, {"result": "k = 5", "steps": 3}, checker),
            compared(linear, {"result": None, "steps": 0}, checker),
        ]
    assert [row["theirs"] for row in rows] == ["full", "other", "none"]
    assert {row["ours"] for row in rows} == {"full"}
    assert "| equation | 3 | 3 | 1 | 3 | 1 | 1 |" in as_table(rows)
