"""An answer is checked, its verdict stored, a wrong one asked again: starter, engine, checker, database."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import folders, settings
from app.models.installed import starter_path
from app.store.history import History
from app.study.asking.attempts import Checked, judged
from app.study.asking.conversation import Turn
from app.study.asking.solving import Ended, Started
from app.study.asking.tutor import Tutor
from app.study.marking.verdict import Verdict
from tests.babbler import set_settings

pytestmark = pytest.mark.skipif(not starter_path().exists(), reason="assets/models/starter.gguf is not there")

RIGHT = "Solve 3x + 5 = 20"
BEYOND = "Compute 98765 * 87654"  # the starter multiplies smaller numbers


@pytest.fixture(scope="module")
def data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("data")
    set_settings(made, n_threads=1)
    return made


@pytest.fixture(scope="module")
def chosen(data_dir: Path) -> settings.Settings:
    return settings.Settings(folders.settings_file(data_dir))


@pytest.fixture(scope="module")
def tutor(data_dir: Path, chosen: settings.Settings) -> Iterator[Tutor]:
    made = Tutor(data_dir, chosen)
    made.load(starter_path(), lambda done, total: None)
    yield made
    made.close()


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with History(tmp_path / "history.sqlite") as history:
        yield history


def attempts(history: History):
    (summary,) = history.problems()
    return history.problem(summary.id).attempts


def finished(history: History, problem_id: int, final_answer: str) -> int:
    attempt_id = history.start_attempt(problem_id, "m", {})
    history.finish_attempt(
        attempt_id, thinking="", answer="…", final_answer=final_answer, reason="stop", seconds=1.0, n_tokens=1
    )
    return attempt_id


def test_a_right_answer_ends_in_its_verdict_which_is_stored(tutor, history):
    *_, ended, checked = tutor.solving(history, Turn(None, RIGHT))
    (attempt,) = attempts(history)
    assert isinstance(ended, Ended)
    assert (checked.attempt_id, checked.again) == (attempt.id, False)
    assert (attempt.final_answer, attempt.verdict) == ("5", "correct")
    assert (str(attempt.how), str(attempt.why)) == (str(checked.judgement.how), str(checked.judgement.why))
    assert str(attempt.how) == "solved by algebra and substituted back"


@pytest.mark.parametrize("retries", [0, 1, 3])
def test_a_wrong_answer_is_asked_again_as_often_as_set_and_all_are_kept(tutor, history, chosen, retries):
    chosen.set(settings.RETRIES, retries)
    solving = tutor.solving(history, Turn(None, BEYOND))
    checks = [event for event in solving if isinstance(event, Checked)]
    kept = attempts(history)
    assert len(kept) == len(checks) >= min(2, retries + 1)
    assert {attempt.verdict for attempt in kept[:-1]} <= {"wrong"}
    # A sampled attempt may come out without a readable answer: that is not asked again.
    assert len(kept) == retries + 1 or kept[-1].verdict != "wrong"
    assert [checked.again for checked in checks] == [True] * (len(kept) - 1) + [False]
    assert all(attempt.answer for attempt in kept)
    assert solving.solving.answer == kept[-1].answer


def test_a_bound_on_the_answer_ends_it_at_its_length_and_is_quicks_own(tutor, history, chosen):
    chosen.set(settings.QUICK_ANSWER, 5)
    try:
        *_, ended, _ = tutor.solving(history, Turn(None, RIGHT), quick=True)
        assert (ended.reason, ended.final_answer) == ("length", None)
        *_, ended, _ = tutor.solving(history, Turn(None, RIGHT))
        assert ended.reason == "stop"
    finally:
        chosen.reset(settings.QUICK_ANSWER)


def test_a_seed_gives_the_same_draw_again_and_another_to_another_attempt(tutor, history, chosen):
    chosen.set(settings.TEMPERATURE, 2.0)
    chosen.set(settings.SEED, 11)
    chosen.set(settings.MAX_ANSWER, 40)
    chosen.set(settings.RETRIES, 0)
    try:
        one, two = (tutor.solving(history, Turn(None, BEYOND)) for _ in range(2))
        list(one), list(two)
        assert one.solving.answer == two.solving.answer
        again = tutor.solving(history, Turn(history.problems()[0].id, BEYOND))
        list(again)
        assert again.solving.answer != two.solving.answer
    finally:
        chosen.reset(settings.TEMPERATURE, settings.SEED, settings.MAX_ANSWER, settings.RETRIES)


def test_a_stop_ends_the_attempts_that_would_follow(tutor, history, chosen):
    chosen.set(settings.RETRIES, 16)
    solving, begun = tutor.solving(history, Turn(None, BEYOND)), 0
    for event in solving:
        begun += isinstance(event, Started)
        if isinstance(event, Started) and begun == 2:  # later, a busy machine may have the whole answer first
            solving.cancel()
    assert begun == 2
    assert [attempt.reason for attempt in attempts(history)] == ["stop", "cancelled"]


def test_the_answer_is_stored_before_it_is_checked_and_a_hanging_checker_costs_the_verdict_alone(tmp_path):
    set_settings(tmp_path, n_threads=1)
    tutor = Tutor(tmp_path, settings.Settings(folders.settings_file(tmp_path)))
    try:
        tutor.load(starter_path(), lambda done, total: None)
        tutor.checker.judge("1 + 1", "2")  # it has started
        with History(tmp_path / "history.sqlite") as history:
            for event in tutor.solving(history, Turn(None, RIGHT)):
                if isinstance(event, Ended):
                    (attempt,) = attempts(history)
                    assert (attempt.reason, attempt.final_answer, attempt.verdict) == ("stop", "5", None)
                    os.kill(tutor.checker.pid, signal.SIGSTOP)  # it hears of no question any more
            (attempt,) = attempts(history)
            assert (attempt.final_answer, attempt.verdict) == ("5", "undecided")
            list(tutor.solving(history, Turn(history.problems()[0].id, RIGHT)))
            assert attempts(history)[-1].verdict == "correct"
    finally:
        tutor.close()


def test_where_algebra_cannot_tell_agreement_is_the_evidence(tutor, history):
    story = "Tom is three times as old as his sister will be when he leaves school. How old is she?"
    problem = history.add_problem(story)
    first = finished(history, problem, "4")
    alone = judged(tutor.checker, history, problem, first)
    assert (alone.verdict, str(alone.how)) == (Verdict.UNDECIDED, "the problem was not read")
    for answer in ("4.0", "8/2", "7"):
        other = finished(history, problem, answer)
    odd = judged(tutor.checker, history, problem, other)
    assert (str(odd.how), str(odd.why)) == (
        "1 of 4 attempts agree",
        "3 of 4 attempts agree on another answer.",
    )
    last = finished(history, problem, r"\frac{12}{3}")
    agreed = judged(tutor.checker, history, problem, last)
    assert (agreed.verdict, str(agreed.how)) == (Verdict.UNDECIDED, "4 of 5 attempts agree")
    stored = history.problem(problem).attempts
    assert [attempt.how and str(attempt.how) for attempt in stored] == [
        "the problem was not read", None, None, "1 of 4 attempts agree", "4 of 5 attempts agree",
    ]  # fmt: skip


def test_an_attempt_without_a_final_answer_is_not_checked(tutor, history):
    solving = tutor.solving(history, Turn(None, RIGHT))
    solving.cancel()
    *_, checked = solving
    assert checked.judgement is None
    (attempt,) = attempts(history)
    assert (attempt.verdict, attempt.how, attempt.why) == (None, None, None)
