import hashlib
from pathlib import Path

import numpy as np
import pytest
from gguf import GGMLQuantizationType
from gguf.quants import dequantize, quantize
from hypothesis import given
from hypothesis import strategies as st

from converter import Cancelled
from converter.families.transforms import head_order
from engine.gguf.architecture import lambda_init
from tests.converter.folders import (
    WEIGHTS,
    converted,
    copy_of,
    edit_config,
    quick_convert,
    save_tensors,
    split_in_shards,
    stored,
    tensors_of,
)
from tests.reference.checkpoint import write_checkpoint
from tests.reference.golden import GOLDEN_SETS
from tests.reference.safetensors_file import read_checkpoint
from tests.reference.shape import LayerKind, Shape


def expected_values(folder: Path) -> dict[str, np.ndarray]:
    """Every tensor of the file in float32, by the contract's words rather than the converter's table."""
    shape, source = Shape.of_checkpoint(folder), read_checkpoint(folder)
    expected = {"token_embd.weight": source["model.embed_tokens.weight"]}
    for part in ("weight", "bias"):
        expected[f"output_norm.{part}"] = source[f"model.final_layernorm.{part}"]
    if not shape.tied:
        expected["output.weight"] = source["lm_head.weight"]
    for layer in range(shape.n_layer):
        theirs, ours = f"model.layers.{layer}.", f"blk.{layer}."
        for part in ("weight", "bias"):
            expected[f"{ours}attn_norm.{part}"] = source[f"{theirs}input_layernorm.{part}"]
            expected[f"{ours}ffn_norm.{part}"] = source[f"{theirs}post_attention_layernorm.{part}"]
        expected[f"{ours}ffn_up.weight"] = source[f"{theirs}mlp.fc1.weight"]
        expected[f"{ours}ffn_down.weight"] = source[f"{theirs}mlp.fc2.weight"]
        mixer = {
            name[len(theirs) + 5 :]: t for name, t in source.items() if name.startswith(f"{theirs}attn.")
        }
        expected |= {ours + name: values for name, values in _mixer_values(shape, layer, mixer).items()}
    return {name: values.astype(np.float32) for name, values in expected.items()}


