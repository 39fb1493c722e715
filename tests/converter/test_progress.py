import time

import msgspec

from converter.progress import Stopwatch, Summary, TensorProgress


def test_the_rate_is_of_the_bytes_so_far() -> None:
    progress = TensorProgress("a", 1, 2, 3_000_000, 6_000_000, 2.0)
    assert progress.megabytes_per_second == 1.5
    assert TensorProgress("a", 1, 2, 0, 1, 0.0).megabytes_per_second == 0.0


def test_events_name_themselves() -> None:
    progress = msgspec.to_builtins(TensorProgress("a", 1, 2, 0, 1, 0.0))
    assert (progress["event"], progress["stage"]) == ("progress", "converting")
    assert msgspec.to_builtins(Summary("x", "f16", 1, 2, 3.0, "", {}, []))["event"] == "done"


def test_a_clock_counts_from_when_it_was_made() -> None:
    clock = Stopwatch()
    time.sleep(0.01)
    assert 0.01 <= clock.seconds() < 10
