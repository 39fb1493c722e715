"""An answer's Markdown as blocks; while it is being written only its last part is read again."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from app.study.asking.asterisks import multiplies
from app.ui.mathview.blocks import Block, BlockKind, Cell, Formula, Run
from app.ui.mathview.highlight import coloured

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

DEFINES = re.compile(
    r"\\(?:[egx]?def|let|(?:re|provide)?newcommand|(?:re)?newenvironment|providecommand|renewcommand|Newextarrow"
    r"|DeclareMathOperator|DeclarePairedDelimiter|definecolor|newtagform)(?![a-z])"
)
BULLETS = "•◦▪"
BLANK_LINE = re.compile(r"\n[ \t]*\n$")
LINE_END = re.compile(r"\r\n?")


@cache
def _markdown() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # 50 ms: the window starts without it

    from app.ui.mathview.delimiters import maths

    md = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    # Models indent at will, underline nothing, and what they link to is not theirs to fetch.
    md.disable(["code", "lheading", "html_block", "html_inline", "reference", "image", "autolink"])
    md.use(maths)
    md.validateLink = lambda url: re.match(r"https?://", url) is not None  # type: ignore[method-assign]
    md.inline.ruler.before("link", "picture", _picture)
    md.inline.ruler.before("emphasis", "product", _product)
    return md


def _picture(state: "StateInline", silent: bool) -> bool:
    """A picture stays its source: none is ever fetched."""
    if not state.src.startswith("![", state.pos):
        return False
    if not silent:
        state.pending += "!["
    state.pos += 2
    return True


def _product(state: "StateInline", silent: bool) -> bool:
    """Asterisks that multiply stay as they are."""
    if state.src[state.pos] != "*":
        return False
    end = state.pos
    while end < state.posMax and state.src[end] == "*":
        end += 1
    if not multiplies(state.src, state.pos, end):
        return False
    if not silent:
        state.append_pending(state.src[state.pos : end])
    state.pos = end
    return True


def universal_newlines(source: str) -> str:
    """`source` with "\\n" at every line end, as CommonMark has them: "\\r\\n", a lone "\\r", and no other.

    What it gives for the beginning of a text is a beginning of what it gives for the whole.
    """
    return LINE_END.sub("\n", source)


@dataclass(frozen=True)
class SourcePart:
    """A top-level piece of the source from offset `start`, and the definitions made before it."""

    start: int
    preamble: tuple[str, ...]
    blocks: tuple[Block, ...]


def parts(source: str, start: int = 0, preamble: tuple[str, ...] = ()) -> list[SourcePart]:
    """The parts of `source` from `start`, which is 0 or where an earlier call began a part.

    Offsets are those of its `universal_newlines`.
    """
    text = universal_newlines(source)[start:]
    found: list[SourcePart] = []
    begins = [0]
    for line in text.split("\n"):
        begins.append(begins[-1] + len(line) + 1)
    for group in _groups(_markdown().parse(text)):
        reader = _Reader(preamble)
        blocks = tuple(reader.blocks(group))
        found.append(SourcePart(start + begins[group[0].map[0] if group[0].map else 0], preamble, blocks))
        preamble = reader.preamble
    return found


def grown(found: Sequence[SourcePart], source: str) -> list[SourcePart]:
    """The parts of `source`, where `found` are those of a beginning of it."""
    source = universal_newlines(source)
    kept = list(found)
    while kept:
        last = kept.pop()
        # What stands behind a blank line cannot become a part of what is before it.
        if BLANK_LINE.search(source[max(0, last.start - 80) : last.start]):
            return [*kept, *parts(source, last.start, last.preamble)]
    return parts(source)


def _groups(tokens: "Sequence[Token]") -> "list[list[Token]]":
    """Top-level tokens, apart where a line is: what stands on one line stays together."""
    groups: list[list[Token]] = []
    end = depth = 0
    for token in tokens:
        if depth == 0 and token.map is not None:
            if not groups or token.map[0] >= end:
                groups.append([])
            end = max(end, token.map[1])
        groups[-1].append(token)
        depth += token.nesting
    return groups


class _Reader:
    def __init__(self, preamble: tuple[str, ...]) -> None:
        self.preamble = preamble
        self._lists: list[int | None] = []  # the next number of each list around, None for bullets
        self._quote = 0
        self._mark = ""
        self._tight = False

    def blocks(self, tokens: "Sequence[Token]") -> list[Block]:
        made: list[Block] = []
        at = 0
        while at < len(tokens):
            token = tokens[at]
            if token.type == "inline":
                made += self._text_block(tokens[at - 1], token)
            elif token.type == "table_open":
                end = next(i for i in range(at, len(tokens)) if tokens[i].type == "table_close")
                made.append(self._table(tokens[at:end]))
                at = end
            elif token.type in _WHOLE:
                made.append(_WHOLE[token.type](self, token))
            elif token.type == "list_item_close" and self._mark:
                made.append(self._block(BlockKind.PARAGRAPH))  # an empty item still has its mark
            else:
                self._enter(token)
            at += 1
        return made

    def _enter(self, token: "Token") -> None:
        """A list, an item or a quotation begins or ends."""
        match token.type:
            case "bullet_list_open":
                self._lists.append(None)
            case "ordered_list_open":
                self._lists.append(int(token.attrGet("start") or 1))
            case "bullet_list_close" | "ordered_list_close":
                self._lists.pop()
            case "list_item_open":
                self._mark = self._next_mark(token)
            case "blockquote_open" | "blockquote_close":
                self._quote += token.nesting

    def _text_block(self, opener: "Token", token: "Token") -> list[Block]:
        level = int(opener.tag[1]) if opener.type == "heading_open" else 0
        self._tight = bool(self._lists) and opener.hidden
        return self._inline(self.runs(token.children or []), level)

    def _fence(self, token: "Token") -> Block:
        language = token.info.split()[0] if token.info.split() else ""
        runs = coloured(token.content.removesuffix("\n"), language)
        return replace(self._block(BlockKind.CODE, runs), language=language)

    def _rule(self, _token: "Token") -> Block:
        return self._block(BlockKind.RULE)

    def _next_mark(self, token: "Token") -> str:
        number = self._lists[-1]
        if number is None:
            return BULLETS[min(len(self._lists), len(BULLETS)) - 1]
        self._lists[-1] = number + 1
        return f"{number}{token.markup or '.'}"

    def _block(self, kind: BlockKind, runs: tuple[Run, ...] = ()) -> Block:
        mark, self._mark = self._mark, ""
        return Block(kind, runs, depth=len(self._lists), mark=mark, quote=self._quote, tight=self._tight)

    def _inline(self, runs: list[Run], level: int) -> list[Block]:
        """A paragraph or heading; a displayed formula in it stands in a block of its own."""
        made: list[Block] = []
        line: list[Run] = []
        for run in [*runs, None]:
            if run is not None and not (run.formula is not None and run.formula.display and not level):
                line.append(run)
                continue
            if any(one.formula or one.text.strip() for one in line):
                if made:
                    line[0] = replace(line[0], text=line[0].text.lstrip())
                line[-1] = replace(line[-1], text=line[-1].text.rstrip())
                block = self._block(BlockKind.HEADING if level else BlockKind.PARAGRAPH, tuple(line))
                made.append(replace(block, level=level, tight=block.tight or bool(made)))
            line = []
            if run is not None:
                made.append(self._block(BlockKind.DISPLAY, (run,)))
        return made

    def _display(self, token: "Token") -> Block:
        runs = [self._formula(token)]
        if token.meta.get("after"):
            runs.append(Run(token.meta["after"]))
        return self._block(BlockKind.DISPLAY if runs[0].formula else BlockKind.PARAGRAPH, tuple(runs))

    def _formula(self, token: "Token", **style: object) -> Run:
        meta = token.meta
        if meta["unread"]:
            return Run(meta["source"], code=True)
        formula = Formula(meta["tex"].strip(), meta["display"], meta["source"].strip(), self.preamble)
        if DEFINES.search(formula.tex):
            self.preamble = (*self.preamble, formula.tex)
        return Run(formula=formula, **style)  # type: ignore[arg-type]

    def runs(self, tokens: "Sequence[Token]") -> list[Run]:
        made: list[Run] = []
        bold = italic = struck = 0
        link = ""
        for token in tokens:
            kind = token.type
            style = {"bold": bold > 0, "italic": italic > 0, "struck": struck > 0, "link": link}
            if kind == "text":
                made.append(Run(token.content, **style))  # type: ignore[arg-type]
            elif kind in ("softbreak", "hardbreak"):
                made.append(Run("\n", **style))  # type: ignore[arg-type]
            elif kind == "code_inline":
                made.append(Run(token.content, code=True, **style))  # type: ignore[arg-type]
            elif kind == "math_inline":
                made.append(self._formula(token, bold=bold > 0))
            elif kind in ("strong_open", "strong_close"):
                bold += token.nesting
            elif kind in ("em_open", "em_close"):
                italic += token.nesting
            elif kind in ("s_open", "s_close"):
                struck += token.nesting
            elif kind == "link_open":
                link = str(token.attrGet("href"))
            elif kind == "link_close":
                link = ""
            else:
                made.append(Run(token.content, **style))  # type: ignore[arg-type]
        return _joined(made)

    def _table(self, tokens: "Sequence[Token]") -> Block:
        rows: list[list[Cell]] = []
        align = ""
        for token in tokens:
            if token.type == "tr_open":
                rows.append([])
            elif token.type in ("th_open", "td_open"):
                align = str(token.attrGet("style") or "").removeprefix("text-align:")
            elif token.type == "inline":
                rows[-1].append(Cell(tuple(self.runs(token.children or [])), align))
        return replace(self._block(BlockKind.TABLE), rows=tuple(tuple(row) for row in rows))


_WHOLE: "dict[str, Callable[[_Reader, Token], Block]]" = {
    "fence": _Reader._fence,
    "hr": _Reader._rule,
    "math_block": _Reader._display,
}
"""What is a block of its own."""


def _joined(runs: Sequence[Run]) -> list[Run]:
    made: list[Run] = []
    for run in runs:
        last = made[-1] if made else None
        if last is not None and run.formula is None and replace(run, text="") == replace(last, text=""):
            made[-1] = replace(last, text=last.text + run.text)
        elif run.formula or run.text:
            made.append(run)
    return made
