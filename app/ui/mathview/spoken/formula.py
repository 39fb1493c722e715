"""A formula's spoken name: its TeX read out in English, for those who hear the page."""

import re
from collections.abc import Callable
from functools import lru_cache

from app.ui.mathview.spoken import phrases as say
from app.ui.mathview.spoken.words import (
    AROUND,
    ENVIRONMENTS,
    FUNCTIONS,
    GREEK,
    LIMITS,
    OPERATORS,
    RANGES,
    SETS,
    SIGNS,
    SILENT,
    SILENT_WITH_ARGUMENT,
)
from app.ui.mathview.tex_tokens import TexKind, TexToken, tokens

DEEPEST = 60  # groups in groups: nobody could follow them by ear
# Functions, in front of a bracket.
CALLED = {TexToken(TexKind.LETTER, letter) for letter in "fghFGH"}
CALLED |= {TexToken(TexKind.COMMAND, name) for name in FUNCTIONS}
INFIX = {"over", "atop", "choose"}


class TooDeep(Exception):
    """There are more groups in groups than DEEPEST."""


@lru_cache(maxsize=512)
def spoken(tex: str) -> str:
    """`tex` in words: "x squared plus one half". What cannot be read is said as it is written."""
    try:
        words = " ".join(_Reader(tex).row(()))
    except TooDeep:
        return tex
    words = re.sub(r"(?:[,;] ?)*([,;])(?= |$)", r"\1", words)
    return re.sub(r" +([,;])", r"\1", words).strip(" ,;") or tex


