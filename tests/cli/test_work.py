"""`python -m app work` as a student uses it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli.command_line import with_question_last

ROOT = Path(__file__).parents[2]


def run(tmp_path, *arguments, status=0, stdin="", language="en"):
    done = subprocess.run(
        [sys.executable, "-m", "app", "--data-dir", str(tmp_path), "work", *arguments],
        cwd=ROOT, input=stdin, capture_output=True, encoding="utf-8", timeout=120, check=False,
        env={"PATH": "/usr/bin", "LC_ALL": "zh_CN.UTF-8" if language == "zh_CN" else "C.UTF-8"},
    )  # fmt: skip
    assert done.returncode == status, done.stderr
    return done.stdout if status == 0 else done.stderr


def test_the_lines_stand_beside_their_reasons(tmp_path):
    reading, _, first, second, *_ = run(tmp_path, "3(x-2) = 2x + 7").splitlines()
    assert reading == "I read this as: solve  3 (x − 2) = 2 x + 7"
    assert first == "3(x - 2) = 2x + 7"
    assert second.split(None, 5)[-1].endswith("Multiply out: 3 times each term of (x - 2).")


def test_it_speaks_the_students_language(tmp_path):
    assert "x = 7 或 x = -7" in run(tmp_path, "x^2 = 49", language="zh_CN")


@pytest.mark.parametrize("arguments", [["-3^2"], ["--", "-3^2"], ["--json", "-3^2"], ["-3^2", "--json"]])
def test_a_question_may_begin_with_a_minus(tmp_path, arguments):
    assert "-9" in run(tmp_path, *arguments)


def test_json_has_each_step(tmp_path):
    found = json.loads(run(tmp_path, "--json", "--method", "formula", "x^2 = 49"))
    assert found["question"] == "x^2 = 49"
    assert found["working"]["method"] == "formula"
    assert found["working"]["answer"]["tex"] == ["x = 7", "x = -7"]
    assert found["working"]["steps"][0]["rule"] == "quadratics.all-to-the-left"


def test_a_problem_comes_from_stdin_too(tmp_path):
    assert "5/6" in run(tmp_path, "-", stdin="1/2 + 1/3\n")


def test_what_cannot_be_worked_is_said_with_status_2(tmp_path):
    assert "cannot read this" in run(tmp_path, "Tell me a story", status=2)
    assert "formula and complete-square" in run(tmp_path, "x^2-4x+1=0", "--method", "factorise", status=2)
    assert "Do you mean “x^2 = 9”?" in run(tmp_path, "x2 = 9", status=2)
    assert "There is no problem" in run(tmp_path, " ", status=2)


def test_only_a_question_is_moved():
    assert with_question_last(["work", "-3^2", "--json"]) == ["work", "--json", "--", "-3^2"]
    asked = ["solve", "--max-thinking", "-1", "-3^2"]  # the -1 belongs to the option
    assert with_question_last(asked) == ["solve", "--max-thinking", "-1", "--", "-3^2"]
    for arguments in (["work", "-h"], ["solve", "-"], ["history", "-3"], ["work", "--", "-3"], ["work", "2"]):
        assert with_question_last(arguments) == arguments
