"""Validates a GGUF header, because llama.cpp aborts on some invalid ones."""

import math
from collections.abc import Mapping

from gguf import GGMLQuantizationType

from engine.base.errors import Explained
from engine.base.sentence import say
from engine.gguf.architecture import MAX_LAYERS, MAX_SIZE
from engine.gguf.header import Header
from engine.gguf.tensor_table import expected_tensors
from engine.wire.errors import NotAModel

_BOOL, _STRING, _U32, _I32, _F32 = 7, 8, 4, 5, 6  # GGUF's value types
MIN_CTX = 16
TOKENIZERS = ("gpt2", "llama")

_SIZES = (
    "block_count",
    "context_length",
    "embedding_length",
    "feed_forward_length",
    "attention.head_count",
    "attention.head_count_kv",
)
_KEYS: dict[str, dict[str, int]] = {
    "phi4flash": dict.fromkeys(
        (
            *_SIZES,
            "attention.key_length",
            "attention.value_length",
            "attention.sliding_window",
            "vocab_size",
            "ssm.conv_kernel",
            "ssm.inner_size",
            "ssm.state_size",
            "ssm.time_step_rank",
        ),
        _U32,
    )
    | {"attention.layer_norm_epsilon": _F32},
    "phi3": dict.fromkeys(_SIZES, _U32) | {"attention.layer_norm_rms_epsilon": _F32},
}
_OPTIONAL = {
    "phi3": dict.fromkeys(
        (
            "vocab_size",
            "attention.key_length",
            "attention.value_length",
            "rope.dimension_count",
            "rope.scaling.original_context_length",
        ),
        _U32,
    )
    | dict.fromkeys(("rope.freq_base", "rope.scaling.attn_factor"), _F32),
}
_TOKENIZER = {
    "model": _STRING,
    "pre": _STRING,
    "chat_template": _STRING,
    **dict.fromkeys(("add_bos_token", "add_eos_token", "add_space_prefix"), _BOOL),
    **{f"{name}_token_id": _U32 for name in ("bos", "eos", "eot", "padding", "unknown")},
}
_LISTS = {"tokens": _STRING, "token_type": _I32, "merges": _STRING, "scores": _F32}
_RANGES = {"phi4flash.attention.layer_norm_epsilon": 1.0, "phi3.attention.layer_norm_rms_epsilon": 1.0}

# What llama.cpp can multiply by: not integers, nor the types of intermediate results
_MATRIX_TYPES = {
    kind
    for kind in GGMLQuantizationType
    if kind.name in ("F32", "F16", "BF16") or (kind.name.startswith(("Q", "IQ")) and kind.name[-2:] != "_K")
} - {GGMLQuantizationType.Q8_1}
_MATRIX_TYPES |= {GGMLQuantizationType[f"Q{n}_K"] for n in (2, 3, 4, 5, 6)}
_PLAIN_TYPES = {GGMLQuantizationType.F32}  # of vectors and kernels that read floats


def check(header: Header) -> None:
    """Raises NotAModel, naming what is missing, of another type, out of range or of another shape."""
    try:
        _check_hyperparameters(header)
        _check_tokenizer(header)
        _check_tensors(header)
    except _Damage as damage:
        raise NotAModel(say("engine.impossible", file=header.path.name, why=damage.sentence)) from None


class _Damage(Explained):
    """What is wrong, as the middle of a sentence."""


def _check_hyperparameters(header: Header) -> None:
    arch = header.architecture
    keys = {f"{arch}.{key}": kind for key, kind in _KEYS[arch].items()}
    optional = {f"{arch}.{key}": kind for key, kind in _OPTIONAL.get(arch, {}).items()}
    _check_kinds(header, keys, required=True)
    _check_kinds(header, optional, required=False)
    _check_kinds(header, {"general.name": _STRING, "general.file_type": _U32}, required=False)
    for key in keys.keys() | optional.keys():
        value = header.metadata.get(key, 1)
        most = _RANGES.get(key, MAX_SIZE)
        if not isinstance(value, int | float) or not 0 < value <= most:
            raise _Damage(say("engine.model.value", key=key, value=str(value)))
    if header.number("context_length") < MIN_CTX:
        raise _Damage(say("engine.model.short-context", n=header.number("context_length")))
    if header.number("block_count") > MAX_LAYERS:
        raise _Damage(say("engine.model.layers", n=header.number("block_count")))
    for key in header.metadata:
        if key.startswith(f"{arch}.") and ("expert" in key or "nextn" in key):
            raise _Damage(say("engine.model.foreign-key", key=key))
    _check_heads(header)
    if arch == "phi4flash":
        _check_lambdas(header)


