"""Small checkpoint folders to spoil, and what becomes of them."""

import json
import shutil
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from gguf import GGUFReader
from safetensors.numpy import load_file, save_file

from converter import ConversionError, convert
from tests.reference.golden import GOLDEN_SETS

quick_convert = partial(convert, engine=None)  # without the forward pass, which takes a process

WEIGHTS = "model.safetensors"
INDEX = "model.safetensors.index.json"


def copy_of(name: str | Path, folder: Path) -> Path:
    """A writable copy of the golden set `name`, without its logits, or of another folder."""
    shutil.copytree(GOLDEN_SETS / name, folder, ignore=shutil.ignore_patterns("golden.*"))
    return folder


def edit_json(path: Path, changes: Mapping[str, Any], *, without: tuple[str, ...] = ()) -> None:
    """Sets keys of the JSON object at `path` and takes others away."""
    content = json.loads(path.read_text())
    content |= changes
    for key in without:
        del content[key]
    path.write_text(json.dumps(content))


def edit_config(folder: Path, *without: str, **changes: Any) -> None:
    edit_json(folder / "config.json", changes, without=without)


def tensors_of(folder: Path) -> dict[str, np.ndarray]:
    return load_file(folder / WEIGHTS)


def save_tensors(folder: Path, tensors: Mapping[str, np.ndarray]) -> None:
    save_file({name: np.ascontiguousarray(values) for name, values in tensors.items()}, folder / WEIGHTS)


def split_in_shards(folder: Path, count: int = 2) -> list[Path]:
    """Replaces the single file by shards and their index, as save_pretrained names them."""
    tensors = tensors_of(folder)
    (folder / WEIGHTS).unlink()
    weight_map: dict[str, str] = {}
    for place in range(count):
        name = f"model-{place + 1:05d}-of-{count:05d}.safetensors"
        part = dict(sorted(tensors.items())[place::count])
        save_file(part, folder / name)
        weight_map |= dict.fromkeys(part, name)
    (folder / INDEX).write_text(json.dumps({"metadata": {}, "weight_map": weight_map}))
    return sorted(folder.glob("model-*.safetensors"))


def enlarge(folder: Path, vocab_size: int = 120_000, intermediate_size: int = 40_000) -> Path:
    """Gives a copy of tiny-a tensors of many chunks; returns it."""
    rng = np.random.default_rng(0)
    tensors = tensors_of(folder)
    tensors["model.embed_tokens.weight"] = rng.standard_normal((vocab_size, 64), np.float32)
    for layer in range(8):
        mlp = f"model.layers.{layer}.mlp"
        tensors[f"{mlp}.fc1.weight"] = rng.standard_normal((2 * intermediate_size, 64), np.float32)
        tensors[f"{mlp}.fc2.weight"] = rng.standard_normal((64, intermediate_size), np.float32)
    save_tensors(folder, tensors)
    edit_config(folder, vocab_size=vocab_size, intermediate_size=intermediate_size)
    return folder


def converted(folder: Path, kind: str = "f32") -> GGUFReader:
    """The finished file, read by gguf's own reader."""
    target = folder.parent / f"{folder.name}-{kind}.gguf"
    quick_convert(folder, target, kind)
    return GGUFReader(target)


def stored(reader: GGUFReader) -> dict[str, np.ndarray]:
    return {tensor.name: tensor.data for tensor in reader.tensors}


def refusal(folder: Path, kind: str = "f32") -> ConversionError:
    """The error that converting `folder` raises; asserts that it leaves no file behind."""
    target = folder.parent / "refused.gguf"
    with pytest.raises(ConversionError) as caught:
        quick_convert(folder, target, kind)
    assert not list(folder.parent.glob("refused.gguf*"))
    assert caught.value.sentence.key.startswith("converter."), "the window could not translate it"
    sentence = str(caught.value)
    assert sentence.endswith("."), sentence
    assert len(sentence) < 600, sentence
    return caught.value
