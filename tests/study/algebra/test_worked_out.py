"""A problem is answered as it asks, with its lines where a method leads to the answer."""

import pytest

from app.study.algebra import worked_out as module
from app.study.algebra.protocol import Work, Worked
from app.study.algebra.worked_out import worked_out
from app.study.answers.kinds import Value
from app.study.maths.tree import Num
from app.study.problems.asked_form import Form
from app.study.working.known import evidence
from app.study.working.known.known import Known


def worked(problem: str, method: str = "") -> Worked:
    *_, last = worked_out(Work(1, problem, method))
    return last


def test_a_problem_is_worked_by_the_first_way_or_the_one_that_is_named():
    found = worked("Solve x^2 - 5x + 6 = 0")
    assert (found.working.method, str(found.answer.text), found.why) == ("factorise", "x = 2 or x = 3", None)
    assert found.final == r"x = 2 \text{ or } x = 3"
    assert found.methods == ["factorise", "formula", "complete-square"]
    assert worked("Solve x^2 - 5x + 6 = 0", "formula").working.method == "formula"
    assert str(worked("2(x+1) = 2x + 2").answer.text) == "all real numbers"
    assert worked("2x = 2x + 1").final == r"\text{no solution}"


def test_the_answer_comes_before_its_lines():
    first, last = worked_out(Work(1, "Solve x^2 - 5x + 6 = 0"))
    assert first.working is None
    assert sorted(first.answer.tex) == ["x = 2", "x = 3"]
    assert last.working is not None


@pytest.mark.parametrize(
    ("problem", "final"),
    [
        ("Solve x^2 + 9 = 0 over the complex numbers", r"x = -3 i \text{ or } x = 3 i"),
        ("Solve x^2 = 5. Round your answers to two decimal places.", r"x = 2.24 \text{ or } x = -2.24"),
        ("What percent of 60 is 15?", r"25\%"),
        ("Convert 45% to a decimal", "0.45"),
        ("Write 7/2 as a mixed number", r"3\frac{1}{2}"),
        ("Convert 90 min to h", r"1.5\,\text{h}"),
        ("Solve x + y = 3, x - y = 1", r"x = 2,\; y = 1"),
        ("Find the prime factorization of 360", r"2^{3} \times 3^{2} \times 5"),
        ("What is the remainder when 17 is divided by 5?", "2"),
        ("Simplify (x^2 - 4)/(x - 2)", "x + 2"),
    ],
)
def test_the_answer_has_the_form_that_is_asked_for(problem, final):
    assert worked(problem).final == final


def test_a_rounded_answer_says_that_it_is_rounded():
    found = worked("Solve x^2 = 5. Round your answers to two decimal places.")
    assert found.answer.tex == [r"x \approx 2.24", r"x \approx -2.24"]


@pytest.mark.parametrize(
    ("problem", "method", "key", "answered"),
    [
        ("Tell me a story", "", "not-read", False),
        ("x^2 - 4x + 1 = 0", "factorise", "other-method", True),
        ("Which is larger? A) 2^3 B) 3^2", "", "not-read", False),
    ],
)
def test_it_is_said_plainly_that_there_are_no_lines(problem, method, key, answered):
    found = worked(problem, method)
    assert found.working is None
    assert found.why.key == f"working.none.{key}"
    assert (found.answer is not None, bool(found.final), found.proof is not None) == (answered,) * 3


@pytest.mark.parametrize(("method", "key"), [("", "no-method"), ("formula", "no-such-method")])
def test_what_no_method_works_is_answered_without_lines(method, key, monkeypatch):
    monkeypatch.setattr(module, "methods", lambda task: [])
    monkeypatch.setattr(module, "work", lambda task, method, form: None)
    found = worked("2 + 3 × 4", method)
    assert (found.working, found.final, found.why.key) == (None, "14", f"working.none.{key}")
    assert found.proof is not None


def test_an_answer_that_the_judge_does_not_call_correct_is_not_shown(monkeypatch):
    assert worked("2 + 3 × 4").final == "14"
    wrong = Known((Value(Num(20)),), evidence.WORKED_OUT, Form())
    monkeypatch.setattr(module, "known", lambda task, form: wrong)
    monkeypatch.setattr(module, "work", lambda task, method, form: None)
    found = worked("2 + 3 × 4")
    assert (found.answer, found.final, found.proof) == (None, "", None)


@pytest.mark.parametrize(
    ("problem", "answered"),
    [
        ("Evaluate 3sin(7x)cos(2x)", False),
        ("Simplify sin(29°) - cos(13°)", False),
        ("Simplify sin(2x)/(2sin(x))", True),
        ("Evaluate log_2(8) + log_2(4)", True),
    ],
)
def test_the_problem_in_other_words_is_no_answer(problem, answered):
    assert (worked(problem).answer is not None) is answered


def test_a_point_beside_a_number_is_named():
    *_, found = worked_out(Work(1, "Find the center and radius of x^2 + y^2 - 4x + 2y = 4", ""))
    assert str(found.answer.text) == "C = (2, -1), r = 3"
    assert found.final.endswith("3\\right)")
