"""A loaded model file: its words and marks, what it says of itself, and how a load ends."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.gguf.description import n_params
from engine.llama.model import LoadCancelled, Model
from engine.wire.errors import NotAModel, Truncated


@pytest.fixture(scope="module")
def model(tiny_a: Path) -> Iterator[Model]:
    with Model(tiny_a) as model:
        yield model


def test_it_says_what_its_header_does(model: Model) -> None:
    assert model.n_params == n_params(model.header)
    assert model.n_vocab == model.header.number("vocab_size")
    assert model.n_ctx_train == model.header.number("context_length")
    assert model.name == model.header.metadata["general.name"]
    assert "phi4flash" in model.description


def test_large_lists_are_not_held(model: Model) -> None:
    assert not any(isinstance(value, list) for value in model.header.metadata.values())
    assert model.header.header_bytes == b""
    assert {token.text for token in model.added_tokens} >= {"<|user|>", "<|end|>"}


@given(st.text())
def test_any_text_comes_back_from_its_tokens(model: Model, text: str) -> None:
    pieces = [model.piece(token) for token in model.tokenize(text, special=False)]
    assert b"".join(pieces).decode() == text


def test_marks_are_marks_only_where_they_are_ours(model: Model) -> None:
    (end,) = model.tokenize("<|end|>", special=True)
    assert model.is_eog(end)
    assert end not in model.tokenize("<|end|>", special=False)
    assert (model.piece(end), model.piece(end, special=True)) == (b"", b"<|end|>")
    assert model.eos.startswith("<|")


def test_half_a_surrogate_is_a_question_mark(model: Model) -> None:
    assert model.tokenize("a\ud800", special=False) == model.tokenize("a?", special=False)


def test_a_load_is_cancelled_by_its_listener(tiny_a: Path) -> None:
    fractions: list[float] = []

    def cancel(fraction: float) -> bool:
        fractions.append(fraction)
        return fraction < 0.1

    with pytest.raises(LoadCancelled):
        Model(tiny_a, on_progress=cancel)
    assert fractions == sorted(fractions)
    assert fractions[-1] < 1


def test_a_file_that_is_cut_is_refused_before_it_is_read(tiny_a: Path, tmp_path: Path) -> None:
    (tmp_path / "cut.gguf").write_bytes(tiny_a.read_bytes()[:-5000])
    with pytest.raises(Truncated, match=r"cut\.gguf is cut short"):
        Model(tmp_path / "cut.gguf")


def test_what_llama_cpp_refuses_is_said_with_its_reason(tiny_a: Path, tmp_path: Path) -> None:
    """Our own checks see the merges as texts; llama.cpp looks them up."""
    content = tiny_a.read_bytes()
    known = b"tokenizer.ggml.pre"
    at = content.index(known) + len(known) + 4 + 8
    length = int.from_bytes(content[at - 8 : at], "little")
    path = tmp_path / "other.gguf"
    path.write_bytes(content[:at] + b"x" * length + content[at + length :])
    with pytest.raises(NotAModel, match=r"other\.gguf could not be loaded \(.*pre-tokenizer"):
        Model(path)


def test_the_key_is_of_this_file_at_this_time(tiny_a: Path, tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(tiny_a.read_bytes())
    os.utime(path, ns=(0, 10**9))
    keys = []
    for time in (10**9, 2 * 10**9):
        os.utime(path, ns=(0, time))
        for _ in range(2):
            with Model(path, no_alloc=True) as model:
                keys.append(model.key)
    assert keys[0] == keys[1] != keys[2] == keys[3]
    assert {len(key) for key in keys} == {32}
