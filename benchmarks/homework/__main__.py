"""Answers questions of homework and compares with their keys.

python -m benchmarks.homework FILE.jsonl [--model M | --no-model] [--differences OUT.jsonl]

Each line of FILE has `question`, perhaps `short` (the same without what stands around it), `answers` (each of
them is right), `course`, `lesson` and `id`. What algebra does not answer is asked of the model, if one is
named. Every answer is compared with the key by our checker and by a second opinion; where they differ, or the
key is missed, the question is written to the file of differences. JSON on stdout, progress on stderr.
"""

import argparse
import json
import os
import re
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.homework.answering import work_through
from benchmarks.homework.many import by_algebra, by_model
from benchmarks.homework.questions import argued, rows_of
from benchmarks.homework.report import differences, report

DIFFERENCES = "homework-differences.jsonl"


def parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path)
    asked = parser.add_mutually_exclusive_group()
    asked.add_argument(
        "--model", type=Path, metavar="M", help="a .gguf file, for what algebra does not answer"
    )
    asked.add_argument("--no-model", action="store_true", help="algebra alone (which is the default)")
    parser.add_argument("--course", default="", metavar="REGEX", help="only these courses")
    parser.add_argument("--lesson", default="", metavar="REGEX", help="only these lessons")
    parser.add_argument("--differences", type=Path, default=Path(DIFFERENCES), metavar="OUT")
    parser.add_argument("--argued", type=Path, metavar="FILE", help="wrong keys, “id: why” a line")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, metavar="N")
    parser.add_argument("--part", default="", help=argparse.SUPPRESS)  # of a child: its place/how many
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Answer, compare, report."""
    chosen = parsed(arguments)
    rows = rows_of(chosen.file)
    if chosen.part:
        place, count = map(int, chosen.part.split("/"))
        work_through(rows[place::count], sys.stdout)
        return 0
    rows = [
        row
        for row in rows
        if re.search(chosen.course, row.get("course", "")) and re.search(chosen.lesson, row.get("lesson", ""))
    ]
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder, "rows.jsonl")
        kept.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        found = by_algebra(rows, kept, min(chosen.processes, max(1, len(rows))))
    if chosen.model:
        answered = {row["place"]: row for row in by_model(found, chosen.model)}
        found = [answered.get(row["place"], row) for row in found]
    why = argued(chosen.argued)
    found = [row | {"argued": why.get(row["id"], "")} for row in found]
    chosen.differences.write_text(
        "".join(json.dumps(row) + "\n" for row in differences(found)), encoding="utf-8"
    )
    print(json.dumps(report(found), indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
