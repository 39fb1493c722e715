"""Places on which a wave has one value each."""

from app.study.maths.to_text import to_text
from app.study.problems.reading import read
from app.study.working.known.waves import index_of, two_heights


def test_the_places_go_where_the_letter_goes():
    (first, low), (second, high) = two_heights(read("lim x->oo sin(4x)"))
    assert [to_text(each) for each in (first, low)] == ["((π/2)n)", "0"]
    assert [to_text(each) for each in (second, high)] == ["(π/8 + (π/2)n)", "1"]


def test_the_counting_letter_is_not_the_own_one():
    assert index_of(read("lim n->oo sin n")) == "k"
    assert index_of(read("lim x->oo sin x")) == "n"
