"""Mamba-1 and the gated memory unit (docs/model.md, "The mathematics")."""

import numpy as np

from tests.reference.blocks import Weights, silu, softplus
from tests.reference.shape import Shape
from tests.reference.variant import Variant


def mamba(x: np.ndarray, weights: Weights, shape: Shape, variant: Variant) -> tuple[np.ndarray, np.ndarray]:
    """The mixer's output [T, hidden_size] and the memory [T, d_inner]; `x` is the normed input."""
    inner, gate = np.split(x @ weights["attn.in_proj.weight"].T, 2, axis=-1)
    if variant.swap_x_and_z:
        inner, gate = gate, inner
    u = silu(_causal_conv(inner, weights, variant))

    projected = u @ weights["attn.x_proj.weight"].T
    dt, b, c = np.split(projected, [shape.time_step_rank, shape.time_step_rank + shape.d_state], axis=-1)
    if variant.swap_b_and_c:
        b, c = c, b
    step = softplus(dt @ weights["attn.dt_proj.weight"].T + weights["attn.dt_proj.bias"])
    scanned = _selective_scan(u, step, -np.exp(weights["attn.A_log"]), b, c)

    y = scanned if variant.skip_d else scanned + weights["attn.D"] * u
    gated = y * silu(gate)
    memory = gated if variant.memory_after_gate else scanned if variant.memory_without_d else y
    return gated @ weights["attn.out_proj.weight"].T, memory


def gated_memory_unit(x: np.ndarray, memory: np.ndarray, weights: Weights, variant: Variant) -> np.ndarray:
    """Output [T, hidden_size] from the normed input and the memory of the same tokens."""
    gate = x @ weights["attn.in_proj.weight"].T
    gated = gate * silu(memory) if variant.gmu_silu_on_memory else silu(gate) * memory
    return gated @ weights["attn.out_proj.weight"].T


def _causal_conv(x: np.ndarray, weights: Weights, variant: Variant) -> np.ndarray:
    taps = weights["attn.conv1d.weight"][:, 0]  # [d_inner, d_conv]; the last tap is the current token's
    if variant.reverse_conv_taps:
        taps = taps[:, ::-1]
    n_tap = taps.shape[1]
    padded = np.concatenate([np.zeros((n_tap - 1, x.shape[1])), x])
    summed = sum(taps[:, k] * padded[k : k + len(x)] for k in range(n_tap))
    return summed + weights["attn.conv1d.bias"] if variant.conv_bias else summed


def _selective_scan(
    u: np.ndarray, step: np.ndarray, a: np.ndarray, b: np.ndarray, c: np.ndarray
) -> np.ndarray:
    """y_t = S_t C_t with S_t = exp(step_t A) S_{t-1} + (step_t u_t) B_t: [T, d_inner]."""
    state = np.zeros_like(a)  # [d_inner, d_state]
    y = np.empty_like(u)
    for t in range(len(u)):
        state = np.exp(step[t, :, None] * a) * state + np.outer(step[t] * u[t], b[t])
        y[t] = state @ c[t]
    return y
