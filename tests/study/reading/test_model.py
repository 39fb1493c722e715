"""What the reader is told."""

from app.study.reading.model import prompt_text


def test_a_question_becomes_one_line_and_stays_else_as_it_was_typed():
    assert prompt_text("  Tom is 3.\n\n How old,  IN 2 years? ") == "Tom is 3. How old, IN 2 years?"
    assert prompt_text("小明 3 岁。\n 2 年后多大？") == "小明 3 岁。 2 年后多大？"
