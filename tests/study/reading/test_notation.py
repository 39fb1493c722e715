"""Set-ups in the plain notation are read as they were written, and what is none is refused."""

import pytest
from hypothesis import given

from app.study.reading.errors import BadSetUp
from app.study.reading.notation import REFUSED, read_set_up, written_set_up
from tests.study.reading.set_ups import SOLVED, set_ups


@given(set_ups())
def test_what_is_written_is_read_back(set_up):
    assert read_set_up(written_set_up(set_up)) == set_up


@pytest.mark.parametrize("text", SOLVED)
def test_what_is_read_is_written_back(text):
    assert written_set_up(read_set_up(text)) == text


def test_a_refusal_is_no_set_up():
    assert read_set_up(REFUSED) is None


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "what is wanted"),
        ("3s = 12", "what is wanted"),
        ("let s = age\nwant x years", "never used"),
        ("let e = age\nwant e years", "letter (not e or i)"),
        ("let s = age\nlet s = cost\nwant s", "two things"),
        ("want xy cm", "Between letters a * is needed"),
        ("want 2x+1", "spaces stand around"),
        ("x is 12\nwant x", "cannot be read"),
        ("rectangle radius 3\nwant area", "no part “radius”"),
        ("rectangle length 3, length 4\nwant area", "cannot be read"),
        ("want perimeter cm", "none of these in the set-up has it"),
        ("circle radius 3\nwant perimeter cm", "none of these in the set-up has it"),
        ("want 3*(2 + 5", "cannot be read"),
        ("want " + "(" * 20 + "1" + ")" * 20, "cannot be read"),
        ("want x\n" * 30, "too long"),
    ],
)
def test_what_is_wrong_is_said(text, says):
    with pytest.raises(BadSetUp) as caught:
        read_set_up(text)
    assert says in str(caught.value)
