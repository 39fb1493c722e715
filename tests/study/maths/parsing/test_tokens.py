"""Text becomes tokens, each of one kind, with its value."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.study.maths.errors import TooLarge, Unreadable
from app.study.maths.parsing.tokens import MAX_TEXT, Kind, tokenize


def texts(text, **how):
    return [token.text for token in tokenize(text, **how)]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("3x + 1", ["3", "x", "+", "1"]),
        ("x² − y₁", ["x", "^", "(", "2", ")", "-", "y_1"]),
        ("x^{10}", ["x", "^", "{", "10", "}"]),
        (r"\frac{1}{2} \cdot 3", ["\\frac", "{", "1", "}", "{", "2", "}", "*", "3"]),
        ("5 percent", ["5", "%"]),
        ("x_{12} a_n", ["x_12", "a_n"]),
        ("θ_1 sin", ["theta_1", "sin"]),
        ("2**3 != 4", ["2", "^", "3", "≠", "4"]),
        (r"50\%", ["50", "%"]),
        ("log₂(8)", ["log", "_", "(", "2", ")", "(", "8", ")"]),
        ("minus 3", ["-", "3"]),
    ],
)
def test_what_is_written_in_pieces(text, tokens):
    assert texts(text) == tokens


@pytest.mark.parametrize(
    ("text", "value", "places"),
    [
        ("1,234.50", "2469/2", 2),
        ("12 345", "12345", None),
        (".5", "1/2", 1),
        ("2e-3", "1/500", None),
        ("½", "1/2", None),
        ("0.(3)", "1/3", None),
        (r"0.1\overline{6}", "1/6", None),
        ("0.1666...", "1/6", None),
        ("0.1̅6̅", "16/99", None),
    ],
)
def test_a_number_has_its_value(text, value, places):
    (token,) = tokenize(text)
    assert token.kind is Kind.NUMBER
    assert token.value == Fraction(value)
    assert token.places == places


def test_a_comma_groups_digits_only_where_it_may():
    assert texts("1,000") == ["1000"]
    assert texts("1,000", grouped=False) == ["1", ",", "000"]
    assert texts("12,34") == ["12", ",", "34"]


def test_the_space_before_a_token_is_kept():
    assert [token.space for token in tokenize("3 1/2")] == [False, True, False, False]


@pytest.mark.parametrize("text", ["x" * (MAX_TEXT + 1), "9" * 401, "1e999", "1+" * 800])
def test_too_much_is_refused(text):
    with pytest.raises(TooLarge):
        tokenize(text)


@pytest.mark.parametrize("text", ["5 ⚽", "0.123...", "\ud800"])
def test_what_cannot_be_read_is_refused_with_a_sentence(text):
    with pytest.raises(Unreadable) as refusal:
        tokenize(text)
    assert str(refusal.value).endswith(".")


@given(st.text(max_size=60))
def test_any_text_is_tokens_or_refused(text):
    try:
        tokens = tokenize(text)
    except Unreadable:
        return
    assert all(token.text for token in tokens)
