"""An equation that is asked for in a form is right in that form only."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict

VERTEX = "Write y = x^2 - 4x + 7 in vertex form"
CIRCLE = "Write the equation of the circle x^2 + y^2 - 4x + 6y - 12 = 0 in standard form"
ELLIPSE = "Write 4x^2 + 9y^2 = 36 in standard form"
LINE = "Write 2x + 3y = 6 in slope-intercept form"


@pytest.mark.parametrize(
    ("problem", "answer", "why"),
    [
        (VERTEX, "y = (x - 2)^2 + 3", ""),
        (VERTEX, "(x - 2)^2 + 3", ""),
        (VERTEX, "y = x^2 - 4x + 7", "square-not-completed"),
        (CIRCLE, "(x - 2)^2 + (y + 3)^2 = 25", ""),
        (CIRCLE, "x^2 + y^2 - 4x + 6y - 12 = 0", "square-not-completed"),
        (ELLIPSE, "x^2/9 + y^2/4 = 1", ""),
        (ELLIPSE, "4x^2 + 9y^2 = 36", "not-equal-to-one"),
        (LINE, "y = -2/3 x + 2", ""),
        (LINE, "y = 2 - 2x/3", ""),
        (LINE, "2x + 3y = 6", "not-solved-for"),
        (LINE, "y = (6 - 2x)/3", "not-solved-for"),
    ],
)
def test_the_form_is_part_of_what_is_asked(problem, answer, why):
    judgement = judge(problem, answer)
    assert judgement.verdict is (Verdict.OTHER_FORM if why else Verdict.CORRECT)
    assert not why or judgement.why.key == f"marking.why.{why}"


def test_a_wrong_equation_stays_wrong():
    assert judge(VERTEX, "y = x^2 - 4x + 8").verdict is Verdict.WRONG
