"""Random weights on which mistakes show: every sublayer adds about one standard deviation."""

import math

import numpy as np

from tests.reference.attention import lambda_init
from tests.reference.blocks import Weights, mlp
from tests.reference.model import ReferenceModel
from tests.reference.shape import LayerKind, Shape

LOGIT_STD = 2.8
N_CALIBRATION_TOKEN = 48


def random_weights(shape: Shape, seed: int) -> Weights:
    """Tensors under their checkpoint names, float64, with the statistics in docs/model.md."""
    rng = np.random.default_rng(seed)
    tensors: Weights = {}
    embedding = rng.normal(0, LOGIT_STD / math.sqrt(shape.hidden_size), (shape.vocab_size, shape.hidden_size))
    tensors["model.embed_tokens.weight"] = embedding
    if not shape.tied:
        tensors["lm_head.weight"] = rng.permutation(embedding, axis=1) * rng.choice([-1, 1], embedding.shape)
    _add_norm(rng, tensors, "model.final_layernorm", shape.hidden_size)
    for layer in range(shape.n_layer):
        prefix = f"model.layers.{layer}."
        for name in ("input_layernorm", "post_attention_layernorm"):
            _add_norm(rng, tensors, prefix + name, shape.hidden_size)
        tensors[prefix + "mlp.fc1.weight"] = _linear(rng, 2 * shape.intermediate_size, shape.hidden_size, 1.3)
        tensors[prefix + "mlp.fc2.weight"] = _linear(rng, shape.hidden_size, shape.intermediate_size, 1)
        for name, tensor in _mixer(rng, shape, layer).items():
            tensors[f"{prefix}attn.{name}"] = tensor
    _calibrate(rng, shape, tensors)
    return tensors


def _mixer(rng: np.random.Generator, shape: Shape, layer: int) -> Weights:
    hidden, inner = shape.hidden_size, shape.d_inner
    kind = shape.kind(layer)
    if kind is LayerKind.GMU:
        return {
            "in_proj.weight": _linear(rng, inner, hidden, 1.4),
            "out_proj.weight": _linear(rng, hidden, inner, 1),
        }
    if kind is LayerKind.MAMBA:
        dt = np.exp(rng.uniform(math.log(0.004), math.log(0.25), inner))
        decay = np.log(np.arange(1, shape.d_state + 1))
        rank = shape.time_step_rank
        return {
            "in_proj.weight": _linear(rng, 2 * inner, hidden, 1.4),
            "conv1d.weight": rng.normal(0, 1.1 / math.sqrt(shape.d_conv), (inner, 1, shape.d_conv)),
            "conv1d.bias": rng.normal(0, 0.3, inner),
            "x_proj.weight": _linear(rng, rank + 2 * shape.d_state, inner, 1.1),
            "dt_proj.weight": _linear(rng, inner, rank, 0.9),
            "dt_proj.bias": np.log(np.expm1(dt)),  # softplus(bias) = dt
            "A_log": decay + 0.35 * rng.normal(size=(inner, shape.d_state)),
            "D": 1 + 0.5 * rng.normal(size=inner),
            "out_proj.weight": _linear(rng, hidden, inner, 1),
        }
    n_kv_row = 0 if kind is LayerKind.CROSS else 2 * shape.n_kv_head * shape.head_dim
    return {
        "Wqkv.weight": _linear(rng, hidden + n_kv_row, hidden, 1.5),
        "Wqkv.bias": rng.normal(0, 0.3, hidden + n_kv_row),
        "out_proj.weight": _linear(rng, hidden, hidden, 1),
        "out_proj.bias": rng.normal(0, 0.2, hidden),
        "inner_cross_attn.subln.weight": 1 + 0.3 * rng.normal(size=2 * shape.head_dim),
        **_lambda_vectors(rng, shape.head_dim, layer),
    }


def _lambda_vectors(rng: np.random.Generator, head_dim: int, layer: int) -> Weights:
    """Vectors whose λ keeps clear of 1 (ill-conditioned) and of λ_init (a mistake would not show)."""
    initial = lambda_init(layer)
    while True:
        q1, k1, q2, k2 = 0.8 * rng.normal(0, head_dim**-0.25, (4, head_dim))
        wanted = rng.uniform(0.05, 1.6)
        first = wanted - initial + math.exp(q2 @ k2)  # what exp(q1 . k1) has to be
        if abs(1 - wanted) >= 0.25 and abs(wanted - initial) >= 0.15 and 0.2 <= first <= 5:
            break
    k1 += q1 * (math.log(first) - q1 @ k1) / (q1 @ q1)
    vectors = {"q1": q1, "k1": k1, "q2": q2, "k2": k2}
    return {f"inner_cross_attn.lambda_{name}": vector for name, vector in vectors.items()}


def _calibrate(rng: np.random.Generator, shape: Shape, tensors: Weights) -> None:
    """Scale each sublayer's last projection, in place, so that it adds a standard deviation of one."""
    model = ReferenceModel(shape, tensors)
    trace: Weights = {}
    x = tensors["model.embed_tokens.weight"][rng.integers(shape.vocab_size, size=N_CALIBRATION_TOKEN)]
    for layer, weights in enumerate(model.layers):
        output = model.mix(layer, model.norm(x, weights, "input_layernorm"), trace)
        weights["attn.out_proj.weight"] /= output.std()
        x = x + output / output.std()
        output = mlp(model.norm(x, weights, "post_attention_layernorm"), weights, model.variant)
        weights["mlp.fc2.weight"] /= output.std()
        x = x + output / output.std()


def _add_norm(rng: np.random.Generator, tensors: Weights, name: str, width: int) -> None:
    tensors[f"{name}.weight"] = 1 + 0.3 * rng.normal(size=width)
    tensors[f"{name}.bias"] = rng.normal(0, 0.25, width)


def _linear(rng: np.random.Generator, n_out: int, n_in: int, gain: float) -> np.ndarray:
    return rng.normal(0, gain / math.sqrt(n_in), (n_out, n_in))
