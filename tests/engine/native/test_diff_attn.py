"""The fused differential-attention kernels: each equals the scalar one, and ggml's own attention."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.engine.parity.parity import REPOSITORY
from tests.reference.golden import F32_MAX, F32_RMS, GOLDEN_SETS, compare, load_golden

GOLDEN = load_golden(GOLDEN_SETS / "tiny-b")[2]  # 300 tokens, window 16


def supported(kernel: str) -> bool:
    flags = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
    return kernel in ("scalar", "none") or {"avx2": " avx2 ", "avx512": " avx512vl "}[kernel] in flags


def logits(model: Path, kernel: str, kv: str, folder: Path) -> np.ndarray:
    """The `last` rows that `engine eval` gives with a forced attention kernel ("none": ggml's own)."""
    (folder / "in.json").write_text(json.dumps({"prompt": GOLDEN.ids, "continuation": GOLDEN.continuation}))
    out = folder / f"{kernel}-{kv}.npz"
    command = [sys.executable, "-m", "engine", "eval", str(model), "--input", str(folder / "in.json")]
    command += ["--out", str(out), "--mode", "last", "--kv", kv, "--flash", "on", "--threads", "2"]
    environment = os.environ | {"HOMEROOM_ATTENTION_KERNEL": kernel}
    subprocess.run(command, cwd=REPOSITORY, env=environment, check=True, timeout=300)
    with np.load(out) as arrays:
        rows: np.ndarray = arrays["logits"]
    return rows


@pytest.mark.parametrize("kernel", ["scalar", "avx2", "avx512"])
@pytest.mark.parametrize("kv", ["f32", "f16", "q8_0"])
def test_every_kernel_gives_the_same_logits(kernel: str, kv: str, tiny_b: Path, tmp_path: Path) -> None:
    if not supported(kernel):
        pytest.skip(f"this processor has no {kernel}")
    found = logits(tiny_b, kernel, kv, tmp_path)
    if kv == "f32":
        rms, max_abs = compare(found[: len(GOLDEN.continuation)], GOLDEN.step_logits)
        assert rms <= F32_RMS
        assert max_abs <= F32_MAX
    # ggml rounds queries to the cache's type, which ours does not: the same within that
    tolerance = {"f32": F32_RMS, "f16": 1e-2, "q8_0": 0.15}[kv]
    assert compare(found, logits(tiny_b, "none", kv, tmp_path))[0] <= tolerance
    # the last bits may tip a value that goes to the cache to the next step of its type
    tolerance = {"f32": F32_RMS, "f16": 1e-3, "q8_0": 1e-2}[kv]
    if kernel != "scalar":
        assert compare(found, logits(tiny_b, "scalar", kv, tmp_path))[0] <= tolerance
