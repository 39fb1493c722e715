"""The attention kernel computes what the plain reference does, forward and backward."""

import pytest
import torch
from torch import Tensor

from training.model.attention import DifferentialCore
from training.model.config import ModelConfig

CASES = [  # heads, key heads, head size, window, every how many tokens a query stands
    (4, 2, 16, 1000, 1),
    (8, 4, 32, 1000, 1),
    (8, 4, 32, 7, 1),
    (8, 2, 16, 1000, 3),
    (2, 2, 32, 20, 2),
]
BOUNDS = torch.tensor([0, 1, 38, 40, 119])


def outcome(core: DifferentialCore, run, inputs: list[Tensor], at: Tensor, window: int) -> list[Tensor]:
    """The output and the gradients of queries, keys, values and every parameter."""
    core.zero_grad()
    leaves = [x.detach().clone().requires_grad_() for x in inputs]
    output = run(*leaves, BOUNDS, at, window)
    upstream = torch.randn(output.shape, generator=torch.Generator().manual_seed(7), dtype=torch.float64)
    output.backward(upstream.to(output.dtype))
    return [output.detach(), *(leaf.grad for leaf in leaves), *(p.grad.clone() for p in core.parameters())]


@pytest.mark.parametrize(("heads", "kv_heads", "dim", "window", "every"), CASES)
def test_the_kernel_equals_the_float64_reference_and_so_do_its_gradients(heads, kv_heads, dim, window, every):
    config = ModelConfig(hidden_size=heads * dim, num_attention_heads=heads, num_key_value_heads=kv_heads)
    torch.manual_seed(3)
    core, tokens = DifferentialCore(config, 3), int(BOUNDS[-1])
    at = torch.arange(0, tokens, every)
    wide = torch.randn(tokens, (heads + 2 * kv_heads) * dim)
    split = [heads * dim, kv_heads * dim, kv_heads * dim]
    q, k, v = wide.split(split, dim=-1)  # rows with a stride, as in the model
    inputs = [2 * q[at], 2 * k, v]
    found = outcome(core, core.forward, inputs, at, window)
    expected = outcome(core.double(), core.reference, [x.double() for x in inputs], at, window)
    for one, other in zip(found, expected, strict=True):
        assert one.dtype == torch.float32
        torch.testing.assert_close(
            one.double(), other, rtol=1e-4, atol=1e-4 * max(1.0, other.abs().max().item())
        )
