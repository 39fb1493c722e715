"""Sets of numbers are united, intersected and compared by their ends."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mpmath import mp

from app.study.answers.number_line import (
    ALL,
    End,
    NotASet,
    Pieces,
    end,
    ends_only_differ,
    half_line,
    intersected,
    interval,
    point,
    same,
    united,
)  # fmt: skip

ENDS = st.builds(End, st.integers(-6, 6).map(mp.mpf), st.booleans())
SETS = st.lists(st.tuples(ENDS, ENDS), max_size=4).map(
    lambda pairs: [
        piece
        for low, high in pairs
        if low.at < high.at or (low.at == high.at and low.closed and high.closed)
        for piece in interval(low, high)
    ]
)
PLACES = [mp.mpf(half) / 2 for half in range(-14, 15)]


def holds(pieces: Pieces, at: mp.mpf) -> bool:
    return any(
        (low.at < at or (low.at == at and low.closed)) and (at < high.at or (at == high.at and high.closed))
        for low, high in pieces
    )


@given(SETS, SETS)
def test_a_number_belongs_to_the_union_of_what_it_belongs_to(a, b):
    whole = united([*a, *b])
    for at in PLACES:
        assert holds(whole, at) == (holds(a, at) or holds(b, at))
    assert all(first[1].at <= second[0].at for first, second in pairwise(whole))


@given(SETS, SETS)
def test_a_number_belongs_to_the_intersection_of_both(a, b):
    both = intersected(united(a), united(b))
    for at in PLACES:
        assert holds(both, at) == (holds(a, at) and holds(b, at))


@given(SETS)
def test_a_set_is_itself_however_it_is_cut(a):
    assert same(united(a), united(list(reversed(a))))
    assert same(intersected(united(a), ALL), united(a))


def test_half_lines_leave_out_their_end_or_not():
    assert half_line(mp.mpf(1), "<")[0][1] == End(mp.mpf(1), False)
    assert half_line(mp.mpf(1), ">=")[0][0] == End(mp.mpf(1), True)
    assert len(half_line(mp.mpf(1), "≠")) == 2
    with pytest.raises(NotASet):
        half_line(mp.mpf(1), "=")


def test_an_interval_runs_from_low_to_high():
    one, two = End(mp.mpf(1), True), End(mp.mpf(2), False)
    assert interval(one, two) == [(one, two)]
    assert interval(one, one) == [point(mp.mpf(1))]
    assert interval(one, End(mp.mpf(1), False)) == []
    with pytest.raises(NotASet):
        interval(two, one)


def test_infinity_belongs_to_no_set():
    assert not end(mp.inf, True).closed
    assert end(mp.mpf(1), True).closed


def test_sets_that_differ_in_their_ends_alone_are_known():
    assert ends_only_differ(half_line(mp.mpf(1), "<"), half_line(mp.mpf(1), "<="))
    assert not same(half_line(mp.mpf(1), "<"), half_line(mp.mpf(1), "<="))
    assert not ends_only_differ(half_line(mp.mpf(1), "<"), half_line(mp.mpf(2), "<"))
