"""Talk around a question is left out; a question is never made of talk, and no condition is lost."""

import pytest

from app.study.algebra.client import CheckerClient
from app.study.problems.reading import read
from app.study.problems.typed.talk import without_talk


@pytest.mark.parametrize(
    ("typed", "bare"),
    [
        ("whats 812 - 377 + 5 , i keep getting 430 and my book says 440", "812 - 377 + 5"),
        ("is it 7 or 13 ?? 3 + 2 × 5", "3 + 2 × 5"),
        ("yo can u help me n/4 - 1 = 2", "n/4 - 1 = 2"),
        ("Help!! 2/n = 3/5 due tomorrow", "2/n = 3/5"),
        ("Exercise 3.1 Brackets and signs\n\n4. 7 - 2(n + 3) = 1", "4. 7 - 2(n + 3) = 1"),
        ("(n - 4)^2 multiply it out pls, my friend says its n^2 - 16", "(n - 4)^2 multiply it out"),
        ("solve for n pls 3n = 6", "solve for n 3n = 6"),
        ("hello, -3 < n < 5", "-3 < n < 5"),
        ("∫(8n + 1) dn dont forget +C", "∫(8n + 1) dn"),
    ],
)
def test_what_asks_for_nothing_is_left_out(typed, bare):
    assert without_talk(typed) == bare


@pytest.mark.parametrize(
    "text",
    [
        "-3 < 2n + 1 < 7 solve",
        "–5 + n = 3",
        "bn + c = a",
        "question 4 please",
        "Find the larger root of n^2 - 5n + 4 = 0",
        "My friend got 7 sweets more than me. I got 5. How many sweets has he altogether now?",
        "I have 12 pens. My friend has 5 more.",
        "Is 8 a factor?",
    ],
)
def test_what_may_be_needed_stays(text):
    assert without_talk(text) == text


@pytest.mark.parametrize("text", ["question 7 please", "a b c d e f g h", "dy/dx = 2x, y(0) = 1. y=?"])
def test_what_is_no_problem_is_not_read(text):
    assert read(text) is None


def test_typed_questions_are_answered():
    typed = {
        "hey whats 15% of 80 pls my calculator says 1200": "12",
        "solve n/3 + 2 = 7 i'm so confused": "n = 15",
        "-3 < 2n + 1 < 7 solve": "-2 < n < 3",
        "3n+5=20 n=?": "n = 5",
        "My teacher gave us this: factor n^2 - 49. How?": "(n - 7)(n + 7)",
        "I dont understand how to solve 4n-7=2n+9, can you show the steps?": "n = 8",
        "factor completly 2n^3 - 18n thx": "2n(n - 3)(n + 3)",
    }
    with CheckerClient() as checker:
        for question, answer in typed.items():
            found = checker.work(question)
            assert checker.compare(found.final, answer, question).verdict == "correct", question


@pytest.mark.parametrize(
    "said",
    [
        "my teacher said to give only the positive root",
        "i think n is positive",
        "dont forget n is positive",
        "help with larger root",
        "due to n being positive",
        "my book says the answer must be negative",
    ],
)
def test_a_condition_in_talk_is_never_left_out(said):
    assert read(f"n^2 = 9, {said}") is None
    assert read(f"{said}. n^2 = 9") is None
