"""A question is worded by a template that its reader may see, with a student's small habits."""

from collections import Counter

from app.study.curriculum.phrasing import EVALUATE, Phrasings, choose, held_out, worded


def test_what_is_held_out_is_never_trained_on(rng):
    trained = {choose(EVALUATE, Phrasings.TRAIN, rng) for _ in range(2000)}
    kept = {choose(EVALUATE, Phrasings.HELD_OUT, rng) for _ in range(2000)}
    assert trained | kept == set(EVALUATE)
    assert not any(map(held_out, trained))
    assert all(map(held_out, kept))


def test_the_plainest_template_comes_most(rng):
    drawn = Counter(choose(EVALUATE, Phrasings.ALL, rng) for _ in range(5000))
    assert drawn.most_common(1)[0][0] == EVALUATE[0]


def test_habits_leave_the_problem_as_it_is(rng):
    seen = {worded("What is {e}?", rng, e="3 + 4") for _ in range(2000)}
    assert {"What is 3 + 4?", "what is 3 + 4?", "What is 3 + 4", "Please what is 3 + 4?"} <= seen
    assert all("3 + 4" in question for question in seen)
