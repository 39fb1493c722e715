"""Powers that lost their raised digits in pasting: x2 - 5x + 6 = 0, (x + 3)2, from x² and (x + 3)²."""

import re

_AFTER_LETTER = re.compile(r"(?<![A-Za-z\\_{])([a-z])([2-9])(?![\d.A-Za-z_}])")
_AFTER_BRACKET = re.compile(r"\)([2-9])(?![\d.A-Za-z(])")
_INDEX = re.compile(r"(?<![A-Za-z])[a-z][01](?!\d)")  # x1 beside x2: these are indices


def restored(problem: str) -> str | None:
    """`problem` with the powers that it may have lost; None where nothing looks like one."""
    if _INDEX.search(problem):
        return None
    found = _AFTER_BRACKET.sub(r")^\1", _AFTER_LETTER.sub(r"\1^\2", problem))
    return found if found != problem else None
