"""What a test has in common with training is counted by problem, not by wording."""

from app.study.asking.starter import CLAIMED_LEVELS
from app.study.curriculum import Phrasings
from training.data import coverage, drawn_problems
from training.data.problem_set import of_each_skill


def test_a_problem_is_seen_whatever_its_wording(tmp_path):
    problems = of_each_skill("coverage", 6, Phrasings.ALL)
    trained = problems[::2]
    drawn_problems.append(tmp_path, ((p.skill, p.problem) for p in trained[:5]))
    drawn_problems.append(tmp_path, ((p.skill, p.problem) for p in trained[5:]))
    found = drawn_problems.load(tmp_path / drawn_problems.NAME)
    assert coverage.seen(trained, found) == 1.0
    assert coverage.seen(problems, found) >= 0.5
    assert coverage.seen(problems, set()) == 0.0


def test_small_skills_are_told_from_large_ones():
    assert coverage.distinct("addition", CLAIMED_LEVELS, "1") == coverage.FEW
    tables = coverage.distinct("multiplication", [1], "1")
    assert 90 <= tables <= 100
