import os
import sys
from pathlib import Path

from benchmarks.comparison import Side, as_table
from benchmarks.random_model import shape, write_random_model


def test_a_runner_answers_every_question_with_a_figure(tmp_path: Path) -> None:
    write_random_model(tmp_path / "x.gguf", shape("8,256,8,4,512,608,8"), "q4_0", 1)
    side = Side(
        "ours", [sys.executable, "-m", "benchmarks.runner", str(tmp_path / "x.gguf"), "--threads", "1"]
    )
    side.start()
    try:
        assert side.loaded["file"] == (tmp_path / "x.gguf").stat().st_size
        one = side.ask("samples", {"depth": 100, "n": 1})
        assert 0 < one < side.ask("prefill", {"depth": 100, "n": 512})
        assert side.ask("samples", {"depth": 100, "n": 4}) > 0
        if len(os.sched_getaffinity(0)) > 1:
            assert side.ask("polite", {"threads": 1, "busy": 1}) > 0
        assert side.ask("question", {}) > 0
        assert side.ask("follow_up", {}) > 0
        assert 1 << 20 < side.ask("resident", {"depth": 1024}) < 1 << 30
    finally:
        side.stop()


def test_the_table_says_how_many_times_better_ours_is() -> None:
    rows = [
        {"what": "decode", "depth": 0, "ours": 0.1, "stock": 0.2},
        {"what": "decode", "depth": 65536, "ours": 0.25, "stock": None},
        {"what": "samples", "depth": 4096, "n": 8, "ours": 0.5, "stock": 2.0},
        {"what": "polite", "threads": 1, "busy": 0, "ours": 0.5, "stock": 0.5},
        {"what": "polite", "threads": 2, "busy": 1, "ours": 0.5, "stock": 1.0},
        {"what": "follow_up", "ours": 0.5, "stock": 0.25},
    ]
    loaded = {"load": 2.0, "file": 1e9}
    result = {"bandwidth": 2e10, "rows": rows, "ours": loaded, "stock": loaded}
    assert as_table(result).splitlines()[2:] == [
        "| decode, tok/s | 10.00 | 5.00 | 2.00× |",
        "| share of the read bandwidth, 20 GB/s | 50% | 25% | |",
        "| decode at 65536, tok/s | 4.00 | — | — |",
        "| 8 samples at 4096, tok/s | 16.00 | 4.00 | 4.00× |",
        "| one thread alone, tok/s | 2.00 | 2.00 | 1.00× |",
        "| two threads beside a busy process, tok/s | 2.00 | 1.00 | 2.00× |",
        "| follow-up, ms | 500 | 250 | 0.50× |",
        "| the same, of one thread alone | 100% | 50% | |",
        "| loading, s | 2.0 | 2.0 | 1.00× |",
    ]
