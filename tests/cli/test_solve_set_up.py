"""`solve` with a reader as its model, which writes what it is told to."""

import argparse
import json
from pathlib import Path

import pytest

from app import folders, settings
from app.cli import solve
from app.study.asking import tutor
from tests.study.asking.scripted_reader import SET_UP, SON, ScriptedReader


@pytest.fixture
def answered(tmp_path, monkeypatch, capsys):
    """What `solve` prints of a question."""

    def run(reader, question=SON, language="en", **options):
        monkeypatch.setattr(tutor, "EngineClient", lambda *_, **__: reader)
        chosen = {"question": question, "file": None, "json": False, "steps": False, "explain": False}
        chosen |= {"no_model": False, "max_thinking": None, "model": Path("reader.gguf"), **options}
        kept = settings.Settings(folders.settings_file(tmp_path))
        assert solve._solve(argparse.Namespace(**chosen), tmp_path, kept, language) == 0
        return capsys.readouterr().out

    return run


def test_json_says_that_it_is_from_a_set_up_and_which(answered):
    found = json.loads(answered(ScriptedReader(SET_UP), json=True))
    assert (found["origin"], found["final_answer"], found["set_up"]) == (
        "set-up",
        r"12\,\text{years}",
        SET_UP,
    )
    assert (found["verdict"], found["how"]) == ("undecided", "worked out from this set-up")
    assert (found["model"], found["model_answer"]) == ("Homeroom reader", None)
    assert found["working"][-1]["line"] == "the son's age now: 12 years"
    assert "*Set up by the model:*" in found["answer"]


def test_a_proposal_has_no_answer_and_a_refusal_no_set_up(answered):
    found = json.loads(answered(ScriptedReader(SET_UP, "want 3"), json=True))
    assert (found["origin"], found["final_answer"], found["set_up"]) == ("none", None, SET_UP)
    assert "could not read" in found["why"]
    found = json.loads(answered(ScriptedReader("no set-up"), json=True))
    assert (found["origin"], found["final_answer"], found["set_up"]) == ("none", None, None)
    assert found["answer"].startswith("I am only the small starter model")


def test_people_read_the_set_up_the_answer_and_what_it_rests_on(answered):
    rests = "Worked out from this set-up. The answer is right if the set-up says what the problem says."
    said = answered(ScriptedReader(SET_UP))
    assert said.rstrip() == f"Set up by the model:\n{SET_UP}\n\n12 years\n\n{rests}"
    steps = answered(ScriptedReader(SET_UP), steps=True, language="zh_CN")
    assert steps.startswith(f"由模型列式：\n{SET_UP}\n\n3s + 12 = 2(s + 12)\n")
    assert "the son's age now：12 years" in steps
    proposed = answered(ScriptedReader(SET_UP, "want 3"))
    assert proposed.startswith(f"I could not read this with certainty. It could be set up so:\n{SET_UP}\n")


def test_what_algebra_reads_is_not_asked_of_the_reader(answered):
    reader = ScriptedReader(SET_UP)
    assert answered(reader, "Solve 3x + 5 = 20").startswith("x = 5")
    assert reader.asked == []
