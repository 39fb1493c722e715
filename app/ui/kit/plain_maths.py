r"""TeX as one readable line (`\frac{3}{4}` → 3/4, `x^2` → x²), for places that show no formulas.

Never fails: what is not understood is shown as it was written.
"""

import re

from app.study.maths.characters import CAPITAL_GREEK, SMALL_GREEK, SUBSCRIPTS, SUPERSCRIPTS

DEEPEST = 60  # groups inside each other
TOKEN = re.compile(r"\\[A-Za-z]+|\\.|\s+|.", re.DOTALL)

SYMBOLS = {
    "times": "×", "cdot": "·", "div": "÷", "pm": "±", "mp": "∓", "ast": "∗", "circ": "∘",
    "le": "≤", "leq": "≤", "leqslant": "≤", "ge": "≥", "geq": "≥", "geqslant": "≥", "ne": "≠", "neq": "≠",
    "approx": "≈", "equiv": "≡", "sim": "∼", "propto": "∝", "in": "∈", "notin": "∉", "subset": "⊂",
    "cup": "∪", "cap": "∩", "emptyset": "∅", "infty": "∞", "partial": "∂", "nabla": "∇", "forall": "∀",
    "exists": "∃", "to": "→", "rightarrow": "→", "Rightarrow": "⇒", "implies": "⇒", "iff": "⇔",
    "leftarrow": "←", "int": "∫", "sum": "∑", "prod": "∏", "angle": "∠", "degree": "°", "perp": "⊥",
    "parallel": "∥", "therefore": "∴", "because": "∵", "ldots": "…", "cdots": "⋯", "dots": "…",
    "prime": "′", "mid": "|", "lvert": "|", "rvert": "|", "langle": "⟨", "rangle": "⟩", "lfloor": "⌊",
    "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉", "varepsilon": "ε", "varphi": "φ", "Pi": "Π",
    **SMALL_GREEK, **CAPITAL_GREEK,
    "quad": "  ", "qquad": "    ", "left": "", "right": "", "big": "", "Big": "", "bigg": "", "Bigg": "",
    "displaystyle": "", "limits": "",
    ",": " ", ";": " ", ":": " ", " ": " ", "!": "", "\\": "\n", "{": "{", "}": "}", "%": "%", "$": "$",
    "#": "#", "&": "&", "_": "_", "|": "‖",
}  # fmt: skip
FUNCTIONS = {
    "sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "ln",
    "log", "exp", "lim", "max", "min", "gcd", "lcm", "det", "dim", "mod", "deg",
}  # fmt: skip
TEXT = {"text", "textbf", "textit", "mbox"}  # their spaces count
TRANSPARENT = {"mathrm", "mathbf", "mathit", "mathbb", "operatorname", "boxed"}
FRACTIONS = {"frac", "dfrac", "tfrac", "cfrac"}

SUPERSCRIPT = str.maketrans({plain: high for high, plain in SUPERSCRIPTS.items()} | {"−": "⁻", "=": "⁼"})
SUBSCRIPT = str.maketrans(
    {plain: low for low, plain in SUBSCRIPTS.items()} | dict(zip("+-−=()", "₊₋₋₌₍₎", strict=True))
)
SIMPLE = re.compile(r"-?[\w.,πθ]+|\(.*\)|√\w+")  # needs no brackets beside a slash or under a root


def readable(tex: str) -> str:
    r"""`tex` without its TeX: `\frac{x+1}{2} \le \sqrt{3}` → `(x+1)/2 ≤ √3`."""
    try:
        line = _Reader(tex).all()
    except _TooDeepError:
        return tex.strip()
    return re.sub(r" {2,}", " ", re.sub(r"\s*\n\s*", "\n", line)).strip()


class _TooDeepError(Exception):
    """More groups inside each other than any formula has."""


class _Reader:
    """One pass over the tokens of a formula."""

    def __init__(self, tex: str) -> None:
        self.tokens = TOKEN.findall(tex)
        self.at = self.depth = 0

    def all(self) -> str:
        parts = []
        while self.at < len(self.tokens):
            parts.append(self.until_brace())
            self.at += 1  # a closing brace that nothing opened
        return "".join(parts)

    def until_brace(self) -> str:
        parts = []
        while self.at < len(self.tokens) and self.tokens[self.at] != "}":
            parts.append(self.one())
        return "".join(parts)

    def one(self) -> str:
        self.depth += 1
        if self.depth > DEEPEST:
            raise _TooDeepError
        shown = self._one()
        self.depth -= 1
        return shown

    def _one(self) -> str:
        token = self.tokens[self.at]
        self.at += 1
        if token == "{":
            inner = self.until_brace()
            self.at += 1
            return inner
        if token in "^_":
            return self._script(token)
        if token.startswith("\\"):
            return self._command(token[1:])
        if token == "&":
            return ""
        return "−" if token == "-" else token

    def _next(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def argument(self) -> str:
        """The next group or single token; empty at the end."""
        return self._group().strip()

    def _group(self) -> str:
        while self._next().isspace():
            self.at += 1
        return "" if self._next() in ("", "}") else self.one()

    def _script(self, token: str) -> str:
        inner = self.argument()
        if not inner:
            return token
        if token == "^" and inner in ("∘", "°"):
            return "°"
        if token == "^" and inner == "′":
            return "′"
        table = SUPERSCRIPT if token == "^" else SUBSCRIPT
        if all(ord(letter) in table for letter in inner):
            return inner.translate(table)
        return f"{token}({inner})" if len(inner) > 1 else f"{token}{inner}"

    def _command(self, name: str) -> str:
        if name in FRACTIONS:
            fraction = f"{_bracketed(self.argument())}/{_bracketed(self.argument())}"
            return f"{fraction} " if self._next()[:1] not in "+-=<>)]},.;:!^ " else fraction
        if name == "sqrt":
            return self._root()
        if name in TEXT:
            return self._group()
        if name in TRANSPARENT:
            return self.argument()
        if name in FUNCTIONS:
            return name if self._next() in "({ ^_" else f"{name} "
        if name in ("left", "right") and self._next() == ".":  # a delimiter that is not drawn
            self.at += 1
            return ""
        if name in ("begin", "end"):
            self.argument()
            return ""
        return SYMBOLS.get(name, f"\\{name}")

    def _root(self) -> str:
        degree = ""
        if self._next() == "[":
            closing = next((at for at in range(self.at, len(self.tokens)) if self.tokens[at] == "]"), None)
            if closing is not None:
                degree = "".join(self.tokens[self.at + 1 : closing]).strip()
                self.at = closing + 1
        inner = self.argument()
        return f"{degree.translate(SUPERSCRIPT)}√{_bracketed(inner)}"


def _bracketed(inner: str) -> str:
    return inner if SIMPLE.fullmatch(inner) else f"({inner})"


def one_line(text: str) -> str:
    """`text` in one line, at most 200 letters of it."""
    return " ".join(text[:400].split())[:200]
