"""The table of types, on the real model's shape."""

from collections import Counter
from math import prod
from pathlib import Path

import pytest
from gguf import GGMLQuantizationType

from benchmarks.random_model import FULL
from converter.gguf.policy import DEFAULT, TARGETS, assign
from converter.gguf.type_limits import LIMITS, stored_bytes

TABLE = FULL.tensor_table(tied=True)


def types(name: str) -> dict[str, str]:
    assigned = assign(TABLE, TARGETS[name])
    return {rule.name: kind.name for rule, kind in zip(TABLE, assigned.types, strict=True)}


def layers_with(name: str, kind: str, tensor: str) -> list[int]:
    found = types(name)
    return [layer for layer in range(32) if found.get(f"blk.{layer}.{tensor}.weight") == kind]


@pytest.mark.parametrize("name", TARGETS)
def test_small_and_sensitive_tensors_are_f32_in_every_type(name: str) -> None:
    for rule in TABLE:
        if len(rule.shape) == 1 or rule.kind in ("ssm_a", "ssm_conv1d.weight"):
            assert types(name)[rule.name] == "F32", rule.name


@pytest.mark.parametrize("name", ["f16", "bf16", "q8_0"])
def test_plain_types_are_alike_in_every_matrix(name: str) -> None:
    assert set(types(name).values()) == {"F32", name.upper()}


def test_the_default_spends_its_bits_where_they_tell() -> None:
    assert DEFAULT == "q4_k_m"
    found = types("q4_k_m")
    assert found["token_embd.weight"] == "Q6_K"
    assert {found[f"blk.{layer}.ssm_{part}.weight"] for layer in range(0, 17, 2) for part in ("x", "dt")} == {
        "Q8_0"
    }
    more = [0, 1, 2, 3, 6, 9, 12, 15, 18, 21, 24, 27, 28, 29, 30, 31]
    assert layers_with("q4_k_m", "Q6_K", "ffn_down") == more
    assert layers_with("q4_k_m", "Q6_K", "attn_qkv") == [1, 3, 9, 15]
    assert layers_with("q4_k_m", "Q4_K", "ffn_up") == list(range(32))
    assert layers_with("q4_k_s", "Q5_K", "ffn_down") == [0, 1, 2, 3]
    assert layers_with("q5_k_m", "Q6_K", "ffn_down") == more


def test_the_real_shape_needs_no_fallback_anywhere() -> None:
    for name, target in TARGETS.items():
        assert assign(TABLE, target).fallbacks == {}, name


@pytest.mark.parametrize(
    ("name", "bits"),
    [
        ("q8_0", 8.51),
        ("q6_k", 6.6),
        ("q5_k_m", 5.8),
        ("q4_k_m", 5.1),
        ("q4_k_s", 4.8),
        ("q4_0", 4.8),
    ],
)
def test_the_bits_per_weight_are_those_of_the_name(name: str, bits: float) -> None:
    assigned = assign(TABLE, TARGETS[name])
    size = sum(stored_bytes(rule.shape, kind) for rule, kind in zip(TABLE, assigned.types, strict=True))
    assert 8 * size / sum(prod(rule.shape) for rule in TABLE) == pytest.approx(bits, abs=0.1)


def test_every_type_that_may_be_written_has_a_limit() -> None:
    for width in (256, 96, 20):
        narrow = [rule for rule in TABLE if len(rule.shape) == 2]
        for target in TARGETS.values():
            shaped = [type(rule)(**{**vars(rule), "shape": (2, width)}) for rule in narrow]
            assert set(assign(shaped, target).types) <= set(LIMITS)


def test_rows_of_whole_blocks_of_32_fall_back_as_llama_cpps_do() -> None:
    up = next(rule for rule in TABLE if rule.name == "blk.0.ffn_up.weight")
    shaped = type(up)(**{**vars(up), "shape": (8, 288)})
    seen = Counter(assign([shaped], TARGETS[name]).types[0] for name in ("q4_k_m", "q5_k_m", "q6_k", "q4_0"))
    assert {kind.name for kind in seen} == {"Q5_0", "Q5_1", "Q8_0", "Q4_0"}
    odd = type(up)(**{**vars(up), "shape": (8, 20)})
    assert assign([odd], TARGETS["q4_k_m"]).types == [GGMLQuantizationType.F16]


def test_the_table_in_the_docs_is_this_one() -> None:
    lines = (Path(__file__).parents[3] / "docs" / "model.md").read_text(encoding="utf-8").splitlines()
    rows = [
        [cell.strip(" *") for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")
    ]
    first = next(place for place, row in enumerate(rows) if "q4_k_m" in row and "why" in row)
    names = rows[first][1:7]
    found = {row[0]: row[1:7] for row in rows[first + 2 : first + 8]}
    targets = [TARGETS[name] for name in names]
    assert found["matrices"] == [target.matrix.name for target in targets]
    assert found["`token_embd`, `output`"] == [target.embedding.name for target in targets]
    assert found["`ssm_x`, `ssm_dt`"] == [target.recurrence.name for target in targets]
    assert found["`attn_qkv`, `ffn_down` of some layers"] == [target.residual.name for target in targets]
    sizes = [
        sum(stored_bytes(r.shape, kind) for r, kind in zip(TABLE, assign(TABLE, target).types, strict=True))
        for target in targets
    ]
    assert found["GB, real shape"] == [f"{size / 1e9:.2f}" for size in sizes]
