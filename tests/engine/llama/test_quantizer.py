"""Rows through ggml's quantiser in threads are what one plain call would give."""

import numpy as np
import pytest
from gguf import GGMLQuantizationType
from gguf.quants import dequantize
from gguf.quants import quantize as gguf_quantize
from hypothesis import given
from hypothesis import strategies as st

from converter.gguf.type_limits import LIMITS
from engine.llama.quantizer import Quantization, all_finite, quantize

KINDS = sorted(LIMITS, key=lambda kind: kind.name)
# The largest error of a weight, relative to the largest of its block of 256 normal values.
ERROR = {"F32": 0, "F16": 6e-4, "BF16": 4e-3, "Q8_0": 5e-3, "Q6_K": 0.03, "Q5_K": 0.05, "Q5_1": 0.04,
         "Q5_0": 0.07, "Q4_K": 0.1, "Q4_0": 0.13, "IQ4_NL": 0.13}  # fmt: skip


def normal(n_rows: int, n_per_row: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal((n_rows, n_per_row), np.float32)


@pytest.mark.parametrize("name", ["F32", "F16", "BF16", "Q8_0", "Q4_0", "Q5_0", "Q5_1"])
def test_it_agrees_with_ggufs_own_python(name: str) -> None:
    rows = normal(257, 160)
    expected = gguf_quantize(rows, GGMLQuantizationType[name]).reshape(-1).view(np.uint8)
    assert np.array_equal(quantize(rows, GGMLQuantizationType[name]), expected)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_values_come_back_within_the_types_error(kind: GGMLQuantizationType) -> None:
    rows = normal(300, 512)
    back = dequantize(quantize(rows, kind).reshape(300, -1), kind).reshape(300, 512)
    assert np.abs(back - rows).max() / np.abs(rows).max() <= ERROR[kind.name]


@given(n_rows=st.integers(1, 400), n_blocks=st.integers(1, 4), seed=st.integers(0, 99))
def test_rows_are_independent_however_the_threads_share_them(n_rows: int, n_blocks: int, seed: int) -> None:
    rows = normal(n_rows, 256 * n_blocks, seed)
    kind = KINDS[seed % len(KINDS)]
    singly = [quantize(row[None], kind) for row in rows[:: max(1, n_rows // 5)]]
    together = quantize(rows, kind).reshape(n_rows, -1)[:: max(1, n_rows // 5)]
    assert np.array_equal(np.stack(singly), together)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_bf16_and_f16_sources_are_read_as_what_they_are(kind: GGMLQuantizationType) -> None:
    rows = normal(70, 512)
    bf16 = (rows.view(np.uint32) >> 16).astype(np.uint16)
    exact = (bf16.astype(np.uint32) << 16).view(np.float32)
    assert np.array_equal(quantize(bf16, kind), quantize(exact, kind))
    half = rows.astype(np.float16)
    assert np.array_equal(quantize(half, kind), quantize(half.astype(np.float32), kind))


def test_an_importance_changes_what_is_kept() -> None:
    rows, q4_k = normal(64, 256), GGMLQuantizationType.Q4_K
    importance = np.full(256, 0.01, np.float32)
    importance[::8] = 100

    def error(stored: np.ndarray) -> float:
        """On the columns that matter."""
        back = dequantize(stored.reshape(64, -1), q4_k).reshape(rows.shape)
        return float(np.abs(back - rows)[:, ::8].mean())

    assert error(quantize(rows, q4_k, importance)) < 0.8 * error(quantize(rows, q4_k))


@pytest.mark.parametrize("place", [0, 99_999, 256 * 1000 - 1])
@pytest.mark.parametrize("value", [7.5, -7.5, np.inf, -np.inf, np.nan])
def test_the_largest_magnitude_is_told(value: float, place: int) -> None:
    rows = np.clip(normal(1000, 256), -7, 7)
    rows.reshape(-1)[place] = value
    _, largest = Quantization(rows, GGMLQuantizationType.Q8_0).result()
    assert np.array_equal(largest, np.abs(np.float32(value)), equal_nan=True)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("sign", [1, -1])
def test_a_value_at_a_types_limit_is_held(kind: GGMLQuantizationType, sign: int) -> None:
    limit = np.float32(LIMITS[kind])
    for others in (0, 1, limit):
        rows = normal(4, 512) * np.float32(0.1) * others
        rows[2, 300] = sign * limit
        assert all_finite(quantize(rows, kind), kind)


def test_what_is_not_finite_in_a_file_is_seen(capfd: pytest.CaptureFixture[str]) -> None:
    q4_k = GGMLQuantizationType.Q4_K
    stored = quantize(normal(4, 256), q4_k)
    assert all_finite(stored, q4_k)
    stored[144:146] = np.array([np.nan], np.float16).view(np.uint8)  # the second row's scale
    assert not all_finite(stored, q4_k)
    capfd.readouterr()


def test_rows_that_are_no_whole_blocks_are_an_error() -> None:
    with pytest.raises(ValueError, match="160 values are no whole blocks of Q4_K"):
        quantize(normal(2, 160), GGMLQuantizationType.Q4_K)
    with pytest.raises(ValueError, match="importance"):
        quantize(normal(2, 256), GGMLQuantizationType.Q4_K, np.ones(255, np.float32))


def test_a_job_nobody_waits_for_harms_nothing() -> None:
    for _ in range(20):
        Quantization(normal(500, 256), GGMLQuantizationType.Q5_K)
    assert len(quantize(normal(1, 256), GGMLQuantizationType.Q5_K)) == 176
