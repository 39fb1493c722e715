"""Brackets and separators of a token list."""

from collections.abc import Iterator, Sequence

from app.study.maths.parsing.tokens import Kind, Token

OPENING = {"(", "[", "{", "\\{", "⟨", "⌊", "⌈"}
CLOSING = {")", "]", "}", "\\}", "⟩", "⌋", "⌉"}
RELATIONS = {"=", "≈", "<", ">", "<=", ">=", "≠"}


def depths(tokens: Sequence[Token]) -> Iterator[int]:
    """How many brackets each token stands in; a bracket stands in itself."""
    depth = 0
    for token in tokens:
        if token.kind in {Kind.SIGN, Kind.COMMAND}:
            if token.text in OPENING or token.text == "\\begin":
                depth += 1
                yield depth
                continue
            if token.text in CLOSING or token.text == "\\end":
                yield max(depth, 1)
                depth = max(depth - 1, 0)
                continue
        yield depth


def outermost(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens outside every bracket."""
    return (token for token, depth in zip(tokens, depths(tokens), strict=True) if depth == 0)


def split(tokens: Sequence[Token], separators: set[str]) -> list[list[Token]]:
    """The parts between separators that stand outside every bracket; words count in lower case."""
    parts: list[list[Token]] = [[]]
    for token, depth in zip(tokens, depths(tokens), strict=True):
        text = token.text.lower() if token.kind is Kind.WORD else token.text
        if depth == 0 and text in separators:
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def bracketed(tokens: Sequence[Token]) -> bool:
    """Whether one pair of brackets encloses everything."""
    if len(tokens) < 2 or tokens[0].text not in OPENING or tokens[-1].text not in CLOSING:
        return False
    depth = 0
    for place, token in enumerate(tokens):
        depth += (token.text in OPENING) - (token.text in CLOSING)
        if depth <= 0 and place < len(tokens) - 1:
            return False
    return depth == 0
