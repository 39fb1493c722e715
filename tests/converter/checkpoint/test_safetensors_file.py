import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from converter.checkpoint.safetensors_file import SafetensorsFile, decode
from converter.errors import BadTensors

Header = dict[str, Any]
GOOD: Header = {
    "b": {"dtype": "F32", "shape": [2, 3], "data_offsets": [4, 28]},
    "a": {"dtype": "BF16", "shape": [2], "data_offsets": [0, 4]},
    "none": {"dtype": "F16", "shape": [0, 7], "data_offsets": [4, 4]},
}


def write(path: Path, header: Header | bytes, data: bytes = bytes(28)) -> Path:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    path.write_bytes(len(text).to_bytes(8, "little") + text + data)
    return path


def refused(path: Path) -> str:
    with pytest.raises(BadTensors) as caught:
        SafetensorsFile(path)
    return str(caught.value)


def test_tensors_come_in_the_order_of_their_bytes(tmp_path: Path) -> None:
    data = np.arange(14, dtype="<u2").tobytes()
    with SafetensorsFile(
        write(tmp_path / "x.safetensors", GOOD | {"__metadata__": {"format": "pt"}}, data)
    ) as file:
        assert [tensor.name for tensor in file.tensors] == ["a", "none", "b"]
        last = file.tensors[2]
        assert file.read_rows(last, 1, 1) == data[16:]
        assert file.read(last).shape == (2, 3)


def test_every_bf16_decodes_as_its_upper_half_says() -> None:
    bits = np.arange(1 << 16, dtype=np.uint32)
    decoded = decode(bits.astype("<u2").tobytes(), "BF16", (256, 256))
    assert np.array_equal(decoded.view(np.uint32).reshape(-1), bits << 16)


@pytest.mark.parametrize("dtype", ["F16", "F32", "F64"])
def test_floats_decode_to_the_nearest_float32(dtype: str) -> None:
    values = np.random.default_rng(1).standard_normal(1000).astype(f"<f{int(dtype[1:]) // 8}")
    assert np.array_equal(decode(values.tobytes(), dtype, (1000,)), values.astype(np.float32))


@pytest.mark.parametrize(
    ("name", "changes", "word"),
    [
        ("b", {"data_offsets": [4, 32]}, "bytes"),
        ("b", {"data_offsets": [0, 24]}, "neighbour"),
        ("b", {"data_offsets": [5, 29]}, "neighbour"),
        ("b", {"data_offsets": [28, 4]}, "bytes"),
        ("b", {"data_offsets": [-20, 4]}, "damaged"),
        ("b", {"data_offsets": [4]}, "damaged"),
        ("b", {"data_offsets": "4,28"}, "damaged"),
        ("b", {"data_offsets": [4.0, 28.0]}, "damaged"),
        ("b", {"shape": [2, 4]}, "shape"),
        ("b", {"shape": [-2, -3]}, "damaged"),
        ("b", {"shape": [True, 6]}, "damaged"),
        ("b", {"shape": [1 << 61, 1 << 61]}, "shape"),
        ("b", {"shape": [1] * 9}, "damaged"),
        ("b", {"shape": None}, "damaged"),
        ("b", {"dtype": "F4"}, "F4"),
        ("b", {"dtype": ["F32"]}, "dtype"),
        ("b", {"comment": "hi"}, "damaged"),
    ],
)
def test_a_lying_entry_is_named(name: str, changes: Header, word: str, tmp_path: Path) -> None:
    sentence = refused(write(tmp_path / "x.safetensors", GOOD | {name: GOOD[name] | changes}))
    assert word in sentence
    assert repr(name) in sentence
    assert "x.safetensors" in sentence


def test_truncated_and_padded_files_are_told_with_their_sizes(tmp_path: Path) -> None:
    assert "truncated" in refused(write(tmp_path / "x.safetensors", GOOD, bytes(27)))
    assert "does not describe" in refused(write(tmp_path / "x.safetensors", GOOD, bytes(29)))


@pytest.mark.parametrize("content", [b"", b"\x05", bytes(8), b"\xff" * 64, (9).to_bytes(8, "little") + b"{}"])
def test_what_is_no_safetensors_file_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.safetensors"
    path.write_bytes(content)
    assert "x.safetensors is truncated or not a safetensors file" in refused(path)


@pytest.mark.parametrize("text", [b"[]", b"{", b'{"a": 1}', b'{"a": 1, "a": 2}', b"\xff\xff", b"[" * 50_000])
def test_a_header_that_is_no_table_is_refused(text: bytes, tmp_path: Path) -> None:
    assert "x.safetensors" in refused(write(tmp_path / "x.safetensors", text, b""))


def test_a_git_lfs_pointer_is_recognised(tmp_path: Path) -> None:
    path = tmp_path / "x.safetensors"
    path.write_text("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 99\n")
    assert "git lfs pull" in refused(path)


def test_a_file_that_shrinks_meanwhile_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path / "x.safetensors", GOOD)
    with SafetensorsFile(path) as file:
        path.write_bytes(path.read_bytes()[:-4])
        with pytest.raises(BadTensors, match="shorter"):
            file.read(file.tensors[2])
