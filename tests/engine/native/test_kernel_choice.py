"""HOMEROOM_KERNEL names the most that any kernel of ours may use."""

import os
import subprocess
import sys

import numpy as np
import pytest

from converter import convert
from tests.engine.native.test_diff_attn import supported
from tests.engine.parity.parity import REPOSITORY
from tests.reference.golden import GOLDEN_SETS

RUN = """
import sys
from pathlib import Path
import numpy as np
from engine.llama.context import Context
from engine.llama.model import Model
with Model(Path(sys.argv[1])) as model, Context(model, n_ctx=512, kv_type="f32", n_threads=1) as context:
    rows = [context.prefill(list(range(3, 90)))]
    rows += [context.prefill([token], pos=87 + token) for token in range(4)]
np.save(sys.argv[2], np.stack(rows))
"""


@pytest.fixture(scope="module")
def logits(tmp_path_factory: pytest.TempPathFactory):
    """The logits [5, n_vocab] of a quantised model by the value of HOMEROOM_KERNEL; "" sets none."""
    folder = tmp_path_factory.mktemp("choice")
    convert(GOLDEN_SETS / "tiny-b", folder / "model.gguf", "q4_k_m", engine=None)

    def run(kernel: str) -> np.ndarray:
        out = folder / f"{kernel}.npy"
        if not out.exists():
            environment = {name: value for name, value in os.environ.items() if name != "HOMEROOM_KERNEL"}
            environment |= {"HOMEROOM_KERNEL": kernel} if kernel else {}
            command = [sys.executable, "-c", RUN, str(folder / "model.gguf"), str(out)]
            subprocess.run(command, cwd=REPOSITORY, env=environment, check=True, timeout=300)
        return np.load(out)

    return run


@pytest.mark.parametrize("kernel", ["scalar", "avx2", "avx512"])
def test_every_choice_gives_logits_that_agree(kernel, logits):
    if not supported(kernel):
        pytest.skip(f"this processor has no {kernel}")
    found, expected = logits(kernel), logits("none")  # quantised random weights multiply every rounding
    assert np.corrcoef(found.ravel(), expected.ravel())[0, 1] > 0.9


def test_none_is_ggmls_own_code_throughout(logits):
    assert not np.array_equal(logits("none"), logits("scalar"))


def test_an_unknown_name_counts_as_none(logits):
    assert np.array_equal(logits("pdp11"), logits("none"))


@pytest.mark.skipif(not supported("avx2"), reason="this processor has no vector kernels")
def test_without_it_the_best_kernels_run(logits):
    assert np.array_equal(logits(""), logits("avx512vnni"))
    assert not np.array_equal(logits(""), logits("none"))
