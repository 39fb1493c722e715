from pathlib import Path

import numpy as np
import pytest

from converter import convert
from converter.errors import BadTensors
from tests.converter.folders import (
    converted,
    edit_config,
    refusal,
    save_tensors,
    stored,
    tensors_of,
)
from tests.converter.folders import split_in_shards as split

EMBEDDING = "model.embed_tokens.weight"
FC1 = "model.layers.0.mlp.fc1.weight"


def test_a_missing_tensor_is_named(tiny_a: Path) -> None:
    tensors = tensors_of(tiny_a)
    for name in (
        EMBEDDING,
        "model.layers.3.attn.inner_cross_attn.lambda_k2",
        "model.layers.6.attn.in_proj.weight",
    ):
        save_tensors(tiny_a, {key: values for key, values in tensors.items() if key != name})
        error = refusal(tiny_a)
        assert isinstance(error, BadTensors)
        assert name in str(error)


def test_an_extra_tensor_is_named(tiny_a: Path) -> None:
    save_tensors(tiny_a, tensors_of(tiny_a) | {"model.layers.8.mlp.fc1.weight": np.ones(3, np.float32)})
    assert "model.layers.8.mlp.fc1.weight" in str(refusal(tiny_a))


def test_many_missing_tensors_are_counted(tiny_a: Path) -> None:
    edit_config(tiny_a, num_hidden_layers=12)
    assert " more" in str(refusal(tiny_a))


def test_a_misshaped_tensor_is_named_with_both_shapes(tiny_a: Path) -> None:
    tensors = tensors_of(tiny_a)
    for wrong in (tensors[FC1].T, tensors[FC1].reshape(1, *tensors[FC1].shape), tensors[FC1].reshape(-1)):
        save_tensors(tiny_a, tensors | {FC1: wrong})
        sentence = str(refusal(tiny_a))
        assert FC1 in sentence
        assert str(list(wrong.shape)) in sentence
        assert "[384, 64]" in sentence


def test_scalars_and_empty_tensors_are_misshaped(tiny_a: Path) -> None:
    for wrong in (np.float32(1).reshape(()), np.zeros((0, 64), np.float32)):
        save_tensors(tiny_a, tensors_of(tiny_a) | {FC1: wrong})
        assert FC1 in str(refusal(tiny_a))


def test_integers_are_refused(tiny_a: Path) -> None:
    tensors = tensors_of(tiny_a)
    save_tensors(tiny_a, tensors | {FC1: tensors[FC1].astype(np.int8)})
    assert "I8" in str(refusal(tiny_a))


@pytest.mark.parametrize("poison", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("name", [EMBEDDING, FC1, "model.layers.1.attn.inner_cross_attn.lambda_q1"])
@pytest.mark.parametrize("kind", ["f32", "q4_0"])
def test_nan_and_infinity_are_named(poison: float, name: str, kind: str, tiny_a: Path) -> None:
    tensors = tensors_of(tiny_a)
    tensors[name].flat[-1] = poison
    save_tensors(tiny_a, tensors)
    assert name in str(refusal(tiny_a, kind))


@pytest.mark.parametrize(
    ("kind", "value"), [("f16", 65520.0), ("q4_0", 1e6), ("q8_0", 1e7), ("bf16", 3.4e38), ("q8_0", -1e7)]
)
def test_what_a_type_cannot_hold_is_refused(kind: str, value: float, tiny_a: Path) -> None:
    tensors = tensors_of(tiny_a)
    tensors[FC1][5, 5] = value
    save_tensors(tiny_a, tensors)
    sentence = str(refusal(tiny_a, kind))
    assert FC1 in sentence
    assert kind.upper() in sentence
    assert stored(converted(tiny_a))["blk.0.ffn_up.weight"][5, 5] == np.float32(value)


@pytest.mark.parametrize("kind", ["f16", "q4_0", "q8_0", "bf16"])
def test_the_largest_value_of_a_type_is_held(kind: str, tiny_a: Path) -> None:
    largest = {"f16": 65504.0, "q4_0": 65504.0 * 8, "q8_0": 65504.0 * 127, "bf16": 3.3895313892515355e38}[
        kind
    ]
    tensors = tensors_of(tiny_a)
    tensors[FC1][5, 5] = largest
    save_tensors(tiny_a, tensors)
    assert len(stored(converted(tiny_a, kind))) == 100


def test_an_overflowing_a_log_is_named(tiny_a: Path) -> None:
    tensors = tensors_of(tiny_a)
    tensors["model.layers.0.attn.A_log"][0, 0] = 90.0
    save_tensors(tiny_a, tensors)
    assert "model.layers.0.attn.A_log" in str(refusal(tiny_a))


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("says_tied", [True, None])
def test_a_repeated_embedding_is_left_out_with_a_notice(
    dtype: type, says_tied: bool | None, tiny_a: Path
) -> None:
    tensors = tensors_of(tiny_a)
    save_tensors(tiny_a, tensors | {"lm_head.weight": tensors[EMBEDDING].astype(dtype)})
    if says_tied is None:
        edit_config(tiny_a, "tie_word_embeddings")
    split(tiny_a)
    assert "output.weight" not in stored(converted(tiny_a))
    assert ["lm_head.weight" in n for n in convert(tiny_a, tiny_a.parent / "o.gguf", "f32").notices] == [True]


def test_a_tied_head_that_differs_is_refused(tiny_a: Path) -> None:
    tensors = tensors_of(tiny_a)
    head = tensors[EMBEDDING].copy()
    head[-1, -1] += 1
    save_tensors(tiny_a, tensors | {"lm_head.weight": head})
    assert "lm_head.weight" in str(refusal(tiny_a))
    edit_config(tiny_a, "tie_word_embeddings")
    assert np.array_equal(stored(converted(tiny_a))["output.weight"], head)


def test_an_untied_model_needs_its_head(tiny_a: Path) -> None:
    edit_config(tiny_a, tie_word_embeddings=False)
    assert "lm_head.weight" in str(refusal(tiny_a))
