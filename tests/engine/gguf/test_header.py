"""Damaged and foreign files are told apart before llama.cpp sees them."""

import contextlib
import random
from pathlib import Path

import pytest
from gguf import GGUFReader, GGUFWriter

from engine.gguf import header
from engine.wire.errors import EngineError, ForeignLayout, NotAModel, Truncated, UnsupportedArchitecture


def write_gguf(path: Path, architecture: str, **metadata: int) -> Path:
    writer = GGUFWriter(path, architecture)
    for key, value in metadata.items():
        writer.add_uint32(f"{architecture}.{key}", value)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def test_the_header_is_what_the_gguf_package_reads(tiny_a: Path) -> None:
    ours, theirs = header.read(tiny_a), GGUFReader(tiny_a)
    assert ours.data_offset == theirs.data_offset
    assert [tensor.name for tensor in ours.tensors] == [tensor.name for tensor in theirs.tensors]
    assert [tensor.n_bytes for tensor in ours.tensors] == [tensor.n_bytes for tensor in theirs.tensors]
    for key, value in ours.metadata.items():
        assert value == theirs.fields[key].contents(), key


def test_a_missing_file_and_a_folder_are_no_models(tmp_path: Path) -> None:
    with pytest.raises(NotAModel, match="cannot be read"):
        header.read(tmp_path / "none.gguf")
    with pytest.raises(NotAModel, match="cannot be read"):
        header.read(tmp_path)


@pytest.mark.parametrize("content", [b"", b"GG", b"Dear diary, today we did fractions.", b"\0" * 100])
def test_a_file_of_something_else_is_no_model(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "text.gguf").write_bytes(content)
    with pytest.raises(NotAModel, match="not a GGUF"):
        header.read(tmp_path / "text.gguf")


def test_another_architecture_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnsupportedArchitecture, match=r"“llama”.*phi4flash"):
        header.read(write_gguf(tmp_path / "llama.gguf", "llama"))


@pytest.mark.parametrize("metadata", [{}, {"layout_version": 7}])
def test_a_phi4flash_file_of_another_converter_is_refused(tmp_path: Path, metadata: dict[str, int]) -> None:
    with pytest.raises(ForeignLayout, match="another converter"):
        header.read(write_gguf(tmp_path / "foreign.gguf", "phi4flash", **metadata))


def test_every_cut_is_noticed(tiny_a: Path, tmp_path: Path, rng: random.Random) -> None:
    whole = tiny_a.read_bytes()
    data_offset = header.read(tiny_a).data_offset
    cuts = [rng.randrange(4, data_offset) for _ in range(100)]
    cuts += [rng.randrange(data_offset, len(whole) - 32) for _ in range(20)]
    for cut in cuts:
        (tmp_path / "cut.gguf").write_bytes(whole[:cut])
        with pytest.raises(Truncated, match="Copy or convert it again"):
            header.read(tmp_path / "cut.gguf")


def test_flipped_header_bits_are_read_or_refused_in_words(
    tiny_a: Path, tmp_path: Path, rng: random.Random, full: bool
) -> None:
    whole = bytearray(tiny_a.read_bytes())
    data_offset = header.read(tiny_a).data_offset
    file = tmp_path / "flipped.gguf"
    for _ in range(2000 if full else 100):
        damaged = bytearray(whole)
        for _ in range(rng.randint(1, 4)):
            damaged[rng.randrange(data_offset)] ^= 1 << rng.randrange(8)
        file.write_bytes(damaged)
        with contextlib.suppress(EngineError):  # anything else is a bug
            header.read(file)
