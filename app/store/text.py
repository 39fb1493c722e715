"""Removes what SQLite cannot store from a text."""


def storable(text: str) -> str:
    """`text` with “?” for what no encoding holds: half a surrogate pair, from a paste or a command line."""
    return text.encode("utf-8", "replace").decode()
