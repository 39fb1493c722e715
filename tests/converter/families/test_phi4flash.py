import json
import math
from typing import Any

import pytest

from benchmarks.random_model import FULL
from converter.errors import UnsupportedModel
from converter.families.phi4flash import Phi4FlashConfig
from converter.families.registry import parse_config, read_config
from tests.reference.golden import GOLDEN_SETS

REAL: dict[str, Any] = {  # the real config.json as far as it is known: no mamba_* keys
    "model_type": "phi4flash",
    "hidden_act": "silu",
    "hidden_size": 2560,
    "intermediate_size": 10240,
    "layer_norm_eps": 1e-05,
    "lm_head_bias": False,
    "max_position_embeddings": 262144,
    "mb_per_layer": 2,
    "mlp_bias": False,
    "num_attention_heads": 40,
    "num_hidden_layers": 32,
    "num_key_value_heads": 20,
    "rope_theta": 10000.0,
    "sliding_window": 512,
    "tie_word_embeddings": True,
    "vocab_size": 200064,
}
WINDOWS = [512 if layer % 2 and layer < 16 else None for layer in range(32)]


def refused(changes: dict[str, Any], *without: str) -> str:
    raw = {key: value for key, value in (REAL | changes).items() if key not in without}
    with pytest.raises(UnsupportedModel) as caught:
        parse_config(raw)
    return str(caught.value)


def test_missing_mamba_keys_take_the_class_defaults() -> None:
    config = parse_config(REAL)
    assert (config.mamba_d_state, config.mamba_d_conv, config.mamba_expand) == (16, 4, 2)
    assert (config.mamba_dt_rank, config.head_dim, config.d_inner, config.gqa_ratio) == (160, 64, 5120, 2)


def test_dt_rank_auto_rounds_up() -> None:
    sizes = {"hidden_size": 72, "num_attention_heads": 4, "num_key_value_heads": 2, "mamba_dt_rank": "auto"}
    assert parse_config(REAL | sizes).mamba_dt_rank == 5
    assert parse_config(REAL | {"mamba_dt_rank": 7}).mamba_dt_rank == 7


def test_keys_that_say_what_is_implemented_may_be_absent() -> None:
    assert parse_config(
        {k: v for k, v in REAL.items() if k not in ("mb_per_layer", "hidden_act", "mlp_bias")}
    )


def test_the_golden_sets_have_their_published_shapes() -> None:
    config = read_config(GOLDEN_SETS / "tiny-b")
    assert (config.num_hidden_layers, config.hidden_size, config.mamba_dt_rank) == (12, 256, 16)


def test_a_window_per_layer_is_one_window() -> None:
    assert parse_config(REAL | {"sliding_window": WINDOWS}).sliding_window == 512
    everywhere_below = [512 if layer < 17 else None for layer in range(32)]  # Mamba layers have no use for it
    assert parse_config(REAL | {"sliding_window": everywhere_below}).sliding_window == 512


@pytest.mark.parametrize(
    ("windows", "word"),
    [
        (WINDOWS[:-1], "31"),
        ([None] * 32, "same number"),
        ([256 if layer == 3 else window for layer, window in enumerate(WINDOWS)], "same number"),
        ([None if layer == 3 else window for layer, window in enumerate(WINDOWS)], "same number"),
        ([512 if layer == 17 else window for layer, window in enumerate(WINDOWS)], "layer 17"),
        ([512 if layer == 31 else window for layer, window in enumerate(WINDOWS)], "layer 31"),
        ([True if layer % 2 and layer < 16 else None for layer in range(32)], "same number"),
        (None, "sliding_window"),
        (0, "sliding_window"),
    ],
)
def test_windows_that_the_engine_has_not_are_refused(windows: object, word: str) -> None:
    assert word in refused({"sliding_window": windows})


