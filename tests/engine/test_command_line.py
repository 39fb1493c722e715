"""`python -m engine` as a user types it: what is refused is said in one line, and the status is 2."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.engine.parity.parity import REPOSITORY, attempt


def refused(*arguments: str) -> str:
    """The last line on stderr: bench says before what it is at."""
    done = attempt("engine", *arguments)
    assert done.returncode == 2
    *before, line = done.stderr.splitlines()
    assert all(each.startswith("engine: ") for each in [*before, line])
    return line


@pytest.mark.parametrize("command", ["eval", "info", "bench", "generate"])
def test_a_missing_model_is_said_in_words(tmp_path: Path, command: str) -> None:
    (tmp_path / "in.json").write_text('{"prompt": [1]}')
    more = {
        "eval": ("--input", str(tmp_path / "in.json"), "--out", str(tmp_path / "out.npz")),
        "generate": ("--prompt", "1 + 1"),
    }
    said = refused(command, str(tmp_path / "none.gguf"), *more.get(command, ()))
    assert "none.gguf cannot be read" in said


@pytest.mark.parametrize("options", [("--depth", "deep"), ("--depth", "-1"), ("--prefill", "-1")])
def test_bench_refuses_what_is_no_depth(tiny_b: Path, options: tuple[str, str]) -> None:
    assert "--depth" in refused("bench", str(tiny_b), f"{options[0]}={options[1]}")


def test_a_reader_that_has_enough_is_no_error(tiny_a: Path) -> None:
    command = [sys.executable, "-m", "engine", "info", str(tiny_a)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=pipe, stderr=pipe) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0
