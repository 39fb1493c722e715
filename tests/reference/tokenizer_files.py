"""A checkpoint's tokenizer files: tiny-a's byte-level BPE cut or padded to another vocabulary size."""

import json
from pathlib import Path

from tests.reference.golden import GOLDEN_SETS

N_BYTE = 256
N_UNUSED = 4  # ids beyond the tokenizer, as in the real model


def write_tokenizer(directory: Path, vocab_size: int) -> dict[str, int]:
    """Write tokenizer.json, tokenizer_config.json and special_tokens_map.json; return the special ids.

    Every byte, then tiny-a's first merges as far as there is room, then its special tokens.
    """
    source = GOLDEN_SETS / "tiny-a"
    tokenizer = json.loads((source / "tokenizer.json").read_text())
    specials = tokenizer["added_tokens"]
    n_merge = min(len(tokenizer["model"]["merges"]), vocab_size - N_BYTE - len(specials) - N_UNUSED)
    if n_merge < 0:
        raise ValueError(f"vocab_size must be at least {N_BYTE + len(specials) + N_UNUSED}")

    n_ordinary = N_BYTE + n_merge
    vocab = tokenizer["model"]["vocab"]
    tokenizer["model"]["vocab"] = {token: i for token, i in vocab.items() if i < n_ordinary}
    tokenizer["model"]["merges"] = tokenizer["model"]["merges"][:n_merge]
    for place, token in enumerate(specials):
        token["id"] = n_ordinary + place
    (directory / "tokenizer.json").write_text(json.dumps(tokenizer))

    config = json.loads((source / "tokenizer_config.json").read_text())
    config["added_tokens_decoder"] = {
        str(token["id"]): {key: value for key, value in token.items() if key != "id"} for token in specials
    }
    (directory / "tokenizer_config.json").write_text(json.dumps(config, indent=1))
    (directory / "special_tokens_map.json").write_text((source / "special_tokens_map.json").read_text())
    return {token["content"]: token["id"] for token in specials}
