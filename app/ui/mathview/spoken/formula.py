"""A formula's spoken name: its TeX read out in English, for those who hear the page."""

import re
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
from app.ui.mathview.tex_tokens import Kind, Token, tokens

DEEPEST = 60  # groups in groups: nobody could follow them by ear
# Functions, in front of a bracket.
CALLED = {Token(Kind.LETTER, letter) for letter in "fghFGH"}
CALLED |= {Token(Kind.COMMAND, name) for name in FUNCTIONS}
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
        return last.text in OPERATORS and last.kind not in (Kind.TEXT, Kind.OPERATOR)

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
        if below and (token.name in LIMITS or token.kind is Kind.OPERATOR):
            return say.limit(word, below)
        if below and token.name in ("log", "lg"):
            return f"{word} base {below} of"
        if token.name in ("overbrace", "underbrace") and (below or exponent):
            return f"{word}, with {below or exponent} marked,"
        if token in CALLED and exponent == "negative 1":
            above = "inverse"
        word = " ".join(filter(None, (word, say.index(below) if below else "", above)))
        if token in CALLED and self._name() == "(":
            self._at += 1
            return say.applied(word, self._up_to(")"))
        return word

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
        if token.kind is Kind.NUMBER and len(token.text) > 1:  # TeX takes its first digit alone
            self._tokens[self._at] = Token(Kind.NUMBER, token.text[1:])
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
            case Kind.TEXT | Kind.OPERATOR:
                return " ".join(token.text.replace("->", " gives ").split())
            case Kind.NUMBER:
                return token.text.replace("{,}", ",")
            case Kind.BEGIN:
                return self._environment(token.text)
            case Kind.END:
                return ""
            case Kind.ESCAPE:
                if token.text == "\\":
                    return ","
                return "" if token.text in SILENT else SIGNS.get(token.text, token.text)
            case Kind.COMMAND:
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
        return "such that" if Token(Kind.ESCAPE, "{") in self._tokens[: self._at] else ""

    def _command(self, name: str) -> str:
        match name:
            case "frac" | "dfrac" | "tfrac" | "cfrac":
                return say.fraction(self._argument(), self._argument())
            case "sqrt":
                return say.root(self._optional(), self._argument())
            case "binom" | "dbinom" | "tbinom":
                return f"{self._argument()} choose {self._argument()}"
            case "left":
                return self._fenced()
            case "overset" | "stackrel" | "underset":
                return self._stacked(name)
            case "xrightarrow" | "xleftarrow":
                below, above = self._optional(), self._argument()
                return f"to, by {above}" + (f" as {below}," if below else ",")
            case "textcolor":
                self._argument()
                return self._argument()
            case "not":
                return say.denied(self._atom() if self._name() else "")
            case "middle":
                self._at += 1
                return self._such_that() or "bar"
            case "mid":
                return self._such_that() or SIGNS[name]
            case "mathbb":
                letter = self._argument()
                return SETS.get(letter, letter)
        if name in SILENT_WITH_ARGUMENT:
            self._argument()
            return ""
        if name in AROUND:
            before, after = AROUND[name]
            return f"{before} {self._argument()} {after}".strip()
        return self._named(name)

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

    def _stacked(self, name: str) -> str:
        mark, base = self._argument(), self._argument()
        if name == "underset":
            return say.limit(base, mark) if "limit" in base else f"{base} over {mark}"
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
