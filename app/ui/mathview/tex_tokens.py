"""Splits TeX into tokens; a whole word of text is one token."""

import re
from dataclasses import dataclass
from enum import StrEnum

PATTERN = re.compile(
    r"\\(?:text(?!color)\w*|mbox|ce|mathrm)\s*\{(?P<text>[^{}\\]*)\}"
    r"|\\(?:operatorname\*?|mathop)\s*\{(?P<operator>[^{}\\]*)\}"
    r"|\\begin\s*\{(?P<begin>\w+)\*?\}|\\end\s*\{(?P<end>\w+)\*?\}"
    r"|\\(?P<command>[a-zA-Z]+\*?)|\\(?P<escape>.)"
    r"|(?P<number>\d+(?:(?:,|\{,\})\d{3})*(?:\.\d+)?)|(?P<letter>\S)",
    re.DOTALL,
)


class TexKind(StrEnum):
    TEXT = "text"  # \text{…}
    OPERATOR = "operator"  # \operatorname{…}
    BEGIN = "begin"
    END = "end"
    COMMAND = "command"  # without its backslash
    ESCAPE = "escape"  # a backslash and one sign
    NUMBER = "number"
    LETTER = "letter"  # or any other sign


@dataclass(frozen=True)
class TexToken:
    kind: TexKind
    text: str

    @property
    def name(self) -> str:
        r"""What tells it from others: "frac", "{" for a group, "\\{" for a brace that shows."""
        if self.kind in (TexKind.TEXT, TexKind.OPERATOR, TexKind.BEGIN, TexKind.END):
            return f"\\{self.kind}"
        return f"\\{self.text}" if self.kind is TexKind.ESCAPE else self.text


def tokens(tex: str) -> list[TexToken]:
    return [
        TexToken(TexKind(found.lastgroup or ""), found[found.lastgroup or 0])
        for found in PATTERN.finditer(tex)
    ]
