"""The tokens that stand for their own names, from a file's lists."""

from dataclasses import replace
from pathlib import Path

import pytest

from engine.gguf import header
from engine.gguf.added_tokens import RSTRIP_KEY, AddedToken, added_tokens
from engine.gguf.header import Header

TOKENS, TYPES = "tokenizer.ggml.tokens", "tokenizer.ggml.token_type"


def with_lists(file: Header, **lists: object) -> Header:
    keys = {"tokens": TOKENS, "types": TYPES, "rstrip": RSTRIP_KEY}
    return replace(file, metadata={keys[name]: value for name, value in lists.items()})


def test_a_converted_file_has_its_turn_marks(tiny_a: Path) -> None:
    found = {token.text: token.id for token in added_tokens(header.read(tiny_a))}
    assert {"<|user|>", "<|assistant|>", "<|end|>", "<|endoftext|>"} <= found.keys()
    assert "a" not in found


def test_only_control_and_user_defined_tokens_count_and_some_drop_white_space(tiny_a: Path) -> None:
    names = ["a", "<|end|>", "<tool>", "", "<unused>"]
    file = with_lists(header.read(tiny_a), tokens=names, types=[1, 3, 4, 3, 5], rstrip=[1])
    assert added_tokens(file) == (AddedToken(1, "<|end|>", rstrip=True), AddedToken(2, "<tool>"))


@pytest.mark.parametrize(
    "lists", [{}, {"tokens": ["<|end|>"]}, {"tokens": "x", "types": [3]}, {"tokens": [7], "types": [3]}]
)
def test_a_file_without_sound_lists_has_none(tiny_a: Path, lists: dict[str, object]) -> None:
    assert added_tokens(with_lists(header.read(tiny_a), **lists)) == ()
