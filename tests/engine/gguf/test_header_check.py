"""A header whose model cannot work is refused with the reason, before llama.cpp ends the process at it."""

from dataclasses import replace
from pathlib import Path

import pytest
from gguf import GGMLQuantizationType

from engine.gguf import header, header_check
from engine.gguf.header import Header
from engine.wire.errors import NotAModel


@pytest.fixture
def sound(tiny_a: Path) -> Header:
    found = header.read(tiny_a)
    header_check.check(found)
    return found


def changed(sound: Header, **metadata: object) -> Header:
    """With other metadata, of the types that they should have; None takes an entry out."""
    entries = {key.replace("__", "."): value for key, value in metadata.items()}
    kept = {key: value for key, value in (sound.metadata | entries).items() if value is not None}
    return replace(sound, metadata=kept)


@pytest.mark.parametrize("name", ["ssm_a", "ssm_conv1d.weight", "ssm_conv1d.bias", "attn_norm.weight"])
def test_values_that_are_read_one_by_one_are_floats_of_32_bits(sound: Header, name: str) -> None:
    tensors = [
        replace(tensor, type=GGMLQuantizationType.F16) if tensor.name == f"blk.0.{name}" else tensor
        for tensor in sound.tensors
    ]
    with pytest.raises(NotAModel, match=f"blk.0.{name} has the type F16"):
        header_check.check(replace(sound, tensors=tensors))


@pytest.mark.parametrize(
    ("metadata", "reason"),
    [
        ({"phi4flash__block_count": None}, "phi4flash.block_count is missing"),
        ({"phi4flash__block_count": [8]}, "phi4flash.block_count is not of the right type"),
        ({"phi4flash__block_count": 0}, "phi4flash.block_count is 0"),
        ({"phi4flash__block_count": 516}, "it has 516 layers"),
        ({"phi4flash__block_count": 12}, "one attention.diff_lambda for each"),
        ({"phi4flash__context_length": 8}, "its context has only 8 tokens"),
        ({"phi4flash__embedding_length": 1 << 25}, "embedding_length is 33554432"),
        ({"phi4flash__attention__head_count_kv": 3}, "heads of"),
        ({"phi4flash__attention__layer_norm_epsilon": float("nan")}, "layer_norm_epsilon is nan"),
        ({"phi4flash__attention__diff_lambda": [float("inf")] * 8}, "diff_lambda is not a finite number"),
        ({"phi4flash__expert_count": 4}, "phi4flash.expert_count does not belong"),
        ({"tokenizer__ggml__model": "bert"}, "no vocabulary of a known kind"),
        ({"tokenizer__ggml__tokens": []}, "no vocabulary of a known kind"),
        ({"phi4flash__vocab_size": 511}, "its vocab_size is not the number of its tokens"),
        ({"tokenizer__ggml__merges": ["ab"]}, "a merge of its vocabulary does not have two parts"),
        ({"tokenizer__ggml__token_type": [1]}, "another number of token_type"),
    ],
)
def test_what_cannot_be_is_named(sound: Header, metadata: dict[str, object], reason: str) -> None:
    with pytest.raises(NotAModel, match=reason) as refused:
        header_check.check(changed(sound, **metadata))
    assert "does not describe a model that can work" in str(refused.value)


def test_tokens_of_one_name_are_refused(sound: Header) -> None:
    tokens = sound.metadata["tokenizer.ggml.tokens"]
    assert isinstance(tokens, list)
    with pytest.raises(NotAModel, match="two of its tokens have the same name"):
        header_check.check(changed(sound, tokenizer__ggml__tokens=[tokens[1], *tokens[1:]]))


def test_tensors_are_those_of_the_shape(sound: Header) -> None:
    first, *rest = sound.tensors
    missing = f"the tensor {first.name} is missing"
    for tensors, reason in (
        (rest, missing),
        ([replace(first, name="blk.99.x"), *rest], missing),
        ([*sound.tensors, replace(first, name="blk.99.x")], "blk.99.x' does not belong to it"),
        ([replace(first, shape=(8, 8)), *rest], r"has the shape \(8, 8\), not"),
        ([replace(first, type=GGMLQuantizationType.I32), *rest], "has the type I32"),
    ):
        with pytest.raises(NotAModel, match=reason):
            header_check.check(replace(sound, tensors=tensors))
