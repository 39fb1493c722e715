"""Weights and caches lie in pages of 2 MB where Linux has them; without a model nothing of them stays."""

from pathlib import Path

import pytest

from benchmarks.random_model import shape, write_random_model
from engine.llama.context import Context
from engine.llama.model import Model

SETTING = Path("/sys/kernel/mm/transparent_hugepage/enabled")


def _kilobytes(file: str, name: str) -> int:
    lines = Path(file).read_text().splitlines()
    return next((int(line.split()[1]) for line in lines if line.split()[0].rstrip(":") == name), 0)


def _huge() -> int:
    return 1024 * _kilobytes("/proc/self/smaps_rollup", "AnonHugePages")


def _refused() -> int:
    """How often, since the machine started, Linux had no huge page free."""
    return _kilobytes("/proc/vmstat", "thp_fault_fallback")


@pytest.mark.skipif(
    not SETTING.exists() or "[never]" in SETTING.read_text(), reason="this system has no huge pages to give"
)
def test_a_loaded_models_buffers_lie_in_huge_pages_and_give_them_back(tmp_path: Path) -> None:
    path = tmp_path / "random.gguf"
    write_random_model(path, shape("8,1024,16,8,4096,512,256"), "q4_0", 1)
    before, refused = _huge(), _refused()
    with Model(path) as model, Context(model, n_ctx=4096, n_threads=1) as context:
        memory = context.memory
        taken = _huge() - before
    if taken < 0.8 * memory.weights and _refused() > refused:
        pytest.skip("the system's huge pages are used up")
    assert taken > 0.8 * memory.weights
    assert taken <= memory.weights + memory.cache + memory.compute
    assert _huge() - before < 0.05 * memory.weights
