r"""Equations or inequalities that stand side by side, or one a line, are statements of their own.

\(x + y = 3\) \(x - y = 1\) is read as \(x + y = 3\), \(x - y = 1\).
"""

import re

_RELATION = r"(?:=|<|>|≤|≥|\\leq?\b|\\geq?\b)"
_FORMULA = rf"\\\((?:(?!\\\)).)*?{_RELATION}(?:(?!\\\)).)*?\\\)"
_TWO_FORMULAS = re.compile(rf"({_FORMULA})\s*(?={_FORMULA})")
_WORD = re.compile(r"(?<!\\)\b[A-Za-z]{3,}\b")
_HAS_RELATION = re.compile(_RELATION)


def apart(text: str) -> str:
    """`text` with commas between statements that only space or a new line parts."""
    text = _TWO_FORMULAS.sub(r"\1, ", text)
    lines = text.split("\n")
    for at in range(len(lines) - 1):
        if _is_statement(lines[at]) and _is_statement(lines[at + 1]):
            lines[at] = f"{lines[at].rstrip(' ,;')},"
    return "\n".join(lines)


def _is_statement(line: str) -> bool:
    """Whether a line is one equation or inequality, without words."""
    bare = line.strip().rstrip(".,;")
    return bool(bare) and len(_HAS_RELATION.findall(bare)) == 1 and not _WORD.search(bare)
