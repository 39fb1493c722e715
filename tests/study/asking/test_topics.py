"""A question's topic by its words and signs, in English, Chinese and TeX."""

import time

import pytest

from app.study.asking.topics import OTHER, TOPICS, topic_of
from app.study.curriculum import SKILLS, Phrasings


@pytest.mark.parametrize(("question", "topic"), [
    ("Differentiate x^3 - 4x", "calculus"),
    (r"Find \(\int_0^1 x\,dx\)", "calculus"),
    ("求 f(x) = x² 的导数", "calculus"),
    ("the derivative of sin x", "calculus"),
    (r"\lim_{x\to 0} \frac{\sin x}{x}", "calculus"),
    (r"Find the determinant of \begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}", "linear algebra"),
    ("Two dice are rolled. What is the probability of a 7?", "statistics"),
    ("What is the mean of 3, 5 and 10?", "statistics"),
    (r"Solve \(\sin x = 1\)", "trigonometry"),
    ("求sin(x)的值", "trigonometry"),
    ("A circle has radius 3. What is its area?", "geometry"),
    ("三角形的面积是多少", "geometry"),
    ("What is 15% of 80?", "percentages"),
    ("Is 91 a prime number?", "number theory"),
    ("Solve 2x + 1 > 7", "inequalities"),
    (r"\(x^2 \leq 4\)", "inequalities"),
    ("What is the domain of f(x) = sqrt(x)?", "functions"),
    ("Solve 3x + 5 = 20", "algebra"),
    ("解方程 x² − 5x + 6 = 0", "algebra"),
    ("(x+1)(x-1)=8", "algebra"),
    ("1/2 + 1/3", "fractions"),
    (r"\frac{1}{2} + \frac{1}{3}", "fractions"),
    ("Tom buys 3 apples for 2 dollars each. How much does he pay?", "word problems"),
    ("12 * (7 - 4) + 5", "arithmetic"),
    ("计算 3 加 5", "arithmetic"),
    ("Hello", OTHER), ("Where is Germany?", OTHER),
    ("", OTHER),
])  # fmt: skip
def test_topic(question, topic):
    assert topic_of(question) == topic
    assert topic in TOPICS


@pytest.mark.parametrize(("skill", "topic"), [
    ("addition", "arithmetic"), ("multiplication", "arithmetic"), ("order of operations", "arithmetic"),
    ("one-step equations", "algebra"), ("two-step equations", "algebra"), ("fractions", "fractions"),
    ("percentages", "percentages"), ("derivatives", "calculus"),
])  # fmt: skip
def test_most_exercises_of_a_skill_have_its_topic(skill, topic, rng):
    questions = [
        SKILLS[skill].exercise(level, rng, Phrasings.ALL).question for level in (1, 2, 3) for _ in range(20)
    ]
    elsewhere = [question for question in questions if topic_of(question) != topic]
    assert len(elsewhere) < 0.2 * len(questions), elsewhere[:5]


def test_no_question_keeps_the_rules_long():
    began = time.process_time()
    for question in ("=" * 20_000, " " * 20_000, "1/" * 10_000, "x" * 20_000, "eigen" + "n" * 20_000):
        topic_of(question)
    assert time.process_time() - began < 1.0
