"""A rendered conversation's token ids, as Hugging Face's tokenizers gives them for the whole text."""

import re
from collections.abc import Callable, Iterable, Sequence

from engine.gguf.added_tokens import AddedToken

# Unicode's White_Space, which tokenizers drops; Python's own notion has \x1c to \x1f too.
WHITE_SPACE = (
    "\t\n\x0b\x0c\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)


class PromptTokens:
    """Encodes texts of which only some may name tokens; `tokenize` knows no names.

    What lies between two such tokens is tokenised as one text, whoever wrote its parts: words go across.
    """

    def __init__(self, tokenize: Callable[[str], list[int]], added: Sequence[AddedToken]) -> None:
        self._tokenize = tokenize
        self._by_text = {token.text: token for token in added}

    def encode(self, texts: Iterable[tuple[str, bool]], *, goes_on: bool = False) -> list[int]:
        """The ids of (text, whether it may name tokens) one after another.

        With goes_on, only those that hold whatever text follows.
        """
        ids: list[int] = []
        between, strip = "", False
        for text, names_tokens in texts:
            for part in self._parts(text) if names_tokens else [text]:
                token = self._by_text.get(part) if names_tokens else None
                if token:
                    ids += self._tokenize(between)
                    ids.append(token.id)
                    between, strip = "", token.rstrip
                else:
                    between += part if between or not strip else part.lstrip(WHITE_SPACE)
        return ids if goes_on else ids + self._tokenize(between)

    def _parts(self, text: str) -> list[str]:
        """Names of tokens, and what lies between; of several names at one place the longest."""
        # a hostile file has names by the hundred thousand: only those that occur become a pattern
        present = sorted((name for name in self._by_text if name in text), key=len, reverse=True)
        return re.split(f"({'|'.join(map(re.escape, present))})", text) if present else [text]
