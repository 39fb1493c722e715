"""The dense Phi-4-mini (`model_type` phi3) in float64: full recompute, from the public maths.

RMSNorm; fused q|k|v and gate|up projections; grouped-query attention; rotary embedding of the first
rotary_dim values of a head by halves (q_i cos − q_{i+d/2} sin), longrope's divisors and attention factor.
"""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tests.reference.safetensors_file import write_checkpoint_tensors
from tests.reference.tokenizer_files import write_tokenizer

Weights = dict[str, np.ndarray]
LOGIT_STD = 2.8


@dataclass(frozen=True)
class Phi3Shape:
    """Sizes under the names of config.json."""

    num_hidden_layers: int = 3
    num_attention_heads: int = 6
    num_key_value_heads: int = 2
    head_dim: int = 16
    intermediate_size: int = 96
    vocab_size: int = 288
    max_position_embeddings: int = 4096
    original_max_position_embeddings: int = 256
    partial_rotary_factor: float = 0.75
    rope_theta: float = 10000.0
    rms_norm_eps: float = 1e-5
    tie_word_embeddings: bool = True
    longrope: bool = True

    @property
    def hidden_size(self) -> int:
        return self.num_attention_heads * self.head_dim

    @property
    def rotary_dim(self) -> int:
        return int(self.head_dim * self.partial_rotary_factor)

    @property
    def factors(self) -> dict[str, list[float]]:
        """Divisors that grow with the wavelength, so that a mixed-up order shows."""
        count = self.rotary_dim // 2
        places = range(count)
        return {
            "short_factor": [round(1 + 0.05 * place, 4) for place in places],
            "long_factor": [round(1.1 * 40 ** (place / count), 4) for place in places],
        }

    @property
    def attention_factor(self) -> float:
        stretch = self.max_position_embeddings / self.original_max_position_embeddings
        if not self.longrope or stretch <= 1:
            return 1.0
        return math.sqrt(1 + math.log(stretch) / math.log(self.original_max_position_embeddings))


def random_weights(shape: Phi3Shape, seed: int) -> Weights:
    """Checkpoint tensors, float64; every sublayer adds about one standard deviation."""
    rng = np.random.default_rng(seed)

    def linear(n_out: int, n_in: int, gain: float) -> np.ndarray:
        return rng.normal(0, gain / math.sqrt(n_in), (n_out, n_in))

    def norm() -> np.ndarray:
        return 1 + 0.3 * rng.normal(size=shape.hidden_size)

    hidden, inter, head_dim = shape.hidden_size, shape.intermediate_size, shape.head_dim
    n_qkv = (shape.num_attention_heads + 2 * shape.num_key_value_heads) * head_dim
    embedding = rng.normal(0, LOGIT_STD / math.sqrt(hidden), (shape.vocab_size, hidden))
    tensors = {"model.embed_tokens.weight": embedding, "model.norm.weight": norm()}
    if not shape.tie_word_embeddings:
        tensors["lm_head.weight"] = linear(shape.vocab_size, hidden, LOGIT_STD)
    for layer in range(shape.num_hidden_layers):
        prefix = f"model.layers.{layer}."
        tensors |= {
            prefix + "input_layernorm.weight": norm(),
            prefix + "self_attn.qkv_proj.weight": linear(n_qkv, hidden, 1.5),
            prefix + "self_attn.o_proj.weight": linear(hidden, hidden, 1.5),
            prefix + "post_attention_layernorm.weight": norm(),
            prefix + "mlp.gate_up_proj.weight": linear(2 * inter, hidden, 1.3),
            prefix + "mlp.down_proj.weight": linear(hidden, inter, 1.5),
        }
    return tensors


def write_checkpoint(directory: Path, shape: Phi3Shape, tensors: Weights, dtype: str = "F32") -> Path:
    """Write config, tokenizer and weights in the Hugging Face layout; return `directory`."""
    directory.mkdir(parents=True, exist_ok=True)
    specials = write_tokenizer(directory, shape.vocab_size)
    (directory / "config.json").write_text(json.dumps(config(shape, specials["<|endoftext|>"]), indent=1))
    write_checkpoint_tensors(directory, tensors, dtype, 1)
    return directory


