"""The shape of a dense Phi-4-mini as config.json gives it (`model_type` phi3), everything else refused."""

import math
from dataclasses import dataclass
from typing import Any

from converter.checkpoint.config_values import (
    MAX_LAYERS,
    MAX_SIZE,
    check_flags,
    check_head_dim,
    check_heads,
    epsilon,
    number,
    size,
    tied,
)
from converter.errors import UnsupportedModel

ONLY: dict[str, Any] = {
    "hidden_act": "silu",
    "attention_bias": False,
    "mlp_bias": False,
    "lm_head_bias": False,
    "full_attn_mod": 1,
    "interpolate_factor": 1,
}
MAX_FACTOR = 1e6


@dataclass(frozen=True)
class LongRope:
    """Divisors of the rotary frequencies [rotary_dim/2] within and beyond the original context; sines and
    cosines are multiplied by `attention_factor` in both."""

    short_factor: tuple[float, ...]
    long_factor: tuple[float, ...]
    attention_factor: float


@dataclass(frozen=True)
class Phi3Config:
    """Legal hyperparameters of a dense decoder (names as in config.json, sizes in elements)."""

    hidden_size: int
    num_hidden_layers: int
    num_attention_heads: int
    num_key_value_heads: int
    intermediate_size: int
    vocab_size: int
    max_position_embeddings: int
    original_max_position_embeddings: int
    rms_norm_eps: float
    rope_theta: float
    rotary_dim: int
    long_rope: LongRope | None
    tie_word_embeddings: bool | None  # None: config.json does not say

    @property
    def head_dim(self) -> int:
        return self.hidden_size // self.num_attention_heads


def _rope(raw: dict[str, Any]) -> dict[str, Any]:
    """config.json's keys and those of rope_scaling, or of transformers 5's rope_parameters, over them."""
    found = dict(raw)
    for key in ("rope_scaling", "rope_parameters"):
        nested = raw.get(key)
        if nested is not None and not isinstance(nested, dict):
            raise UnsupportedModel(f"{key} in config.json is {nested!r:.80}; expected an object or null.")
        found |= nested or {}
    return found


def _rotary_dim(rope: dict[str, Any], head_dim: int) -> int:
    share = number(rope, "partial_rotary_factor", 1.0, 0.0, 1.0)
    rotary_dim = int(head_dim * share)
    if rotary_dim < 2 or rotary_dim % 2:
        raise UnsupportedModel(
            f"partial_rotary_factor in config.json ({share:g}) turns {rotary_dim} of {head_dim} values of a "
            "head; the engine needs an even number of them, at least 2."
        )
    return rotary_dim


def _factors(rope: dict[str, Any], key: str, count: int) -> tuple[float, ...]:
    factors = rope.get(key)
    if not isinstance(factors, list) or len(factors) != count:
        raise UnsupportedModel(
            f"{key} in config.json must be a list of {count} numbers, half the rotary size."
        )
    return tuple(number({key: factor}, key, 1.0, 1 / MAX_FACTOR, MAX_FACTOR) for factor in factors)


def _long_rope(rope: dict[str, Any], rotary_dim: int, context: int, original: int) -> LongRope | None:
    """None without scaling. The attention factor is √(1 + ln(context/original)/ln(original)) unless given."""
    kind = rope.get("rope_type", rope.get("type", "default"))
    if kind == "default":
        return None
    if kind != "longrope":
        raise UnsupportedModel(
            f"config.json asks for rotary scaling of the type {kind!r:.80}; the engine implements "
            "'longrope' only."
        )
    stretch = context / original
    factor = math.sqrt(1 + math.log(stretch) / math.log(original)) if stretch > 1 and original > 1 else 1.0
    if rope.get("attention_factor") is not None:
        factor = number(rope, "attention_factor", factor, 1 / MAX_FACTOR, MAX_FACTOR)
    short, long = (_factors(rope, f"{name}_factor", rotary_dim // 2) for name in ("short", "long"))
    return LongRope(short, long, factor)


def _check_window(raw: dict[str, Any], context: int) -> None:
    window = raw.get("sliding_window")
    if window is None or (type(window) is int and window >= context):
        return  # Phi-4-mini's is twice its context
    raise UnsupportedModel(
        f"sliding_window in config.json is {window!r:.80}, less than the context of {context}; "
        "the engine implements this architecture without a window only."
    )


def parse_phi3(raw: dict[str, Any]) -> Phi3Config:
    """The configuration in config.json's object; raises UnsupportedModel with the offending key."""
    check_flags(raw, ONLY)
    layers = size(raw, "num_hidden_layers")
    if layers > MAX_LAYERS:
        raise UnsupportedModel(f"num_hidden_layers is {layers}; the engine takes up to {MAX_LAYERS}.")
    hidden, heads, kv_heads = (
        size(raw, key) for key in ("hidden_size", "num_attention_heads", "num_key_value_heads")
    )
    check_heads(hidden, heads, kv_heads)
    check_head_dim(raw, hidden // heads)
    context = size(raw, "max_position_embeddings")
    _check_window(raw, context)
    rope = _rope(raw)
    rotary_dim = _rotary_dim(rope, hidden // heads)
    original = size(rope, "original_max_position_embeddings", context)
    return Phi3Config(
        hidden_size=hidden,
        num_hidden_layers=layers,
        num_attention_heads=heads,
        num_key_value_heads=kv_heads,
        intermediate_size=size(raw, "intermediate_size"),
        vocab_size=size(raw, "vocab_size"),
        max_position_embeddings=context,
        original_max_position_embeddings=original,
        rms_norm_eps=epsilon(raw, "rms_norm_eps"),
        rope_theta=number(rope, "rope_theta", 10000.0, 1.0, float(MAX_SIZE) ** 2),
        rotary_dim=rotary_dim,
        long_rope=_long_rope(rope, rotary_dim, context, original),
        tie_word_embeddings=tied(raw),
    )
