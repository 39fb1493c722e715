"""The dense Phi-4-mini (`model_type` phi3): grouped-query attention, rotary with longrope, no window."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Self

import numpy as np
from gguf import GGUFWriter

from converter.checkpoint.config_values import check_flags, epsilon, number, size
from converter.errors import UnsupportedModel, shown
from converter.families.base import Config, TensorRule, read_sizes, rule
from converter.families.transforms import Rows
from engine.base.sentence import say
from engine.gguf.architecture import MAX_LAYERS, MAX_SIZE

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


@dataclass(frozen=True, kw_only=True)
class Phi3Config(Config):
    """Legal hyperparameters of a dense decoder."""

    architecture: ClassVar[str] = "phi3"

    original_max_position_embeddings: int
    rms_norm_eps: float
    rope_theta: float
    rotary_dim: int
    long_rope: LongRope | None

    @classmethod
    def parse(cls, raw: dict[str, Any]) -> Self:
        """The configuration in config.json's object; raises UnsupportedModel with the offending key."""
        check_flags(raw, ONLY)
        sizes = read_sizes(raw)
        layers, context = sizes["num_hidden_layers"], sizes["max_position_embeddings"]
        if layers > MAX_LAYERS:
            raise UnsupportedModel(say("converter.layers", found=layers, most=MAX_LAYERS))
        _check_window(raw, context)
        rope = _rope(raw)
        rotary_dim = _rotary_dim(rope, sizes["hidden_size"] // sizes["num_attention_heads"])
        original = size(rope, "original_max_position_embeddings", context)
        return cls(
            **sizes,
            original_max_position_embeddings=original,
            rms_norm_eps=epsilon(raw, "rms_norm_eps"),
            rope_theta=number(rope, "rope_theta", 10000.0, 1.0, float(MAX_SIZE) ** 2),
            rotary_dim=rotary_dim,
            long_rope=_long_rope(rope, rotary_dim, context, original),
        )

    def layer_table(self) -> list[TensorRule]:
        """As llama.cpp's `phi3` names them."""
        table = [tensor for layer in range(self.num_hidden_layers) for tensor in _layer(self, layer)]
        return [*table, rule(None, "output_norm.weight", "norm.weight", self.hidden_size)]

    def constants(self) -> Mapping[str, Rows]:
        """Longrope's divisors [rotary_dim/2]; llama.cpp takes the long ones for every context longer than the
        original one, whatever the text's length."""
        if self.long_rope is None:
            return {}
        return {
            "rope_factors_long.weight": np.array(self.long_rope.long_factor, np.float32),
            "rope_factors_short.weight": np.array(self.long_rope.short_factor, np.float32),
        }

    def add_hyperparameters(self, writer: GGUFWriter, vectors: Mapping[str, Rows]) -> None:
        super().add_hyperparameters(writer, vectors)
        writer.add_layer_norm_rms_eps(self.rms_norm_eps)
        writer.add_sliding_window(0)
        writer.add_rope_dimension_count(self.rotary_dim)
        writer.add_rope_freq_base(self.rope_theta)
        writer.add_rope_scaling_orig_ctx_len(self.original_max_position_embeddings)
        if self.long_rope is not None:
            writer.add_rope_scaling_attn_factors(self.long_rope.attention_factor)


def _rope(raw: dict[str, Any]) -> dict[str, Any]:
    """config.json's keys and those of rope_scaling, or of transformers 5's rope_parameters, over them."""
    found = dict(raw)
    for key in ("rope_scaling", "rope_parameters"):
        nested = raw.get(key)
        if nested is not None and not isinstance(nested, dict):
            raise UnsupportedModel(say("converter.no-object-or-null", name=key, found=shown(nested)))
        found |= nested or {}
    return found


def _rotary_dim(rope: dict[str, Any], head_dim: int) -> int:
    share = number(rope, "partial_rotary_factor", 1.0, 0.0, 1.0)
    rotary_dim = int(head_dim * share)
    if rotary_dim < 2 or rotary_dim % 2:
        raise UnsupportedModel(
            say("converter.rotary", share=f"{share:g}", turned=rotary_dim, values=head_dim)
        )
    return rotary_dim


def _factors(rope: dict[str, Any], key: str, count: int) -> tuple[float, ...]:
    factors = rope.get(key)
    if not isinstance(factors, list) or len(factors) != count:
        raise UnsupportedModel(say("converter.rotary-factors", name=key, count=count))
    return tuple(number({key: factor}, key, 1.0, 1 / MAX_FACTOR, MAX_FACTOR) for factor in factors)


def _long_rope(rope: dict[str, Any], rotary_dim: int, context: int, original: int) -> LongRope | None:
    """None without scaling. The attention factor is √(1 + ln(context/original)/ln(original)) unless given."""
    kind = rope.get("rope_type", rope.get("type", "default"))
    if kind == "default":
        return None
    if kind != "longrope":
        raise UnsupportedModel(say("converter.rotary-scaling", type=shown(kind)))
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
    raise UnsupportedModel(say("converter.window", found=shown(window), context=context))


def _layer(c: Phi3Config, layer: int) -> Iterator[TensorRule]:
    n_qkv_rows = (c.num_attention_heads + 2 * c.num_key_value_heads) * c.head_dim
    yield rule(layer, "attn_norm.weight", "input_layernorm.weight", c.hidden_size)
    yield rule(layer, "attn_qkv.weight", "self_attn.qkv_proj.weight", n_qkv_rows, c.hidden_size)
    yield rule(layer, "attn_output.weight", "self_attn.o_proj.weight", c.hidden_size, c.hidden_size)
    yield rule(layer, "ffn_norm.weight", "post_attention_layernorm.weight", c.hidden_size)
    # gate rows first, then up, in both
    yield rule(layer, "ffn_up.weight", "mlp.gate_up_proj.weight", 2 * c.intermediate_size, c.hidden_size)
    yield rule(layer, "ffn_down.weight", "mlp.down_proj.weight", c.hidden_size, c.intermediate_size)
