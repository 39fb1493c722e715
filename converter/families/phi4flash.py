"""Phi-4-mini-flash-reasoning and models of its form (`model_type` phi4flash): SambaY, docs/model.md."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, ClassVar, Self

import numpy as np
from gguf import GGUFValueType, GGUFWriter

from converter.checkpoint.config_values import check_flags, check_heads, epsilon, size
from converter.errors import BadTensors, UnsupportedModel, shown
from converter.families.base import Config, TensorRule, read_sizes, rule
from converter.families.transforms import (
    DropMiddleAxis,
    NegativeExp,
    ReorderQueryHeads,
    Rows,
    Scale,
    combined_lambda,
)
from engine.base.sentence import say
from engine.gguf.architecture import LAYOUT_VERSION, MAX_LAYERS, Mixer, lambda_init, mixer

# Flags with one implemented value; any other is refused by name. Absent means implemented.
ONLY: dict[str, Any] = {
    "hidden_act": "silu",
    "mlp_bias": False,
    "lm_head_bias": False,
    "mb_per_layer": 2,
    "mamba_conv_bias": True,
    "mamba_proj_bias": False,
}
LAMBDA_VECTORS = ("lambda_q1", "lambda_k1", "lambda_q2", "lambda_k2")


@dataclass(frozen=True, kw_only=True)
class Phi4FlashConfig(Config):
    """Legal hyperparameters of a SambaY decoder."""

    architecture: ClassVar[str] = "phi4flash"

    sliding_window: int
    layer_norm_eps: float
    mamba_d_state: int = 16
    mamba_d_conv: int = 4
    mamba_expand: int = 2
    mamba_dt_rank: int = 0  # 0: "auto"
    tie_word_embeddings: bool | None = True

    def __post_init__(self) -> None:
        if self.mamba_dt_rank == 0:
            object.__setattr__(self, "mamba_dt_rank", math.ceil(self.hidden_size / 16))
        _check_shape(self)

    @property
    def d_inner(self) -> int:
        return self.mamba_expand * self.hidden_size

    @property
    def gqa_ratio(self) -> int:
        """r: query heads per kv head."""
        return self.num_attention_heads // self.num_key_value_heads

    @property
    def mixers(self) -> list[Mixer]:
        """What each layer does beside its MLP."""
        return [mixer(layer, self.num_hidden_layers) for layer in range(self.num_hidden_layers)]

    @classmethod
    def parse(cls, raw: dict[str, Any]) -> Self:
        """The configuration in config.json's object; raises UnsupportedModel with the offending key."""
        check_flags(raw, ONLY)
        sizes = read_sizes(raw)
        config = cls(
            **sizes,
            sliding_window=_sliding_window(raw, sizes["num_hidden_layers"]),
            layer_norm_eps=epsilon(raw, "layer_norm_eps"),
            mamba_d_state=size(raw, "mamba_d_state", 16),
            mamba_d_conv=size(raw, "mamba_d_conv", 4),
            mamba_expand=size(raw, "mamba_expand", 2),
            mamba_dt_rank=_dt_rank(raw),
        )
        _check_layer_types(raw, config.num_hidden_layers)
        return config

    def config_json(self) -> dict[str, Any]:
        """What `parse` reads this from, as the content of a config.json."""
        names = {"architectures": ["Phi4FlashForCausalLM"], "model_type": self.architecture}
        return names | ONLY | asdict(self)

    def layer_table(self) -> list[TensorRule]:
        table = [tensor for layer in range(self.num_hidden_layers) for tensor in _layer(self, layer)]
        norm = (
            rule(None, f"output_norm.{part}", f"final_layernorm.{part}", self.hidden_size)
            for part in ("weight", "bias")
        )
        return [*table, *norm]

    def lambda_sources(self) -> dict[int, tuple[str, ...]]:
        """For each attention layer, the names of its λ vectors [head_dim], which become metadata."""
        return {
            layer: tuple(f"model.layers.{layer}.attn.inner_cross_attn.{vector}" for vector in LAMBDA_VECTORS)
            for layer, kind in enumerate(self.mixers)
            if kind.attends
        }

    def vectors(self) -> dict[str, tuple[int, ...]]:
        return {name: (self.head_dim,) for names in self.lambda_sources().values() for name in names}

    def add_hyperparameters(self, writer: GGUFWriter, vectors: Mapping[str, Rows]) -> None:
        super().add_hyperparameters(writer, vectors)
        writer.add_uint32("phi4flash.layout_version", LAYOUT_VERSION)
        writer.add_layer_norm_eps(self.layer_norm_eps)
        writer.add_sliding_window(self.sliding_window)
        writer.add_ssm_conv_kernel(self.mamba_d_conv)
        writer.add_ssm_inner_size(self.d_inner)
        writer.add_ssm_state_size(self.mamba_d_state)
        writer.add_ssm_time_step_rank(self.mamba_dt_rank)
        key = "phi4flash.attention.diff_lambda"
        writer.add_key_value(key, _lambdas(self, vectors), GGUFValueType.ARRAY, GGUFValueType.FLOAT32)


