r"""The final answer is what the last whole \boxed holds."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.study.answers.final_answer import final_answer

CASES = {
    r"so \(x = \boxed{5}\).": "5",
    r"\boxed{1} and then \boxed{2}": "2",
    r"\boxed{\frac{1}{2}}": r"\frac{1}{2}",
    r"\boxed{\left\{ x : x > 0 \right\}}": r"\left\{ x : x > 0 \right\}",
    r"\boxed{\{1, 2\}}": r"\{1, 2\}",
    r"\boxed { 3 x }": "3 x",
    "\\boxed{x =\n5}": "x =\n5",
    r"\boxed{\text{no \boxed{real} solution}}": "real",
    r"first \boxed{7}, then cut off: \boxed{8": "7",
    r"\boxed{8": None,
    r"\boxed{}": None,
    r"\boxed{  }": None,
    r"\boxed 5": None,
    r"f(x) = { \boxed{5}": "5",
    r"} \boxed{5} }": "5",
    r"a line break\\\boxed{5}": "5",
    r"\boxed{a \\ b}": r"a \\ b",
    r"\boxed{\}}": r"\}",
    "x = 5": None,
    "": None,
    r"\boxed{三}": "三",
    r"\fbox{5} \boxed": None,
}


@pytest.mark.parametrize(("text", "answer"), CASES.items(), ids=map(repr, CASES))
def test_the_last_whole_box_counts(text, answer):
    assert final_answer(text) == answer


@given(
    before=st.text(),
    content=st.text(st.characters(exclude_characters="{}\\"), min_size=1).filter(str.strip),
    after=st.text(st.characters(exclude_characters="\\")),
)
def test_a_box_is_found_in_any_surroundings(before, content, after):
    before = before.replace("\\", "")
    assert final_answer(rf"{before}\boxed{{{content}}}{after}") == content.strip()


def test_a_hostile_text_costs_no_time():
    began = time.process_time()
    assert final_answer(r"\boxed{" * 100_000) is None
    assert final_answer(r"\boxed{" * 100_000 + "x" + "}" * 100_000) == "x"
    assert final_answer(r"\boxed " * 100_000 + " " * 100_000) is None
    assert time.process_time() - began < 5
