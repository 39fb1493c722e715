"""All kinds of stories together, and how many they are."""

from training.stories.kinds import COMPOSED, KINDS, counted


def test_the_sorts_are_counted_and_add_up():
    rows = counted().splitlines()
    *sorts, whole = ([int(word) for word in row.split() if word.isdigit()] for row in rows)
    assert whole == [len(KINDS), sum(kind.language == "zh" for kind in KINDS)]
    assert [sum(column) for column in zip(*sorts, strict=True)] == whole
    assert 0 < len(COMPOSED) < len(KINDS)
