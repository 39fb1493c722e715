"""`python -m engine` as a user types it: eval's refusals, info and bench."""

import json
from pathlib import Path

import numpy as np
import pytest

from tests.engine.parity.parity import attempt


def eval_with(tiny_a: Path, tmp_path: Path, content: str) -> str:
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
    assert reason in eval_with(tiny_a, tmp_path, content)


def test_eval_says_so_when_the_model_is_missing(tmp_path: Path) -> None:
    assert "cannot be read" in eval_with(tmp_path / "none.gguf", tmp_path, '{"prompt": [1]}')


def test_info_tells_shape_and_provenance(tiny_b: Path) -> None:
    done = attempt("engine", "info", str(tiny_b), "--json")
    facts = json.loads(done.stdout)
    assert facts["architecture"] == "phi4flash"
    assert (facts["n_layer"], facts["n_head"], facts["n_head_kv"], facts["head_dim"]) == (12, 8, 4, 32)
    assert facts["sliding_window"] == 16
    assert facts["tensor_types"] == {"F32": 145}
    assert facts["file_size"] == tiny_b.stat().st_size
    text = attempt("engine", "info", str(tiny_b)).stdout
    assert "phi4flash" in text


def test_bench_measures_each_depth(tiny_b: Path) -> None:
    done = attempt("engine", "bench", str(tiny_b), "--prefill", "64", "--depth", "0,1000", "--json")
    result = json.loads(done.stdout)
    assert [run["depth"] for run in result["depths"]] == [0, 1000]
    for run in result["depths"]:
        assert run["prefill_tokens_per_second"] > 0
        assert run["decode_tokens_per_second"] > 0
        assert run["logits_finite"]
    assert result["weights_bytes"] > 4 * 12_000_000
    assert result["peak_rss_bytes"] > result["weights_bytes"]


def test_bench_refuses_a_depth_that_is_no_number(tiny_b: Path) -> None:
    done = attempt("engine", "bench", str(tiny_b), "--depth", "deep")
    assert done.returncode == 2
    assert "deep" in done.stderr


def test_threads_do_not_change_the_logits(tiny_a: Path, tmp_path: Path) -> None:
    (tmp_path / "in.json").write_text(json.dumps({"prompt": list(range(50))}))
    rows = []
    for threads in ("1", "2"):
        out = tmp_path / f"{threads}.npz"
        arguments = ["--input", str(tmp_path / "in.json"), "--out", str(out), "--threads", threads]
        assert attempt("engine", "eval", str(tiny_a), *arguments).returncode == 0
        rows.append(np.load(out)["logits"])
    assert np.abs(rows[0] - rows[1]).max() < 1e-4
