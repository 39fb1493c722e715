"""Whether tokenizer.json splits text as llama.cpp's "gpt-4o" pre-tokenizer does."""

from typing import Any

from converter.errors import BadTokenizer

GPT_4O = (
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
    r"|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
    r"|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)


# What changes a BPE's ids and is not done by llama.cpp.
SWITCHES = ("dropout", "continuing_subword_prefix", "end_of_word_suffix", "byte_fallback", "ignore_merges")
# Both cut the same pieces, for the pattern leaves nothing unmatched.
CUTS = (("Removed", True), ("Isolated", False))


def _difference(tokenizer: dict[str, Any]) -> str | None:
    """What in tokenizer.json would give other ids than llama.cpp's; None when nothing does."""
    for key in SWITCHES:
        if tokenizer["model"].get(key) not in (None, False, "", 0.0):
            return f"sets {key}"
    if tokenizer.get("normalizer") is not None:
        return "has a normalizer"
    after = tokenizer.get("post_processor")
    if after is not None and not _is_of_type(after, "ByteLevel"):
        return "has a post_processor that may add tokens"
    sequence = tokenizer.get("pre_tokenizer")
    match sequence.get("pretokenizers") if isinstance(sequence, dict) else None:
        case [dict() as split, dict() as byte_level]:
            return _step_difference(split, byte_level)
    return "has another pre_tokenizer"


def _step_difference(split: dict[str, Any], byte_level: dict[str, Any]) -> str | None:
    pattern = split.get("pattern")
    is_ours = isinstance(pattern, dict) and pattern.get("Regex") == GPT_4O
    cut = (split.get("behavior"), split.get("invert"))
    if not (_is_of_type(split, "Split") and cut in CUTS and is_ours):
        return "splits words by another pattern"
    if not _is_of_type(byte_level, "ByteLevel") or any(
        map(byte_level.get, ("add_prefix_space", "use_regex"))
    ):
        return "has another byte-level step"
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
        return [f"tokenizer.json {difference}, which the engine does not; token ids may differ a little."]
    raise BadTokenizer(
        f"tokenizer.json {difference}; the engine knows GPT-4o's pattern only, so token ids would be wrong."
    )