def _check_heads(header: Header) -> None:
    arch, n_embd = header.architecture, header.number("embedding_length")
    n_head, n_kv = header.number("attention.head_count"), header.number("attention.head_count_kv")
    metadata = {
        f"{arch}.attention.{kind}_length": n_embd // n_head for kind in ("key", "value")
    } | header.metadata
    head_dim, value_dim = (metadata[f"{arch}.attention.{kind}_length"] for kind in ("key", "value"))
    odd_pairs = arch == "phi4flash" and n_kv % 2
    if n_head % n_kv or odd_pairs or head_dim != value_dim or head_dim != n_embd / n_head:
        raise _Damage(say("engine.model.heads", heads=n_head, size=str(head_dim), kv=n_kv, width=n_embd))


def _check_lambdas(header: Header) -> None:
    lambdas = header.metadata.get("phi4flash.attention.diff_lambda")
    kind = header.kinds.get("phi4flash.attention.diff_lambda")
    n_layer = header.number("block_count")
    if kind != _F32 or not isinstance(lambdas, list) or len(lambdas) != n_layer or n_layer % 4:
        raise _Damage(say("engine.model.lambdas"))
    if not all(math.isfinite(value) for value in lambdas):
        raise _Damage(say("engine.model.lambda"))


def _check_tokenizer(header: Header) -> None:
    _check_kinds(header, {f"tokenizer.ggml.{key}": kind for key, kind in _TOKENIZER.items()}, required=False)
    lists: dict[str, list[object]] = {}
    for name, kind in _LISTS.items():
        key = f"tokenizer.ggml.{name}"
        if key in header.metadata:
            value = header.metadata[key]
            if not isinstance(value, list) or header.kinds[key] != kind:
                raise _Damage(say("engine.model.list-type", key=key))
            lists[name] = value
    if header.metadata.get("tokenizer.ggml.model") not in TOKENIZERS or not lists.get("tokens"):
        raise _Damage(say("engine.model.vocabulary"))
    tokens = lists["tokens"]
    if len(set(tokens)) != len(tokens):
        raise _Damage(say("engine.model.same-tokens"))
    for name in ("token_type", "scores"):
        if len(lists.get(name, tokens)) != len(tokens):
            raise _Damage(say("engine.model.unequal-lists", n=len(tokens), name=name))
    if header.metadata.get(f"{header.architecture}.vocab_size", len(tokens)) != len(tokens):
        raise _Damage(say("engine.model.vocab-size"))
    if any(" " not in str(merge)[1:-1] for merge in lists.get("merges", [])):
        raise _Damage(say("engine.model.merge"))


def _check_kinds(header: Header, kinds: Mapping[str, int], *, required: bool) -> None:
    for key, kind in kinds.items():
        if key not in header.metadata:
            if required:
                raise _Damage(say("engine.model.missing-key", key=key))
        elif header.kinds[key] != kind or isinstance(header.metadata[key], list):
            raise _Damage(say("engine.model.key-type", key=key))


def _check_tensors(header: Header) -> None:
    required, optional = expected_tensors(header)
    present = {tensor.name: tensor for tensor in header.tensors}
    if missing := required.keys() - present.keys():
        raise _Damage(say("engine.model.missing-tensor", name=min(missing)))
    for tensor in header.tensors:
        shape = required.get(tensor.name) or optional.get(tensor.name)
        if shape is None:
            raise _Damage(say("engine.model.foreign-tensor", name=f"{tensor.name!r:.80}"))
        if tensor.shape != shape:
            raise _Damage(
                say("engine.model.tensor-shape", name=tensor.name, shape=str(tensor.shape), wanted=str(shape))
            )
        plain = len(shape) == 1 or "ssm_conv1d" in tensor.name or tensor.name.endswith("ssm_a")
        if tensor.type not in (_PLAIN_TYPES if plain else _MATRIX_TYPES):
            raise _Damage(say("engine.model.tensor-type", name=tensor.name, type=tensor.type.name))
