"""Puts the last results of `make bench-full` into the README's table: python -m benchmarks.readme."""

import json
import sys
from pathlib import Path
from typing import Any

from benchmarks.__main__ import CACHE
from benchmarks.comparison import HEAD, PARTS, table_rows

README = Path(__file__).parents[1] / "README.md"
BEGIN = "<!-- figures: python -m benchmarks.readme -->"
END = "<!-- end of figures -->"


def with_figures(text: str, results: list[dict[str, Any]]) -> str:
    """`text` with one table of all `results` between its two marks; ValueError where a mark is missing."""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"the text needs the lines {BEGIN} and {END}")
    rows = [row for result in results for row in table_rows(result)]
    return "\n".join([before + begin, "", *HEAD, *rows, "", end + after])


def main() -> int:
    """2 with a sentence when a part was not measured yet."""
    files = [CACHE / f"result-{part}-q4_0-f16.json" for part in PARTS if part != "quick"]
    missing = [file.name for file in files if not file.exists()]
    if missing:
        print(f"{', '.join(missing)}: not measured yet. Run `make bench-full` first.", file=sys.stderr)
        return 2
    results = [json.loads(file.read_text()) for file in files]
    README.write_text(with_figures(README.read_text(), results))
    return 0


if __name__ == "__main__":
    sys.exit(main())
