"""Token lists are split outside brackets only."""

import pytest

from app.study.maths.parsing.splitting import bracketed, depths, outermost, split
from app.study.maths.parsing.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("1, 2", ["1", "2"]),
        ("(1, 2), 3", ["( 1 , 2 )", "3"]),
        ("x = 1 or x = 2", ["x = 1", "x = 2"]),
        ("x", ["x"]),
        (r"\begin{a} 1, 2 \end{a}, 3", ["\\begin { a } 1 , 2 \\end { a }", "3"]),
    ],
)
def test_separators_in_brackets_do_not_split(text, parts):
    assert [" ".join(token.text for token in part) for part in split(tokenize(text), {",", "or"})] == parts


@pytest.mark.parametrize(
    ("text", "enclosed"), [("(1, 2)", True), ("(1)(2)", False), ("[3, 4)", True), ("1", False), ("(1", False)]
)
def test_one_pair_of_brackets_around_everything(text, enclosed):
    assert bracketed(tokenize(text)) is enclosed


def test_a_bracket_stands_in_itself():
    tokens = tokenize("1 (2 (3)) 4")
    assert list(depths(tokens)) == [0, 1, 1, 2, 2, 2, 1, 0]
    assert [token.text for token in outermost(tokens)] == ["1", "4"]