def _check_shape(c: Phi4FlashConfig) -> None:
    layers, heads, kv_heads = c.num_hidden_layers, c.num_attention_heads, c.num_key_value_heads
    if layers % 4 or layers > MAX_LAYERS:
        raise UnsupportedModel(say("converter.layers-in-fours", found=layers, most=MAX_LAYERS))
    if kv_heads % 2:
        raise UnsupportedModel(say("converter.key-heads-in-pairs", found=kv_heads))
    check_heads(c.hidden_size, heads, kv_heads)


def _dt_rank(raw: dict[str, Any]) -> int:
    return 0 if raw.get("mamba_dt_rank", "auto") == "auto" else size(raw, "mamba_dt_rank")


def _layers_with(layers: int, *kinds: Mixer) -> list[int]:
    return [layer for layer in range(layers) if mixer(layer, layers) in kinds]


def _sliding_window(raw: dict[str, Any], layers: int) -> int:
    """The one window of the sliding layers, given as a number or as a list with one entry per layer."""
    window = raw.get("sliding_window")
    if not isinstance(window, list):
        return size(raw, "sliding_window")
    if len(window) != layers:
        raise UnsupportedModel(say("converter.window-list", listed=len(window), layers=layers))
    given = [window[layer] for layer in _layers_with(layers, Mixer.SLIDING)]
    if any(type(width) is not int for width in given) or len(set(given)) != 1:
        raise UnsupportedModel(say("converter.one-window", half=layers // 2))
    for layer in _layers_with(layers, Mixer.FULL, Mixer.CROSS):
        if window[layer] is not None:
            raise UnsupportedModel(say("converter.window-too-high", layer=layer))
    return size({"sliding_window": given[0]}, "sliding_window")


def _check_layer_types(raw: dict[str, Any], layers: int) -> None:
    kinds = raw.get("layer_types")
    if kinds is None:
        return
    if not isinstance(kinds, list) or len(kinds) != layers:
        raise UnsupportedModel(say("converter.layer-types-list", layers=layers))
    for layer in _layers_with(layers, Mixer.SLIDING, Mixer.FULL, Mixer.CROSS):
        if (kinds[layer] == "sliding_attention") != (mixer(layer, layers) is Mixer.SLIDING):
            raise UnsupportedModel(
                say("converter.layer-type", layer=layer, found=shown(kinds[layer]), half=layers // 2)
            )


def _mamba(c: Phi4FlashConfig, layer: int) -> Iterator[TensorRule]:
    d_inner, d_conv, d_state, dt_rank = c.d_inner, c.mamba_d_conv, c.mamba_d_state, c.mamba_dt_rank
    yield rule(layer, "ssm_in.weight", "attn.in_proj.weight", 2 * d_inner, c.hidden_size)
    convolution = rule(layer, "ssm_conv1d.weight", "attn.conv1d.weight", d_inner, d_conv)
    yield replace(convolution, source_shape=(d_inner, 1, d_conv), transform=DropMiddleAxis())
    yield rule(layer, "ssm_conv1d.bias", "attn.conv1d.bias", d_inner)
    yield rule(layer, "ssm_x.weight", "attn.x_proj.weight", dt_rank + 2 * d_state, d_inner)
    yield rule(layer, "ssm_dt.weight", "attn.dt_proj.weight", d_inner, dt_rank)
    yield rule(layer, "ssm_dt.bias", "attn.dt_proj.bias", d_inner)
    yield rule(layer, "ssm_a", "attn.A_log", d_inner, d_state, transform=NegativeExp())
    yield rule(layer, "ssm_d", "attn.D", d_inner)
    yield rule(layer, "ssm_out.weight", "attn.out_proj.weight", c.hidden_size, d_inner)


def _gmu(c: Phi4FlashConfig, layer: int) -> Iterator[TensorRule]:
    yield rule(layer, "ssm_in.weight", "attn.in_proj.weight", c.d_inner, c.hidden_size)
    yield rule(layer, "ssm_out.weight", "attn.out_proj.weight", c.hidden_size, c.d_inner)


def _attention(c: Phi4FlashConfig, layer: int, *, cross: bool) -> Iterator[TensorRule]:
    n_query_rows = c.hidden_size
    n_rows = n_query_rows if cross else n_query_rows + 2 * c.num_key_value_heads * c.head_dim
    name = "attn_q" if cross else "attn_qkv"
    reorder = ReorderQueryHeads(c.head_dim, c.gqa_ratio, n_query_rows)
    norm = "attn.inner_cross_attn.subln.weight"
    yield rule(layer, f"{name}.weight", "attn.Wqkv.weight", n_rows, c.hidden_size, transform=reorder)
    yield rule(layer, f"{name}.bias", "attn.Wqkv.bias", n_rows, transform=reorder)
    yield rule(layer, "attn_output.weight", "attn.out_proj.weight", c.hidden_size, c.hidden_size)
    yield rule(layer, "attn_output.bias", "attn.out_proj.bias", c.hidden_size)
    factor = Scale(1 - lambda_init(layer))
    yield rule(layer, "attn_sub_norm.weight", norm, 2 * c.head_dim, transform=factor)


def _layer(c: Phi4FlashConfig, layer: int) -> Iterator[TensorRule]:
    for part in ("weight", "bias"):
        yield rule(layer, f"attn_norm.{part}", f"input_layernorm.{part}", c.hidden_size)
    match mixer(layer, c.num_hidden_layers):
        case Mixer.MAMBA:
            yield from _mamba(c, layer)
        case Mixer.GMU:
            yield from _gmu(c, layer)
        case kind:
            yield from _attention(c, layer, cross=kind is Mixer.CROSS)
    for part in ("weight", "bias"):
        yield rule(layer, f"ffn_norm.{part}", f"post_attention_layernorm.{part}", c.hidden_size)
    # fc1 stays whole: gate rows first, then up, as llama.cpp's phi3 has it
    yield rule(layer, "ffn_up.weight", "mlp.fc1.weight", 2 * c.intermediate_size, c.hidden_size)
    yield rule(layer, "ffn_down.weight", "mlp.fc2.weight", c.hidden_size, c.intermediate_size)


def _lambdas(c: Phi4FlashConfig, vectors: Mapping[str, Rows]) -> list[float]:
    """The combined λ of every layer, 0.0 for those without differential attention. Raises BadTensors."""
    lambdas = [0.0] * c.num_hidden_layers
    for layer, names in c.lambda_sources().items():
        lambdas[layer] = combined_lambda(layer, [vectors[name] for name in names])
        if not abs(lambdas[layer]) <= np.finfo(np.float32).max:
            raise BadTensors(say("converter.no-lambda", tensor=names[0]))
    return lambdas
