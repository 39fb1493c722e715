from app.study.algebra.protocol import Worked
from app.study.asking.working_sheet import working_sheet
from tests.study.working.worked import answered


def test_each_line_stands_behind_its_reason():
    made = working_sheet(answered("Solve 3x + 5 = 20"), "en").split("\n\n")
    assert made[0] == "**$x = 5$**"
    assert made[1] == "$3 x + 5 = 20$"
    assert made[2] == "1. Subtract 5 from both sides, so that $3 x$ stands alone."
    assert made[-2] == "   $x = 5$"
    assert made[-1].startswith("*Each line has the same solutions")


def test_several_solutions_and_words_are_in_the_readers_language():
    assert working_sheet(answered("x^2 = 49"), "zh_CN").startswith("**$x = 7$ 或 $x = -7$**")
    assert working_sheet(answered("2x = 2x + 1"), "en").startswith("**no solution**")


def test_smaller_steps_stand_in_the_step_that_they_belong_to():
    worked = answered("Solve x^2 - 5x + 6 = 0")
    assert any(step.substeps for step in worked.working.steps)
    assert "\n\n   1. " in working_sheet(worked, "en")


def test_signs_of_a_reason_are_no_markdown():
    assert "\\*" not in working_sheet(answered("2 + 3"), "en")
    assert working_sheet(Worked(1), "en") == ""
