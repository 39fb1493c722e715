"""`python -m engine eval`: logits of given tokens, and what is refused in words."""

import json
from pathlib import Path

import numpy as np
import pytest

from engine.llama.model import Model
from engine.tools import evaluate
from tests.engine.parity.parity import attempt


def refusal_of(tiny_a: Path, tmp_path: Path, content: str) -> str:
    (tmp_path / "in.json").write_text(content)
    arguments = ["--input", str(tmp_path / "in.json"), "--out", str(tmp_path / "out.npz")]
    done = attempt("engine", "eval", str(tiny_a), *arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out.npz").exists()
    return done.stderr


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("[1, 2", "not of the form"),
        ('{"tokens": [1]}', "not of the form"),
        ('{"prompt": ["a"]}', "not of the form"),
        ('{"prompt": []}', "is empty"),
        ('{"prompt": [511, 512]}', "the token 512"),
        ('{"prompt": [3], "continuation": [-1]}', "the token -1"),
    ],
)
def test_eval_refuses_bad_input_in_words(tiny_a: Path, tmp_path: Path, content: str, reason: str) -> None:
    assert reason in refusal_of(tiny_a, tmp_path, content)


def test_threads_do_not_change_the_logits(tiny_a: Path, tmp_path: Path) -> None:
    (tmp_path / "in.json").write_text(json.dumps({"prompt": list(range(50))}))
    rows = []
    for threads in ("1", "2"):
        out = tmp_path / f"{threads}.npz"
        arguments = ["--input", str(tmp_path / "in.json"), "--out", str(out), "--threads", threads]
        assert attempt("engine", "eval", str(tiny_a), *arguments).returncode == 0
        rows.append(np.load(out)["logits"])
    assert np.abs(rows[0] - rows[1]).max() < 1e-4


def test_every_mode_gives_the_rows_it_promises_and_they_agree(tiny_a: Path) -> None:
    tokens = evaluate.Input([5, 6, 7, 8, 9], [10, 11])
    with Model(tiny_a) as model:
        every, last, step = (evaluate.logits(model, tokens, mode) for mode in evaluate.MODES)
        assert (len(every), len(last), len(step)) == (5, 3, 7)
        assert every.shape[1] == last.shape[1] == step.shape[1] == model.n_vocab
    np.testing.assert_allclose(every, step[:5], atol=1e-3)
    np.testing.assert_allclose(last, step[4:], atol=1e-3)
