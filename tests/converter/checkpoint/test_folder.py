import json
from pathlib import Path

import numpy as np
import pytest

from converter.errors import BadTensors, NotACheckpoint
from tests.converter.folders import (
    INDEX,
    WEIGHTS,
    converted,
    edit_json,
    refusal,
    save_tensors,
    split_in_shards,
    stored,
    tensors_of,
)


def test_a_pickle_is_refused_with_the_reason(tiny_a: Path) -> None:
    (tiny_a / WEIGHTS).rename(tiny_a / "pytorch_model.bin")
    error = refusal(tiny_a)
    assert isinstance(error, NotACheckpoint)
    assert "pytorch_model.bin" in str(error)
    assert "pickle" in str(error)


def test_a_pickle_beside_safetensors_is_not_touched(tiny_a: Path) -> None:
    (tiny_a / "pytorch_model.bin").write_bytes(b"\x80\x04cos\nsystem\n(S'false'\ntR.")
    assert len(stored(converted(tiny_a))) == 100


@pytest.mark.parametrize(
    ("name", "word"),
    [("other.safetensors", INDEX), ("model.gguf", "GGUF"), ("readme.txt", WEIGHTS)],
)
def test_a_folder_of_something_else_is_refused(name: str, word: str, tiny_a: Path) -> None:
    (tiny_a / WEIGHTS).rename(tiny_a / name)
    error = refusal(tiny_a)
    assert isinstance(error, NotACheckpoint)
    assert word in str(error)


def test_a_missing_folder_and_a_file_are_refused(tiny_a: Path) -> None:
    assert "folder" in str(refusal(tiny_a / "none"))
    assert "folder" in str(refusal(tiny_a / WEIGHTS))


def test_the_single_file_goes_before_an_index(tiny_a: Path) -> None:
    (tiny_a / INDEX).write_text("not even JSON")
    assert len(stored(converted(tiny_a))) == 100


def test_an_index_entry_in_the_wrong_shard_is_named(tiny_a: Path) -> None:
    one, two = split_in_shards(tiny_a)
    index = json.loads((tiny_a / INDEX).read_text())["weight_map"]
    name = next(name for name, file in index.items() if file == one.name)
    edit_json(tiny_a / INDEX, {"weight_map": index | {name: two.name}})
    assert name in str(refusal(tiny_a))


def test_an_index_that_promises_too_much_or_too_little_is_refused(tiny_a: Path) -> None:
    one, _ = split_in_shards(tiny_a)
    index = json.loads((tiny_a / INDEX).read_text())["weight_map"]
    edit_json(tiny_a / INDEX, {"weight_map": index | {"model.extra": one.name}})
    assert "model.extra" in str(refusal(tiny_a))
    edit_json(tiny_a / INDEX, {"weight_map": dict(list(index.items())[1:])})
    assert next(iter(index)) in str(refusal(tiny_a))


def test_a_missing_shard_is_named(tiny_a: Path) -> None:
    one, _ = split_in_shards(tiny_a)
    one.unlink()
    assert one.name in str(refusal(tiny_a))


def test_a_tensor_in_two_shards_is_refused(tiny_a: Path) -> None:
    one, two = split_in_shards(tiny_a)
    tensors = tensors_of_file(one) | tensors_of_file(two)
    save_tensors(tiny_a, tensors)
    (tiny_a / WEIGHTS).rename(two)
    assert "again" in str(refusal(tiny_a))


def tensors_of_file(path: Path) -> dict[str, np.ndarray]:
    renamed = path.parent / WEIGHTS
    renamed.write_bytes(path.read_bytes())
    try:
        return tensors_of(path.parent)
    finally:
        renamed.unlink()


@pytest.mark.parametrize(
    "file",
    [
        "../tiny-a/x.safetensors",
        "/etc/passwd",
        "a/b.safetensors",
        "..",
        "",
        7,
        None,
        "x.bin",
        "a\0.safetensors",
    ],
)
def test_an_index_cannot_lead_out_of_the_folder(file: object, tiny_a: Path) -> None:
    split_in_shards(tiny_a)
    index = json.loads((tiny_a / INDEX).read_text())["weight_map"]
    edit_json(tiny_a / INDEX, {"weight_map": index | {next(iter(index)): file}})
    error = refusal(tiny_a)
    assert isinstance(error, BadTensors)
    assert "checkpoint's folder" in str(error)


@pytest.mark.parametrize("weight_map", [None, [], {}, "all"])
def test_an_index_without_a_map_is_refused(weight_map: object, tiny_a: Path) -> None:
    split_in_shards(tiny_a)
    edit_json(tiny_a / INDEX, {"weight_map": weight_map})
    assert "weight_map" in str(refusal(tiny_a))


def test_links_into_a_download_cache_are_followed(tiny_a: Path) -> None:
    blob = tiny_a.parent / "blob"
    (tiny_a / WEIGHTS).rename(blob)
    (tiny_a / WEIGHTS).symlink_to(blob)
    assert len(stored(converted(tiny_a))) == 100
