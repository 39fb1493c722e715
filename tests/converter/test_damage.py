"""A campaign of damaged checkpoints: each is refused in words, or converts to exactly its damaged values."""

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from gguf import GGUFReader

from converter import ConversionError
from tests.converter.folders import INDEX, copy_of, quick_convert
from tests.converter.test_conversion import expected_values, same
from tests.reference.attention import lambda_init
from tests.reference.checkpoint import write_checkpoint
from tests.reference.safetensors_file import read_checkpoint
from tests.reference.shape import Shape

SHAPE = Shape(n_layer=8, n_head=4, n_kv_head=2, head_dim=2, intermediate_size=8, vocab_size=290)
ODD: list[Any] = [
    None,
    True,
    False,
    0,
    -1,
    1,
    2,
    7,
    1.5,
    1e300,
    1 << 70,
    "",
    "x",
    "\ud800",
    [],
    [1],
    {},
    {"a": 1},
]
FIELDS = {
    "num_hidden_layers": "block_count",
    "max_position_embeddings": "context_length",
    "hidden_size": "embedding_length",
    "intermediate_size": "feed_forward_length",
    "num_attention_heads": "attention.head_count",
    "num_key_value_heads": "attention.head_count_kv",
    "sliding_window": "attention.sliding_window",
    "vocab_size": "vocab_size",
}


def _flip_bit(path: Path, rng: np.random.Generator) -> str:
    content = bytearray(path.read_bytes())
    # half of them near the beginning, where a safetensors file has its header
    place = int(rng.integers(len(content) if rng.random() < 0.5 else min(len(content), 4096)))
    bit = int(rng.integers(8))
    content[place] ^= 1 << bit
    path.write_bytes(content)
    return f"bit {bit} of byte {place} flipped in {path.name}"


def _resize(path: Path, rng: np.random.Generator) -> str:
    content = path.read_bytes()
    size = int(rng.integers(len(content) + 64))
    path.write_bytes(content[:size] + bytes(max(0, size - len(content))))
    return f"{path.name} cut or extended to {size} of {len(content)} bytes"


def _remove(path: Path, rng: np.random.Generator) -> str:
    path.unlink()
    return f"{path.name} removed"


def _places(node: Any) -> list[tuple[Any, Any]]:
    """Every (container, key) below `node`."""
    keys = list(node) if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else []
    return [(node, key) for key in keys] + [place for key in keys for place in _places(node[key])]


def _spoil_json(content: Any, rng: np.random.Generator) -> str:
    """Takes away, replaces, renames or doubles one value."""
    places = _places(content)
    # the outer keys of a large file matter most
    container, key = places[int(rng.integers(len(places) if rng.random() < 0.5 else min(len(places), 40)))]
    match int(rng.integers(4)):
        case 0:
            del container[key]
            return f"{key!r:.60} taken away"
        case 1:
            container[key] = ODD[int(rng.integers(len(ODD)))]
            return f"{key!r:.60} set to {container[key]!r}"
        case 2:
            other_container, other = places[int(rng.integers(len(places)))]
            container[key] = json.loads(json.dumps(other_container[other]))
            return f"{key!r:.60} set to the value of {other!r:.60}"
        case _:
            if isinstance(container, dict):
                container[f"{key}x"] = container.pop(key)
            elif isinstance(container, list):
                container.insert(key, container[key])
            return f"{key!r:.60} renamed or doubled"


def _spoil_json_file(path: Path, rng: np.random.Generator) -> str:
    content = json.loads(path.read_text())
    what = _spoil_json(content, rng)
    path.write_text(json.dumps(content))
    return f"{path.name}: {what}"


def _spoil_header(path: Path, rng: np.random.Generator) -> str:
    content = path.read_bytes()
    length = int.from_bytes(content[:8], "little")
    header = json.loads(content[8 : 8 + length])
    what = _spoil_json(header, rng)
    text = json.dumps(header).encode()
    path.write_bytes(len(text).to_bytes(8, "little") + text + content[8 + length :])
    return f"header of {path.name}: {what}"


def damage(folder: Path, rng: np.random.Generator) -> str:
    """Does one thing to the checkpoint; returns what."""
    files = sorted(folder.iterdir())
    file = files[int(rng.integers(len(files)))]
    is_json = file.suffix == ".json"
    spoil = rng.choice(
        [_spoil_json_file if is_json else _spoil_header, _flip_bit, _resize, _remove],
        p=[0.5, 0.35, 0.1, 0.05],
    )
    return spoil(file, rng)