def _mixer_values(shape: Shape, layer: int, source: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    kind = shape.kind(layer)
    if kind in (LayerKind.MAMBA, LayerKind.GMU):
        values = {"ssm_in.weight": source["in_proj.weight"], "ssm_out.weight": source["out_proj.weight"]}
        if kind is LayerKind.MAMBA:
            values |= {
                "ssm_conv1d.weight": source["conv1d.weight"].squeeze(1),
                "ssm_conv1d.bias": source["conv1d.bias"],
                "ssm_x.weight": source["x_proj.weight"],
                "ssm_dt.weight": source["dt_proj.weight"],
                "ssm_dt.bias": source["dt_proj.bias"],
                "ssm_a": -np.exp(source["A_log"]),
                "ssm_d": source["D"],
            }
        return values
    name = "attn_q" if kind is LayerKind.CROSS else "attn_qkv"
    block = 2 * shape.heads_per_kv
    heads = [first + head for first in range(0, shape.n_head, block) for head in head_order(block // 2)]
    rows = [head * shape.head_dim + row for head in heads for row in range(shape.head_dim)]
    rows += range(shape.hidden_size, len(source["Wqkv.bias"]))
    return {
        f"{name}.weight": source["Wqkv.weight"][rows],
        f"{name}.bias": source["Wqkv.bias"][rows],
        "attn_output.weight": source["out_proj.weight"],
        "attn_output.bias": source["out_proj.bias"],
        "attn_sub_norm.weight": source["inner_cross_attn.subln.weight"] * (1 - lambda_init(layer)),
    }


def same(left: dict[str, np.ndarray], right: dict[str, np.ndarray]) -> bool:
    assert sorted(left) == sorted(right)
    return all(np.array_equal(left[name], right[name]) for name in left)


@pytest.mark.parametrize("name", ["tiny-a", "tiny-b"])
def test_f32_holds_the_golden_sets_values_bit_for_bit(name: str, tmp_path: Path) -> None:
    folder = copy_of(name, tmp_path / name)
    assert same(stored(converted(folder)), expected_values(folder))


def test_bf16_holds_a_bf16_checkpoints_matrices_bit_for_bit(tiny_b: Path) -> None:
    expected = expected_values(tiny_b)
    for tensor in converted(tiny_b, "bf16").tensors:
        values = dequantize(tensor.data, tensor.tensor_type)
        assert np.array_equal(values, expected[tensor.name]), tensor.name


@pytest.mark.parametrize("kind", ["f16", "bf16", "q8_0"])
def test_matrices_are_in_the_asked_type_and_everything_small_in_f32(kind: str, tiny_a: Path) -> None:
    expected = expected_values(tiny_a)
    asked = GGMLQuantizationType[kind.upper()]
    for tensor in converted(tiny_a, kind).tensors:
        values = expected[tensor.name]
        small = values.ndim == 1 or tensor.name.endswith(("ssm_a", "ssm_conv1d.weight"))
        narrow = kind.startswith("q") and values.shape[-1] % 32 != 0
        wanted = GGMLQuantizationType.F32 if small else GGMLQuantizationType.F16 if narrow else asked
        assert tensor.tensor_type == wanted, tensor.name
        assert np.array_equal(tensor.data, quantize(values, wanted)), tensor.name


def test_rows_that_are_no_whole_blocks_are_listed(tiny_a: Path) -> None:
    summary = quick_convert(tiny_a, tiny_a.parent / "out.gguf", "q4_0")
    odd = {f"blk.{layer}.ssm_dt.weight": "F16" for layer in (0, 2, 4)}  # dt_rank 4
    assert summary.fallbacks == odd | {"token_embd.weight": "Q8_0"}
    assert quick_convert(tiny_a, tiny_a.parent / "out.gguf", "f16").fallbacks == {}


@st.composite
def legal_shapes(draw: st.DrawFn) -> Shape:
    n_kv_head = 2 * draw(st.integers(1, 3))
    return Shape(
        n_layer=4 * draw(st.integers(1, 3)),
        n_kv_head=n_kv_head,
        n_head=n_kv_head * draw(st.sampled_from([1, 2, 3, 4, 8])),
        head_dim=draw(st.sampled_from([1, 2, 3, 8])),
        intermediate_size=draw(st.integers(1, 40)),
        vocab_size=draw(st.integers(280, 300)),
        sliding_window=draw(st.integers(1, 40)),
        dt_rank=draw(st.none() | st.integers(1, 9)),
        d_state=draw(st.integers(1, 5)),
        d_conv=draw(st.integers(1, 5)),
        expand=draw(st.integers(1, 3)),
        tied=draw(st.booleans()),
    )


@given(
    shape=legal_shapes(),
    dtype=st.sampled_from(["F32", "F16", "BF16"]),
    n_shards=st.integers(1, 3),
    window_as_list=st.booleans(),
)
def test_any_legal_shape_converts_bit_for_bit(
    shape: Shape, dtype: str, n_shards: int, window_as_list: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("shape") / "checkpoint"
    write_checkpoint(folder, shape, 0, dtype, n_shards=n_shards, window_as_list=window_as_list)
    assert same(stored(converted(folder)), expected_values(folder))


def test_shards_hold_the_same_tensors_as_a_single_file(tiny_a: Path) -> None:
    single = converted(tiny_a)
    split_in_shards(tiny_a, 3)
    assert same(stored(converted(tiny_a)), stored(single))


def test_each_tensor_may_have_its_own_dtype(tiny_a: Path) -> None:
    tensors = tensors_of(tiny_a)
    small = {name: t.astype(np.float64 if "A_log" in name else np.float16) for name, t in tensors.items()}
    save_tensors(tiny_a, small)
    assert same(stored(converted(tiny_a)), expected_values(tiny_a))


def test_an_untied_model_has_its_own_output_matrix(tiny_a: Path) -> None:
    tensors = tensors_of(tiny_a)
    save_tensors(tiny_a, tensors | {"lm_head.weight": tensors["model.embed_tokens.weight"][::-1]})
    edit_config(tiny_a, tie_word_embeddings=False)
    output = stored(converted(tiny_a))["output.weight"]
    assert np.array_equal(output, tensors["model.embed_tokens.weight"][::-1])


def test_lambdas_and_source_hashes_are_in_the_metadata(tiny_a: Path) -> None:
    reader = converted(tiny_a)
    source = read_checkpoint(tiny_a)
    lambdas = reader.fields["phi4flash.attention.diff_lambda"].contents()
    for layer in range(8):
        vector = f"model.layers.{layer}.attn.inner_cross_attn.lambda_"
        if layer % 2:
            q1, k1, q2, k2 = (source[vector + name] for name in ("q1", "k1", "q2", "k2"))
            value = np.exp((q1 * k1).sum()) - np.exp((q2 * k2).sum()) + lambda_init(layer)
            assert lambdas[layer] == np.float32(value)
        else:
            assert lambdas[layer] == 0
    for file in (WEIGHTS, "config.json", "tokenizer.json", "tokenizer_config.json", "generation_config.json"):
        digest = hashlib.sha256((tiny_a / file).read_bytes()).hexdigest()
        assert reader.fields[f"homeroom.source.{file}.sha256"].contents() == digest
    written = (tiny_a.parent / "tiny-a-f32.gguf").read_bytes()
    digest = hashlib.sha256(written[reader.data_offset :]).hexdigest()
    assert reader.fields["homeroom.tensor_data_sha256"].contents() == digest


def test_the_architectures_keys_are_those_of_the_contract(tiny_a: Path) -> None:
    fields = converted(tiny_a, "q8_0").fields
    expected = {
        "general.architecture": "phi4flash",
        "general.license": "mit",
        "general.name": "tiny-a",
        "general.file_type": 7,
        "general.quantization_version": 2,
        "phi4flash.layout_version": 1,
        "phi4flash.block_count": 8,
        "phi4flash.context_length": 4096,
        "phi4flash.embedding_length": 64,
        "phi4flash.feed_forward_length": 192,
        "phi4flash.attention.head_count": 8,
        "phi4flash.attention.head_count_kv": 4,
        "phi4flash.attention.key_length": 8,
        "phi4flash.attention.value_length": 8,
        "phi4flash.attention.layer_norm_epsilon": np.float32(1e-5),
        "phi4flash.attention.sliding_window": 8,
        "phi4flash.ssm.conv_kernel": 4,
        "phi4flash.ssm.inner_size": 128,
        "phi4flash.ssm.state_size": 16,
        "phi4flash.ssm.time_step_rank": 4,
        "phi4flash.vocab_size": 512,
    }
    assert {key: fields[key].contents() for key in expected} == expected


def test_a_phi3_in_the_folders_name_does_not_reach_llama_cpp(tiny_a: Path) -> None:
    """llama.cpp takes a general.name with phi3 or phi-3 for a tokenizer with </s> and aborts without one."""
    folder = tiny_a.rename(tiny_a.parent / "Phi-3-and-PHI3")
    name = converted(folder).fields["general.name"].contents().lower()
    assert "phi3" not in name
    assert "phi-3" not in name


def test_a_cancelled_conversion_leaves_the_old_file_and_nothing_else(tiny_a: Path, tmp_path: Path) -> None:
    target = tmp_path / "out" / "model.gguf"
    target.parent.mkdir()
    target.write_text("the old file")
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 50

    with pytest.raises(Cancelled):
        quick_convert(tiny_a, target, "f32", cancelled=cancelled)
    assert [path.name for path in target.parent.iterdir()] == ["model.gguf"]
    assert target.read_text() == "the old file"
    quick_convert(tiny_a, target, "f32")
    assert target.read_bytes()[:4] == b"GGUF"


def test_the_golden_folders_themselves_convert(tmp_path: Path) -> None:
    for name in ("tiny-a", "tiny-b"):
        summary = quick_convert(GOLDEN_SETS / name, tmp_path / f"{name}.gguf", "q8_0")
        assert summary.notices == []
        assert summary.bytes == (tmp_path / f"{name}.gguf").stat().st_size
