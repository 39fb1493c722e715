"""Any text can be stored; what no encoding holds becomes a question mark."""

from hypothesis import given
from hypothesis import strategies as st

from app.store.text import storable


@given(st.text())
def test_a_text_that_can_be_encoded_stays_as_it_is(text):
    assert storable(text) == text


@given(st.text(st.characters(codec=None)))
def test_whatever_is_typed_can_be_encoded_and_keeps_its_length(text):
    assert len(storable(text).encode("utf-8").decode()) == len(text)


def test_half_a_surrogate_pair_becomes_a_question_mark():
    assert storable("x = \ud83d 5") == "x = ? 5"
