"""Turns a converted model back into a training model: undoes the transforms, rebuilds the tokenizer."""

import math
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from gguf import GGUFReader, ReaderField, dequantize
from tokenizers import Tokenizer

from converter.families.transforms import (
    DropMiddleAxis,
    NegativeExp,
    ReorderQueryHeads,
    Scale,
    Transform,
    head_order,
)
from engine.gguf.architecture import lambda_init
from training.data import tokenizer
from training.model.config import ModelConfig
from training.model.sambay import Phi4FlashForCausalLM

Values = npt.NDArray[np.float32]
# A configuration's name for each number of the file's metadata.
NUMBERS = {
    "vocab_size": "vocab_size",
    "hidden_size": "embedding_length",
    "num_hidden_layers": "block_count",
    "num_attention_heads": "attention.head_count",
    "num_key_value_heads": "attention.head_count_kv",
    "intermediate_size": "feed_forward_length",
    "sliding_window": "attention.sliding_window",
    "mamba_d_state": "ssm.state_size",
    "mamba_d_conv": "ssm.conv_kernel",
    "mamba_dt_rank": "ssm.time_step_rank",
    "max_position_embeddings": "context_length",
}


def load(path: Path) -> tuple[Phi4FlashForCausalLM, Tokenizer]:
    """The model in `path`, its weights as its quantisation left them, and its tokenizer."""
    reader = GGUFReader(path)
    numbers: dict[str, Any] = {
        name: int(_metadata(reader, f"phi4flash.{key}")) for name, key in NUMBERS.items()
    }
    config = ModelConfig(
        **numbers,
        mamba_expand=int(_metadata(reader, "phi4flash.ssm.inner_size"))
        // int(_metadata(reader, "phi4flash.embedding_length")),
        layer_norm_eps=float(f"{_metadata(reader, 'phi4flash.attention.layer_norm_epsilon'):.6g}"),
    )
    stored = {tensor.name: dequantize(tensor.data, tensor.tensor_type) for tensor in reader.tensors}
    weights = {
        rule.source: undone(rule.transform, stored[rule.name].reshape(rule.shape))
        for rule in config.tensor_table(tied=True)
    }
    lambdas = _metadata(reader, "phi4flash.attention.diff_lambda")
    for layer, names in config.lambda_sources().items():
        vectors = lambda_vectors(lambdas[layer] - lambda_init(layer), config.head_dim)
        weights.update(zip(names, vectors, strict=True))
    model = Phi4FlashForCausalLM(config)
    model.load_state_dict({name: torch.from_numpy(np.array(values)) for name, values in weights.items()})
    tokens, merges = _metadata(reader, "tokenizer.ggml.tokens"), _metadata(reader, "tokenizer.ggml.merges")
    return model, tokenizer.restored(tokens, [tuple(merge.split(" ")) for merge in merges])


def undone(transform: Transform, values: Values) -> Values:
    """The input from which `transform` made `values` (its rows whole)."""
    match transform:
        case DropMiddleAxis():
            return values[:, None, :]
        case NegativeExp():
            return np.log(-values)
        case Scale():
            return values / np.float32(transform.factor)
        case ReorderQueryHeads():
            query = values[: transform.n_query_rows]
            blocks = query.reshape(-1, 2 * transform.ratio, transform.head_dim, *values.shape[1:])
            back = blocks[:, np.argsort(head_order(transform.ratio))].reshape(query.shape)
            return np.concatenate([back, values[transform.n_query_rows :]])
        case _:
            return values


def lambda_vectors(difference: float, head_dim: int) -> list[Values]:
    """lambda_q1, _k1, _q2, _k2 with exp(q1·k1) − exp(q2·k2) = `difference`, none of them zero."""
    one, two = (1.0 + difference, 1.0) if difference > -0.9 else (1.0, 1.0 - difference)
    vectors: list[Values] = []
    for size in (one, two):
        k = np.full(head_dim, 0.1, np.float32)
        q = np.where(np.arange(head_dim) % 2, -0.1, 0.1).astype(np.float32)  # q·k = 0
        vectors += [q + k * np.float32(math.log(size) / float(k @ k)), k]
    return vectors


def _metadata(reader: GGUFReader, key: str) -> Any:
    field: ReaderField = reader.fields[key]
    return field.contents()
