"""A text file as chunks of tokens, for measurements on a model."""

from pathlib import Path

from converter.errors import BadText
from engine.llama.model import Model


def read_chunks(
    model: Model, text: Path, n_ctx: int, n_chunks: int | None, *, special: bool
) -> list[list[int]]:
    """At most `n_chunks` chunks of `n_ctx` tokens; a shorter rest is left out unless it is all there is.

    With `special`, `<|user|>` and its like in the text are the tokens of that name: for conversations.
    Raises BadText when the file cannot be read or has fewer than two tokens.
    """
    if n_ctx < 2 or (n_chunks is not None and n_chunks < 1):
        raise BadText("A chunk has at least 2 tokens, and there must be at least one chunk.")
    try:
        tokens = model.tokenize(text.read_text(encoding="utf-8"), special=special)
    except OSError as problem:
        raise BadText(f"{text} cannot be read ({problem.strerror}); give a text file.") from None
    except UnicodeDecodeError:
        raise BadText(f"{text} is no UTF-8 text; save it as UTF-8.") from None
    chunks = [tokens[first : first + n_ctx] for first in range(0, len(tokens), n_ctx)]
    if len(chunks) > 1 and len(chunks[-1]) < n_ctx:
        chunks.pop()
    if not chunks or len(chunks[0]) < 2:
        raise BadText(f"{text} has fewer than two tokens; give a longer text.")
    return chunks[:n_chunks]
