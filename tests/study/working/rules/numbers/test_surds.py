"""The rules for roots keep the value."""

from app.study.maths.equality import Outcome, equal
from app.study.maths.to_text import to_text
from app.study.maths.tree import replaced
from app.study.working.rules.numbers.surds import next_change
from tests.study.working.worked import tree


def random_surds(rng, depth=0):
    if depth == 2 or rng.random() < 0.3:
        return rng.choice(
            [f"√{rng.randint(2, 50)}", f"{rng.randint(2, 9)}√{rng.randint(2, 12)}", str(rng.randint(1, 9))]
        )
    a, b = random_surds(rng, depth + 1), random_surds(rng, depth + 1)
    return f"({a} {rng.choice(['+', '-', '×', '/'])} {b})"


def test_each_change_keeps_the_value(rng):
    for _ in range(40):
        line = tree(random_surds(rng))
        for _ in range(12):
            change = next_change(line)
            if change is None:
                break
            after = replaced(line, change.path, change.new)
            assert equal(line, after).outcome is Outcome.EQUAL, to_text(line)
            line = after


def test_nothing_to_do():
    assert next_change(tree("2 + 3√2")) is None
