"""The selective scan's kernels: each gives the official logits, and what ggml's own scan gives."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.engine.native.test_diff_attn import supported
from tests.engine.parity.parity import REPOSITORY
from tests.reference.golden import F32_MAX, F32_RMS, GOLDEN_SETS, compare, load_golden

GOLDEN = load_golden(GOLDEN_SETS / "tiny-b")[2]  # 300 tokens


def logits(model: Path, kernel: str, folder: Path) -> np.ndarray:
    (folder / "in.json").write_text(json.dumps({"prompt": GOLDEN.ids, "continuation": GOLDEN.continuation}))
    out = folder / f"{kernel}.npz"
    command = [sys.executable, "-m", "engine", "eval", str(model), "--input", str(folder / "in.json")]
    command += ["--out", str(out), "--mode", "last", "--kv", "f32", "--threads", "2"]
    subprocess.run(
        command, cwd=REPOSITORY, env=os.environ | {"HOMEROOM_KERNEL": kernel}, check=True, timeout=300
    )
    with np.load(out) as arrays:
        rows: np.ndarray = arrays["logits"]
    return rows


@pytest.mark.parametrize("kernel", ["scalar", "avx2", "avx512"])
def test_every_scan_gives_the_official_logits(kernel: str, tiny_b: Path, tmp_path: Path) -> None:
    if not supported(kernel):
        pytest.skip(f"this processor has no {kernel}")
    found = logits(tiny_b, kernel, tmp_path)
    rms, max_abs = compare(found[: len(GOLDEN.continuation)], GOLDEN.step_logits)
    assert rms <= F32_RMS
    assert max_abs <= F32_MAX
    assert compare(found, logits(tiny_b, "none", tmp_path))[0] <= F32_RMS
