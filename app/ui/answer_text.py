"""An answer's Markdown and TeX as blocks of styled runs; reads on from the last block while it streams."""

import re
from dataclasses import dataclass
from enum import StrEnum

from app.ui.plain_maths import readable


class Style(StrEnum):
    PLAIN = "plain"
    BOLD = "bold"
    ITALIC = "italic"
    CODE = "code"
    MATHS = "maths"
    RESULT = "result"  # what stands in \boxed{}


class Kind(StrEnum):
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    DISPLAY = "display"
    CODE = "code"


@dataclass(frozen=True)
class Run:
    text: str
    style: Style = Style.PLAIN


@dataclass(frozen=True)
class Block:
    """One line of the answer as it is shown; `start` is its offset in the source."""

    start: int
    kind: Kind
    runs: tuple[Run, ...]
    apart: bool = False  # a blank line stood before it
    depth: int = 0  # of a list item


# Bounded, since a model may write opening marks for ever.
INLINE = re.compile(
    r"\\\((?P<paren>.{1,1000}?)\\\)"
    r"|\\\[(?P<bracket>.{1,1000}?)\\\]"
    r"|\$\$(?P<dollars>.{1,1000}?)\$\$"
    r"|(?<![\\$\w])\$(?P<dollar>[^\s$](?:[^$\n]{0,1000}[^\s$])?)\$(?!\d)"  # `$5 and $6` is money
    r"|(?P<boxed>\\boxed\s*\{)"
    r"|\*\*(?P<bold>\S(?:.{0,1000}?\S)?)\*\*"
    r"|(?<![\w*])\*(?P<italic>[^\s*](?:[^*]{0,1000}[^\s*])?)\*(?![\w*])"
    r"|`(?P<code>[^`]+)`",
    re.DOTALL,
)
BOXED = re.compile(r"\\boxed\s*\{")
HEADING = re.compile(r"#{1,6}\s+(?P<text>.*?)\s*#*")
ITEM = re.compile(r"(?P<indent>[ \t]*)(?P<mark>[-*+•]|\d{1,3}[.)])\s+(?P<text>.*)", re.DOTALL)
RULE = re.compile(r"\s*([-*_])(\s*\1){2,}\s*")
OPENERS = {"\\[": "\\]", "$$": "$$", "```": "```"}


def blocks(source: str, start: int = 0) -> list[Block]:
    """The blocks of `source` from offset `start`, which is 0 or where an earlier call began a block.

    Whether the first of them stands apart is known only from 0.
    """
    found: list[Block] = []
    at, apart = start, False
    while at < len(source):
        end = source.find("\n", at)
        end = len(source) if end < 0 else end
        line = source[at:end]
        if not line.strip() or RULE.fullmatch(line):
            apart = True
        else:
            opener = next((mark for mark in OPENERS if line.lstrip().startswith(mark)), None)
            if opener is not None:
                block, end = _fenced(source, at, opener, apart)
            else:
                block = _line(line, at, apart)
            found.append(block)
            apart = False
        at = end + 1
    return found


def _fenced(source: str, at: int, opener: str, apart: bool) -> tuple[Block, int]:
    inside = source.index(opener, at) + len(opener)
    closing = source.find(OPENERS[opener], inside)
    if closing < 0:  # still being written, or never closed
        closing = end = len(source)
    else:
        end = closing + len(opener)
    body = source[inside:closing]
    if opener == "```":
        body = body.partition("\n")[2].rstrip("\n")
        if source[end : end + 1] not in ("", "\n"):
            end -= 1  # more on the same line is a block of its own
        return Block(at, Kind.CODE, (Run(body, Style.CODE),), apart), end
    rest = source.find("\n", end)
    rest = len(source) if rest < 0 else rest
    runs = (*maths(body), *inline(source[end:rest]))
    return Block(at, Kind.DISPLAY, runs, apart), rest


def _line(line: str, at: int, apart: bool) -> Block:
    if heading := HEADING.fullmatch(line):
        return Block(at, Kind.HEADING, inline(heading["text"]), apart)
    if item := ITEM.fullmatch(line):
        mark = item["mark"] if item["mark"][0].isdigit() else "•"
        depth = len(item["indent"].expandtabs(4)) // 2
        return Block(at, Kind.ITEM, (Run(f"{mark}\t"), *inline(item["text"])), apart, depth)
    return Block(at, Kind.PARAGRAPH, inline(line.strip()), apart)


def inline(text: str) -> tuple[Run, ...]:
    """`text` cut into runs."""
    runs: list[Run] = []
    at = 0
    while match := INLINE.search(text, at):
        if match.start() > at:
            runs.append(Run(text[at : match.start()].replace("\\$", "$")))
        group, at = match.lastgroup, match.end()
        inner = match[group or 0]
        if group == "boxed":
            at = _closing_brace(text, at)
            runs += maths(text[match.start() : at])
        elif group == "bold":
            runs += [Run(run.text, _bold(run.style)) for run in inline(inner)]
        elif group in ("italic", "code"):
            runs.append(Run(inner, Style(group)))
        else:
            runs += maths(inner)
    if at < len(text):
        runs.append(Run(text[at:].replace("\\$", "$")))
    return tuple(runs)


def _bold(style: Style) -> Style:
    return Style.BOLD if style is Style.PLAIN else style


def maths(tex: str) -> list[Run]:
    r"""`tex` as readable runs; what stands in `\boxed{}` is a run of its own."""
    runs, at = [], 0
    for opening in BOXED.finditer(tex):
        if opening.start() < at:  # inside the one before
            continue
        end = _closing_brace(tex, opening.end())
        if before := readable(part := tex[at : opening.start()]):
            runs.append(Run(before + " " * part[-1].isspace(), Style.MATHS))
        if boxed := readable(tex[opening.end() : end].removesuffix("}")):
            runs.append(Run(f" {boxed} ", Style.RESULT))
        at = end
    if rest := readable(tex[at:]):
        runs.append(Run(rest, Style.MATHS))
    return runs


def _closing_brace(text: str, at: int) -> int:
    """Where the group that is open at `at` has ended; the end of `text` if it never does."""
    depth = 1
    for place in range(at, len(text)):
        if text[place - 1] != "\\":
            depth += (text[place] == "{") - (text[place] == "}")
        if not depth:
            return place + 1
    return len(text)
