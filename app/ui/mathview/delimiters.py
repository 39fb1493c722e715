"""Finds mathematics in Markdown: rules for markdown-it."""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

LONGEST = 4000  # letters of one formula: a model may write opening marks for ever
ENVIRONMENT = (
    r"(?:equation|align|aligned|alignat|alignedat|flalign|gather|gathered|multline|split|eqnarray|cases|dcases"
    r"|rcases|array|[pbBvV]?matrix|smallmatrix|subarray|CD|empheq)\*?"
)
BEGIN = re.compile(rf"\\begin\{{({ENVIRONMENT})\}}")
PAREN = re.compile(r"\\\(" + rf"((?:[^\\]|\\(?!\)).){{0,{LONGEST}}})" + r"\\\)", re.DOTALL)
BRACKET = re.compile(r"\\\[" + rf"((?:[^\\]|\\(?!\]).){{0,{LONGEST}}})" + r"\\\]", re.DOTALL)
DOLLARS = re.compile(rf"\$\$((?:[^\\$]|\\.|\$(?!\$)){{1,{LONGEST}}})\$\$", re.DOTALL)
# As Pandoc has it: no space inside the marks, no digit behind the closing one, so `$5 and $6` is money.
DOLLAR = re.compile(r"\$((?![\s$])(?:[^\\$]|\\.){0,1000}?(?:[^\\\s$]|\\.))\$(?!\d)", re.DOTALL)
PRICE = re.compile(r"\d[\d.,]*\s+[a-z]{2,}(?![a-z]*[\\^_{=])", re.IGNORECASE)
BLANK_LINE = re.compile(r"\n[ \t]*\n")
AFTER = re.compile(r"[ \t]*[.,;:。，；：!?]?[ \t]*")


def maths(md: MarkdownIt) -> None:
    """A plugin: tokens `math_block` and `math_inline`, with `tex`, `display` and `source` in their meta;
    `unread` ones have no end (yet) and only a source."""
    md.block.ruler.before("fence", "math_block", _block, {"alt": ["paragraph", "blockquote", "list"]})
    md.inline.ruler.before("escape", "math_inline", _inline)


def _meta(tex: str, display: bool, source: str) -> dict[str, object]:
    return {"tex": tex, "display": display, "source": source, "unread": False}


def read_at(source: str, at: int) -> tuple[int, dict[str, object]] | None:
    """The formula that begins at `at`: its end, and what it is. None where none begins or it has no end."""
    mark = source[at : at + 2]
    for opener, pattern, display in (("\\(", PAREN, False), ("\\[", BRACKET, True), ("$$", DOLLARS, True)):
        if mark == opener:
            found = pattern.match(source, at)
            if found is None or not found[1].strip() or BLANK_LINE.search(found[1]):
                return None
            return found.end(), _meta(found[1], display, found[0])
    if mark[:1] == "$":
        found = DOLLAR.match(source, at)
        if found is None or PRICE.match(found[1]) or BLANK_LINE.search(found[1]):
            return None
        return found.end(), _meta(found[1], False, found[0])
    if (found := BEGIN.match(source, at)) is not None:
        end = _environment_end(source, found.end(), found[1])
        if end is None:
            return None
        return end, _meta(source[at:end], True, source[at:end])
    if source.startswith("\\boxed", at):
        end = _closing_brace(source, at + len("\\boxed"))
        return None if end is None else (end, _meta(source[at:end], False, source[at:end]))
    return None


def _environment_end(source: str, at: int, name: str) -> int | None:
    depth = 1
    for mark in re.finditer(rf"\\(begin|end)\{{{re.escape(name)}\}}|\n[ \t]*\n", source[at : at + LONGEST]):
        if mark[1] is None:
            return None
        depth += 1 if mark[1] == "begin" else -1
        if depth == 0:
            return at + mark.end()
    return None


def _closing_brace(source: str, at: int) -> int | None:
    opening = re.compile(r"\s*\{").match(source, at)
    if opening is None:
        return None
    depth = 1
    inside = source[opening.end() : opening.end() + LONGEST]
    for mark in re.finditer(r"\\.|[{}]|\n[ \t]*\n", inside, re.DOTALL):
        if mark[0] in "{}":
            depth += 1 if mark[0] == "{" else -1
            if depth == 0:
                return opening.end() + mark.end()
        elif mark[0][0] == "\n":
            return None
    return None


def _inline(state: StateInline, silent: bool) -> bool:
    source, at = state.src, state.pos
    if source[at] not in "\\$":
        return False
    found = read_at(source, at)
    if found is None:
        if source[at : at + 2] not in ("\\(", "\\[") and not BEGIN.match(source, at):
            return False
        # It may be going on being written: as it is, without Markdown's own reading of its backslashes.
        end = source.find("\n", at)
        end = state.posMax if end < 0 else min(end, state.posMax)
        found = end, {"tex": "", "display": False, "source": source[at:end], "unread": True}
    end, meta = found
    if end > state.posMax:
        return False
    if not silent:
        token = state.push("math_inline", "", 0)
        token.meta = meta
        token.content = str(meta["source"])
    state.pos = end
    return True


def _block(state: StateBlock, line: int, last: int, silent: bool) -> bool:
    at = state.bMarks[line] + state.tShift[line]
    source = state.src
    if not (source.startswith(("\\[", "$$"), at) or BEGIN.match(source, at)):
        return False
    if silent:
        return True
    # Up to the blank line, without the marks of the quote or list it stands in.
    end_line = line
    while end_line < last and not state.isEmpty(end_line) and (
        end_line == line or state.sCount[end_line] >= state.blkIndent
    ):  # fmt: skip
        end_line += 1
    text = state.getLines(line, end_line, state.blkIndent, False).lstrip()
    found = read_at(text, 0)
    shared = 0  # lines with what comes next
    if found is None:
        meta: dict[str, object] = {"tex": "", "display": True, "source": text, "unread": True}
        state.line = end_line
    else:
        end, meta = found
        after = AFTER.match(text, end)
        stop = after.end() if after is not None else end
        if stop == len(text) or text[stop] == "\n":
            meta["after"] = text[end:stop].strip()
            state.line = line + text.count("\n", 0, stop) + 1
        elif "\n" not in text[:end]:
            return False  # a line of a paragraph
        else:  # what stands behind it on its line is read as the next block
            state.line = line + text.count("\n", 0, end)
            rest = text[end : text.find("\n", end) if "\n" in text[end:] else len(text)].lstrip()
            state.bMarks[state.line] = state.eMarks[state.line] - len(rest)
            state.tShift[state.line] = 0
            state.sCount[state.line] = state.blkIndent
            shared = 1
    token = state.push("math_block", "", 0)
    token.meta = meta
    token.block = True
    token.map = [line, state.line + shared]
    return True
