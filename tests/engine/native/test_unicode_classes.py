"""The splitter's table of character classes is what Hugging Face's tokenizers finds today."""

import itertools

from engine.native import unicode_classes


def test_the_table_is_what_the_generator_writes() -> None:
    same = unicode_classes.TABLE.read_text() == unicode_classes.source()
    assert same, "tokenizers has another Unicode version: python -m engine.native.unicode_classes"


def test_runs_give_every_code_points_class_back() -> None:
    expected = unicode_classes.classes()
    starts = [*unicode_classes.runs(expected), (len(expected), 0)]
    found = bytearray(len(expected))
    for (first, kind), (after, _) in itertools.pairwise(starts):
        for point in range(first, after):
            alternating = kind == unicode_classes.ALTERNATING
            found[point] = 1 + (point - first) % 2 if alternating else kind
    assert found == expected
