"""Answers as the history is given them."""

from app.store.history import History
from app.store.rows import WorkedAnswer
from engine.base.sentence import say, verbatim

ANSWER = {
    "thinking": "3x = 15", "answer": r"\(\boxed{5}\)", "final_answer": "5", "reason": "stop", "seconds": 1.5,
    "n_tokens": 40, "thinking_seconds": 0.5,
}  # fmt: skip
BY_ALGEBRA = {
    "origin": "algebra",
    "worked": WorkedAnswer(
        "x = 5",
        "5",
        '{"final": "5"}',
        "correct",
        say("store.not-a-time", text="5"),
        verbatim("It is 5."),
        0.1,
    ),
}


def answered(history: History, question: str = "Solve 3x + 5 = 20", **changes: object) -> int:
    problem = history.add_problem(question)
    attempt = history.start_attempt(problem, "starter", {"max_thinking": 0})
    history.finish_attempt(attempt, **{**ANSWER, **changes})
    return problem
