"""Differential attention of the sliding-window, full and cross layers (docs/model.md, "The mathematics")."""

import math

import numpy as np

from tests.reference.blocks import Weights
from tests.reference.shape import LayerKind, Shape
from tests.reference.variant import HeadPairing, Variant

SUB_NORM_EPS = 1e-5  # fixed in the official module, not the config's


def lambda_init(layer: int) -> float:
    """Differential attention's initial λ for 0-based absolute `layer` (arXiv 2410.05258, eq. 3)."""
    return 0.8 - 0.6 * math.exp(-0.3 * layer)


def combined_lambda(layer: int, weights: Weights, variant: Variant) -> float:
    """λ of one layer: a single scalar for all its heads."""
    initial = lambda_init(layer + variant.lambda_init_shift)
    if not variant.learned_lambda:
        return initial
    q1, k1, q2, k2 = (weights[f"attn.inner_cross_attn.lambda_{v}"] for v in ("q1", "k1", "q2", "k2"))
    return math.exp(q1 @ k1) - math.exp(q2 @ k2) + initial


def attention_core(
    q: np.ndarray, k: np.ndarray, v: np.ndarray, layer: int, weights: Weights, shape: Shape, variant: Variant
) -> np.ndarray:
    """Normed and scaled heads [T, hidden_size], before the output projection.

    q [T, hidden_size], k and v [T, n_kv_head * head_dim]; rows are the same T tokens.
    """
    n_token = len(q)
    n_diff = shape.n_head // 2
    q_heads = q.reshape(n_token, shape.n_head, shape.head_dim)
    k_heads = k.reshape(n_token, shape.n_kv_head, shape.head_dim)
    v_pairs = v.reshape(n_token, shape.n_kv_head // 2, 2, shape.head_dim)
    if variant.swap_v_pair:
        v_pairs = v_pairs[:, :, ::-1]
    pair = np.arange(n_diff) // shape.heads_per_kv
    values = v_pairs.reshape(n_token, -1, 2 * shape.head_dim)[:, pair]

    mask = causal_mask(n_token, visible_tokens(layer, shape, variant))
    scale = (2 * shape.head_dim if variant.scale_by_v_width else shape.head_dim) ** -0.5
    first, second = (
        _softmax_attention(q_heads[:, q_index], k_heads[:, k_index], values, mask, scale)
        for q_index, k_index in head_indices(shape, variant.head_pairing)
    )
    heads = first - combined_lambda(layer, weights, variant) * second  # [T, n_diff, 2 * head_dim]

    squares = heads**2
    mean_square = squares.mean((-2, -1) if variant.sub_norm_over_row else -1, keepdims=True)
    heads = heads / np.sqrt(mean_square + SUB_NORM_EPS) * weights["attn.inner_cross_attn.subln.weight"]
    if variant.scale_by_lambda_init:
        heads = heads * (1 - lambda_init(layer + variant.lambda_init_shift))
    return heads.reshape(n_token, -1)


def head_indices(shape: Shape, pairing: HeadPairing) -> list[tuple[np.ndarray, np.ndarray]]:
    """(query heads, key heads) of A1 and of A2, each [n_head / 2] in the order of the output."""
    r = shape.heads_per_kv
    diff = np.arange(shape.n_head // 2)
    pair, place = diff // r, diff % r
    match pairing:
        case HeadPairing.STRIPE:
            return [(2 * diff, 2 * pair), (2 * diff + 1, 2 * pair + 1)]
        case HeadPairing.BLOCK:
            return [(2 * r * pair + place, 2 * pair), (2 * r * pair + r + place, 2 * pair + 1)]
        case HeadPairing.HALVES:
            return [(diff, 2 * pair), (diff + len(diff), 2 * pair + 1)]
        case HeadPairing.GROUPED:
            return [(2 * diff, 2 * diff // r), (2 * diff + 1, (2 * diff + 1) // r)]


def visible_tokens(layer: int, shape: Shape, variant: Variant) -> int | None:
    """How many of the newest keys a query of `layer` sees, itself included; None is all."""
    windowed = {
        LayerKind.SWA: True,
        LayerKind.FULL: variant.window_on_full_layer,
        LayerKind.CROSS: variant.window_on_cross_layers,
    }
    return shape.sliding_window + variant.window_shift if windowed[shape.kind(layer)] else None


def causal_mask(n_token: int, window: int | None) -> np.ndarray:
    """True where query i sees key j: [n_token, n_token]."""
    distance = np.arange(n_token)[:, None] - np.arange(n_token)
    return (distance >= 0) & (distance < (window or n_token))


def _softmax_attention(
    q: np.ndarray, k: np.ndarray, v: np.ndarray, mask: np.ndarray, scale: float
) -> np.ndarray:
    """[T, n, v_width] of q, k [T, n, head_dim] and v [T, n, v_width]."""
    scores = q.transpose(1, 0, 2) @ k.transpose(1, 2, 0) * scale
    scores[:, ~mask] = -np.inf
    scores -= scores.max(-1, keepdims=True)
    np.exp(scores, out=scores)
    scores /= scores.sum(-1, keepdims=True)
    return (scores @ v.transpose(1, 0, 2)).transpose(1, 0, 2)
