"""Gates and norms compute what plain torch does, forward and backward."""

import pytest
import torch
from torch import Tensor, nn

from training.model.pointwise import add_norm, gated, gated_halves

ROWS, WIDTH = 23, 48


def gradients(run, inputs: list[Tensor], dtype: torch.dtype) -> list[Tensor]:
    leaves = [x.to(dtype, copy=True).requires_grad_() for x in inputs]
    outputs = run(*leaves)
    torch.manual_seed(5)
    sum((out * torch.randn(out.shape, dtype=torch.float64).to(dtype)).sum() for out in outputs).backward()
    return [*outputs, *(leaf.grad for leaf in leaves)]


CASES = {
    "gate": (lambda a, b: [gated(a.chunk(2, -1)[0], b)], [(ROWS, 2 * WIDTH), (ROWS, WIDTH)]),
    "halves": (lambda a: [gated_halves(a)], [(ROWS, 2 * WIDTH)]),
}


@pytest.mark.parametrize("name", CASES)
def test_a_gate_equals_plain_torch(name):
    run, shapes = CASES[name]
    torch.manual_seed(2)
    inputs = [3 * torch.randn(shape) for shape in shapes]
    for one, other in zip(
        gradients(run, inputs, torch.float32), gradients(run, inputs, torch.float64), strict=True
    ):
        torch.testing.assert_close(one.double(), other, rtol=1e-4, atol=1e-4)


def test_the_sum_and_its_norm_equal_plain_torch():
    torch.manual_seed(2)
    layer = nn.LayerNorm(WIDTH)
    nn.init.normal_(layer.weight), nn.init.normal_(layer.bias)
    inputs = [3 * torch.randn(ROWS, WIDTH), torch.randn(ROWS, WIDTH)]

    def run(dtype: torch.dtype) -> list[Tensor]:
        layer.to(dtype).zero_grad()
        found = gradients(lambda h, more: add_norm(h, more, layer), inputs, dtype)
        return [*found, layer.weight.grad.clone(), layer.bias.grad.clone()]

    for one, other in zip(run(torch.float32), run(torch.float64), strict=True):
        torch.testing.assert_close(one.double(), other.double(), rtol=1e-4, atol=1e-4)


def test_bfloat16_results_are_the_float32_ones_rounded():
    torch.manual_seed(2)
    gate, up = torch.randn(ROWS, WIDTH).bfloat16(), torch.randn(ROWS, WIDTH).bfloat16()
    assert torch.equal(gated(gate, up), gated(gate.float(), up.float()).bfloat16())
    h, layer = torch.randn(ROWS, WIDTH), nn.LayerNorm(WIDTH)
    total, out = add_norm(h, up, layer)
    assert total.dtype == torch.float32
    assert torch.equal(out, add_norm(h, up.float(), layer)[1].bfloat16())