def config(shape: Phi3Shape, end_of_text: int = 199999) -> dict[str, object]:
    """config.json with the keys that Phi-4-mini's has."""
    names = (
        *("num_hidden_layers", "num_attention_heads", "num_key_value_heads", "intermediate_size"),
        *("vocab_size", "max_position_embeddings", "original_max_position_embeddings", "rms_norm_eps"),
        *("partial_rotary_factor", "rope_theta", "tie_word_embeddings", "hidden_size"),
    )
    return {name: getattr(shape, name) for name in names} | {
        "architectures": ["Phi3ForCausalLM"],
        "model_type": "phi3",
        "attention_bias": False,
        "attention_dropout": 0.0,
        "bos_token_id": end_of_text,
        "eos_token_id": end_of_text,
        "full_attn_mod": 1,
        "hidden_act": "silu",
        "interpolate_factor": 1,
        "lm_head_bias": False,
        "mlp_bias": False,
        "rope_scaling": {"type": "longrope", **shape.factors} if shape.longrope else None,
        "sliding_window": 2 * shape.max_position_embeddings,
        "use_cache": True,
    }


def logits(shape: Phi3Shape, tensors: Weights, ids: Sequence[int], *, n_ctx: int) -> np.ndarray:
    """Next-token logits [len(ids), vocab_size] in a context of `n_ctx` (it chooses longrope's divisors)."""
    head_dim, n_head, n_kv = shape.head_dim, shape.num_attention_heads, shape.num_key_value_heads
    cos, sin = _rotation(shape, len(ids), n_ctx)
    future = np.triu(np.full((len(ids), len(ids)), -np.inf), 1)
    x = tensors["model.embed_tokens.weight"][list(ids)]
    for layer in range(shape.num_hidden_layers):
        prefix = f"model.layers.{layer}."
        normed = _rms_norm(x, tensors[prefix + "input_layernorm.weight"], shape.rms_norm_eps)
        qkv = (normed @ tensors[prefix + "self_attn.qkv_proj.weight"].T).reshape(len(ids), -1, head_dim)
        q, k, v = np.split(qkv, [n_head, n_head + n_kv], axis=1)
        q, k = _rotate(q, cos, sin), _rotate(k, cos, sin)
        k, v = (np.repeat(heads, n_head // n_kv, axis=1) for heads in (k, v))
        scores = np.einsum("ihd,jhd->hij", q, k) / math.sqrt(head_dim) + future
        weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
        weights /= weights.sum(axis=-1, keepdims=True)
        mixed = np.einsum("hij,jhd->ihd", weights, v).reshape(len(ids), -1)
        x = x + mixed @ tensors[prefix + "self_attn.o_proj.weight"].T
        normed = _rms_norm(x, tensors[prefix + "post_attention_layernorm.weight"], shape.rms_norm_eps)
        gate, up = np.split(normed @ tensors[prefix + "mlp.gate_up_proj.weight"].T, 2, axis=1)
        x = x + (up * gate / (1 + np.exp(-gate))) @ tensors[prefix + "mlp.down_proj.weight"].T
    head = tensors.get("lm_head.weight", tensors["model.embed_tokens.weight"])
    output: np.ndarray = _rms_norm(x, tensors["model.norm.weight"], shape.rms_norm_eps) @ head.T
    return output


def _rms_norm(x: np.ndarray, weight: np.ndarray, eps: float) -> np.ndarray:
    normed: np.ndarray = x / np.sqrt(np.mean(x**2, axis=-1, keepdims=True) + eps) * weight
    return normed


def _rotation(shape: Phi3Shape, length: int, n_ctx: int) -> tuple[np.ndarray, np.ndarray]:
    """Cosines and sines [length, 1, rotary_dim/2], times the attention factor."""
    divisors = np.ones(shape.rotary_dim // 2)
    if shape.longrope:
        kind = "long_factor" if n_ctx > shape.original_max_position_embeddings else "short_factor"
        divisors = np.array(shape.factors[kind])
    frequencies = 1 / (divisors * shape.rope_theta ** (np.arange(0, shape.rotary_dim, 2) / shape.rotary_dim))
    angles = np.outer(np.arange(length), frequencies)[:, None]
    return shape.attention_factor * np.cos(angles), shape.attention_factor * np.sin(angles)


def _rotate(heads: np.ndarray, cos: np.ndarray, sin: np.ndarray) -> np.ndarray:
    half = cos.shape[-1]
    first, second, rest = heads[..., :half], heads[..., half : 2 * half], heads[..., 2 * half :]
    return np.concatenate([first * cos - second * sin, second * cos + first * sin, rest], axis=-1)
