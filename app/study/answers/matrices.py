"""Reads matrices and LaTeX's other tables: pmatrix, array, cases, and [[1, 2], [3, 4]]."""

from collections.abc import Callable, Sequence

from app.study.answers.kinds import Matrix
from app.study.maths.splitting import bracketed, split
from app.study.maths.tokens import Kind, Token
from app.study.maths.tree import Node, Unreadable
from engine.base.sentence import say


def matrix(tokens: Sequence[Token], expression: Callable[[Sequence[Token]], Node]) -> Matrix | None:
    """The matrix these tokens write; None when they write none. Raises Unreadable."""
    texts = [token.text for token in tokens]
    if texts[0] == "\\begin":
        name, body = _environment(tokens)
        if "matrix" not in name and "array" not in name:
            return None
        if body and body[0].text == "{":  # \begin{array}{cc}
            closing = next((at for at, token in enumerate(body) if token.text == "}"), len(body) - 1)
            body = body[closing + 1 :]
        rows = [split(row, {"&"}) for row in split(body, {"\\\\"}) if row]
    elif texts[:2] == ["[", "["] and bracketed(tokens):
        found = split(tokens[1:-1], {","})
        if not all(bracketed(row) for row in found):
            return None
        rows = [split(row[1:-1], {","}) for row in found]
    else:
        return None
    cells = tuple(tuple(expression(cell) for cell in row) for row in rows)
    if not cells or len({len(row) for row in cells}) != 1:
        raise Unreadable(say("answers.rows-differ"))
    return Matrix(cells)


def cases(tokens: Sequence[Token]) -> list[Token] | None:
    r"""The rows of \begin{cases} with commas between them; None for anything else. Raises Unreadable."""
    if not tokens or tokens[0].text != "\\begin":
        return None
    name, body = _environment(tokens)
    if "matrix" in name:
        return None
    comma = Token(Kind.SIGN, ",", False)
    rows = [row for row in split([token for token in body if token.text != "&"], {"\\\\"}) if row]
    return [token for row in rows for token in (*row, comma)][:-1]


def _environment(tokens: Sequence[Token]) -> tuple[str, list[Token]]:
    r"""The name and the body of \begin{name} … \end{name}."""
    texts = [token.text for token in tokens]
    if texts[1:2] != ["{"] or "}" not in texts or "\\end" not in texts:
        raise Unreadable(say("answers.table-incomplete"))
    named, end = texts.index("}"), len(texts) - 1 - texts[::-1].index("\\end")
    return "".join(texts[2:named]), list(tokens[named + 1 : end])
