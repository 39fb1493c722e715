"""The schedule and the two update rules."""

import pytest
import torch
from torch import nn

from training.optimiser import Optimiser, learning_rate, orthogonalised


def test_the_rate_warms_up_holds_and_falls_to_zero():
    rates = [learning_rate(step, 1.0, warmup=10, stable=50, decay=20) for step in range(71)]
    assert rates[0] == pytest.approx(0.1)
    assert set(rates[9:50]) == {1.0}
    assert rates[60] == pytest.approx(0.5)
    assert rates[70] == 0.0


@pytest.mark.parametrize("shape", [(64, 64), (128, 32), (32, 128)])
def test_orthogonalised_updates_have_singular_values_near_one(shape):
    update = torch.randn(2, *shape, generator=torch.Generator().manual_seed(1))
    singular = torch.linalg.svdvals(orthogonalised(update))
    assert singular.min() > 0.3
    assert singular.max() < 1.5


def test_both_methods_descend():
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(16, 32), nn.Tanh(), nn.Linear(32, 4))
    x, wanted = torch.randn(64, 16), torch.randn(64, 4)
    optimiser = Optimiser(model.named_parameters())
    losses = []
    for _ in range(60):
        loss = nn.functional.mse_loss(model(x), wanted)
        model.zero_grad()
        loss.backward()
        optimiser.step(2e-2)
        losses.append(loss.item())
    assert losses[-1] < 0.5 * losses[0]
    assert set(optimiser.matrices) == {"0.weight", "2.weight"}
