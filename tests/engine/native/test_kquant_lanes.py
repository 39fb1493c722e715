"""Many groups of weights at a time give the very bytes that ggml's quantiser gives one at a time."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.engine.native.test_diff_attn import supported
from tests.engine.parity.parity import REPOSITORY

QUANTISE = """
import sys, numpy as np
from gguf import GGMLQuantizationType
from engine.llama.quantizer import quantize
rows = np.load(sys.argv[1])
for name in ("Q4_K", "Q6_K"):
    np.save(f"{sys.argv[2]}-{name}.npy", quantize(rows, GGMLQuantizationType[name]).reshape(len(rows), -1))
"""


def difficult_rows(n_rows: int, rng: np.random.Generator) -> np.ndarray:
    """Rows [n_rows, 768] of every scale; some groups are empty, constant, one-sided or end in a spike."""
    rows = rng.standard_normal((n_rows, 24, 32), np.float32)
    rows *= np.exp(rng.normal(0, 3, (n_rows, 1, 1))).astype(np.float32)
    kind = rng.integers(40, size=(n_rows, 24))
    rows[kind == 0] = 0
    rows[kind == 1] = rows[kind == 1][:, :1]
    rows[kind == 2] = np.abs(rows[kind == 2])
    rows[kind == 3] = -np.abs(rows[kind == 3])
    rows[kind == 4] *= np.float32(1e-6)
    rows[kind == 5, 31] *= np.float32(1e4)
    rows[kind == 6] = rng.integers(-3, 4, rows[kind == 6].shape)
    rows[kind == 7] *= np.float32(1e-38)
    rows[: n_rows // 8] = 0  # whole blocks without a scale
    return rows.reshape(n_rows, 768)


def stored(kernel: str, rows: Path, folder: Path) -> dict[str, np.ndarray]:
    """The bytes of each row in each type, on a forced kernel ("none": ggml's own code)."""
    command = [sys.executable, "-c", QUANTISE, str(rows), str(folder / kernel)]
    subprocess.run(
        command, cwd=REPOSITORY, env=os.environ | {"HOMEROOM_KERNEL": kernel}, check=True, timeout=300
    )
    return {name: np.load(folder / f"{kernel}-{name}.npy") for name in ("Q4_K", "Q6_K")}


@pytest.mark.parametrize("kernel", ["avx2", "avx512"])
def test_every_block_is_ggmls(
    kernel: str, tmp_path: Path, request: pytest.FixtureRequest, full: bool
) -> None:
    if not supported(kernel):
        pytest.skip(f"this processor has no {kernel}")
    rng = np.random.default_rng(request.config.getoption("--seed"))
    rows = difficult_rows(100_000 if full else 4_000, rng)
    np.save(tmp_path / "rows.npy", rows)
    expected = stored("none", tmp_path / "rows.npy", tmp_path)
    for name, found in stored(kernel, tmp_path / "rows.npy", tmp_path).items():
        differing = np.flatnonzero((found != expected[name]).any(axis=1))
        assert not len(differing), f"{len(differing)} rows of {name} differ, the first is {differing[0]}"
