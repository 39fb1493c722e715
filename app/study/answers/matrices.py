"""Reads matrices and LaTeX's other tables: pmatrix, array, cases, and [[1, 2], [3, 4]]."""

from collections.abc import Sequence
from itertools import pairwise

from app.study.answers.kinds import Answer, Matrix
from app.study.answers.reader import Reader
from app.study.maths.parsing.splitting import bracketed, split
from app.study.maths.parsing.tokens import Kind, Token
from app.study.maths.tree import Unreadable, over, times
from engine.base.sentence import say

_COMMA = Token(Kind.SIGN, ",", False)
Rows = list[list[list[Token]]]


def table(tokens: list[Token], reader: Reader) -> Answer | None:
    r"""The matrix, or the answers that \begin{cases} lists; None when these tokens write no table."""
    before, inside, after = _taken_apart(tokens)
    if not inside:
        return None
    if [one.text for one in (*before, *after)] in (["[", "]"], ["(", ")"], ["|", "|"]):  # around an array
        before, after = [], []
    rows = _environment_rows(inside) if inside[0].text == "\\begin" else _bracketed_rows(inside)
    if rows is not None:
        return _scaled(_matrix(rows, reader), before, after, reader)
    listed = cases(tokens)
    return reader.one(listed) if listed else None


def _taken_apart(tokens: list[Token]) -> tuple[list[Token], list[Token], list[Token]]:
    """What stands before the first table, the table, and what stands behind it."""
    texts = [token.text for token in tokens]
    if "\\begin" in texts and "\\end" in texts:
        start = texts.index("\\begin")
        end = len(texts) - 1 - texts[::-1].index("\\end")
        closing = next((at for at in range(end, len(texts)) if texts[at] == "}"), len(texts) - 1)
        return tokens[:start], tokens[start : closing + 1], tokens[closing + 1 :]
    start = next((at for at, pair in enumerate(pairwise(texts)) if pair == ("[", "[")), -1)
    if start < 0:
        return [], [], []
    for end in range(len(tokens), start, -1):
        if bracketed(tokens[start:end]):
            return tokens[:start], tokens[start:end], tokens[end:]
    return [], [], []


def _scaled(matrix: Matrix, before: list[Token], after: list[Token], reader: Reader) -> Matrix:
    """1/29 before a matrix, or /29 behind it. Raises Unreadable for anything else there."""
    rows = matrix.rows
    if before:
        factor = reader.expression(before[:-1] if before[-1].text == "*" else before)
        rows = tuple(tuple(times(factor, entry) for entry in row) for row in rows)
    if after:
        if after[0].text not in {"/", "÷"} or len(after) < 2:
            raise Unreadable(say("answers.table-incomplete"))
        divisor = reader.expression(after[1:])
        rows = tuple(tuple(over(entry, divisor) for entry in row) for row in rows)
    return Matrix(rows)


def cases(tokens: Sequence[Token]) -> list[Token] | None:
    r"""The rows of \begin{cases} with commas between them; None for anything else. Raises Unreadable."""
    if not tokens or tokens[0].text != "\\begin":
        return None
    name, body = _environment(tokens)
    if "matrix" in name:
        return None
    rows = [row for row in split([token for token in body if token.text != "&"], {"\\\\"}) if row]
    return [token for row in rows for token in (*row, _COMMA)][:-1]


def _matrix(rows: Rows, reader: Reader) -> Matrix:
    cells = tuple(tuple(map(reader.expression, row)) for row in rows)
    if not cells or len({len(row) for row in cells}) != 1:
        raise Unreadable(say("answers.rows-differ"))
    return Matrix(cells)


def _environment_rows(tokens: Sequence[Token]) -> Rows | None:
    name, body = _environment(tokens)
    if "matrix" not in name and "array" not in name:
        return None
    if body and body[0].text == "{":  # \begin{array}{cc}
        closing = next((at for at, token in enumerate(body) if token.text == "}"), len(body) - 1)
        body = body[closing + 1 :]
    return [split(row, {"&"}) for row in split(body, {"\\\\"}) if row]


def _bracketed_rows(tokens: Sequence[Token]) -> Rows | None:
    if [token.text for token in tokens[:2]] != ["[", "["] or not bracketed(tokens):
        return None
    rows = split(tokens[1:-1], {","})
    return [split(row[1:-1], {","}) for row in rows] if all(map(bracketed, rows)) else None


def _environment(tokens: Sequence[Token]) -> tuple[str, list[Token]]:
    r"""The name and the body of \begin{name} … \end{name}."""
    texts = [token.text for token in tokens]
    if texts[1:2] != ["{"] or "}" not in texts or "\\end" not in texts:
        raise Unreadable(say("answers.table-incomplete"))
    named, end = texts.index("}"), len(texts) - 1 - texts[::-1].index("\\end")
    return "".join(texts[2:named]), list(tokens[named + 1 : end])
