"""The model's shape as config.json gives it, with defaults filled in and everything else refused."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from converter.checkpoint.config_values import (
    MAX_LAYERS,
    check_flags,
    check_head_dim,
    check_heads,
    epsilon,
    size,
    tied,
)
from converter.checkpoint.json_file import read_object
from converter.errors import UnsupportedModel
from converter.families.phi3_config import Phi3Config, parse_phi3

# Flags with one implemented value; any other is refused by name. Absent means implemented.
ONLY: dict[str, Any] = {
    "hidden_act": "silu",
    "mlp_bias": False,
    "lm_head_bias": False,
    "mb_per_layer": 2,
    "mamba_conv_bias": True,
    "mamba_proj_bias": False,
}


@dataclass(frozen=True)
class Phi4FlashConfig:
    """Legal hyperparameters of a SambaY decoder (names as in config.json, sizes in elements)."""

    hidden_size: int
    num_hidden_layers: int
    num_attention_heads: int
    num_key_value_heads: int
    intermediate_size: int
    vocab_size: int
    sliding_window: int
    max_position_embeddings: int
    layer_norm_eps: float
    mamba_d_state: int = 16
    mamba_d_conv: int = 4
    mamba_expand: int = 2
    mamba_dt_rank: int = 0  # 0: "auto"
    tie_word_embeddings: bool | None = True  # None: config.json does not say

    def __post_init__(self) -> None:
        if self.mamba_dt_rank == 0:
            object.__setattr__(self, "mamba_dt_rank", math.ceil(self.hidden_size / 16))
        _check_shape(self)

    @property
    def head_dim(self) -> int:
        return self.hidden_size // self.num_attention_heads

    @property
    def d_inner(self) -> int:
        return self.mamba_expand * self.hidden_size

    @property
    def gqa_ratio(self) -> int:
        """r: query heads per kv head."""
        return self.num_attention_heads // self.num_key_value_heads


Config = Phi4FlashConfig | Phi3Config


def _check_shape(c: Phi4FlashConfig) -> None:
    layers, heads, kv_heads = c.num_hidden_layers, c.num_attention_heads, c.num_key_value_heads
    if layers % 4 or layers > MAX_LAYERS:
        raise UnsupportedModel(
            f"num_hidden_layers is {layers}; this architecture needs a multiple of 4 up to {MAX_LAYERS}. "
            "Check config.json."
        )
    if kv_heads % 2:
        raise UnsupportedModel(
            f"num_key_value_heads is {kv_heads}; differential attention pairs them, so it must be even. "
            "Check config.json."
        )
    check_heads(c.hidden_size, heads, kv_heads)


def _dt_rank(raw: dict[str, Any]) -> int:
    return 0 if raw.get("mamba_dt_rank", "auto") == "auto" else size(raw, "mamba_dt_rank")


def _sliding_window(raw: dict[str, Any], layers: int) -> int:
    """The one window of the odd layers below N/2, given as a number or as a list with one entry per layer."""
    window = raw.get("sliding_window")
    if not isinstance(window, list):
        return size(raw, "sliding_window")
    if len(window) != layers:
        raise UnsupportedModel(
            f"sliding_window in config.json lists {len(window)} layers, but num_hidden_layers is {layers}."
        )
    windowed = range(1, layers // 2, 2)
    sizes = {window[layer] for layer in windowed if type(window[layer]) is int}
    if len(sizes) != 1 or any(type(window[layer]) is not int for layer in windowed):
        raise UnsupportedModel(
            "sliding_window in config.json must give the same number for every odd layer "
            f"below {layers // 2}; the engine knows one window only."
        )
    for layer in range(layers // 2 + 1, layers, 2):
        if window[layer] is not None:
            raise UnsupportedModel(
                f"sliding_window in config.json gives layer {layer} a window, but that layer "
                "reads the whole context in this architecture."
            )
    return size({"sliding_window": sizes.pop()}, "sliding_window")


def _check_layer_types(raw: dict[str, Any], layers: int) -> None:
    kinds = raw.get("layer_types")
    if kinds is None:
        return
    if not isinstance(kinds, list) or len(kinds) != layers:
        raise UnsupportedModel(f"layer_types in config.json must list {layers} layers.")
    for layer in range(1, layers, 2):
        if (kinds[layer] == "sliding_attention") != (layer < layers // 2):
            raise UnsupportedModel(
                f"layer_types in config.json calls layer {layer} {kinds[layer]!r:.80}; this architecture "
                f"has windows on the odd layers below {layers // 2} only."
            )


def parse_phi4flash(raw: dict[str, Any]) -> Phi4FlashConfig:
    """The configuration in config.json's object; raises UnsupportedModel with the offending key."""
    check_flags(raw, ONLY)
    layers = size(raw, "num_hidden_layers")
    config = Phi4FlashConfig(
        hidden_size=size(raw, "hidden_size"),
        num_hidden_layers=layers,
        num_attention_heads=size(raw, "num_attention_heads"),
        num_key_value_heads=size(raw, "num_key_value_heads"),
        intermediate_size=size(raw, "intermediate_size"),
        vocab_size=size(raw, "vocab_size"),
        sliding_window=_sliding_window(raw, layers),
        max_position_embeddings=size(raw, "max_position_embeddings"),
        layer_norm_eps=epsilon(raw, "layer_norm_eps"),
        mamba_d_state=size(raw, "mamba_d_state", 16),
        mamba_d_conv=size(raw, "mamba_d_conv", 4),
        mamba_expand=size(raw, "mamba_expand", 2),
        mamba_dt_rank=_dt_rank(raw),
        tie_word_embeddings=tied(raw),
    )
    _check_layer_types(raw, layers)
    check_head_dim(raw, config.head_dim)
    return config


def parse_config(raw: dict[str, Any]) -> Config:
    """The configuration in config.json's object; raises UnsupportedModel with the offending key."""
    match raw.get("model_type"):
        case "phi4flash":
            return parse_phi4flash(raw)
        case "phi3":
            return parse_phi3(raw)
        case other:
            raise UnsupportedModel(
                f"config.json says model_type {other!r:.80}; this converter takes 'phi4flash' "
                "(Phi-4-mini-flash-reasoning and models trained in its form) and 'phi3' (Phi-4-mini)."
            )


def read_config(folder: Path) -> Config:
    """The configuration in `folder`/config.json; raises UnsupportedModel."""
    return parse_config(read_object(folder / "config.json", UnsupportedModel))
