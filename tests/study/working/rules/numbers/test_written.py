"""Written arithmetic: each line of the substeps comes to the same as the calculation."""

import pytest

from app.study.maths.exact import rational
from app.study.working.columns import Columns
from app.study.working.rules.numbers import written
from tests.study.working.worked import tree


def means(line):
    return rational(line.means if isinstance(line, Columns) else line)


@pytest.mark.parametrize(
    ("sign", "how"),
    [("+", written.added), ("-", written.subtracted), ("*", written.multiplied), ("/", written.divided)],
)
def test_every_line_comes_to_the_same(sign, how, rng):
    for _ in range(60):
        a, b = rng.randint(1, 9999), rng.randint(2, 999)
        a, b = (a * b, b) if sign == "/" else (max(a, b), min(a, b))
        text = rng.choice([f"{a}{sign}{b}", f"{a / 100}{sign}{b}"])
        node = tree(text)
        steps = how(node)
        for step in steps:
            assert means(step.before) == means(step.after) == rational(node), text
        assert not steps or (steps[0].before == node and means(steps[-1].after) == rational(node))


def test_carries_and_borrows_are_said():
    texts = [str(step.says) for step in written.added(tree("347+586"))]
    assert texts[1:] == [
        "Ones: 7 + 6 = 13. Write 3 and carry 1.",
        "Tens: 4 + 8 + 1 = 13. Write 3 and carry 1.",
        "Hundreds: 3 + 5 + 1 = 9. Write 9.",
    ]
    assert "borrow 1" in str(written.subtracted(tree("1000-347"))[1].says)


def test_easy_calculations_have_no_columns():
    assert not written.added(tree("3+4"))
    assert not written.multiplied(tree("7*8"))
    assert not written.divided(tree("56/8"))
