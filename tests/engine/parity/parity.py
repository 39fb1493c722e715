"""Runs the converter and `engine eval` as a user would, and holds the logits against golden prompts."""

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tests.reference.golden import F32_MAX, F32_RMS, GoldenPrompt, compare, greedy_disagreements

REPOSITORY = Path(__file__).parents[3]
MODES = ("all", "last", "step")


@dataclass(frozen=True)
class Agreement:
    """How far the engine is from the golden logits."""

    rms: float
    max_abs: float
    not_greedy: list[int]  # rows with another best token

    @property
    def exact(self) -> bool:
        """Whether this is what float32 weights and cache have to give."""
        return self.rms <= F32_RMS and self.max_abs <= F32_MAX and not self.not_greedy


def convert(checkpoint: Path, gguf: Path, weight_type: str = "f32") -> Path:
    """Convert `checkpoint` into `gguf`; return it."""
    run("converter", str(checkpoint), str(gguf), "--type", weight_type)
    return gguf


def run(package: str, *arguments: str) -> None:
    """`python -m package arguments`, which has to succeed."""
    done = attempt(package, *arguments)
    assert done.returncode == 0, f"{package} {arguments} ended with {done.returncode}:\n{done.stderr[-3000:]}"


def attempt(package: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """`python -m package arguments`, whatever becomes of it."""
    command = [sys.executable, "-m", package, *arguments]
    return subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, timeout=300, check=False)


def eval_arguments(
    gguf: Path, prompt: Path, out: Path, mode: str, kv: str, flash: str, threads: int = 1
) -> list[str]:
    """The command line of `engine eval`, one thread by default: other tests may be running."""
    options = {"input": prompt, "out": out, "mode": mode, "kv": kv, "flash": flash, "threads": threads}
    return [
        "eval",
        str(gguf),
        *(text for name, value in options.items() for text in (f"--{name}", str(value))),
    ]


def engine_logits(
    gguf: Path, golden: GoldenPrompt, mode: str, kv: str = "f32", flash: str = "off", threads: int = 1
) -> np.ndarray:
    """OUT.npz's logits; in mode "all" the continuation is part of the prompt, to be seen too."""
    ids, continuation = golden.ids, golden.continuation
    if mode == "all":
        ids, continuation = ids + continuation, []
    with tempfile.TemporaryDirectory() as folder:
        prompt, out = Path(folder) / "in.json", Path(folder) / "out.npz"
        prompt.write_text(json.dumps({"prompt": ids, "continuation": continuation}))
        run("engine", *eval_arguments(gguf, prompt, out, mode, kv, flash, threads))
        with np.load(out) as arrays:
            logits: np.ndarray = arrays["logits"]
    n_row = 1 + len(continuation) if mode == "last" else len(ids) + len(continuation)
    assert logits.dtype == np.float32
    assert logits.shape == (n_row, golden.logits.shape[1])
    return logits


def agreement(logits: np.ndarray, golden: GoldenPrompt, mode: str) -> Agreement:
    """Compare every row that `golden` knows; the greedy choice on the continuation's rows."""
    n_step = len(golden.continuation)
    if mode == "last":
        actual, expected = logits[:n_step], golden.step_logits  # one row more, after the last token
        steps = actual
    else:
        steps = logits[list(golden.step_positions)]
        actual = np.concatenate([logits[golden.positions], steps])
        expected = np.concatenate([golden.logits, golden.step_logits])
    rms, max_abs = compare(actual, expected)
    return Agreement(rms, max_abs, greedy_disagreements(steps, golden.step_logits))
