"""What the student is shown as "I read this as …"."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.study.algebra.client import CheckerClient
from app.study.problems.preview import SHOWN, meant, understood
from app.study.problems.tasks.base import Task
from engine.base.sentence import say
from tests.study.problems.tasks.test_base import TEXTS


@pytest.mark.parametrize(
    ("problem", "what", "tex"),
    [
        ("Solve 3x + 5 = 20", "solve", "3 x + 5 = 20"),
        ("solve x² − 5x + 6 = 0", "solve", "x^{2} - 5 x + 6 = 0"),
        ("What is 15% of 80?", "work-out", r"\frac{15}{100} \cdot 80"),
        ("Compute (1/2 + 1/3) * sqrt(8)", "work-out", r"\left(\frac{1}{2} + \frac{1}{3}\right) \sqrt{8}"),
        ("Solve x + y = 3, x - y = 1", "solve", r"x + y = 3,\quad x - y = 1\quad\text{(x, y)}"),
        ("Differentiate x^3 - 4x", "differentiate", r"\frac{d}{dx}\left(x^{3} - 4 x\right)"),
        ("Evaluate ∫_0^1 x^2 dx", "integrate", r"\int_{0}^{1} \left(x^{2}\right)\, dx"),
        ("Find the gcd of 12 and 18", "gcd", r"12,\; 18"),
        ("Find the vertex of y = x^2 - 4x + 7", "vertex", "y = x^{2} - 4 x + 7"),
        ("Find the midpoint of (1, 2) and (4, 6)", "midpoint", r"\left(1, 2\right),\; \left(4, 6\right)"),
        ("If f(x) = x^2 + 1, find f(3)", "work-out", r"f(3),\quad f(x) = x^{2} + 1"),
        ("What is the next term in the sequence 3, 7, 11?", "next", r"3,\; 7,\; 11,\; \ldots"),
        ("Find the variance of 1, 2, 3, 4, 5", "variance", r"1,\; 2,\; 3,\; 4,\; 5"),
        ("Is 17 prime?", "is-prime", "17"),
    ],
)
def test_a_problem_is_shown_as_it_was_read(problem, what, tex):
    assert understood(problem) == (say(f"problems.read.{what}"), tex)


@pytest.mark.parametrize("problem", ["Write me a poem", ""])
def test_nothing_is_shown_of_what_is_not_read(problem):
    assert understood(problem) == (None, "")


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_every_kind_of_problem_is_shown_in_words_and_formulas(text):
    words, tex = understood(text)
    assert words is not None
    assert words.in_language("zh_CN").startswith("我的理解：")
    assert tex


def test_every_kind_of_task_has_its_own_way_to_be_shown():
    assert SHOWN.keys() == set(Task.__subclasses__())


@given(st.text(alphabet="x+-*/^()0123456789=√²½ solve", max_size=40))
def test_whatever_is_typed_the_braces_of_what_is_shown_match(text):
    _, tex = understood(text)
    assert tex.count("{") == tex.count("}")
    assert tex.count(r"\left") == tex.count(r"\right")


def test_the_process_answers_it_too():
    with CheckerClient() as client:
        found = client.understand("Solve 2x = 6")
        assert (found.words, found.tex, found.meant) == (say("problems.read.solve"), "2 x = 6", "")
        found = client.understand("Good morning")
        assert (found.words, found.tex, found.meant) == (None, "", "")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Solve x2 - 5x + 6 = 0", ("Solve x^2 - 5x + 6 = 0", "x^{2} - 5 x + 6 = 0")),
        ("expand (x+1)2", ("expand (x+1)^2", r"\left(x + 1\right)^{2}")),
        ("Solve x^2 = 9", ("", "")),  # it is read
        ("Find x1 + x2 if x1 = 3 and x2 = 4", ("", "")),  # indices
        ("My room x2 is cold", ("", "")),
    ],
)
def test_a_power_that_was_lost_is_asked_back(text, found):
    assert meant(text) == found
