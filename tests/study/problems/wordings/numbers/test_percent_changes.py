"""Every row of the module says what it reads, by examples (test_wording.py runs them)."""

from app.study.problems.wordings.numbers import percent_changes
from app.study.problems.wordings.numbers.table import WORDINGS


def test_its_rows_are_in_the_table():
    assert set(map(id, percent_changes.WORDINGS)) <= set(map(id, WORDINGS))
    assert all(row.examples for row in percent_changes.WORDINGS)
