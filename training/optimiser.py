"""Muon for the weight matrices, AdamW for everything else, and the learning-rate schedule.

Muon: Keller Jordan 2024, with the update scale of Moonlight (arXiv 2502.16982, §2.2): both share one rate.
"""

from collections.abc import Iterable

import torch
from torch import Tensor, nn

ADAM_NAMES = ("embed_tokens", "x_proj", "dt_proj", "conv1d", "A_log")


def learning_rate(step: int, peak: float, warmup: int, stable: int, decay: int) -> float:
    """Warm-up, then constant until step `stable`, then linear to zero over `decay` steps."""
    if step < warmup:
        return peak * (step + 1) / warmup
    if step < stable:
        return peak
    return peak * max(0.0, 1.0 - (step - stable) / max(decay, 1))


def orthogonalised(updates: Tensor) -> Tensor:
    """Newton–Schulz: the nearest (half-)orthogonal matrix of each in [n, rows, columns], roughly."""
    a, b, c = 3.4445, -4.7750, 2.0315
    x = updates.bfloat16()
    tall = x.shape[1] > x.shape[2]
    if tall:
        x = x.transpose(1, 2)
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    for _ in range(5):
        gram = x @ x.transpose(1, 2)
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return (x.transpose(1, 2) if tall else x).float()


class Optimiser:
    """Both methods over named parameters; gradients are read from `.grad`."""

    def __init__(self, named: Iterable[tuple[str, nn.Parameter]], weight_decay: float = 0.05) -> None:
        self.weight_decay = weight_decay
        self.step_count = 0
        self.matrices: dict[str, nn.Parameter] = {}
        self.others: dict[str, nn.Parameter] = {}
        for name, parameter in named:
            muon = parameter.dim() == 2 and not any(part in name for part in ADAM_NAMES)
            (self.matrices if muon else self.others)[name] = parameter
        self.momentum = {name: torch.zeros_like(p) for name, p in self.matrices.items()}
        self.mean = {name: torch.zeros_like(p) for name, p in self.others.items()}
        self.square = {name: torch.zeros_like(p) for name, p in self.others.items()}

    @torch.no_grad()
    def step(self, rate: float) -> None:
        self.step_count += 1
        self._muon(rate)
        self._adam(rate)

    def _muon(self, rate: float, momentum: float = 0.95) -> None:
        shapes: dict[torch.Size, list[str]] = {}
        for name, parameter in self.matrices.items():
            shapes.setdefault(parameter.shape, []).append(name)
        for shape, names in shapes.items():
            for name in names:
                self.momentum[name].lerp_(_grad(self.matrices[name]), 1 - momentum)
            nesterov = [_grad(self.matrices[name]).lerp(self.momentum[name], momentum) for name in names]
            scale = 0.2 * max(shape) ** 0.5
            for name, update in zip(names, orthogonalised(torch.stack(nesterov)), strict=True):
                self.matrices[name].mul_(1 - rate * self.weight_decay).add_(update, alpha=-rate * scale)

    def _adam(self, rate: float, beta1: float = 0.9, beta2: float = 0.95, eps: float = 1e-8) -> None:
        correction1, correction2 = 1 - beta1**self.step_count, 1 - beta2**self.step_count
        for name, parameter in self.others.items():
            grad = _grad(parameter)
            self.mean[name].lerp_(grad, 1 - beta1)
            self.square[name].lerp_(grad * grad, 1 - beta2)
            denominator = (self.square[name] / correction2).sqrt_().add_(eps)
            parameter.addcdiv_(self.mean[name], denominator, value=-rate / correction1)

    def state_dict(self) -> dict[str, object]:
        return {
            "step": self.step_count,
            "momentum": self.momentum,
            "mean": self.mean,
            "square": self.square,
        }

    def load_state_dict(self, state: dict[str, object]) -> None:
        step = state["step"]
        assert isinstance(step, int)
        self.step_count = step
        for key in ("momentum", "mean", "square"):
            stored = state[key]
            assert isinstance(stored, dict)
            for name, tensor in getattr(self, key).items():
                tensor.copy_(stored[name])


def _grad(parameter: nn.Parameter) -> Tensor:
    assert parameter.grad is not None
    return parameter.grad
