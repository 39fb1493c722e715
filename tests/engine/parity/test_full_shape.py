"""The real model's shape, in random weights: it loads at the whole context and decodes at its end."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.engine.parity.parity import attempt, run

N_CTX, DEPTH = 65_536, 65_000
GIB = 1 << 30


@pytest.mark.full
def test_the_real_shape_decodes_at_depth_65000(tmp_path: Path, figure: Callable[[str], None]) -> None:
    model = tmp_path / "full.gguf"
    run("benchmarks.random_model", str(model), "--shape", "full", "--type", "q4_0")
    arguments = ["--prefill", "128", "--depth", f"0,{DEPTH}", "--ctx", str(N_CTX), "--json"]
    done = attempt("engine", "bench", str(model), *arguments)
    model.unlink()
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result["n_ctx"] == N_CTX
    assert [run["logits_finite"] for run in result["depths"]] == [True, True]
    for depth in result["depths"]:
        figure(
            f"3.8B Q4_0 at depth {depth['depth']}: prefill {depth['prefill_tokens_per_second']} tok/s, "
            f"decode {depth['decode_tokens_per_second']} tok/s"
        )
    parts = ", ".join(
        f"{name} {result[f'{name}_bytes'] / GIB:.2f} GiB" for name in ("weights", "cache", "compute")
    )
    figure(f"3.8B Q4_0 at n_ctx {N_CTX}: {parts}")
    # docs/model.md: 5120 bytes a token in the full layer, the window's 8 layers, 3.5 MB of recurrent states
    assert result["cache_bytes"] < N_CTX * 5120 + 8 * (512 + 256) * 5120 + 4 * (1 << 20)
