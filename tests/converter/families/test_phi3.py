"""A dense Phi-4-mini's checkpoint: every tensor as it is, longrope's factors, and refusals by name."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from gguf import GGUFReader

from converter import convert
from converter.errors import BadTensors, UnsupportedModel
from converter.families.phi3 import Phi3Config
from converter.families.registry import parse_config
from tests.converter.folders import edit_config, refusal, stored
from tests.converter.test_damage import ODD
from tests.reference import phi3
from tests.reference.phi3 import Phi3Shape, random_weights, write_checkpoint

PHI_4_MINI = Phi3Shape(
    num_hidden_layers=32,
    num_attention_heads=24,
    num_key_value_heads=8,
    head_dim=128,
    intermediate_size=8192,
    vocab_size=200064,
    max_position_embeddings=131072,
    original_max_position_embeddings=4096,
)
REAL = phi3.config(PHI_4_MINI)
ROPE: dict[str, Any] = REAL["rope_scaling"]


def parsed(**changes: Any) -> Phi3Config:
    config = parse_config(REAL | changes)
    assert isinstance(config, Phi3Config)
    return config


@pytest.fixture
def checkpoint(tmp_path: Path) -> Path:
    shape = Phi3Shape()
    return write_checkpoint(tmp_path / "checkpoint", shape, random_weights(shape, 1))


def test_the_real_shape_is_read() -> None:
    config = parsed()
    assert (config.head_dim, config.rotary_dim, config.num_key_value_heads) == (128, 96, 8)
    assert config.long_rope is not None
    assert len(config.long_rope.long_factor) == 48
    assert config.long_rope.attention_factor == pytest.approx(1.190238, abs=1e-6)  # √(1 + ln 32 / ln 4096)


def test_transformers_5s_form_says_the_same() -> None:
    nested = {
        **{key: REAL[key] for key in ("rope_theta", "partial_rotary_factor")},
        **{key: ROPE[key] for key in ("long_factor", "short_factor")},
        "original_max_position_embeddings": 4096,
        "rope_type": "longrope",
    }
    raw = {key: value for key, value in REAL.items() if key not in (*nested, "rope_scaling")}
    assert parse_config(raw | {"rope_parameters": nested}) == parsed()


def test_an_attention_factor_of_its_own_is_taken() -> None:
    config = parsed(rope_scaling=ROPE | {"attention_factor": 1.5})
    assert config.long_rope is not None
    assert config.long_rope.attention_factor == 1.5


@pytest.mark.parametrize("scaling", [None, {}, {"rope_type": "default"}])
def test_no_scaling_is_fine(scaling: object) -> None:
    assert parsed(rope_scaling=scaling).long_rope is None


@pytest.mark.parametrize("window", [None, 262144, 131072])
def test_a_window_as_wide_as_the_context_is_none(window: int | None) -> None:
    assert parsed(sliding_window=window) == parsed()


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"sliding_window": 2047}, "sliding_window"),
        ({"sliding_window": "no"}, "sliding_window"),
        ({"attention_bias": True}, "attention_bias"),
        ({"mlp_bias": True}, "mlp_bias"),
        ({"lm_head_bias": True}, "lm_head_bias"),
        ({"hidden_act": "gelu"}, "hidden_act"),
        ({"full_attn_mod": 2}, "full_attn_mod"),
        ({"quantization_config": {}}, "quantization_config"),
        ({"head_dim": 64}, "head_dim"),
        ({"num_key_value_heads": 7}, "num_key_value_heads"),
        ({"hidden_size": 3070}, "hidden_size"),
        ({"num_hidden_layers": 1024}, "num_hidden_layers"),
        ({"rms_norm_eps": None}, "rms_norm_eps"),
        ({"rope_theta": -1.0}, "rope_theta"),
        ({"partial_rotary_factor": 1.5}, "partial_rotary_factor"),
        ({"partial_rotary_factor": 0.0}, "partial_rotary_factor"),
        ({"partial_rotary_factor": 0.993}, "partial_rotary_factor"),
        ({"rope_scaling": ROPE | {"type": "yarn"}}, "yarn"),
        ({"rope_scaling": ROPE | {"type": ["longrope"]}}, "longrope"),
        ({"rope_scaling": ROPE | {"long_factor": [1.0] * 47}}, "long_factor"),
        ({"rope_scaling": ROPE | {"short_factor": [0.0] * 48}}, "short_factor"),
        ({"rope_scaling": ROPE | {"short_factor": ["1"] * 48}}, "short_factor"),
        ({"rope_scaling": ROPE | {"attention_factor": "2"}}, "attention_factor"),
        ({"rope_scaling": "longrope"}, "rope_scaling"),
        ({"original_max_position_embeddings": 0}, "original_max_position_embeddings"),
        ({"tie_word_embeddings": 1}, "tie_word_embeddings"),
        ({"model_type": "phimoe"}, "phimoe"),
        ({"model_type": "phi4mm"}, "phi4mm"),
    ],
)
def test_what_is_not_implemented_is_refused_by_name(changes: dict[str, Any], word: str) -> None:
    with pytest.raises(UnsupportedModel, match=word):
        parsed(**changes)


def test_any_odd_value_is_refused_in_words_or_read() -> None:
    in_rope = (*ROPE, "rope_theta", "attention_factor", "partial_rotary_factor")
    values = (*ODD, [1e308] * 48, 10**400, -0.0, "longrope")
    odd_configs = [REAL | {key: odd} for key in REAL for odd in values]
    odd_configs += [REAL | {"rope_scaling": ROPE | {key: odd}} for key in in_rope for odd in values]
    sentences = []
    for raw in odd_configs:
        try:
            parse_config(raw)
        except UnsupportedModel as refused:
            sentences.append(str(refused))
    assert len(sentences) > 300
    assert [
        sentence for sentence in sentences if not sentence.endswith((".", ").")) or len(sentence) > 400
    ] == []


def test_every_tensor_is_in_the_file_as_it_was(checkpoint: Path, tmp_path: Path) -> None:
    shape, tensors = Phi3Shape(), random_weights(Phi3Shape(), 1)
    convert(checkpoint, tmp_path / "model.gguf", "f32", engine=None)
    found = stored(GGUFReader(tmp_path / "model.gguf"))
    for kind, factors in shape.factors.items():
        name = f"rope_factors_{kind.removesuffix('_factor')}.weight"
        assert np.array_equal(found.pop(name), np.array(factors, np.float32))
    assert len(found) == len(tensors)
    for name, source in {
        "token_embd.weight": "model.embed_tokens.weight",
        "output_norm.weight": "model.norm.weight",
        "blk.2.attn_norm.weight": "model.layers.2.input_layernorm.weight",
        "blk.2.attn_qkv.weight": "model.layers.2.self_attn.qkv_proj.weight",
        "blk.2.attn_output.weight": "model.layers.2.self_attn.o_proj.weight",
        "blk.2.ffn_norm.weight": "model.layers.2.post_attention_layernorm.weight",
        "blk.2.ffn_up.weight": "model.layers.2.mlp.gate_up_proj.weight",
        "blk.2.ffn_down.weight": "model.layers.2.mlp.down_proj.weight",
    }.items():
        assert np.array_equal(found[name], tensors[source].astype(np.float32)), name


@pytest.mark.parametrize("kind", ["q4_k_m", "q8_0", "bf16"])
def test_other_types_run(kind: str, checkpoint: Path, tmp_path: Path) -> None:
    """The conversion itself makes a forward pass."""
    summary = convert(checkpoint, tmp_path / "model.gguf", kind)
    assert summary.tensors == len(GGUFReader(tmp_path / "model.gguf").tensors)


def test_a_missing_or_misshaped_tensor_is_named(checkpoint: Path) -> None:
    edit_config(checkpoint, num_hidden_layers=4)
    found = refusal(checkpoint)
    assert isinstance(found, BadTensors)
    assert "model.layers.3" in str(found)
    edit_config(checkpoint, num_hidden_layers=3, intermediate_size=64)
    assert "gate_up_proj.weight has the shape" in str(refusal(checkpoint))


def test_a_sambay_config_on_dense_weights_is_refused(checkpoint: Path) -> None:
    raw = json.loads((checkpoint / "config.json").read_text())
    edit_config(
        checkpoint,
        model_type="phi4flash",
        num_hidden_layers=4,
        sliding_window=8,
        layer_norm_eps=raw["rms_norm_eps"],
    )
    assert isinstance(refusal(checkpoint), BadTensors)


def test_sizes_agree_with_the_published_model() -> None:
    """3.84 billion weights, as the model card says."""
    table = parsed().tensor_table(tied=True)
    assert sum(int(np.prod(rule.shape)) for rule in table) == 3_836_021_760
