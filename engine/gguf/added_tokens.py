"""The tokens that stand for their own names (`<|user|>`), as a model file lists them."""

from dataclasses import dataclass

from engine.gguf.header import Header

RSTRIP_KEY = "homeroom.tokenizer.rstrip_tokens"

_CONTROL, _USER_DEFINED = 3, 4  # llama.cpp's token types


@dataclass(frozen=True, slots=True)
class AddedToken:
    """A token that a template gets by writing `text`; with `rstrip`, whitespace after it is dropped."""

    id: int
    text: str
    rstrip: bool = False


def added_tokens(header: Header) -> tuple[AddedToken, ...]:
    """Those of the file, by id; none drops whitespace in files that are older than the key."""
    texts = header.metadata.get("tokenizer.ggml.tokens")
    types = header.metadata.get("tokenizer.ggml.token_type")
    rstrip = header.metadata.get(RSTRIP_KEY, [])
    if not (isinstance(texts, list) and isinstance(types, list) and isinstance(rstrip, list)):
        return ()
    dropping = set(rstrip)
    return tuple(
        AddedToken(token, text, token in dropping)
        for token, (text, kind) in enumerate(zip(texts, types, strict=False))
        if kind in (_CONTROL, _USER_DEFINED) and isinstance(text, str) and text
    )
