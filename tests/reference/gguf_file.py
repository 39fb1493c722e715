"""A converted file read back into checkpoint tensors, so that the reference can judge the converter alone."""

import math
from pathlib import Path

import numpy as np
from gguf import GGUFReader
from gguf.quants import dequantize

from tests.reference.attention import lambda_init
from tests.reference.blocks import Weights
from tests.reference.shape import LayerKind, Shape

ARCHITECTURE = "phi4flash"
EVERY_LAYER = {
    "attn_norm": "input_layernorm",
    "ffn_norm": "post_attention_layernorm",
    "ffn_up": "mlp.fc1",
    "ffn_down": "mlp.fc2",
}
MAMBA = {
    "ssm_in": "attn.in_proj",
    "ssm_conv1d": "attn.conv1d",
    "ssm_x": "attn.x_proj",
    "ssm_dt": "attn.dt_proj",
    "ssm_out": "attn.out_proj",
}
ATTENTION = {"attn_qkv": "attn.Wqkv", "attn_q": "attn.Wqkv", "attn_output": "attn.out_proj"}


def read_gguf(path: Path) -> tuple[Shape, Weights]:
    """The shape and the tensors, under their checkpoint names, of a `phi4flash` file of any type."""
    reader = GGUFReader(path)
    stored = {t.name: dequantize(t.data, t.tensor_type).astype(np.float64) for t in reader.tensors}
    shape = _shape(reader, tied="output.weight" not in stored)
    lambdas = reader.fields[f"{ARCHITECTURE}.attention.diff_lambda"].contents()
    tensors = {"model.embed_tokens.weight": stored.pop("token_embd.weight")}
    if not shape.tied:
        tensors["lm_head.weight"] = stored.pop("output.weight")
    for part in ("weight", "bias"):
        tensors[f"model.final_layernorm.{part}"] = stored.pop(f"output_norm.{part}")
    for name, values in stored.items():
        _, layer, rest = name.split(".", 2)
        tensors.update(_layer_tensor(shape, int(layer), rest, values))
    for layer in range(1, shape.n_layer, 2):
        tensors.update(_lambda_vectors(shape, layer, lambdas[layer]))
    return shape, tensors


def _shape(reader: GGUFReader, tied: bool) -> Shape:
    def value(key: str) -> int:
        return int(reader.fields[f"{ARCHITECTURE}.{key}"].contents())

    head_dim = value("attention.key_length")
    assert value("attention.value_length") == head_dim
    assert value("embedding_length") == value("attention.head_count") * head_dim
    return Shape(
        n_layer=value("block_count"),
        n_head=value("attention.head_count"),
        n_kv_head=value("attention.head_count_kv"),
        head_dim=head_dim,
        intermediate_size=value("feed_forward_length"),
        vocab_size=value("vocab_size"),
        sliding_window=value("attention.sliding_window"),
        dt_rank=value("ssm.time_step_rank"),
        d_state=value("ssm.state_size"),
        d_conv=value("ssm.conv_kernel"),
        expand=value("ssm.inner_size") // value("embedding_length"),
        layer_norm_eps=reader.fields[f"{ARCHITECTURE}.attention.layer_norm_epsilon"].contents(),
        tied=tied,
    )


def _layer_tensor(shape: Shape, layer: int, name: str, values: np.ndarray) -> Weights:
    prefix = f"model.layers.{layer}."
    stem, _, part = name.partition(".")
    if name == "ssm_a":
        return {prefix + "attn.A_log": np.log(-values)}
    if name == "ssm_d":
        return {prefix + "attn.D": values}
    if name == "attn_sub_norm.weight":
        return {prefix + "attn.inner_cross_attn.subln.weight": values / (1 - lambda_init(layer))}
    if name == "ssm_conv1d.weight":
        values = values[:, None]
    if stem in ("attn_qkv", "attn_q"):
        values = np.concatenate([_in_checkpoint_order(shape, values), values[shape.hidden_size :]])
        assert (stem == "attn_q") == (shape.kind(layer) is LayerKind.CROSS)
    return {f"{prefix}{(EVERY_LAYER | MAMBA | ATTENTION)[stem]}.{part}": values}


def _in_checkpoint_order(shape: Shape, rows: np.ndarray) -> np.ndarray:
    """The query rows with the file's order (evens, then odds, per block of 2r heads) undone."""
    r = shape.heads_per_kv
    blocks = rows[: shape.hidden_size].reshape(shape.n_head // (2 * r), 2, r, shape.head_dim, -1)
    return blocks.swapaxes(1, 2).reshape(shape.hidden_size, *rows.shape[1:])


def _lambda_vectors(shape: Shape, layer: int, combined: float) -> Weights:
    """Some vectors that give the file's λ; which ones the checkpoint had is not in the file."""
    learned = combined - lambda_init(layer)
    exponents = {"q1": math.log(1 + max(0.0, learned)), "q2": math.log(1 + max(0.0, -learned))}
    first = np.eye(shape.head_dim)[0]
    prefix = f"model.layers.{layer}.attn.inner_cross_attn.lambda_"
    return {
        **{prefix + name: value * first for name, value in exponents.items()},
        **{prefix + name: first for name in ("k1", "k2")},
    }
