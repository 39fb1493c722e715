"""Every exercise about functions, graphs and data is worked with steps, and ends with its own answer."""

import pytest

from app.study.algebra.protocol import Work
from app.study.algebra.worked_out import worked_out
from app.study.curriculum import SKILLS, Phrasings
from app.study.curriculum.skills import data, graphs
from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.working.step import MOST_STEPS

QUICK, FULL = 2, 20


@pytest.mark.parametrize("skill", [skill.name for skill in (*graphs.SKILLS, *data.SKILLS)])
def test_every_exercise_is_worked_in_few_lines_to_its_answer(skill, rng, full, figure):
    worked = total = 0
    for level in (1, 2, 3, 4, 5):
        for _ in range(FULL if full else QUICK):
            exercise = SKILLS[skill].exercise(level, rng, Phrasings.ALL)
            *_, found = worked_out(Work(1, exercise.question))
            total += level < 4
            if found.working is None:
                continue
            worked += level < 4
            assert len(found.working.steps) <= MOST_STEPS
            verdict = judge(exercise.question, exercise.answer).verdict
            assert verdict is Verdict.CORRECT, exercise.question
            assert judge(exercise.question, found.final).verdict is Verdict.CORRECT, exercise.question
    figure(f"{skill}: {worked} of {total} exercises of levels 1 to 3 are worked with steps")
    assert worked >= (0.98 * total if full else total - 1)
