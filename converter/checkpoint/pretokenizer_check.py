"""Whether tokenizer.json splits text as llama.cpp's "gpt-4o" pre-tokenizer does."""

from typing import Any

from converter.errors import BadTokenizer

GPT_4O = (
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
    r"|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
    r"|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)


def _difference(tokenizer: dict[str, Any]) -> str | None:
    """What in tokenizer.json would give other ids than llama.cpp's; None when nothing does."""
    model = tokenizer["model"]
    for key in (
        "dropout",
        "continuing_subword_prefix",
        "end_of_word_suffix",
        "byte_fallback",
        "ignore_merges",
    ):
        if model.get(key) not in (None, False, "", 0.0):
            return f"sets {key}"
    if tokenizer.get("normalizer") is not None:
        return "has a normalizer"
    after = tokenizer.get("post_processor")
    if after is not None and (not isinstance(after, dict) or after.get("type") != "ByteLevel"):
        return "has a post_processor that may add tokens"
    sequence = tokenizer.get("pre_tokenizer")
    steps = sequence.get("pretokenizers") if isinstance(sequence, dict) else None
    if not isinstance(steps, list) or len(steps) != 2 or not all(isinstance(step, dict) for step in steps):
        return "has another pre_tokenizer"
    split, byte_level = steps
    pattern = split.get("pattern")
    # both cut the same pieces, for this pattern leaves nothing unmatched
    cut = (split.get("behavior"), split.get("invert")) in (("Removed", True), ("Isolated", False))
    if (
        split.get("type") != "Split"
        or not cut
        or not isinstance(pattern, dict)
        or pattern.get("Regex") != GPT_4O
    ):
        return "splits words by another pattern"
    if (
        byte_level.get("type") != "ByteLevel"
        or byte_level.get("add_prefix_space")
        or byte_level.get("use_regex")
    ):
        return "has another byte-level step"
    return None


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
