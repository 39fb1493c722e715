"""Follow-ups, other wordings and answers that are gone on with: the starter, the engine, the database."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app import folders, settings
from app.models.installed import starter_path
from app.store.history import History
from app.store.rows import Attempt
from app.study.asking.conversation import Turn, alike, turn_at, wording
from app.study.asking.tutor import Tutor
from engine.wire.protocol import ChatMessage
from tests.babbler import set_settings

needs_starter = pytest.mark.skipif(not starter_path().exists(), reason="there is no starter")
QUESTION = "Solve 3x + 5 = 20"


@pytest.fixture(scope="module")
def tutor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tutor]:
    folder = tmp_path_factory.mktemp("data")
    set_settings(folder, n_threads=1)
    made = Tutor(folder, settings.Settings(folders.settings_file(folder)))
    made.load(starter_path(), lambda done, total: None)
    yield made
    made.close()


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with History(tmp_path / "history.sqlite") as history:
        yield history


def answered(
    history: History, problem_id: int, answer: str, message_id: int | None = None, **kept: object
) -> Attempt:
    attempt_id = history.start_attempt(problem_id, "m", kept.pop("settings", {}), message_id=message_id)
    usual = {"thinking": "secret", "final_answer": None, "reason": "stop", "seconds": 1.0, "n_tokens": 1}
    history.finish_attempt(attempt_id, answer=answer, **{**usual, **kept})
    return next(one for one in history.problem(problem_id).attempts if one.id == attempt_id)


def test_a_follow_up_is_told_what_was_said_before_it_without_the_thinking(history):
    problem_id = history.add_problem("Solve x² = 4")
    first = answered(history, problem_id, "x = 2 or x = -2")
    answered(history, problem_id, "another attempt, of which the follow-up knows nothing")
    message = history.add_message(first.id, "Why two?")
    second = answered(history, problem_id, "Since (-2)^2 = 4.", message)
    last = history.add_message(second.id, "And x³ = 8?")
    turn = turn_at(history.problem(problem_id), last)
    assert turn.messages() == [
        ChatMessage("user", "Solve x^2 = 4"),
        ChatMessage("assistant", "x = 2 or x = -2"),
        ChatMessage("user", "Why two?"),
        ChatMessage("assistant", "Since (-2)^2 = 4."),
        ChatMessage("user", "And x^3 = 8?"),
    ]
    assert (turn.asked, turn.edited) == ("And x³ = 8?", False)


def test_another_wording_is_kept_with_its_attempt_and_told_to_what_follows(history):
    problem_id = history.add_problem(QUESTION)
    plain = answered(history, problem_id, "5")
    edited = answered(history, problem_id, "6", settings={"question": "Solve 3x + 2 = 20"})
    message = history.add_message(edited.id, "Sure?")
    problem = history.problem(problem_id)
    assert (wording(problem, plain), wording(problem, edited)) == (QUESTION, "Solve 3x + 2 = 20")
    assert alike(problem, plain) == [plain]
    assert turn_at(problem, message).messages()[0] == ChatMessage("user", "Solve 3x + 2 = 20")
    assert turn_at(problem, asked="Solve 3x + 2 = 20").edited
    assert not turn_at(problem, asked=QUESTION).edited


@needs_starter
def test_an_edited_question_is_another_attempt_of_the_problem_and_judged_by_its_own_words(tutor, history):
    list(tutor.solving(history, Turn(None, QUESTION)))
    (summary,) = history.problems()
    problem = history.problem(summary.id)
    list(tutor.solving(history, turn_at(problem, asked="Solve 2x + 5 = 11")))
    first, second, *_ = history.problem(summary.id).attempts
    assert (first.final_answer, first.verdict) == ("5", "correct")
    assert second.settings["question"] == "Solve 2x + 5 = 11"
    assert second.verdict == ("correct" if second.final_answer == "3" else "wrong")
    assert history.problem(summary.id).question == QUESTION


@needs_starter
def test_a_follow_up_is_answered_and_kept_at_its_message(tutor, history):
    list(tutor.solving(history, Turn(None, QUESTION)))
    (attempt,) = history.problem(1).attempts
    message = history.add_message(attempt.id, "Solve 2x + 5 = 11")
    *_, checked = tutor.solving(history, turn_at(history.problem(1), message))
    follow_up = history.problem(1).attempts[-1]
    assert (follow_up.id, follow_up.message_id) == (checked.attempt_id, message)
    assert follow_up.answer


@needs_starter
@pytest.mark.parametrize("part", ["thinking", "answer"])
def test_an_answer_that_was_cut_goes_on_where_it_was(tutor, history, part):
    list(tutor.solving(history, Turn(None, QUESTION)))
    (whole,) = history.problem(1).attempts
    texts = {
        "thinking": {"thinking": whole.thinking[: len(whole.thinking) // 2], "answer": ""},
        "answer": {"thinking": whole.thinking, "answer": whole.answer[: len(whole.answer) // 2]},
    }[part]
    other = history.add_problem(QUESTION)
    cut = answered(history, other, reason="interrupted", **texts)
    events = list(tutor.solving(history, turn_at(history.problem(other), begun=cut)))
    gone_on = history.problem(other).attempts[-1]
    assert gone_on.id > cut.id
    assert gone_on.thinking.startswith(texts["thinking"])
    assert gone_on.answer.startswith(texts["answer"])
    assert (gone_on.final_answer, gone_on.verdict, gone_on.reason) == ("5", "correct", "stop")
    assert "".join(getattr(event, "text", "") for event in events) == gone_on.thinking + gone_on.answer
