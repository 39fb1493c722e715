from app.study.algebra.line_by_line import line_by_line
from app.study.algebra.protocol import Worked
from app.study.asking.working_sheet import working_sheet


def test_each_line_stands_behind_its_reason():
    made = working_sheet(line_by_line(1, "Solve 3x + 5 = 20"), "en").split("\n\n")
    assert made[0] == "**$x = 5$**"
    assert made[1] == "$3 x + 5 = 20$"
    assert made[2] == "1. Subtract 5 from both sides, so that 3x stands alone."
    assert made[-2] == "   $x = 5$"
    assert made[-1].startswith("*Each line has the same solutions")


def test_several_solutions_and_words_are_in_the_readers_language():
    assert working_sheet(line_by_line(1, "x^2 = 49"), "zh_CN").startswith("**$x = 7$ 或 $x = -7$**")
    assert working_sheet(line_by_line(1, "2x = 2x + 1"), "en").startswith("**no solution**")


def test_smaller_steps_stand_in_the_step_that_they_belong_to():
    worked = line_by_line(1, "Solve x^2 - 5x + 6 = 0")
    assert any(step.substeps for step in worked.working.steps)
    assert "\n\n   1. " in working_sheet(worked, "en")


def test_signs_of_a_reason_are_no_markdown():
    assert "\\*" not in working_sheet(line_by_line(1, "2 + 3"), "en")
    assert working_sheet(Worked(1), "en") == ""
