"""The small parts every layer uses: LayerNorm, SiLU, softplus, and the gated MLP."""

import numpy as np

from tests.reference.variant import Variant

Weights = dict[str, np.ndarray]


def layer_norm(x: np.ndarray, weight: np.ndarray, bias: np.ndarray, eps: float) -> np.ndarray:
    centred = x - x.mean(-1, keepdims=True)
    return centred / np.sqrt((centred**2).mean(-1, keepdims=True) + eps) * weight + bias


def silu(x: np.ndarray) -> np.ndarray:
    return x * 0.5 * (1 + np.tanh(0.5 * x))  # tanh does not overflow where exp(-x) would


def softplus(x: np.ndarray) -> np.ndarray:
    return np.logaddexp(0, x)


def mlp(x: np.ndarray, weights: Weights, variant: Variant) -> np.ndarray:
    """fc2(silu(gate) * up); fc1's first half is the gate."""
    gate, up = np.split(x @ weights["mlp.fc1.weight"].T, 2, axis=-1)
    if variant.swap_gate_and_up:
        gate, up = up, gate
    return (silu(gate) * up) @ weights["mlp.fc2.weight"].T
