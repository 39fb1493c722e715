"""The tutor loads a model as the settings say, hands questions to it, and ends with all its processes."""

import shutil
from pathlib import Path

import pytest

from app import folders, settings
from app.models.installed import starter_path
from app.store.history import History
from app.study.algebra.client import CheckerClient
from app.study.asking.conversation import Turn
from app.study.asking.tutor import Tutor, is_short_of_memory
from engine.base.sentence import say
from engine.wire.errors import NoModel, NotAModel, NotEnoughMemory
from tests.babbler import set_settings
from tests.store.test_history import BY_ALGEBRA

pytestmark = pytest.mark.skipif(not starter_path().exists(), reason="assets/models/starter.gguf is not there")


@pytest.fixture
def tutor(tmp_path: Path):
    set_settings(tmp_path, n_ctx=1024, n_threads=1, max_thinking=5)
    made = Tutor(tmp_path, settings.Settings(folders.settings_file(tmp_path)))
    yield made
    made.close()


def test_a_model_is_loaded_as_the_settings_say_and_describes_itself(tutor):
    fractions: list[float] = []
    ready = tutor.load(starter_path(), lambda done, total: fractions.append(done / total))
    assert ready.n_ctx == 1024
    assert "phi4flash" in ready.kind
    assert ready.file == str(starter_path())
    assert fractions == sorted(fractions)


def test_the_starter_is_known_wherever_its_file_lies(tutor, tmp_path):
    assert not tutor.starter
    assert tutor.load(shutil.copy(starter_path(), tmp_path / "mine.gguf"), lambda done, total: None).starter


def test_algebras_answer_is_no_attempt_of_the_models(tutor, tmp_path):
    question = "Tell me about 3x + 5 = 20"
    with History(tmp_path / "history.sqlite") as history:
        tutor.load(starter_path(), lambda done, total: None)
        first = tutor.solving(history, Turn(None, question))
        problem = history.add_problem(question)
        history.add_answer(problem, {}, **BY_ALGEBRA)
        after = tutor.solving(history, Turn(problem, question))
        for solving in (first, after):
            for _ in solving:
                pass
    assert after.solving.answer == first.solving.answer  # the likeliest words, not drawn anew


def test_a_checker_that_is_given_stays_the_callers(tmp_path):
    with CheckerClient() as checker:
        made = Tutor(tmp_path, settings.Settings(tmp_path / "settings.json"), checker=checker)
        assert made.checker is checker
        assert checker.judge("1 + 1", "2").verdict == "correct"
        made.close()
        assert checker.pid is not None


def test_the_thinking_is_as_long_as_the_settings_say_unless_the_question_does(tutor, tmp_path):
    with History(tmp_path / "history.sqlite") as history:
        tutor.load(starter_path(), lambda done, total: None)
        short, long = (
            tutor.solving(history, Turn(None, "Solve 3x + 5 = 20"), max_thinking)
            for max_thinking in (None, 200)
        )
        for solving in (short, long):
            for _ in solving:
                pass
    assert len(short.solving.thinking) < len(long.solving.thinking)


def test_what_is_no_model_is_refused_and_the_next_one_loads(tutor, tmp_path):
    (tmp_path / "x.gguf").write_bytes(b"no model")
    with pytest.raises(NotAModel):
        tutor.load(tmp_path / "x.gguf", lambda done, total: None)
    assert tutor.load(starter_path(), lambda done, total: None).n_ctx == 1024


def test_only_a_lack_of_memory_is_one():
    assert is_short_of_memory(NotEnoughMemory(say("base.comma")))
    assert not is_short_of_memory(NoModel(say("base.comma")))


def test_it_ends_twice_without_complaint(tutor):
    tutor.close()
    tutor.close()
