"""A converted file still means the checkpoint's model: judged by the reference, without the engine."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.engine.parity.parity import convert
from tests.reference.cases import CASES, Case
from tests.reference.gguf_file import read_gguf
from tests.reference.golden import F32_RMS, GOLDEN_SETS, compare, greedy_disagreements, load_golden
from tests.reference.model import ReferenceModel

F32_FILE_RMS = F32_RMS / 10  # what is rounded on the way: λ, the scaled sub-norm, -exp(A_log)


@pytest.mark.parametrize("name", ["tiny-a", "tiny-b"])
def test_a_golden_set_keeps_its_logits(name: str, tmp_path: Path) -> None:
    model = ReferenceModel(*read_gguf(convert(GOLDEN_SETS / name, tmp_path / "model.gguf")))
    for golden in load_golden(GOLDEN_SETS / name):
        logits = model.logits(golden.ids + golden.continuation)
        assert compare(logits[golden.positions], golden.logits)[0] <= F32_FILE_RMS
        assert greedy_disagreements(logits[list(golden.step_positions)], golden.step_logits) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_random_shape_keeps_its_logits(case: Case, tmp_path: Path) -> None:
    checkpoint = case.write(tmp_path / "checkpoint")
    shape, tensors = read_gguf(convert(checkpoint, tmp_path / "model.gguf"))
    original = ReferenceModel.load(checkpoint)
    assert shape == replace(
        original.shape,
        dt_rank=original.shape.time_step_rank,
        layer_norm_eps=float(np.float32(original.shape.layer_norm_eps)),
    )
    assert {n: t.shape for n, t in tensors.items()} == {n: t.shape for n, t in original.tensors.items()}
    ids = np.random.default_rng(case.seed).integers(case.shape.vocab_size, size=30).tolist()
    rms, _ = compare(ReferenceModel(shape, tensors).logits(ids), original.logits(ids))
    assert rms <= F32_FILE_RMS


# A file's own rounding on random weights, which are far more fragile than trained ones (docs/model.md).
@pytest.mark.parametrize(
    ("weight_type", "correlation"), [("bf16", 0.9999), ("f16", 0.9999), ("q8_0", 0.97), ("q4_0", 0.4)]
)
def test_a_smaller_type_stays_correlated(weight_type: str, correlation: float, tmp_path: Path) -> None:
    model = ReferenceModel(*read_gguf(convert(GOLDEN_SETS / "tiny-b", tmp_path / "model.gguf", weight_type)))
    golden = load_golden(GOLDEN_SETS / "tiny-b")[1]
    logits = model.logits(golden.ids)[golden.positions]
    assert np.corrcoef(logits.ravel(), golden.logits.ravel())[0, 1] > correlation
