"""The shipped starter, in our engine, solves what it is meant to solve."""

import json
from pathlib import Path

import pytest

from app.study.algebra.client import CheckerClient
from app.study.asking.starter import CLAIMED_SKILLS
from app.study.curriculum import Phrasings
from engine.answering.model_session import ModelSession
from training.answering import answers
from training.data.problem_set import of_each_skill
from training.evaluate import report
from training.judging import boxed, same

ROOT = Path(__file__).parents[2]
STARTER = ROOT / "assets" / "models" / "starter.gguf"
QUESTIONS = json.loads((ROOT / "tests" / "data" / "school_questions.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def session():
    opened = ModelSession(STARTER, n_ctx=8192, n_threads=1)
    yield opened
    opened.close()


def solve(session: ModelSession, questions: list[str]) -> list[str]:
    return answers(session, questions, lambda done: None)


def test_the_first_question_of_the_project_is_answered_with_its_working(session):
    (text,) = solve(session, ["Solve 3x + 5 = 20"])
    assert boxed(text) == "5"
    thinking, explanation = text.removeprefix("<think>\n").split("\n</think>\n")
    assert thinking.splitlines() == ["3x+5=20", "subtract 5: 3x=20-5=15", "divide by 3: x=15/3=5"]
    assert explanation.startswith("Subtract 5 from both sides")


def test_questions_in_a_persons_own_words_are_mostly_right(session, record_property):
    texts = solve(session, [question for question, _ in QUESTIONS])
    wrong = [(q, a, boxed(t)) for (q, a), t in zip(QUESTIONS, texts, strict=True) if not same(t, a)]
    record_property("figure", f"{len(QUESTIONS) - len(wrong)} of {len(QUESTIONS)} own-worded questions right")
    assert len(wrong) <= len(QUESTIONS) // 4, wrong


def test_answers_side_by_side_are_those_given_alone(session):
    questions = [question for question, _ in QUESTIONS[:10]]
    together = solve(session, questions)
    assert together == [solve(session, [question])[0] for question in questions]


def test_fresh_problems_are_solved(session, request, record_property):
    count = 200 if request.config.getoption("--full") else 6
    problems = of_each_skill(
        str(request.config.getoption("--seed")), count, Phrasings.ALL, skills=CLAIMED_SKILLS
    )
    with CheckerClient() as checker:
        found = report(problems, solve(session, [problem.question for problem in problems]), checker)
    record_property(
        "figure", f"starter: mean {found['mean']:.1%}, lowest skill {found['lowest']:.1%} of {count} each"
    )
    if count < 200:
        assert found["mean"] >= 0.85
    else:
        # a claim is 85 % of seed 1's problems; among this many skills, 200 others may be 5 points below
        assert found["mean"] >= 0.94
        assert found["lowest"] >= 0.80
