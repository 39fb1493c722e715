"""`python -m app solve` as a script and a person use it: real processes, the real engine."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from app.folders import history_file
from app.models.installed import starter_path
from app.store.history import History
from app.study.answers.final_answer import final_answer
from tests.babbler import babbler, set_settings
from tests.reference.golden import GOLDEN_SETS

__all__ = ["babbler"]

ROOT = Path(__file__).parents[2]
QUESTION = "Tell me about 3x + 5 = 20"  # which algebra does not answer
WORKED = "Solve 3x + 5 = 20"
KEYS = [
    "question",
    "origin",
    "thinking",
    "answer",
    "final_answer",
    "model",
    "seconds",
    "tokens",
    "verdict",
    "how",
    "why",
    "method",
    "working",
    "model_answer",
    "set_up",
]


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "app", *map(str, arguments)]


def run(*arguments: object, stdin: str = "", check: int = 0) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        command(*arguments), cwd=ROOT, input=stdin, capture_output=True, encoding="utf-8", timeout=120,
        check=False,
    )  # fmt: skip
    assert done.returncode == check, done.stderr
    return done


def start(*arguments: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command(*arguments),
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def only_attempt(data_dir: Path):
    with History(history_file(data_dir)) as history:
        (summary,) = history.problems()
        problem = history.problem(summary.id)
    (attempt,) = problem.attempts
    return problem, attempt


@pytest.fixture
def data_dir(tmp_path: Path, babbler: Path) -> Path:
    """A data folder with the babbler as its model, and little room for babble."""
    set_settings(tmp_path / "data", model=str(babbler), n_ctx=256, n_threads=1)
    return tmp_path / "data"


@pytest.fixture
def talkative(tmp_path: Path, babbler: Path) -> Path:
    """The same with room for some seconds."""
    set_settings(tmp_path / "data", model=str(babbler), n_threads=1)
    return tmp_path / "data"


def test_with_json_the_last_line_is_one_object_and_the_history_has_the_same(data_dir):
    done = run("solve", QUESTION, "--json", "--data-dir", data_dir)
    result = json.loads(done.stdout.splitlines()[-1])
    assert list(result) == KEYS
    problem, attempt = only_attempt(data_dir)
    assert result["question"] == problem.question == QUESTION
    assert (result["thinking"], result["answer"]) == (attempt.thinking, attempt.answer)
    assert len(result["answer"]) > 50
    assert result["final_answer"] == attempt.final_answer == final_answer(result["answer"])
    assert (result["model"], result["tokens"]) == (attempt.model, attempt.n_tokens)
    assert result["model"]
    assert result["tokens"] > 50
    assert result["seconds"] >= attempt.seconds - 0.001
    assert attempt.reason == "context-full"
    assert (result["verdict"], result["how"]) == (None, "not checked")  # babble holds no final answer
    assert (result["origin"], result["working"], result["method"]) == ("none", [], "")
    assert result["model_answer"]["final_answer"] is None


def test_for_people_the_answer_is_on_stdout_alone(data_dir):
    done = run("--data-dir", data_dir, "solve", QUESTION)
    _, attempt = only_attempt(data_dir)
    assert done.stdout == attempt.answer.replace("\r\n", "\n").replace("\r", "\n") + "\n"
    assert attempt.answer not in done.stderr


def test_a_question_is_read_from_stdin(data_dir):
    question = "说说方程\n$\\frac{x}{3} = 2$"
    done = run("solve", "-", "--json", "--data-dir", data_dir, stdin=f"\n{question}\n\n")
    assert json.loads(done.stdout.splitlines()[-1])["question"] == question
    assert only_attempt(data_dir)[0].question == question


def test_a_relative_data_folder_is_meant_from_where_one_stands(data_dir, babbler):
    run(
        "solve",
        "Tell me about 1 + 1",
        "--json",
        "--data-dir",
        os.path.relpath(data_dir, ROOT),
        "--model",
        babbler,
    )
    assert only_attempt(data_dir)[0].question == "Tell me about 1 + 1"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["solve", "  "], "There is no question"),
        (["solve", "-"], "There is no question"),
        (["solve", QUESTION, "--max-thinking", "-1"], "max_thinking is -1"),
        (["solve", QUESTION, "--model", "no such file.gguf"], "cannot be read"),
        (["solve", QUESTION, "--model", "README.md"], "not a GGUF"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_on_stderr(data_dir, arguments, sentence):
    done = run(*arguments, "--json", "--data-dir", data_dir, check=2)
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert sentence in line
    assert line.endswith(".")


def test_without_any_model_it_says_where_to_put_one_and_keeps_the_question(tmp_path):
    script = (
        "import sys; from pathlib import Path; from app import folders; from app.__main__ import main; "
        "folders.assets_dir = lambda: Path(sys.argv[1]); "
        "sys.exit(main(['solve', 'Tell me about 1 + 1', '--data-dir', sys.argv[1]]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert f"No model is installed: put a .gguf file into {tmp_path / 'models'}" in done.stderr
    with History(history_file(tmp_path)) as history:
        assert [summary.question for summary in history.problems()] == ["Tell me about 1 + 1"]


def test_broken_settings_are_said_and_do_not_stand_in_the_way(talkative, babbler):
    (talkative / "settings.json").write_text("{")
    with start("solve", "--data-dir", talkative, "Tell me about 1 + 1", "--model", babbler) as process:
        assert first_words(process)
        process.terminate()
        assert b"settings.broken.json" in process.communicate(timeout=60)[1]


def test_a_history_that_is_damaged_is_one_sentence(data_dir):
    history_file(data_dir).write_bytes(b"Dear diary, " * 1000)
    done = run("solve", QUESTION, "--json", "--data-dir", data_dir, check=2)
    assert "not a Homeroom history" in done.stderr


def test_an_unknown_worker_is_one_sentence():
    assert "no worker butler" in run("--worker", "butler", check=2).stderr


def first_words(process: subprocess.Popen[bytes]) -> bytes:
    return os.read(process.stdout.fileno(), 20)  # a buffer would keep more than it gives from communicate


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_stores_and_prints_what_there_is(talkative, number):
    with start("solve", QUESTION, "--data-dir", talkative) as process:
        words = first_words(process)
        process.send_signal(number)
        out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"Stopped" in err
    assert b"Traceback" not in err
    _, attempt = only_attempt(talkative)
    assert attempt.reason == "cancelled"
    assert (words + out).decode() == attempt.answer + "\n"


def test_an_interrupt_with_json_still_ends_in_the_object(talkative):
    with start("solve", QUESTION, "--json", "--data-dir", talkative) as process:
        wait_for_text(talkative)
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=60)
    assert process.returncode == 130
    result = json.loads(out.splitlines()[-1])
    _, attempt = only_attempt(talkative)
    assert (result["answer"], result["tokens"]) == (attempt.answer, attempt.n_tokens)
    assert attempt.reason == "cancelled"
    assert result["answer"]


def wait_for_text(data_dir: Path) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if history_file(data_dir).exists():
            with History(history_file(data_dir)) as history:
                for summary in history.problems():
                    if any(attempt.answer for attempt in history.problem(summary.id).attempts):
                        return
        time.sleep(0.05)
    raise AssertionError("no text was stored for a minute")


def test_a_reader_that_goes_away_costs_nothing(talkative):
    with start("solve", QUESTION, "--data-dir", talkative) as process:
        words = first_words(process)
        process.stdout.close()
        err = process.stderr.read()
    assert process.returncode == 1
    assert b"Traceback" not in err
    _, attempt = only_attempt(talkative)
    assert attempt.reason == "cancelled"
    assert attempt.answer.encode().startswith(words)


@pytest.mark.measured
def test_kill_minus_nine_costs_a_second_of_an_answer_at_most(tmp_path, babbler, rng, full, figure):
    kills, lost = 12 if full else 2, []
    for number in range(kills):
        data_dir = tmp_path / str(number)
        set_settings(data_dir, model=str(babbler), n_threads=1)
        with start("solve", QUESTION, "--data-dir", data_dir) as process:
            heard: list[tuple[float, bytes]] = []

            def listen(process=process, heard=heard) -> None:
                while words := os.read(process.stdout.fileno(), 4096):
                    heard.append((time.monotonic(), words))

            listener = threading.Thread(target=listen)
            listener.start()
            while not heard and process.poll() is None:
                time.sleep(0.01)
            time.sleep(rng.uniform(1.0, 2.5))
            killed = time.monotonic()
            process.kill()
            listener.join()
        problem, attempt = only_attempt(data_dir)
        assert problem.question == QUESTION
        assert attempt.reason == "interrupted"
        kept, heard_so_far, lost_since = attempt.answer.encode(), b"", killed
        for when, words in heard:
            heard_so_far += words
            if len(heard_so_far) > len(kept):
                lost_since = min(lost_since, when)
        assert kept.startswith(heard_so_far) or heard_so_far.startswith(kept)
        lost.append(killed - lost_since)
    assert max(lost) < 1.3  # 0.3: two pipes and this reader, on a busy machine
    figure(f"{kills} kills of an answer in progress: at most its last {max(lost):.2f} s lost")


def test_two_at_once_share_a_history(data_dir):
    processes = [start("solve", f"Tell me about {n} + 1", "--json", "--data-dir", data_dir) for n in range(2)]
    results = [json.loads(process.communicate(timeout=120)[0]) for process in processes]
    assert [process.returncode for process in processes] == [0, 0]
    with History(history_file(data_dir)) as history:
        problems = [history.problem(summary.id) for summary in history.problems()]
    assert sorted(problem.question for problem in problems) == ["Tell me about 0 + 1", "Tell me about 1 + 1"]
    stored = {problem.question: problem.attempts[0].answer for problem in problems}
    assert stored == {result["question"]: result["answer"] for result in results}


STORY = "Kim has 3 apples and buys 4 more apples. How many apples does Kim have now?"
needs_starter = pytest.mark.skipif(
    not starter_path().exists(), reason="assets/models/starter.gguf is not there yet"
)


@needs_starter
def test_the_starter_answers_what_algebra_does_not_read(tmp_path):
    done = run("solve", STORY, "--json", "--data-dir", tmp_path, "--model", starter_path())
    result = json.loads(done.stdout.splitlines()[-1])
    attempt = only_attempt(tmp_path)[1]
    assert attempt.reason == "stop"
    assert "<think>" not in result["thinking"]
    assert "think>" not in result["answer"]
    assert result["model_answer"]["final_answer"] == attempt.final_answer
    assert (result["verdict"], result["how"], result["why"]) == (
        attempt.verdict,
        str(attempt.how),
        str(attempt.why),
    )
    assert (result["origin"], result["final_answer"]) == ("model", attempt.final_answer)


def test_what_algebra_works_out_needs_no_model(tmp_path):
    done = run("solve", WORKED, "--json", "--data-dir", tmp_path, "--model", tmp_path / "none.gguf")
    result = json.loads(done.stdout)
    assert list(result) == KEYS
    _, attempt = only_attempt(tmp_path)
    assert (result["origin"], result["verdict"], result["model_answer"]) == ("algebra", "correct", None)
    assert result["final_answer"] == attempt.final_answer
    assert attempt.origin == "algebra"
    first, *_ = result["working"]
    assert first.keys() == {"rule", "before", "after", "line", "text", "substeps"}
    assert first["before"] == "3 x + 5 = 20"
    assert first["text"].startswith("Subtract 5 from both sides")


def test_for_people_algebras_answer_is_said_with_its_proof_and_its_lines_on_request(tmp_path):
    plain = run("solve", WORKED, "--data-dir", tmp_path).stdout
    assert plain.startswith("x = 5\n\nWorked out and proven. ")
    lines = run("solve", WORKED, "--steps", "--data-dir", tmp_path).stdout.splitlines()
    assert lines[0] == "3x + 5 = 20"
    assert lines[1].endswith("Subtract 5 from both sides, so that 3x stands alone.")


@needs_starter
def test_the_starter_never_explains_what_algebra_has_worked_out(tmp_path):
    done = run("solve", WORKED, "--explain", "--json", "--data-dir", tmp_path, "--model", starter_path())
    assert "does not explain" in done.stderr
    assert json.loads(done.stdout)["model_answer"] is None


def test_another_model_explains_on_request_or_as_it_is_set(data_dir, babbler):
    explained = json.loads(run("solve", WORKED, "--explain", "--json", "--data-dir", data_dir).stdout)
    assert (explained["origin"], explained["model_answer"]["final_answer"]) == ("algebra", None)
    assert len(explained["answer"]) > 50
    set_settings(data_dir, model=str(babbler), n_ctx=256, n_threads=1, explain_always=True)
    assert json.loads(run("solve", WORKED, "--json", "--data-dir", data_dir).stdout)["model_answer"]


def test_algebra_alone_says_where_it_has_no_answer(tmp_path):
    done = run("solve", QUESTION, "--no-model", "--data-dir", tmp_path, check=2)
    assert "cannot read this" in done.stderr
    result = json.loads(run("solve", QUESTION, "--no-model", "--json", "--data-dir", tmp_path).stdout)
    assert (result["origin"], result["final_answer"], result["verdict"]) == ("none", None, None)


def test_many_questions_are_answered_in_order_one_object_a_line(tmp_path):
    file = tmp_path / "questions.jsonl"
    file.write_text(f'{{"question": "{WORKED}", "id": 7}}\n\n-3^2\n{{1, 2}} is a set\n12\n', encoding="utf-8")
    done = run("solve", "--file", file, "--no-model", "--data-dir", tmp_path / "data")
    results = [json.loads(line) for line in done.stdout.splitlines()]
    assert [result["question"] for result in results] == [WORKED, "-3^2", "{1, 2} is a set", "12"]
    assert [result["origin"] for result in results[:3]] == ["algebra", "algebra", "none"]
    assert "4 of 4" in done.stderr


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("\n", "no question in"), ('1+1\n{"problem": "2"}', "Line 2 of"), (None, "could not be")],
)
def test_a_file_without_questions_is_said_in_a_sentence(tmp_path, text, sentence):
    file = tmp_path / "questions"
    if text is not None:
        file.write_text(text)
    assert sentence in run("solve", "--file", file, "--data-dir", tmp_path, check=2).stderr
    assert "not both" in run("solve", "1+1", "--file", file, "--data-dir", tmp_path, check=2).stderr


def test_a_checkpoint_is_converted_by_the_apps_own_executable(tmp_path):
    target = tmp_path / "model.gguf"
    run("--worker", "convert", GOLDEN_SETS / "tiny-a", target, "--type", "q8_0")
    done = run("--worker", "convert", "verify", target, "--json")
    assert json.loads(done.stdout.splitlines()[-1])["event"] == "verified"