def check_values(folder: Path, target: Path) -> None:
    """The file holds what the damaged checkpoint says, by readers that are not the converter's."""
    reader = GGUFReader(target)
    config = json.loads((folder / "config.json").read_text())
    if "tie_word_embeddings" not in config:
        (folder / "config.json").write_text(json.dumps(config | {"tie_word_embeddings": True}))
    assert same({tensor.name: tensor.data for tensor in reader.tensors}, expected_values(folder))
    for key, field in FIELDS.items():
        assert reader.fields[f"phi4flash.{field}"].contents() == config[key], key
    eps = reader.fields["phi4flash.attention.layer_norm_epsilon"].contents()
    assert eps == np.float32(config["layer_norm_eps"])
    source = read_checkpoint(folder)
    for layer, value in enumerate(reader.fields["phi4flash.attention.diff_lambda"].contents()):
        if layer % 2:
            vector = f"model.layers.{layer}.attn.inner_cross_attn.lambda_"
            q1, k1, q2, k2 = (source[vector + name] for name in ("q1", "k1", "q2", "k2"))
            exact = math.exp((q1 * k1).sum()) - math.exp((q2 * k2).sum()) + lambda_init(layer)
            assert value == pytest.approx(exact, rel=1e-6)
    tokenizer = json.loads((folder / "tokenizer.json").read_text())
    tokens = reader.fields["tokenizer.ggml.tokens"].contents()
    assert len(tokens) == len(set(tokens)) == config["vocab_size"]
    for text, token in tokenizer["model"]["vocab"].items():
        assert tokens[token] == text
    for added in tokenizer.get("added_tokens", []):
        assert tokens[added["id"]] == added["content"]
    merges = [m if isinstance(m, str) else " ".join(m) for m in tokenizer["model"]["merges"]]
    assert reader.fields["tokenizer.ggml.merges"].contents() == merges


def _quantised(folder: Path, target: Path) -> str:
    """What the default type says of values that F32 holds: too large for it, or nothing."""
    try:
        quick_convert(folder, target, "q4_k_m")
    except ConversionError as error:
        return str(error)
    target.unlink()
    return ""


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """One in a single file, one in two shards."""
    folder = tmp_path_factory.mktemp("originals")
    return [
        write_checkpoint(folder / f"{n}-{dtype}", SHAPE, 0, dtype, n_shards=n)
        for n, dtype in ((1, "F32"), (2, "BF16"))
    ]


def test_a_damaged_checkpoint_is_refused_or_converted_as_it_is(
    originals: list[Path], tmp_path: Path, request: pytest.FixtureRequest, record_property: Any
) -> None:
    count = 1000 if request.config.getoption("--full") else 48
    seed = request.config.getoption("--seed")
    refused = 0
    for place in range(count):
        rng = np.random.default_rng([seed, place])
        folder = tmp_path / str(place)
        copy_of(originals[place % 2], folder)
        target = tmp_path / f"{place}.gguf"
        what = damage(folder, rng)
        try:
            quick_convert(folder, target, "f32")
        except ConversionError as error:
            sentence = str(error)
        except Exception as error:
            raise AssertionError(f"{place}: {what} → {type(error).__name__}: {error}") from error
        else:
            sentence = ""
            try:
                check_values(folder, target)
            except Exception as error:
                raise AssertionError(f"{place}: {what} was accepted with other values") from error
            target.unlink()
            sentence_q4 = _quantised(folder, target)
            assert sentence_q4.endswith(".") or not sentence_q4, (place, what)
        refused += sentence != ""
        assert sentence.endswith(".") or not sentence, (place, what)
        assert not list(tmp_path.glob("*.gguf*")), (place, what)
    record_property("figure", f"{count} damaged checkpoints: {refused} refused, the rest exact")
    assert 0.2 * count < refused < 0.95 * count


def test_undamaged_they_are_accepted_and_exact(originals: list[Path], tmp_path: Path) -> None:
    for original in originals:
        folder = copy_of(original, tmp_path / original.name)
        assert (folder / INDEX).exists() == original.name.startswith("2")
        quick_convert(folder, tmp_path / "out.gguf", "f32")
        check_values(folder, tmp_path / "out.gguf")
