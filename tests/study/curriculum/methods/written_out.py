"""What the lines of a method must be: true facts that end at the right number."""

import re

from tests.study.curriculum.arithmetic import claims, value


def assert_works(lines: list[str], expected: int) -> None:
    """Every `sum=value` in `lines` is true, and the last number is `expected`."""
    assert int(re.search(r"-?\d+$", lines[-1])[0]) == expected, lines
    for left, right in claims("\n".join(lines)):
        assert value(left) == value(right), lines
