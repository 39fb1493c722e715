"""What a slot holds."""

import re

import pytest

from app.study.problems.wordings.vocabulary.slots import DEFAULT_KINDS, SLOTS


@pytest.mark.parametrize(
    ("kind", "fits", "not_so"),
    [
        ("letter", "x", "xy"),
        ("unknown", "d_1", "ab"),
        ("whole", "42", "4.2"),
        ("below_a_billion", "123456789", "1234567890"),
        ("equation", "2x = 6", "2x"),
        ("range", "0 <= x < 2π", "x < 2"),
        ("ends", "[0, 2π)", "(1, 2, 3)"),
    ],
)
def test_a_slot_holds_what_its_name_says(kind, fits, not_so):
    assert re.fullmatch(SLOTS[kind], fits, re.IGNORECASE)
    assert not re.fullmatch(SLOTS[kind], not_so, re.IGNORECASE)


def test_slots_without_a_kind_hold_numbers_and_formulas():
    assert set(DEFAULT_KINDS.values()) <= set(SLOTS)
