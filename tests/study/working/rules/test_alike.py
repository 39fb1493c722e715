"""Operations of one kind, worked out together."""

import pytest

from app.study.maths.to_text import to_text
from app.study.maths.tree import replaced
from app.study.working.rules.alike import all_at_once
from tests.study.working.worked import tree


def _next(text):
    node = tree(text)
    change = all_at_once(node)
    return None if change is None else to_text(replaced(node, change.path, change.new))


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("(3 + 8 + 2 + 7)/4", "20/4"),
        ("2.5 - 1 + 4", "5.5"),
        ("((1 - 5)^2 + (6 - 5)^2 + (8 - 5)^2)/3", "((-4)^2 + 1^2 + 3^2)/3"),
        ("((-4)^2 + 1^2 + 3^2)/3", "(16 + 1 + 9)/3"),
        ("2 × 3 + 4 × 5 + 6 × 7", "6 + 20 + 42"),
    ],
)
def test_each_term_is_worked_in_the_same_line(text, after):
    assert _next(text) == after


@pytest.mark.parametrize("text", ["3 + 8", "2 × 3 + 4", "1/3 + 1/4 + 1/5", "(1 - 5)^2 + 2"])
def test_what_is_not_alike_has_lines_of_its_own(text):
    assert _next(text) is None
