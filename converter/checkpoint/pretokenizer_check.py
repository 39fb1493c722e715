"""Checks that tokenizer.json splits text like llama.cpp's "gpt-4o" pre-tokenizer."""

from typing import Any

from converter.errors import BadTokenizer
from engine.base.sentence import Sentence, say

GPT_4O = (
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
    r"|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
    r"|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)


# What changes a BPE's ids and is not done by llama.cpp.
SWITCHES = ("dropout", "continuing_subword_prefix", "end_of_word_suffix", "byte_fallback", "ignore_merges")
# Both cut the same pieces, for the pattern leaves nothing unmatched.
CUTS = (("Removed", True), ("Isolated", False))


def _difference(tokenizer: dict[str, Any]) -> Sentence | None:
    """What in tokenizer.json would give other ids than llama.cpp's; None when nothing does."""
    for key in SWITCHES:
        if tokenizer["model"].get(key) not in (None, False, "", 0.0):
            return say("converter.it-sets", name=key)
    if tokenizer.get("normalizer") is not None:
        return say("converter.it-normalises")
    after = tokenizer.get("post_processor")
    if after is not None and not _is_of_type(after, "ByteLevel"):
        return say("converter.it-adds-tokens")
    sequence = tokenizer.get("pre_tokenizer")
    match sequence.get("pretokenizers") if isinstance(sequence, dict) else None:
        case [dict() as split, dict() as byte_level]:
            return _step_difference(split, byte_level)
    return say("converter.another-pre-tokenizer")


def _step_difference(split: dict[str, Any], byte_level: dict[str, Any]) -> Sentence | None:
    pattern = split.get("pattern")
    is_ours = isinstance(pattern, dict) and pattern.get("Regex") == GPT_4O
    cut = (split.get("behavior"), split.get("invert"))
    if not (_is_of_type(split, "Split") and cut in CUTS and is_ours):
        return say("converter.another-pattern")
    if not _is_of_type(byte_level, "ByteLevel") or any(
        map(byte_level.get, ("add_prefix_space", "use_regex"))
    ):
        return say("converter.another-byte-level")
    return None


def _is_of_type(step: object, name: str) -> bool:
    return isinstance(step, dict) and step.get("type") == name


def check_splitting(tokenizer: dict[str, Any], *, genuine: bool) -> list[str]:
    """Raises BadTokenizer when text would be split otherwise than in the engine.

    `genuine`: the vocabulary has the real model's layout; its splitting is known to be GPT-4o's, so a
    difference in how tokenizer.json writes it is only a notice.
    """
    difference = _difference(tokenizer)
    if difference is None:
        return []
    if genuine:
        return [f"tokenizer.json differs from the engine ({difference}); token ids may differ a little."]
    raise BadTokenizer(say("converter.other-splitting", how=difference))
