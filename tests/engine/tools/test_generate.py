"""`python -m engine generate` as a person types it."""

import signal
import subprocess
import sys
from pathlib import Path

from tests.engine.parity.parity import REPOSITORY, attempt


def generate(model: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return attempt("engine", "generate", str(model), "--threads", "1", "--ctx", "512", *arguments)


def test_it_streams_an_answer_and_ends_with_figures(tiny_a: Path) -> None:
    done = generate(tiny_a, "--prompt", "Solve 3x + 5 = 20.", "--max-tokens", "20")
    assert done.returncode == 0
    assert done.stdout.strip()
    assert "length: 18 prompt tokens" in done.stderr
    assert "20 tokens," in done.stderr


def test_raw_takes_the_prompt_with_its_special_tokens(tiny_a: Path) -> None:
    options = ("--max-tokens", "20", "--temperature", "1", "--seed", "5")
    chat = generate(tiny_a, "--prompt", "1 + 1", *options)
    raw = generate(tiny_a, "--raw", "--prompt", "<|user|>1 + 1<|end|><|assistant|>", *options)
    other = generate(tiny_a, "--raw", "--prompt", "1 + 1", *options)
    assert chat.stdout == raw.stdout != other.stdout


def test_what_cannot_be_is_one_sentence(tiny_a: Path, tmp_path: Path) -> None:
    for arguments in (
        ["--prompt", " "],
        ["--prompt", "x", "--temperature", "-1"],
        ["--prompt", "x", "--ctx", "2"],
    ):
        done = generate(tiny_a, *arguments)
        assert done.returncode == 2
        assert done.stderr.startswith("engine: ")
        assert len(done.stderr.splitlines()) == 1
    missing = generate(tmp_path / "none.gguf", "--prompt", "x")
    assert (missing.returncode, missing.stderr.count("\n")) == (2, 1)


def test_ctrl_c_ends_the_text_and_the_figures_follow(tiny_a: Path) -> None:
    command = [sys.executable, "-m", "engine", "generate", str(tiny_a), "--prompt", "x", "--threads", "1"]
    command += ["--temperature", "1.2", "--seed", "1"]
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stdout.read(10)
        process.send_signal(signal.SIGINT)
        _, figures = process.communicate(timeout=120)
    assert process.returncode == 0
    assert b"cancelled: " in figures