def test_layer_types_must_agree() -> None:
    types = ["sliding_attention" if layer % 2 and layer < 16 else "full_attention" for layer in range(32)]
    assert parse_config(REAL | {"layer_types": types})
    assert "layer 17" in refused({"layer_types": [*types[:17], "sliding_attention", *types[18:]]})
    assert "layer 3" in refused({"layer_types": [*types[:3], "full_attention", *types[4:]]})
    assert "layer_types" in refused({"layer_types": types[1:]})


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"model_type": "llama"}, "llama"),
        ({"model_type": ["phi4flash"]}, "model_type"),
        ({"mlp_bias": True}, "mlp_bias"),
        ({"lm_head_bias": True}, "lm_head_bias"),
        ({"hidden_act": "gelu"}, "hidden_act"),
        ({"mb_per_layer": 4}, "mb_per_layer"),
        ({"mb_per_layer": 2.0}, "mb_per_layer"),
        ({"mamba_proj_bias": True}, "mamba_proj_bias"),
        ({"mamba_conv_bias": False}, "mamba_conv_bias"),
        ({"quantization_config": {"quant_method": "gptq"}}, "quantization_config"),
        ({"num_hidden_layers": 30}, "multiple of 4"),
        ({"num_hidden_layers": 0}, "num_hidden_layers"),
        ({"num_hidden_layers": 1024}, "num_hidden_layers"),
        ({"num_key_value_heads": 5}, "even"),
        ({"num_key_value_heads": 16}, "num_key_value_heads"),
        ({"hidden_size": 2570}, "hidden_size"),
        ({"hidden_size": 2560.0}, "hidden_size"),
        ({"hidden_size": True}, "hidden_size"),
        ({"hidden_size": 10**30}, "hidden_size"),
        ({"vocab_size": "many"}, "vocab_size"),
        ({"vocab_size": -5}, "vocab_size"),
        ({"head_dim": 128}, "head_dim"),
        ({"layer_norm_eps": 0.0}, "layer_norm_eps"),
        ({"layer_norm_eps": "1e-5"}, "layer_norm_eps"),
        ({"mamba_dt_rank": 0}, "mamba_dt_rank"),
        ({"mamba_dt_rank": "full"}, "mamba_dt_rank"),
        ({"mamba_d_state": None}, "mamba_d_state"),
        ({"tie_word_embeddings": "yes"}, "tie_word_embeddings"),
    ],
)
def test_what_is_not_implemented_is_refused_by_name(changes: dict[str, Any], word: str) -> None:
    sentence = refused(changes)
    assert word in sentence
    assert sentence.endswith((".", ")."))


@pytest.mark.parametrize(
    "key", ["hidden_size", "vocab_size", "layer_norm_eps", "sliding_window", "model_type"]
)
def test_a_missing_key_is_named(key: str) -> None:
    assert key in refused({}, key)


def test_the_real_configs_object_survives_json() -> None:
    assert parse_config(json.loads(json.dumps(REAL))) == parse_config(REAL)


def test_a_shape_writes_the_config_json_that_it_is_read_from() -> None:
    config = parse_config(REAL | {"mamba_dt_rank": 7, "tie_word_embeddings": False})
    assert isinstance(config, Phi4FlashConfig)
    assert parse_config(json.loads(json.dumps(config.config_json()))) == config


def test_the_real_model_has_the_published_number_of_parameters() -> None:
    sizes = [math.prod(rule.source_shape) for rule in FULL.tensor_table(tied=True)]
    assert sum(sizes) + sum(math.prod(shape) for shape in FULL.vectors().values()) == 3_852_562_944


def test_every_attention_layer_has_four_lambda_vectors() -> None:
    sources = FULL.lambda_sources()
    assert list(sources) == list(range(1, 32, 2))
    assert sources[31][3] == "model.layers.31.attn.inner_cross_attn.lambda_k2"
    assert FULL.vectors() == {name: (64,) for names in sources.values() for name in names}
