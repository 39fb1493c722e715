"""The parts of a problem that asks for several things: (a) expand …, (b) solve …"""

import re

_LABEL = re.compile(r"(?:^|(?<=[\s;,.:?]))\(?(?P<label>[a-h]|i{1,3}|iv|v)[).](?=\s)\s*", re.IGNORECASE)
_ROWS = (list("abcdefgh"), ["i", "ii", "iii", "iv", "v"])
FEWEST = 2


def has_parts(problem: str) -> bool:
    """Whether parts are labelled in `problem`, a) and b) or (i) and (ii): no letter of a formula is meant."""
    labels = [found["label"].lower() for found in _LABEL.finditer(problem)]
    return any(len(labels) >= FEWEST and labels == row[: len(labels)] for row in _ROWS)
