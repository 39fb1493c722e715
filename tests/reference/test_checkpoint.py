"""Random checkpoints are legal, reproducible, and as sensitive as the golden sets."""

from pathlib import Path

import numpy as np
import pytest
from safetensors import safe_open
from tokenizers import Tokenizer

from tests.reference.attention import combined_lambda, lambda_init
from tests.reference.checkpoint import write_checkpoint
from tests.reference.golden import GOLDEN_SETS
from tests.reference.model import ReferenceModel
from tests.reference.random_weights import random_weights
from tests.reference.safetensors_file import read_checkpoint, read_file, write_file
from tests.reference.shape import LayerKind, Shape
from tests.reference.variant import TRUTH

SHAPES = [
    Shape(n_layer=4),
    Shape(n_layer=8, n_head=2, n_kv_head=2, head_dim=64, dt_rank=3),
    Shape(n_layer=12, n_head=8, n_kv_head=2, head_dim=16, tied=False, d_state=8, d_conv=3),
]


def test_it_holds_the_tensors_of_the_official_module(tmp_path: Path) -> None:
    write_checkpoint(tmp_path, Shape.of_checkpoint(GOLDEN_SETS / "tiny-a"), seed=1)
    expected = {name: t.shape for name, t in read_checkpoint(GOLDEN_SETS / "tiny-a").items()}
    assert {name: t.shape for name, t in read_checkpoint(tmp_path).items()} == expected


@pytest.mark.parametrize("shape", SHAPES)
def test_config_keys_may_be_omitted_or_listed(tmp_path: Path, shape: Shape) -> None:
    write_checkpoint(tmp_path / "list", shape, seed=1, window_as_list=True)
    assert Shape.of_checkpoint(tmp_path / "list") == shape
    if shape.dt_rank is None and shape.d_state == 16:
        write_checkpoint(tmp_path / "omitted", shape, seed=1, omit_mamba_keys=True)
        assert Shape.of_checkpoint(tmp_path / "omitted") == shape
    else:
        with pytest.raises(ValueError, match="mamba"):
            write_checkpoint(tmp_path / "omitted", shape, seed=1, omit_mamba_keys=True)


@pytest.mark.parametrize("dtype", ["F32", "F16", "BF16"])
def test_the_safetensors_package_reads_what_is_written(tmp_path: Path, dtype: str) -> None:
    values = {"a": np.random.default_rng(1).normal(size=(3, 5)), "b": np.array([1.0, -2.5, 0.0])}
    write_file(tmp_path / "x.safetensors", values, dtype)
    own = read_file(tmp_path / "x.safetensors")
    with safe_open(tmp_path / "x.safetensors", "np") as file:
        for name, expected in values.items():
            assert file.get_slice(name).get_dtype() == dtype
            if dtype != "BF16":  # which numpy lacks
                np.testing.assert_array_equal(own[name], file.get_tensor(name).astype(np.float64))
            np.testing.assert_allclose(own[name], expected, rtol={"F32": 1e-7, "F16": 1e-3}.get(dtype, 4e-3))


def test_bf16_rounds_to_the_nearest_even(tmp_path: Path) -> None:
    values = np.array([1 + 2**-8, 1 + 3 * 2**-8, 1 + 2**-8 + 2**-20, -1 - 2**-9])
    write_file(tmp_path / "x.safetensors", {"a": values}, "BF16")
    assert read_file(tmp_path / "x.safetensors")["a"].tolist() == [1.0, 1 + 2**-6, 1 + 2**-7, -1.0]


def test_shards_hold_the_same_weights(tmp_path: Path) -> None:
    whole = write_checkpoint(tmp_path / "whole", SHAPES[0], seed=2)
    parts = write_checkpoint(tmp_path / "parts", SHAPES[0], seed=2, n_shards=3)
    assert len(list(parts.glob("model-*-of-00003.safetensors"))) == 3
    expected = read_checkpoint(whole)
    actual = read_checkpoint(parts)
    assert actual.keys() == expected.keys()
    assert all(np.array_equal(actual[name], expected[name]) for name in expected)


@pytest.mark.parametrize("vocab_size", [272, 288, 512, 1000])
def test_the_tokenizer_fits_the_vocabulary(tmp_path: Path, vocab_size: int) -> None:
    write_checkpoint(tmp_path, Shape(n_layer=4, vocab_size=vocab_size), seed=3)
    tokenizer = Tokenizer.from_file(str(tmp_path / "tokenizer.json"))
    text = "<|user|>Solve 3x² + 方程 = 20\n<|end|><|assistant|>"
    ids = tokenizer.encode(text).ids
    assert tokenizer.decode(ids, skip_special_tokens=False) == text
    assert max(ids) < tokenizer.get_vocab_size() < vocab_size


@pytest.mark.parametrize("shape", SHAPES)
def test_mistakes_can_show_in_the_weights(shape: Shape) -> None:
    model = ReferenceModel(shape, random_weights(shape, seed=4))
    trace: dict[str, np.ndarray] = {}
    logits = model.logits(np.random.default_rng(5).integers(shape.vocab_size, size=100).tolist(), trace=trace)
    assert 2 < logits.std() < 4
    for layer, weights in enumerate(model.layers):
        assert 0.5 < trace[f"mix.{layer}"].std() < 2
        assert 0.5 < trace[f"mlp.{layer}"].std() < 2
        if shape.kind(layer) not in (LayerKind.MAMBA, LayerKind.GMU):
            value = combined_lambda(layer, weights, TRUTH)
            assert abs(1 - value) >= 0.2
            assert abs(value - lambda_init(layer)) >= 0.1


def test_the_seed_decides_the_weights() -> None:
    first, again, other = (random_weights(SHAPES[0], seed) for seed in (1, 1, 2))
    assert all(np.array_equal(first[name], again[name]) for name in first)
    assert not any(np.array_equal(first[name], other[name]) for name in first)
