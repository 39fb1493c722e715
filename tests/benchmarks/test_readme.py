from pathlib import Path

import pytest

from benchmarks.comparison import HEAD
from benchmarks.readme import BEGIN, END, with_figures

README = Path(__file__).parents[2] / "README.md"
LOADED = {"load": 2.0, "file": 1e9}
DECODE = {"what": "decode", "depth": 4096, "ours": 0.1, "stock": 0.2}
PREFILL = {"what": "prefill", "depth": 0, "ours": 4.0, "stock": 8.0}


def results(*rows):
    return [{"bandwidth": 2e10, "rows": [row], "ours": LOADED, "stock": LOADED} for row in rows]


def test_one_table_takes_the_place_of_the_last_one():
    text = f"before\n{BEGIN}\nold\n{END}\nafter\n"
    once = with_figures(text, results(DECODE, PREFILL))
    assert once.splitlines() == [
        "before", BEGIN, "", *HEAD,
        "| decode at 4096, tok/s | 10.00 | 5.00 | 2.00× |",
        "| prefill, tok/s | 128.00 | 64.00 | 2.00× |",
        "", END, "after",
    ]  # fmt: skip
    assert with_figures(once, results(DECODE, PREFILL)) == once


def test_a_text_without_marks_is_refused():
    with pytest.raises(ValueError, match="needs the lines"):
        with_figures(f"{BEGIN} only", results(DECODE))


def test_our_own_readme_has_a_table_of_every_part():
    text = README.read_text()
    table = text.partition(BEGIN)[2].partition(END)[0]
    assert all(f"| {name}" in table for name in ("decode,", "prefill,", "8 samples", "resident", "follow-up"))
