"""The model's shape as config.json gives it, with defaults filled in and everything else refused."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from converter.errors import UnsupportedModel
from converter.json_file import read_object

MAX_SIZE = 1 << 24  # larger than any real dimension, small enough that no product overflows 64 bits
MAX_LAYERS = 512  # llama.cpp's LLAMA_MAX_LAYERS

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
    if heads % kv_heads:
        raise UnsupportedModel(
            f"num_attention_heads ({heads}) must be a multiple of num_key_value_heads ({kv_heads}). "
            "Check config.json."
        )
    if c.hidden_size % heads:
        raise UnsupportedModel(
            f"hidden_size ({c.hidden_size}) must be num_attention_heads ({heads}) times a whole head size. "
            "Check config.json."
        )


def _size(raw: dict[str, Any], key: str, default: int | None = None) -> int:
    if key not in raw and default is not None:
        return default
    if key not in raw:
        raise UnsupportedModel(f"config.json has no {key}; download it again.")
    value = raw[key]
    if type(value) is not int or not 1 <= value <= MAX_SIZE:
        raise UnsupportedModel(
            f"{key} in config.json is {value!r:.80}; it must be a whole number from 1 to {MAX_SIZE}."
        )
    return value


def _dt_rank(raw: dict[str, Any]) -> int:
    return 0 if raw.get("mamba_dt_rank", "auto") == "auto" else _size(raw, "mamba_dt_rank")


def _layer_norm_eps(raw: dict[str, Any]) -> float:
    eps = raw.get("layer_norm_eps")
    if not isinstance(eps, float) or not 1e-12 <= eps <= 1.0:
        raise UnsupportedModel(
            f"layer_norm_eps in config.json is {eps!r:.80}; it must be a number such as 1e-05."
        )
    return eps


def _tied(raw: dict[str, Any]) -> bool | None:
    tied = raw.get("tie_word_embeddings")
    if tied is not None and type(tied) is not bool:
        raise UnsupportedModel(f"tie_word_embeddings in config.json is {tied!r:.80}; expected true or false.")
    return tied


def _sliding_window(raw: dict[str, Any], layers: int) -> int:
    """The one window of the odd layers below N/2, given as a number or as a list with one entry per layer."""
    window = raw.get("sliding_window")
    if not isinstance(window, list):
        return _size(raw, "sliding_window")
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
    return _size({"sliding_window": sizes.pop()}, "sliding_window")


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


def parse_config(raw: dict[str, Any]) -> Phi4FlashConfig:
    """The configuration in config.json's object; raises UnsupportedModel with the offending key."""
    if raw.get("model_type") != "phi4flash":
        raise UnsupportedModel(
            f"config.json says model_type {raw.get('model_type')!r:.80}; this converter takes 'phi4flash' "
            "(Phi-4-mini-flash-reasoning and models trained in its form)."
        )
    for key, implemented in ONLY.items():
        value = raw.get(key, implemented)
        if value != implemented or type(value) is not type(implemented):
            raise UnsupportedModel(
                f"config.json sets {key} to {value!r:.80}; the engine implements {implemented!r} only."
            )
    if raw.get("quantization_config") is not None:
        raise UnsupportedModel(
            "config.json has a quantization_config: the checkpoint is already quantised. "
            "Convert the original one (BF16, F16 or F32)."
        )
    layers = _size(raw, "num_hidden_layers")
    config = Phi4FlashConfig(
        hidden_size=_size(raw, "hidden_size"),
        num_hidden_layers=layers,
        num_attention_heads=_size(raw, "num_attention_heads"),
        num_key_value_heads=_size(raw, "num_key_value_heads"),
        intermediate_size=_size(raw, "intermediate_size"),
        vocab_size=_size(raw, "vocab_size"),
        sliding_window=_sliding_window(raw, layers),
        max_position_embeddings=_size(raw, "max_position_embeddings"),
        layer_norm_eps=_layer_norm_eps(raw),
        mamba_d_state=_size(raw, "mamba_d_state", 16),
        mamba_d_conv=_size(raw, "mamba_d_conv", 4),
        mamba_expand=_size(raw, "mamba_expand", 2),
        mamba_dt_rank=_dt_rank(raw),
        tie_word_embeddings=_tied(raw),
    )
    _check_layer_types(raw, layers)
    if raw.get("head_dim") not in (None, config.head_dim):
        raise UnsupportedModel(
            f"config.json sets head_dim to {raw['head_dim']!r:.80}; the engine implements "
            f"hidden_size / num_attention_heads = {config.head_dim} only."
        )
    return config


def read_config(folder: Path) -> Phi4FlashConfig:
    """The configuration in `folder`/config.json; raises UnsupportedModel."""
    return parse_config(read_object(folder / "config.json", UnsupportedModel))
