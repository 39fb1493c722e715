"""The fused kernels compute what the plain reference does, forward and backward."""

import pytest
import torch
from torch import Tensor

from training.model.scan import (
    conv_silu,
    conv_silu_reference,
    selective_scan,
    selective_scan_reference,
)

SHAPES = [(1, 1, 16), (2, 3, 16), (3, 37, 48), (5, 130, 32)]
N = 16


def conv_inputs(batch: int, length: int, channels: int) -> list[Tensor]:
    generator = torch.Generator().manual_seed(batch * length)
    shapes = [(batch * length, 2 * channels), (channels, 1, 4), (channels,)]
    return [torch.randn(shape, generator=generator, dtype=torch.float64) for shape in shapes]


def scan_inputs(batch: int, length: int, channels: int) -> list[Tensor]:
    generator = torch.Generator().manual_seed(batch + length)
    sequence, channel = (batch * length, channels), (channels,)
    shapes = [sequence, sequence, channel, (channels, N), (batch * length, 3 * N), channel]
    return [torch.randn(shape, generator=generator, dtype=torch.float64) for shape in shapes]


def bounds_of(x: Tensor) -> Tensor:
    """Sequences of different lengths: the first takes half of what is left, and so on."""
    bounds = [0]
    while bounds[-1] < len(x):
        bounds.append(bounds[-1] + max(1, (len(x) - bounds[-1]) // 2))
    return torch.tensor(bounds)


def conv_of(function, x: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
    return function(x.chunk(2, dim=-1)[0], weight, bias, bounds_of(x))  # rows with a stride, as in Mamba


def scan_of(function, u: Tensor, dt: Tensor, bias: Tensor, a_log: Tensor, bc: Tensor, d: Tensor) -> Tensor:
    return function(u, dt, bias, -torch.exp(a_log), bc[:, N : 2 * N], bc[:, 2 * N :], d, bounds_of(u))


def outcome(run, function, inputs: list[Tensor], dtype: torch.dtype) -> list[Tensor]:
    """The output and the gradient of every input, for a random gradient of the output."""
    leaves = [x.detach().to(dtype, copy=True).requires_grad_() for x in inputs]
    output = run(function, *leaves)
    upstream = torch.randn(output.shape, generator=torch.Generator().manual_seed(7), dtype=torch.float64)
    output.backward(upstream.to(dtype))
    return [output.detach(), *(leaf.grad for leaf in leaves)]


CASES = [
    (conv_of, conv_inputs, conv_silu, conv_silu_reference),
    (scan_of, scan_inputs, selective_scan, selective_scan_reference),
]


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize(("run", "inputs", "kernel", "reference"), CASES, ids=["conv", "scan"])
def test_the_kernel_equals_the_float64_reference_and_so_do_its_gradients(
    run, inputs, kernel, reference, shape
):
    given = inputs(*shape)
    expected = outcome(run, reference, given, torch.float64)
    found = outcome(run, kernel, given, torch.float32)
    for one, other in zip(found, expected, strict=True):
        assert one.dtype == torch.float32
        torch.testing.assert_close(
            one.double(), other, rtol=1e-4, atol=1e-4 * max(1.0, other.abs().max().item())
        )


@pytest.mark.parametrize(("run", "inputs", "kernel", "reference"), CASES, ids=["conv", "scan"])
def test_the_references_gradient_is_the_slope(run, inputs, kernel, reference):
    leaves = [x.requires_grad_() for x in inputs(2, 5, 4)]
    assert torch.autograd.gradcheck(lambda *x: run(reference, *x), leaves)


def test_large_steps_neither_overflow_nor_lose_the_gradient():
    given = scan_inputs(2, 9, 16)
    given[1] = given[1] * 60  # softplus far from zero on both sides
    for tensor in outcome(scan_of, selective_scan, given, torch.float32):
        assert torch.isfinite(tensor).all()


def test_other_state_sizes_are_refused():
    x, channel, wide = torch.ones(2, 16), torch.ones(16), torch.ones(2, 8)
    with pytest.raises(ValueError, match="d_state"):
        selective_scan(x, x, channel, torch.ones(16, 8), wide, wide, channel, torch.tensor([0, 2]))
