"""Writes a GGUF, or a checkpoint, of random weights, by default of the real model's shape.

python -m benchmarks.random_model OUT.gguf --shape full --type q4_0 --seed 1
python -m benchmarks.random_model OUT_DIR --checkpoint
"""

import argparse
import sys
from functools import partial
from pathlib import Path

import numpy as np

from benchmarks.random_checkpoint import write_random_checkpoint
from benchmarks.random_tokenizer import random_tokenizer
from benchmarks.random_weights import RandomWeights
from converter.checkpoint.sampling_defaults import GREEDY
from converter.errors import ConversionError
from converter.families.base import Config
from converter.families.phi3 import Phi3Config
from converter.families.phi4flash import Phi4FlashConfig
from converter.gguf.metadata import Description, add_metadata
from converter.gguf.output import GgufOutput, Planned, check_space
from converter.gguf.policy import TARGETS, assign

FULL = Phi4FlashConfig(  # Phi-4-mini-flash-reasoning
    hidden_size=2560,
    num_hidden_layers=32,
    num_attention_heads=40,
    num_key_value_heads=20,
    intermediate_size=10240,
    vocab_size=200064,
    sliding_window=512,
    max_position_embeddings=262144,
    layer_norm_eps=1e-5,
)

DENSE = (
    Phi3Config(  # Phi-4-mini, the same size without the state space; its rope factors do not change the work
        hidden_size=3072,
        num_hidden_layers=32,
        num_attention_heads=24,
        num_key_value_heads=8,
        intermediate_size=8192,
        vocab_size=200064,
        max_position_embeddings=131072,
        original_max_position_embeddings=131072,
        rms_norm_eps=1e-5,
        rope_theta=10000.0,
        rotary_dim=96,
        long_rope=None,
        tie_word_embeddings=True,
    )
)


def shape(text: str) -> Config:
    """`full`, `dense`, or `layers,hidden,heads,kv_heads,intermediate,vocab,window`."""
    if text in ("full", "dense"):
        return FULL if text == "full" else DENSE
    try:
        layers, hidden, heads, kv_heads, intermediate, vocab, window = (int(size) for size in text.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is neither 'full', 'dense' nor layers,hidden,heads,kv_heads,intermediate,vocab,window"
        ) from None
    try:
        return Phi4FlashConfig(
            hidden_size=hidden,
            num_hidden_layers=layers,
            num_attention_heads=heads,
            num_key_value_heads=kv_heads,
            intermediate_size=intermediate,
            vocab_size=vocab,
            sliding_window=window,
            max_position_embeddings=FULL.max_position_embeddings,
            layer_norm_eps=FULL.layer_norm_eps,
        )
    except ConversionError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def write_random_model(target: Path, config: Config, kind: str, seed: int) -> int:
    """Writes a GGUF of random weights through the converter's own table, policy and writer; returns its size.

    Raises OutputError when the disk cannot hold it, ValueError for a vocabulary without room for every byte.
    """
    table = config.tensor_table(tied=True)
    types = assign(table, TARGETS[kind]).types
    planned = [Planned(rule.name, rule.shape, type_) for rule, type_ in zip(table, types, strict=True)]
    described = Description(
        name=f"random-{seed}",
        config=config,
        tokenizer=random_tokenizer(config.vocab_size),
        sampling=GREEDY,
        vectors={name: np.zeros(shape, np.float32) for name, shape in config.vectors().items()},
        target=TARGETS[kind],
        importance=None,
        source_sha256={},
    )
    check_space(target, planned)
    weights = RandomWeights(seed)
    describe = partial(add_metadata, described=described, table=table)
    with GgufOutput(target, planned, describe, config.architecture) as output:
        for place, (rule, tensor) in enumerate(zip(table, planned, strict=True), start=1):
            if sys.stderr.isatty():
                print(f"\r\x1b[Ktensor {place} of {len(table)}", end="", file=sys.stderr, flush=True)
            for piece in weights.pieces(rule, tensor.kind):
                output.write(piece)
        output.commit()
    return output.size


def main() -> int:
    """0; 2 with a sentence when the file cannot be written; 130 when interrupted."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.random_model", description=__doc__)
    parser.add_argument("target", type=Path, help="the GGUF file to write, or the folder of the checkpoint")
    parser.add_argument("--checkpoint", action="store_true", help="two BF16 shards as Hugging Face has them")
    parser.add_argument("--shape", type=shape, default=FULL, help=shape.__doc__)
    parser.add_argument("--type", choices=TARGETS, default="q4_0", help="type of the matrices")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    try:
        if arguments.checkpoint:
            if not isinstance(arguments.shape, Phi4FlashConfig):
                parser.error("a checkpoint is written of the state-space shape only")
            size = write_random_checkpoint(arguments.target, arguments.shape, arguments.seed)
        else:
            size = write_random_model(arguments.target, arguments.shape, arguments.type, arguments.seed)
    except (ConversionError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130  # the unfinished file is gone
    print(f"{arguments.target}: {size / 1e9:.2f} GB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
