r"""Finds the final answer of a solution: the content of its last `\boxed{…}`."""

import re

_TOKEN = re.compile(r"(?P<boxed>\\boxed\s*\{)|\\.|[{}]", re.DOTALL)


def final_answer(text: str) -> str | None:
    r"""The content of the last complete `\boxed{…}`, braces nested as TeX nests them; None without one."""
    open_braces: list[re.Match[str]] = []
    last: tuple[int, str] | None = None  # where it begins, what it holds
    for token in _TOKEN.finditer(text):
        if token["boxed"] or token[0] == "{":
            open_braces.append(token)
        elif token[0] == "}" and open_braces:
            opening = open_braces.pop()
            if opening["boxed"] and (last is None or opening.start() > last[0]):
                last = opening.start(), text[opening.end() : token.start()].strip()
    return last[1] or None if last else None
