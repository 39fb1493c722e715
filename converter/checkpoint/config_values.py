"""Values of config.json, each checked as it is read."""

from collections.abc import Mapping
from typing import Any

from converter.errors import UnsupportedModel
from engine.gguf.architecture import MAX_SIZE


def check_flags(raw: dict[str, Any], implemented: Mapping[str, Any]) -> None:
    """Refuses other values of flags than the one implemented (absent means that), and quantised weights."""
    for key, value in implemented.items():
        found = raw.get(key, value)
        if found != value or type(found) is not type(value):
            raise UnsupportedModel(
                f"config.json sets {key} to {found!r:.80}; the engine implements {value!r} only."
            )
    if raw.get("quantization_config") is not None:
        raise UnsupportedModel(
            "config.json has a quantization_config: the checkpoint is already quantised. "
            "Convert the original one (BF16, F16 or F32)."
        )


def check_heads(hidden_size: int, heads: int, kv_heads: int) -> None:
    """Heads divide the width, key heads the heads."""
    if heads % kv_heads:
        raise UnsupportedModel(
            f"num_attention_heads ({heads}) must be a multiple of num_key_value_heads ({kv_heads}). "
            "Check config.json."
        )
    if hidden_size % heads:
        raise UnsupportedModel(
            f"hidden_size ({hidden_size}) must be num_attention_heads ({heads}) times a whole head size. "
            "Check config.json."
        )


def check_head_dim(raw: dict[str, Any], head_dim: int) -> None:
    """Refuses a head_dim of config.json's own."""
    if raw.get("head_dim") not in (None, head_dim):
        raise UnsupportedModel(
            f"config.json sets head_dim to {raw['head_dim']!r:.80}; the engine implements "
            f"hidden_size / num_attention_heads = {head_dim} only."
        )


def size(raw: dict[str, Any], key: str, default: int | None = None) -> int:
    """The whole number `key`, from 1 to MAX_SIZE."""
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


def epsilon(raw: dict[str, Any], key: str) -> float:
    """A norm's epsilon."""
    eps = raw.get(key)
    if not isinstance(eps, float) or not 1e-12 <= eps <= 1.0:
        raise UnsupportedModel(f"{key} in config.json is {eps!r:.80}; it must be a number such as 1e-05.")
    return eps


def tied(raw: dict[str, Any]) -> bool | None:
    """tie_word_embeddings; None where config.json does not say."""
    found = raw.get("tie_word_embeddings")
    if found is not None and type(found) is not bool:
        raise UnsupportedModel(
            f"tie_word_embeddings in config.json is {found!r:.80}; expected true or false."
        )
    return found


def number(raw: Mapping[str, Any], key: str, default: float, least: float, most: float) -> float:
    """A number within bounds (NaN is in none)."""
    value = raw.get(key, default)
    if type(value) not in (int, float) or not least <= value <= most:
        raise UnsupportedModel(
            f"{key} in config.json is {value!r:.80}; it must be a number from {least:g} to {most:g}."
        )
    return float(value)
