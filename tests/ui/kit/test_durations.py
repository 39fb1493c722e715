import pytest

from app.ui.kit.durations import duration, roughly


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0.0 s"),
        (3.14, "3.1 s"),
        (9.96, "10 s"),
        (59.4, "59 s"),
        (59.6, "1 min 0 s"),
        (3601, "60 min 1 s"),
    ],
)
def test_what_was_measured_is_said_to_the_second(seconds, words):
    assert duration(seconds) == words


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (1.2, 1.4, "1 s"),
        (3.4, 8.2, "3–8 s"),
        (21.3, 38.9, "20–40 s"),
        (52, 130, "50 s – 2 min 0 s"),
        (80, 85, "1 min 30 s"),
        (590, 1000, "10 min 0 s – 17 min 0 s"),
    ],
)
def test_what_is_known_roughly_is_said_roughly(low, high, words):
    assert roughly(low, high) == words
