"""TeX that was typed or pasted without marks around it."""

import re
from collections.abc import Iterator

_CHINESE = "\u2e80-\u9fff\uff00-\uffef"
_PIECE = re.compile(rf"\s+|[{_CHINESE}]+|[^\s{_CHINESE}]+")
_WORD = re.compile(r"[A-Za-z]+['’]?[A-Za-z]*[,.:;?!]?")
_SHORT = {"is", "of", "to", "if", "at", "by", "in", "or", "as", "on", "it", "an", "be", "we"}
_FUNCTIONS = {"sin", "cos", "tan", "cot", "sec", "csc", "log", "lim", "exp", "max", "min", "mod", "det"}
_COMMAND = re.compile(r"\\[a-zA-Z]")
_END = re.compile(r"[\s,.:;?!]*$")


def bare_tex(text: str) -> Iterator[tuple[bool, str]]:
    r"""What `text` holds in turn: whether it is TeX (a \command with what is around it, up to a word), and
    the text."""
    run = ""
    for piece in [*_PIECE.findall(text), ""]:
        if piece and not _is_word(piece):
            run += piece
            continue
        if _COMMAND.search(run):
            core = _END.sub("", run.lstrip())
            before = run[: len(run) - len(run.lstrip())]
            yield False, before
            yield True, core
            yield False, run[len(before) + len(core) :]
        else:
            yield False, run
        yield False, piece
        run = ""


def _is_word(piece: str) -> bool:
    if re.match(rf"[{_CHINESE}]", piece):
        return True
    letters = piece.rstrip(",.:;?!").lower()
    return bool(_WORD.fullmatch(piece)) and (
        letters in _SHORT or (len(letters) > 2 and letters not in _FUNCTIONS)
    )
