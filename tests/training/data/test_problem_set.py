"""Problem sets are repeatable and the shares per skill are right."""

from app.study.asking.starter import CLAIMED_LEVELS
from app.study.curriculum import SKILLS, Phrasings
from app.study.curriculum.phrasing import held_out
from training.data.problem_set import by_level, by_skill, of_each_skill


def test_each_skill_gets_different_problems_of_every_claimed_level():
    problems = of_each_skill("1", 30, Phrasings.ALL)
    assert problems == of_each_skill("1", 30, Phrasings.ALL)
    assert problems != of_each_skill("2", 30, Phrasings.ALL)
    assert len({p.question for p in problems}) == len(problems) == 30 * len(SKILLS)
    for skill in SKILLS:
        assert [p.level for p in problems if p.skill == skill] == [*CLAIMED_LEVELS] * 10


def test_held_out_sets_hold_only_held_out_wordings():
    assert all(held_out(p.template) for p in of_each_skill("1", 20, Phrasings.HELD_OUT))


def test_the_levels_asked_for_take_turns():
    problems = of_each_skill("1", 4, Phrasings.ALL, [4, 5])
    assert [p.level for p in problems] == [4, 5] * 2 * len(SKILLS)


def test_shares_count_right_answers():
    problems = of_each_skill("1", 6, Phrasings.ALL)
    marks = [not (p.skill == "addition" and p.level == 2) for p in problems]
    shares = by_level(problems, marks)
    assert shares["addition"] == {1: 1.0, 2: 0.0, 3: 1.0}
    assert by_skill(problems, marks)["addition"] == 4 / 6
    assert by_skill(problems, marks)["division"] == 1.0
