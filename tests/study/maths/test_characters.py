"""Raised, lowered, Greek and fraction characters."""

import unicodedata

from app.study.maths.characters import (
    CAPITAL_GREEK,
    SMALL_GREEK,
    SUBSCRIPTS,
    SUPERSCRIPTS,
    VULGAR_FRACTIONS,
    lowered,
    raised,
)


def test_unicode_agrees():
    for character, plain in {**SUPERSCRIPTS, **SUBSCRIPTS}.items():
        assert unicodedata.normalize("NFKC", character).replace("−", "-") == plain
    for character, (top, bottom) in VULGAR_FRACTIONS.items():
        assert abs(unicodedata.numeric(character) - top / bottom) < 1e-6
    for name, letter in {**SMALL_GREEK, **CAPITAL_GREEK}.items():
        spelled = unicodedata.name(letter).rpartition(" ")[2].replace("LAMDA", "LAMBDA")
        assert spelled.lower() == name.lower()


def test_text_is_raised_and_lowered_where_it_can_be():
    assert raised("-12") == "⁻¹²"
    assert lowered("10") == "₁₀"
    assert raised("y") is None
    assert lowered("x") is None
