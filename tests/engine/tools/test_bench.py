"""`python -m engine bench`: speed at each depth, and memory."""

import json
from pathlib import Path

from engine.tools import bench
from tests.engine.parity.parity import attempt


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


def test_the_steps_are_told_and_the_text_has_every_depth(tiny_a: Path) -> None:
    steps: list[str] = []
    result = bench.measure(tiny_a, n_prefill=0, depths=[0, 300], n_threads=1, on_step=steps.append)
    assert steps == ["loading", "depth 0", "depth 300"]
    lines = bench.as_text(result).splitlines()
    assert [line.split()[1] for line in lines if line.startswith("depth")] == ["0:", "300:"]
    assert any(line.startswith("weights") and line.endswith("MiB") for line in lines)
