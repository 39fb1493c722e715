from typing import Any

import pytest

from converter.checkpoint.config_values import (
    check_flags,
    check_head_dim,
    check_heads,
    epsilon,
    number,
    size,
    tied,
)
from converter.errors import UnsupportedModel
from engine.gguf.architecture import MAX_SIZE


def test_a_flag_may_be_absent_or_as_it_is_implemented() -> None:
    check_flags({}, {"mlp_bias": False})
    check_flags({"mlp_bias": False, "other": 7}, {"mlp_bias": False})


@pytest.mark.parametrize("value", [True, 0, None, "no"])
def test_any_other_value_of_a_flag_is_refused_by_name(value: object) -> None:
    with pytest.raises(UnsupportedModel, match="mlp_bias"):
        check_flags({"mlp_bias": value}, {"mlp_bias": False})


def test_quantised_weights_are_refused() -> None:
    with pytest.raises(UnsupportedModel, match="already quantised"):
        check_flags({"quantization_config": {"bits": 4}}, {})


@pytest.mark.parametrize(
    ("heads", "word"), [((64, 8, 3), "num_key_value_heads"), ((65, 8, 4), "hidden_size")]
)
def test_heads_divide_the_width_and_key_heads_the_heads(heads: tuple[int, int, int], word: str) -> None:
    check_heads(64, 8, 4)
    with pytest.raises(UnsupportedModel, match=word):
        check_heads(*heads)


def test_a_head_size_of_its_own_is_refused() -> None:
    check_head_dim({}, 8)
    check_head_dim({"head_dim": 8}, 8)
    with pytest.raises(UnsupportedModel, match="head_dim to 16"):
        check_head_dim({"head_dim": 16}, 8)


@pytest.mark.parametrize("value", [0, -1, MAX_SIZE + 1, 2.0, "8", True, None])
def test_a_size_is_a_whole_number_within_bounds(value: object) -> None:
    assert size({"a": MAX_SIZE}, "a") == MAX_SIZE
    with pytest.raises(UnsupportedModel, match="a in config"):
        size({"a": value}, "a")


def test_a_size_that_is_missing_takes_its_default_or_is_named() -> None:
    assert size({}, "a", 16) == 16
    with pytest.raises(UnsupportedModel, match="has no a;"):
        size({}, "a")


@pytest.mark.parametrize("value", [0.0, 2.0, float("nan"), 1, None, "1e-5"])
def test_an_epsilon_is_a_small_positive_number(value: object) -> None:
    assert epsilon({"eps": 1e-5}, "eps") == 1e-5
    with pytest.raises(UnsupportedModel, match="eps"):
        epsilon({"eps": value}, "eps")


def test_tying_is_said_denied_or_left_open() -> None:
    said: list[dict[str, Any]] = [{"tie_word_embeddings": True}, {"tie_word_embeddings": False}, {}]
    assert [tied(raw) for raw in said] == [True, False, None]
    with pytest.raises(UnsupportedModel, match="tie_word_embeddings"):
        tied({"tie_word_embeddings": 1})


@pytest.mark.parametrize("value", [0.4, 2.1, float("nan"), True, "1"])
def test_a_number_is_within_its_bounds(value: object) -> None:
    assert number({"a": 1}, "a", 1.0, 0.5, 2.0) == 1.0
    assert number({}, "a", 1.5, 0.5, 2.0) == 1.5
    with pytest.raises(UnsupportedModel, match=r"from 0\.5 to 2"):
        number({"a": value}, "a", 1.0, 0.5, 2.0)