class _Reader:
    def __init__(self, tex: str) -> None:
        self._tokens = tokens(tex)
        self._at = self._depth = 0

    def row(self, stops: tuple[str, ...]) -> list[str]:
        """Words up to a token named in `stops`, which stays, or the end."""
        self._depth += 1
        if self._depth > DEEPEST:
            raise TooDeep
        made: list[str] = []
        start = self._at
        while (name := self._name()) is not None and name not in stops:
            if name in INFIX:
                self._at += 1
                above, below = " ".join(made), " ".join(self.row(stops))
                made = [f"{above} choose {below}" if name == "choose" else say.fraction(above, below)]
            elif name == "-" and (self._at == start or self._behind_operator()):
                self._at += 1
                made.append("negative")
            elif word := self._scripted():
                made.append(word)
        self._depth -= 1
        return made

    def _name(self) -> str | None:
        """Of the next token; None at the end."""
        return self._tokens[self._at].name if self._at < len(self._tokens) else None

    def _behind_operator(self) -> bool:
        last = self._tokens[self._at - 1]
        return last.text in OPERATORS and last.kind not in (TexKind.TEXT, TexKind.OPERATOR)

    def _up_to(self, stop: str) -> str:
        """A group whose opening is read already."""
        made = " ".join(self.row((stop,)))
        self._at += 1
        return made

    def _scripted(self) -> str:
        """One thing with what stands below and above it."""
        token = self._tokens[self._at]
        word = self._atom()
        below, above, exponent = self._scripts()
        if token.name in RANGES:
            return say.bounded(word, below, exponent)
        if below and (token.name in LIMITS or token.kind is TexKind.OPERATOR):
            return say.limit(word, below)
        if below and token.name in ("log", "lg"):
            return f"{word} base {below} of"
        if token.name in ("overbrace", "underbrace") and (below or exponent):
            return f"{word}, with {below or exponent} marked,"
        index = say.index(below) if below else ""
        if token in CALLED:
            return self._call(word, index, "inverse" if exponent == "negative 1" else above)
        return " ".join(filter(None, (word, index, above)))

    def _call(self, function: str, index: str, above: str) -> str:
        """A function, with what it is applied to where that stands in brackets."""
        word = " ".join(filter(None, (function, index, above)))
        if self._name() != "(":
            return word
        self._at += 1
        return say.applied(word, self._up_to(")"))

    def _scripts(self) -> tuple[str, str, str]:
        """What stands below, what stands above as a power and primes, and the bare exponent."""
        below = exponent = ""
        above: list[str] = []
        while (mark := self._name()) in ("_", "^", "'", "limits", "nolimits"):
            self._at += 1
            if mark == "_":
                below = self._argument()
            elif mark == "^":
                exponent = self._argument()
                above.append(say.power(exponent))
            elif mark == "'":
                count = 1
                while self._name() == "'":
                    count, self._at = count + 1, self._at + 1
                above.append(say.primes(count))
        return below, " ".join(above), exponent

    def _argument(self) -> str:
        """What a command takes: a group or one token."""
        name = self._name()
        if name is None or name in ("}", "\\end", "&"):
            return ""
        token = self._tokens[self._at]
        if token.kind is TexKind.NUMBER and len(token.text) > 1:  # TeX takes its first digit alone
            self._tokens[self._at] = TexToken(TexKind.NUMBER, token.text[1:])
            return token.text[0]
        return self._atom()

    def _optional(self) -> str:
        if self._name() != "[":
            return ""
        self._at += 1
        return self._up_to("]")

    def _atom(self) -> str:
        token = self._tokens[self._at]
        self._at += 1
        match token.kind:
            case TexKind.TEXT | TexKind.OPERATOR:
                return " ".join(token.text.replace("->", " gives ").split())
            case TexKind.NUMBER:
                return token.text.replace("{,}", ",")
            case TexKind.BEGIN:
                return self._environment(token.text)
            case TexKind.END:
                return ""
            case TexKind.ESCAPE:
                if token.text == "\\":
                    return ","
                return "" if token.text in SILENT else SIGNS.get(token.text, token.text)
            case TexKind.COMMAND:
                return self._command(token.text)
        if token.text == "{":
            return self._up_to("}")
        if token.text == "|":
            return self._bar()
        return "" if token.text in "}_^" else SIGNS.get(token.text, token.text)

    def _bar(self) -> str:
        """|x|, up to the next bar of the same group."""
        depth = 0
        for ahead, token in enumerate(self._tokens[self._at :]):
            depth += {"{": 1, "}": -1}.get(token.name, 0)
            if depth < 0:
                break
            if token.name == "|" and depth == 0 and ahead:
                return f"absolute value of {self._up_to('|')}, end absolute value,"
        return self._such_that() or "bar"

    def _such_that(self) -> str:
        """What a bar means in the braces of a set."""
        return "such that" if TexToken(TexKind.ESCAPE, "{") in self._tokens[: self._at] else ""

    def _command(self, name: str) -> str:
        if reader := _COMMANDS.get(name):
            return reader(self)
        if name in SILENT_WITH_ARGUMENT:
            self._argument()
            return ""
        if name in AROUND:
            before, after = AROUND[name]
            return f"{before} {self._argument()} {after}".strip()
        return self._named(name)

    def _fraction(self) -> str:
        return say.fraction(self._argument(), self._argument())

    def _root(self) -> str:
        return say.root(self._optional(), self._argument())

    def _binomial(self) -> str:
        return f"{self._argument()} choose {self._argument()}"

    def _arrow(self) -> str:
        below, above = self._optional(), self._argument()
        return f"to, by {above}" + (f" as {below}," if below else ",")

    def _coloured(self) -> str:
        self._argument()  # the colour
        return self._argument()

    def _denied(self) -> str:
        return say.denied(self._atom() if self._name() else "")

    def _middle(self) -> str:
        self._at += 1
        return self._such_that() or "bar"

    def _mid(self) -> str:
        return self._such_that() or SIGNS["mid"]

    def _set(self) -> str:
        letter = self._argument()
        return SETS.get(letter, letter)

    def _named(self, name: str) -> str:
        """A command that takes nothing; one that we do not know is said by its name."""
        bare = name.removeprefix("var")
        if name not in SIGNS and bare.lower() in GREEK:
            return f"capital {bare.lower()}" if bare[0].isupper() else bare
        tables = (FUNCTIONS, RANGES, LIMITS, SIGNS)
        return "" if name in SILENT else next((table[name] for table in tables if name in table), name)

    def _fenced(self) -> str:
        r"""\left … \right."""
        opening = self._fence()
        made = self._up_to("right")
        closing = self._fence()
        if pair := say.PAIRS.get((opening, closing)):
            return f"{pair[0]} {made}, {pair[1]},"
        if opening == "." and closing in ("|", "vert") and self._name() in ("_", "^"):
            below, _, above = self._scripts()
            return f"{made} {say.evaluated(below, above)}"
        if made.endswith((" matrix,", " table,")):  # its brackets are its own
            return made
        before, after = ("bar" if fence == "|" else SIGNS.get(fence, "") for fence in (opening, closing))
        return f"{before} {made} {after}".strip()

    def _fence(self) -> str:
        name = self._name() or "."
        self._at += 1
        return name if name == "\\|" else name.lstrip("\\")

    def _below(self) -> str:
        mark, base = self._argument(), self._argument()
        return say.limit(base, mark) if "limit" in base else f"{base} over {mark}"

    def _above(self) -> str:
        mark, base = self._argument(), self._argument()
        if mark == "frown":
            return f"arc {base}"
        return f"{base} by definition" if mark == "def" else f"{base}, marked {mark},"

    def _environment(self, name: str) -> str:
        if name == "array":
            self._argument()  # how its columns stand
        rows: list[list[str]] = [[""]]
        while (separator := self._name()) not in (None, "\\end"):
            if separator == "&":
                self._at += 1
                rows[-1].append("")
            elif separator == "\\\\":
                self._at += 1
                rows.append([""])
            else:
                rows[-1][-1] = " ".join(self.row(("&", "\\\\", "\\end")))
        self._at += 1
        rows = [row for row in rows if any(row)]
        kind = ENVIRONMENTS.get(name)
        if kind is None:
            return ", ".join(" ".join(filter(None, row)) for row in rows)
        return say.cases(rows) if kind == "cases" else say.table(kind, rows)


_COMMANDS: dict[str, Callable[[_Reader], str]] = {
    **dict.fromkeys(("frac", "dfrac", "tfrac", "cfrac"), _Reader._fraction),
    **dict.fromkeys(("binom", "dbinom", "tbinom"), _Reader._binomial),
    **dict.fromkeys(("overset", "stackrel"), _Reader._above),
    **dict.fromkeys(("xrightarrow", "xleftarrow"), _Reader._arrow),
    "underset": _Reader._below,
    "sqrt": _Reader._root,
    "left": _Reader._fenced,
    "textcolor": _Reader._coloured,
    "not": _Reader._denied,
    "middle": _Reader._middle,
    "mid": _Reader._mid,
    "mathbb": _Reader._set,
}
"""Those that take something, each with how it is read."""
