"""Text as it may be shown: whole characters, no stop strings, nothing lost."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from engine.answering.detokenizer import Detokenizer


def feed(data: bytes, cuts: list[int], stop: list[str]) -> tuple[list[str], Detokenizer]:
    places = sorted({0, len(data), *(cut % (len(data) + 1) for cut in cuts)})
    detokenizer, shown = Detokenizer(stop), []
    for begin, end in itertools.pairwise(places):
        shown.append(detokenizer.add(data[begin:end]))
        if detokenizer.stopped:
            break
    return [*shown, detokenizer.finish()], detokenizer


CUTS = st.lists(st.integers(0, 1000))


@given(st.text(), CUTS)
def test_characters_arrive_whole_however_their_bytes_are_cut(text: str, cuts: list[int]) -> None:
    text = text.encode("utf-8", "replace").decode()
    shown, detokenizer = feed(text.encode(), cuts, [])
    assert "".join(shown) == detokenizer.text == text
    assert not detokenizer.stopped


@given(st.binary(), CUTS)
def test_bytes_that_are_no_text_become_replacement_characters(data: bytes, cuts: list[int]) -> None:
    assert "".join(feed(data, cuts, [])[0]) == data.decode(errors="replace")


@given(st.text("ab"), CUTS, st.lists(st.text("ab", min_size=1, max_size=4), min_size=1, max_size=3))
def test_text_ends_before_the_first_stop_string(text: str, cuts: list[int], stop: list[str]) -> None:
    shown, detokenizer = feed(text.encode(), cuts, stop)
    joined = "".join(shown)
    assert text.startswith(joined)
    assert not any(string in joined for string in stop)
    assert detokenizer.stopped == any(string in text for string in stop)
    if not detokenizer.stopped:
        assert joined == text


def test_only_what_may_begin_a_stop_string_is_held_back() -> None:
    detokenizer = Detokenizer(["\n\nQ:"])
    assert [detokenizer.add(piece) for piece in (b"5", b"\n", b"\nA", b"\n\nQ")] == ["5", "", "\n\nA", ""]
    assert detokenizer.finish() == "\n\nQ"
