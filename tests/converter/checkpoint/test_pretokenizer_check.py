from typing import Any

import pytest

from converter.checkpoint.pretokenizer_check import GPT_4O, check_splitting
from converter.errors import BadTokenizer

SPLIT = {"type": "Split", "pattern": {"Regex": GPT_4O}, "behavior": "Removed", "invert": True}
BYTE_LEVEL = {"type": "ByteLevel", "add_prefix_space": False, "use_regex": False}


def tokenizer(
    split: dict[str, Any] | None = None, byte_level: dict[str, Any] | None = None, **changes: Any
) -> dict[str, Any]:
    """tokenizer.json as far as it splits text, with changes."""
    steps = [SPLIT | (split or {}), BYTE_LEVEL | (byte_level or {})]
    sequence = {"type": "Sequence", "pretokenizers": steps}
    return {"model": {"type": "BPE"}, "pre_tokenizer": sequence} | changes


@pytest.mark.parametrize(
    "same",
    [
        tokenizer(),
        tokenizer(split={"behavior": "Isolated", "invert": False}),
        tokenizer(model={"type": "BPE", "dropout": None, "byte_fallback": False, "end_of_word_suffix": ""}),
        tokenizer(post_processor={"type": "ByteLevel"}),
    ],
)
def test_what_splits_as_the_engine_does_is_taken(same: dict[str, Any]) -> None:
    assert check_splitting(same, genuine=False) == []


@pytest.mark.parametrize(
    ("other", "word"),
    [
        (tokenizer(model={"dropout": 0.1}), "dropout"),
        (tokenizer(model={"ignore_merges": True}), "ignore_merges"),
        (tokenizer(normalizer={"type": "NFC"}), "normalizer"),
        (tokenizer(post_processor={"type": "TemplateProcessing"}), "post_processor"),
        (tokenizer(post_processor="ByteLevel"), "post_processor"),
        (tokenizer(pre_tokenizer=None), "another pre_tokenizer"),
        (tokenizer(pre_tokenizer={"pretokenizers": [SPLIT]}), "another pre_tokenizer"),
        (tokenizer(pre_tokenizer={"pretokenizers": [SPLIT, "ByteLevel"]}), "another pre_tokenizer"),
        (tokenizer(split={"type": "Whitespace"}), "another pattern"),
        (tokenizer(split={"pattern": GPT_4O}), "another pattern"),
        (tokenizer(split={"pattern": {"Regex": GPT_4O[:-1]}}), "another pattern"),
        (tokenizer(split={"behavior": "Isolated"}), "another pattern"),
        (tokenizer(byte_level={"type": "Metaspace"}), "byte-level step"),
        (tokenizer(byte_level={"add_prefix_space": True}), "byte-level step"),
        (tokenizer(byte_level={"use_regex": True}), "byte-level step"),
    ],
)
def test_another_splitting_is_refused_but_of_the_genuine_vocabulary_only_noted(
    other: dict[str, Any], word: str
) -> None:
    with pytest.raises(BadTokenizer, match=word):
        check_splitting(other, genuine=False)
    [notice] = check_splitting(other, genuine=True)
    assert word in notice
