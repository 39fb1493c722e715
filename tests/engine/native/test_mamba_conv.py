"""The causal convolution's kernels: the scalar one against plain arithmetic, the others against it."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from engine.llama.library import LIB, llama
from tests.engine.native.test_diff_attn import supported
from tests.engine.parity.parity import REPOSITORY
from tests.reference.golden import F32_RMS, compare

KERNELS = ("avx2", "avx512")
EXTREME = np.array([0, 1e-45, 1, -1, 88, -87, -88, 200, -200, 3e38, -3e38, np.inf, -np.inf], np.float32)

GO_ON = """
import sys
from pathlib import Path
import numpy as np
from engine.llama.context import Context
from engine.llama.model import Model
model, state, out = map(Path, sys.argv[1:])
with Model(model) as loaded, Context(loaded, n_ctx=512, kv_type="f32", n_threads=1) as context:
    if state.exists():
        context.restore(bytearray(state.read_bytes()))
    else:
        context.prefill(list(range(40)))
        state.write_bytes(context.save())
    np.save(out, context.prefill([7, 8, 9], pos=40))
"""

Floats = npt.NDArray[np.float32]


@pytest.fixture
def numbers(rng: Random) -> np.random.Generator:
    return np.random.default_rng(rng.getrandbits(32))


def convolve(
    kernel: str, x: Floats, weight: Floats, bias: Floats, state: Floats
) -> tuple[Floats, Floats] | None:
    """silu of the convolution of x [n_tokens, n_channels], and the state after it; None if it cannot run.

    `weight` is [n_channels, d_conv], a state [n_channels, d_conv - 1], the oldest token first.
    """
    llama()
    library = ctypes.CDLL(str(next(LIB.glob("*llama.*"))))
    function: Any = library.homeroom_mamba_conv
    function.argtypes = [ctypes.c_char_p, *[ctypes.c_int64] * 3, *[ctypes.c_void_p] * 6]
    function.restype = ctypes.c_bool
    y, state_out = np.full_like(x, np.nan), np.full_like(state, np.nan)
    arrays = [np.ascontiguousarray(array) for array in (x, weight, bias, state)] + [state_out, y]
    pointers = [array.ctypes.data for array in arrays]
    ran = function(kernel.encode(), weight.shape[1], x.shape[1], x.shape[0], *pointers)
    return (y, state_out) if ran else None


def random_inputs(
    n_tokens: int, n_channels: int, d_conv: int, numbers: np.random.Generator
) -> tuple[Floats, Floats, Floats, Floats]:
    shapes = [(n_tokens, n_channels), (n_channels, d_conv), (n_channels,), (n_channels, d_conv - 1)]
    x, weight, bias, state = (numbers.standard_normal(shape, dtype=np.float32) for shape in shapes)
    return 10 * x, weight, bias, 10 * state


@pytest.mark.parametrize("d_conv", [2, 3, 4])
@pytest.mark.parametrize("n_tokens", [1, 2, 5])
def test_the_scalar_kernel_is_the_formula(n_tokens: int, d_conv: int, numbers: np.random.Generator) -> None:
    x, weight, bias, state = random_inputs(n_tokens, 48, d_conv, numbers)
    found = convolve("scalar", x, weight, bias, state)
    assert found is not None
    all_tokens = np.concatenate([state.T, x]).astype(np.float64)
    windows = np.stack([all_tokens[t : t + d_conv] for t in range(n_tokens)])
    sums = np.einsum("tkc,ck->tc", windows, weight) + bias
    np.testing.assert_allclose(found[0], sums / (1 + np.exp(-sums)), rtol=1e-5, atol=1e-5)
    np.testing.assert_array_equal(found[1], all_tokens[n_tokens:].T)


@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize("d_conv", [2, 3, 4])
@pytest.mark.parametrize("n_tokens", [1, 2, 3, 130])
@pytest.mark.parametrize("n_channels", [16, 528])
def test_a_vector_kernel_equals_the_scalar_one(
    kernel: str, d_conv: int, n_tokens: int, n_channels: int, numbers: np.random.Generator
) -> None:
    inputs = random_inputs(n_tokens, n_channels, d_conv, numbers)
    expected, found = convolve("scalar", *inputs), convolve(kernel, *inputs)
    if found is None:
        pytest.skip("not on this processor")
    assert expected is not None
    np.testing.assert_allclose(found[0], expected[0], rtol=1e-5, atol=1e-5)
    np.testing.assert_array_equal(found[1], expected[1])


@pytest.mark.parametrize("kernel", KERNELS)
def test_extreme_values_give_what_the_scalar_kernel_gives(kernel: str, numbers: np.random.Generator) -> None:
    x, weight, bias, state = random_inputs(200, 64, 4, numbers)
    weight[:, :3] = 0  # one product a sum: nothing to round differently
    weight[:, 3] = numbers.choice(np.array([1, -1, 0.5], np.float32), 64)
    bias[:] = 0
    state[:] = 0
    x[:] = numbers.choice(EXTREME, x.shape)
    infinite = np.isinf(x)
    infinite[1:] |= infinite[:-1]
    infinite[2:] |= infinite[:-2]  # 0 times an infinity from up to three tokens before is no number
    expected, found = convolve("scalar", x, weight, bias, state), convolve(kernel, x, weight, bias, state)
    if found is None:
        pytest.skip("not on this processor")
    assert expected is not None
    assert not np.isnan(expected[0][~infinite]).any()
    np.testing.assert_allclose(found[0], expected[0], rtol=1e-5, atol=1e-30)
    np.testing.assert_array_equal(found[1], expected[1])


@pytest.mark.parametrize("kernel", ["scalar", *KERNELS])
def test_infinite_and_missing_numbers_are_not_hidden(kernel: str) -> None:
    x = np.tile(np.array([[np.nan], [np.inf], [-np.inf], [3e38], [-3e38]], np.float32), (1, 16))
    weight, bias, state = (
        np.ones((16, 2), np.float32),
        np.zeros(16, np.float32),
        np.zeros((16, 1), np.float32),
    )
    for value, expected in zip(x, (np.nan, np.inf, np.nan, np.float32(3e38), 0.0), strict=True):
        found = convolve(kernel, value[None], weight, bias, state)
        if found is None:
            pytest.skip("not on this processor")
        np.testing.assert_array_equal(found[0], np.full((1, 16), expected, np.float32))


@pytest.mark.parametrize("kernel", ["scalar", *KERNELS])
@pytest.mark.parametrize("n_first", [1, 2, 3, 20])
def test_a_text_read_in_two_parts_gives_the_same(
    kernel: str, n_first: int, numbers: np.random.Generator
) -> None:
    x, weight, bias, state = random_inputs(40, 32, 4, numbers)
    whole = convolve(kernel, x, weight, bias, state)
    if whole is None:
        pytest.skip("not on this processor")
    first = convolve(kernel, x[:n_first], weight, bias, state)
    assert first is not None
    second = convolve(kernel, x[n_first:], weight, bias, first[1])
    assert second is not None
    np.testing.assert_array_equal(np.concatenate([first[0], second[0]]), whole[0])
    np.testing.assert_array_equal(second[1], whole[1])


@pytest.mark.parametrize("kernel", ["scalar", *KERNELS])
def test_a_state_kept_on_ggmls_path_goes_on(kernel: str, tiny_b: Path, tmp_path: Path) -> None:
    if not supported(kernel):
        pytest.skip(f"this processor has no {kernel}")
    for name in ("none", kernel):
        command = [sys.executable, "-c", GO_ON, str(tiny_b), str(tmp_path / "state"), str(tmp_path / name)]
        environment = os.environ | {"HOMEROOM_KERNEL": name}
        subprocess.run(command, cwd=REPOSITORY, env=environment, check=True, timeout=300)
    logits = [np.load(tmp_path / f"{name}.npy") for name in (kernel, "none")]
    assert compare(*logits)[0] <= F32_RMS
