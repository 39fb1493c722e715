"""Which refusal is a kind of which, so that callers need to name only the wider one."""

from app.study.maths.errors import NotRational, TooLarge, Undefined, Unreadable


def test_what_is_too_large_was_well_formed_but_cannot_be_read_either():
    assert issubclass(TooLarge, Unreadable)
    assert issubclass(Undefined, NotRational)
    assert not issubclass(NotRational, Unreadable)
