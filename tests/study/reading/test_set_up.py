"""A set-up knows all its expressions."""

from app.study.reading.formulas import written
from app.study.reading.notation import read_set_up


def test_every_expression_counts_but_the_unused_numbers():
    found = read_set_up("rectangle length 2w, width w\nperimeter = 36\nwant area cm²\nunused 7")
    assert [written(tree) for tree in found.trees()] == ["2w", "w", "perimeter", "36", "area"]
