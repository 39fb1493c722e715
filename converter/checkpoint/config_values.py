"""Values of config.json, each checked as it is read."""

from collections.abc import Mapping
from typing import Any

from converter.errors import UnsupportedModel, shown
from engine.base.sentence import say
from engine.gguf.architecture import MAX_SIZE


def check_flags(raw: dict[str, Any], implemented: Mapping[str, Any]) -> None:
    """Refuses other values of flags than the one implemented (absent means that), and quantised weights."""
    for key, value in implemented.items():
        found = raw.get(key, value)
        if found != value or type(found) is not type(value):
            raise UnsupportedModel(
                say("converter.flag", name=key, found=shown(found), implemented=shown(value))
            )
    if raw.get("quantization_config") is not None:
        raise UnsupportedModel(say("converter.already-quantised"))


def check_heads(hidden_size: int, heads: int, kv_heads: int) -> None:
    """Heads divide the width, key heads the heads."""
    if heads % kv_heads:
        raise UnsupportedModel(say("converter.heads-of-key-heads", heads=heads, kv_heads=kv_heads))
    if hidden_size % heads:
        raise UnsupportedModel(say("converter.width-of-heads", width=hidden_size, heads=heads))


def check_head_dim(raw: dict[str, Any], head_dim: int) -> None:
    """Refuses a head_dim of config.json's own."""
    if raw.get("head_dim") not in (None, head_dim):
        raise UnsupportedModel(say("converter.head-dim", found=shown(raw["head_dim"]), implemented=head_dim))


def size(raw: dict[str, Any], key: str, default: int | None = None) -> int:
    """The whole number `key`, from 1 to MAX_SIZE."""
    if key not in raw and default is not None:
        return default
    if key not in raw:
        raise UnsupportedModel(say("converter.config-lacks", name=key))
    value = raw[key]
    if type(value) is not int or not 1 <= value <= MAX_SIZE:
        raise UnsupportedModel(say("converter.no-size", name=key, found=shown(value), most=MAX_SIZE))
    return value


def epsilon(raw: dict[str, Any], key: str) -> float:
    """A norm's epsilon."""
    eps = raw.get(key)
    if not isinstance(eps, float) or not 1e-12 <= eps <= 1.0:
        raise UnsupportedModel(say("converter.no-epsilon", name=key, found=shown(eps)))
    return eps


def tied(raw: dict[str, Any]) -> bool | None:
    """tie_word_embeddings; None where config.json does not say."""
    found = raw.get("tie_word_embeddings")
    if found is not None and type(found) is not bool:
        raise UnsupportedModel(say("converter.tied-or-not", found=shown(found)))
    return found


def number(raw: Mapping[str, Any], key: str, default: float, least: float, most: float) -> float:
    """A number within bounds (NaN is in none)."""
    value = raw.get(key, default)
    if type(value) not in (int, float) or not least <= value <= most:
        raise UnsupportedModel(
            say("converter.no-number", name=key, found=shown(value), least=f"{least:g}", most=f"{most:g}")
        )
    return float(value)
