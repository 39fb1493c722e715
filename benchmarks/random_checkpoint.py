"""A checkpoint of random BF16 weights in two shards, with the names and files that Hugging Face's have."""

import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from gguf import GGMLQuantizationType

from benchmarks.random_tokenizer import random_tokenizer
from benchmarks.random_weights import RandomWeights
from converter.checkpoint.pretokenizer_check import GPT_4O
from converter.checkpoint.tokenizer import TokenType
from converter.errors import OutputError
from converter.families.base import TensorRule
from converter.families.phi4flash import Phi4FlashConfig

N_SHARDS = 2
BF16 = GGMLQuantizationType.BF16
WHITESPACE_EATERS = ("<|assistant|>", "<|end|>", "<|user|>", "<|system|>")

Tensor = tuple[str, tuple[int, ...], TensorRule | None]


def _tensors(c: Phi4FlashConfig) -> list[Tensor]:
    """(name, shape, rule) of every tensor; the λ vectors have no rule."""
    found: list[Tensor] = [(rule.source, rule.source_shape, rule) for rule in c.tensor_table(tied=True)]
    return found + [(name, shape, None) for name, shape in c.vectors().items()]


def _n_bytes(tensor: Tensor) -> int:
    return 2 * int(np.prod(tensor[1]))


def _as_bf16(values: np.ndarray) -> bytes:
    return (np.ascontiguousarray(values, np.float32).view(np.uint32) >> 16).astype("<u2").tobytes()


def _content(tensor: Tensor, weights: RandomWeights, seed: int) -> Iterator[bytes | memoryview]:
    name, shape, rule = tensor
    if rule is None:
        noise = np.random.default_rng([seed, len(name), sum(name.encode())]).standard_normal(shape)
        yield _as_bf16(0.1 * noise)
    elif (values := weights.small(rule)) is not None:
        yield _as_bf16(np.log(-values) if rule.kind == "ssm_a" else values)
    else:
        for piece in weights.pieces(rule, BF16):
            yield piece.data


def _write_shard(path: Path, tensors: list[Tensor], weights: RandomWeights, seed: int) -> None:
    header, at = {}, 0
    for name, shape, _ in tensors:
        end = at + _n_bytes((name, shape, None))
        header[name] = {"dtype": "BF16", "shape": shape, "data_offsets": [at, end]}
        at = end
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with path.open("wb") as file:
        file.write(len(text).to_bytes(8, "little") + text)
        for tensor in tensors:
            for piece in _content(tensor, weights, seed):
                file.write(piece)
            if sys.stderr.isatty():
                print(f"\r\x1b[K{path.name}: {file.tell() / 1e9:.1f} GB", end="", file=sys.stderr, flush=True)


def _write_tokenizer(folder: Path, vocab_size: int) -> dict[str, int]:
    made = random_tokenizer(vocab_size)
    specials = {text: i for i, text in enumerate(made.tokens) if made.types[i] == TokenType.CONTROL}
    added = [
        {"id": i, "content": text, "special": True, "rstrip": text in WHITESPACE_EATERS,
         "lstrip": False, "normalized": False, "single_word": False}
        for text, i in sorted(specials.items(), key=lambda pair: pair[1])
    ]  # fmt: skip
    vocab = {text: i for i, text in enumerate(made.tokens) if made.types[i] == TokenType.NORMAL}
    byte_level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False}
    split = {"type": "Split", "pattern": {"Regex": GPT_4O}, "behavior": "Removed", "invert": True}
    tokenizer = {
        "version": "1.0",
        "added_tokens": added,
        "normalizer": None,
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [split, byte_level]},
        "post_processor": byte_level,
        "decoder": byte_level,
        "model": {
            "type": "BPE", "dropout": None, "unk_token": None, "continuing_subword_prefix": "",
            "end_of_word_suffix": "", "fuse_unk": False, "byte_fallback": False,
            "vocab": vocab, "merges": made.merges,
        },
    }  # fmt: skip
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer))
    config = {
        "add_bos_token": False,
        "add_eos_token": False,
        "added_tokens_decoder": {str(t["id"]): {k: v for k, v in t.items() if k != "id"} for t in added},
        "bos_token": "<|endoftext|>",
        "eos_token": "<|endoftext|>",
        "pad_token": "<|endoftext|>",
        "unk_token": "<|endoftext|>",
        "chat_template": made.chat_template,
        "tokenizer_class": "GPT2Tokenizer",
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=1))
    return specials


def _write_config(folder: Path, c: Phi4FlashConfig, specials: dict[str, int]) -> None:
    config = c.config_json() | {
        "bos_token_id": specials["<|endoftext|>"],
        "eos_token_id": specials["<|endoftext|>"],
        "torch_dtype": "bfloat16",
    }
    (folder / "config.json").write_text(json.dumps(config, indent=1))


def write_random_checkpoint(folder: Path, config: Phi4FlashConfig, seed: int) -> int:
    """Writes the checkpoint into `folder` (made if need be) and returns its shards' bytes.

    Raises OutputError when the disk cannot hold it. The index comes last: without it nothing looks complete.
    """
    folder.mkdir(parents=True, exist_ok=True)
    tensors = _tensors(config)
    total = sum(_n_bytes(tensor) for tensor in tensors)
    free = shutil.disk_usage(folder).free
    if free < total + (64 << 20):
        raise OutputError(f"The checkpoint needs {total / 1e9:.1f} GB, {free / 1e9:.1f} GB are free.")
    _write_config(folder, config, _write_tokenizer(folder, config.vocab_size))
    shards: list[list[Tensor]] = [[] for _ in range(N_SHARDS)]
    at = 0
    for tensor in tensors:
        shards[min(N_SHARDS - 1, at * N_SHARDS // total)].append(tensor)
        at += _n_bytes(tensor)
    weights = RandomWeights(seed)
    weight_map: dict[str, str] = {}
    for number, part in enumerate(shards, start=1):
        name = f"model-{number:05d}-of-{N_SHARDS:05d}.safetensors"
        _write_shard(folder / name, part, weights, seed)
        weight_map |= {tensor[0]: name for tensor in part}
    index = {"metadata": {"total_size": total}, "weight_map": weight_map}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index, indent=1))
    return total
