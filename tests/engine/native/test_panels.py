"""The matrix kernels in panels of 16 rows against their scalar reference and against plain arithmetic."""

import ctypes
from random import Random
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from gguf import GGMLQuantizationType
from gguf.quants import dequantize

from engine.llama.library import LIB, llama
from engine.llama.quantizer import quantize

KERNELS = ("avx2", "avxvnni", "avx512vnni")
TYPES = [GGMLQuantizationType[name] for name in ("Q4_0", "Q8_0", "Q4_K", "Q5_K", "Q6_K")]

Floats = npt.NDArray[np.float32]


@pytest.fixture
def numbers(rng: Random) -> np.random.Generator:
    return np.random.default_rng(rng.getrandbits(32))


def multiply(
    kernel: str, kind: GGMLQuantizationType, blocks: npt.NDArray[np.uint8], x: Floats
) -> tuple[Floats, Floats] | None:
    """x [m, k] times the rows in `blocks`, [m, n], and these rows as floats [n, k]; None if it cannot run."""
    llama()
    library = ctypes.CDLL(str(next(LIB.glob("*ggml-cpu*"))))
    function: Any = library.homeroom_panel_multiply
    size, pointer = ctypes.c_int64, ctypes.c_void_p
    function.argtypes = [ctypes.c_char_p, ctypes.c_int, size, size, size, pointer, pointer, pointer, pointer]
    function.restype = ctypes.c_bool
    n, (m, k) = len(blocks), x.shape
    y, rows = np.full((m, n), np.nan, np.float32), np.full((n, k), np.nan, np.float32)
    pointers = (array.ctypes.data for array in (blocks, np.ascontiguousarray(x), y, rows))
    return (y, rows) if function(kernel.encode(), int(kind), k, n, m, *pointers) else None


def random_blocks(
    kind: GGMLQuantizationType, n: int, k: int, numbers: np.random.Generator
) -> npt.NDArray[np.uint8]:
    return quantize(numbers.standard_normal((n, k), dtype=np.float32), kind).reshape(n, -1)


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.name)
def test_packed_weights_are_those_of_the_file(
    kind: GGMLQuantizationType, numbers: np.random.Generator
) -> None:
    blocks = random_blocks(kind, 48, 512, numbers)
    found = multiply("scalar", kind, blocks, np.zeros((1, 512), np.float32))
    assert found is not None
    np.testing.assert_allclose(found[1], dequantize(blocks, kind), rtol=1e-6, atol=1e-7)


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.name)
@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize("m", range(1, 10))
def test_a_vector_kernel_equals_the_scalar_one(
    kernel: str, kind: GGMLQuantizationType, m: int, numbers: np.random.Generator
) -> None:
    blocks = random_blocks(kind, 32, 768, numbers)
    x = numbers.standard_normal((m, 768), dtype=np.float32) * numbers.choice([1e-3, 1, 30], (m, 768)).astype(
        np.float32
    )
    expected, found = multiply("scalar", kind, blocks, x), multiply(kernel, kind, blocks, x)
    if found is None:
        pytest.skip("not on this processor or not for this type")
    assert expected is not None
    np.testing.assert_allclose(found[0], expected[0], rtol=1e-5, atol=1e-5 * np.abs(expected[0]).max())


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.name)
@pytest.mark.parametrize("kernel", ["scalar", *KERNELS])
def test_whole_numbers_lose_nothing_but_the_weights_rounding(
    kernel: str, kind: GGMLQuantizationType, numbers: np.random.Generator
) -> None:
    """Activations from -127 to 127 are their own int8: the product is that of the dequantised weights."""
    blocks = random_blocks(kind, 32, 512, numbers)
    x = numbers.integers(-127, 128, (11, 512)).astype(np.float32)
    x[:, ::32] = numbers.choice([-127, 127], (11, 16))
    found = multiply(kernel, kind, blocks, x)
    if found is None:
        pytest.skip("not on this processor or not for this type")
    exact = x.astype(np.float64) @ dequantize(blocks, kind).astype(np.float64).T
    np.testing.assert_allclose(found[0], exact, rtol=1e-4, atol=1e-5 * np.abs(exact).max())


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.name)
@pytest.mark.parametrize("kernel", ["scalar", *KERNELS])
def test_extreme_values_neither_overflow_nor_saturate(
    kernel: str, kind: GGMLQuantizationType, numbers: np.random.Generator
) -> None:
    """Weights and activations all at their largest, of one sign and of both; zeros; denormals."""
    k = 512
    weights = np.ones((16, k), np.float32)
    weights[1::2] = -1
    weights[2::4, ::2] *= -1
    weights[15] = 0
    blocks = quantize(weights, kind).reshape(16, -1)
    x = np.stack([sign * np.ones(k) for sign in (1, -1)] + [np.zeros(k), np.full(k, 1e-40), np.full(k, 1e30)])
    x = x.astype(np.float32)
    found = multiply(kernel, kind, blocks, x)
    if found is None:
        pytest.skip("not on this processor or not for this type")
    exact = x.astype(np.float64) @ dequantize(blocks, kind).astype(np.float64).T
    for row, expected in zip(found[0], exact, strict=True):
        np.testing.assert_allclose(row, expected, rtol=1e-4, atol=1e-4 * np.abs(expected).max() + 1e-34)
