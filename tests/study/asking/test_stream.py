"""Thinking and answer are told apart, however the stream is cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.study.asking.stream import Part, Piece, ThinkSplitter


def split(chunks: list[str]) -> tuple[str, str]:
    splitter = ThinkSplitter()
    pieces = [piece for chunk in chunks for piece in splitter.feed(chunk)] + splitter.close()
    assert all(piece.text for piece in pieces)
    parts = [piece.part for piece in pieces]
    assert parts == sorted(parts, reverse=True), "thinking after the answer began"
    return tuple("".join(p.text for p in pieces if p.part is part) for part in (Part.THINKING, Part.ANSWER))


CASES = {
    "<think>\n3x = 15\n</think>\n\nIt is 5.": ("3x = 15", "It is 5."),
    "\n <think>a</think>b": ("a", "b"),
    "<think>a\n\nb  </think>  c\n d \n": ("a\n\nb", "c\n d"),
    "<think></think>\n\nb": ("", "b"),
    "<think>\n\n</think>": ("", ""),
    "no thinking at all": ("", "no thinking at all"),
    "\n\n  straight to it\n": ("", "straight to it"),
    "<think>never closed, x < 3": ("never closed, x < 3", ""),
    "<think>cut off in the tag </thi": ("cut off in the tag </thi", ""),
    "<think>a < b </ c </thin k </think>d": ("a < b </ c </thin k", "d"),
    "<think>a<</think>b": ("a<", "b"),
    "<think>a<think>b</think>c": ("a<think>b", "c"),
    "<think>12*</think>\n12*34=408\n</think>\n408": ("12*", "12*34=408\n\n408"),
    "<think>a</think>b</think>": ("a", "b"),
    "<think>a</think></think> b </thi": ("a", "b </thi"),
    "a <think>b</think>": ("", "a <think>b</think>"),
    "<thin": ("", "<thin"),
    "<thinking>a</think>": ("", "<thinking>a</think>"),
    "<THINK>a": ("", "<THINK>a"),
    "a</think>b": ("", "a</think>b"),
    "": ("", ""),
    " \n ": ("", ""),
    "<think>": ("", ""),
    "<think>先移项</think>\n答案是 5。": ("先移项", "答案是 5。"),
}


@pytest.mark.parametrize(("stream", "parts"), CASES.items(), ids=map(repr, CASES))
def test_a_stream_is_split_the_same_whole_and_in_single_characters(stream, parts):
    assert split([stream]) == parts
    assert split(list(stream)) == parts


ALPHABET = ["<think>", "</think>", "<", "/", "think", "thin", ">", " ", "\n", "\n\n", "x", "方", "\u3000"]
STREAM = st.lists(st.sampled_from(ALPHABET) | st.text(max_size=4), max_size=14).map("".join)


def whole(stream: str) -> tuple[str, str]:
    """The rule, on a stream that has ended."""
    if not stream.lstrip().startswith("<think>"):
        return "", stream.strip()
    thinking, _, answer = stream.lstrip().removeprefix("<think>").partition("</think>")
    return thinking.strip(), answer.replace("</think>", "").strip()


@given(stream=STREAM | STREAM.map("<think>".__add__), draw=st.data())
def test_any_cut_gives_the_same_split(stream, draw):
    at = sorted(draw.draw(st.lists(st.integers(0, len(stream)), max_size=12)))
    chunks = [stream[start:end] for start, end in zip([0, *at], [*at, len(stream)], strict=True)]
    assert split(chunks) == split(list(stream)) == whole(stream)


def test_text_is_handed_out_as_soon_as_it_is_certain():
    splitter = ThinkSplitter()
    said = [
        splitter.feed(text)
        for text in ("<th", "ink>", "\n", "so", " ", "far</", "i> on</think>", "\n", "5", ".")
    ]
    assert said == [
        [], [], [], [Piece(Part.THINKING, "so")], [], [Piece(Part.THINKING, " far")],
        [Piece(Part.THINKING, "</i> on")], [], [Piece(Part.ANSWER, "5")], [Piece(Part.ANSWER, ".")],
    ]  # fmt: skip
