"""Answers questions of homework and compares with their keys.

python -m benchmarks.homework FILE.jsonl [--model M | --no-model] [--differences OUT.jsonl]

Each line of FILE has `question`, perhaps `short` (the same without what stands around it), `answers` (each of
them is right), `course`, `lesson` and `id`. What algebra does not answer is asked of the model, if one is
named. Every answer is compared with the key by our checker and by a second opinion; where they differ, or the
key is missed, the question is written to the file of differences. JSON on stdout, progress on stderr.
"""

import argparse
import contextlib
import json
import os
import re
import selectors
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TextIO

Row = dict[str, Any]

DIFFERENCES = "homework-differences.jsonl"
OUTCOMES = ("right", "other-form", "wrong", "undecided", "refused")


def rows_of(path: Path) -> list[Row]:
    """The questions of a file, with their places in it, which are their ids where they have none."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [{"id": str(place), **json.loads(line), "place": place} for place, line in enumerate(lines, 1)]


# One question, in a process of its own


def found_for(row: Row, checker: Any) -> Row:
    """What algebra answers, whether that is right, and whether the key is judged correct."""
    texts = list(dict.fromkeys([row["question"], row.get("short") or row["question"]]))
    start = time.monotonic()
    worked = checker.work(texts[0])
    text = texts[0]
    for other in texts[1:]:
        if worked.answer is None:
            text, worked = other, checker.work(other)
    seconds = time.monotonic() - start
    found = {**row, "final": worked.final, "origin": "algebra" if worked.answer is not None else "none"}
    found |= {"steps": len(worked.working.steps) if worked.working else 0, "seconds": seconds}
    found["why"] = worked.why.key if worked.why else ""
    found["proof"] = worked.proof.key if worked.proof else ""
    found["key"] = _best(checker.judge(each, key).verdict.value for each in texts for key in row["answers"])
    return found | compared(found, text, checker)


def compared(found: Row, text: str, checker: Any) -> Row:
    """The outcome of an answer by our checker, and what the second opinion says."""
    from benchmarks import second_opinion

    if not found["final"]:
        return {"outcome": "refused", "second": None}
    verdict = _best(checker.compare(found["final"], key, text).verdict.value for key in found["answers"])
    opinions = [second_opinion.same(found["final"], key) for key in found["answers"]]
    second = True if True in opinions else None if None in opinions else False
    outcome = {"correct": "right", "other-form": "other-form", "wrong": "wrong"}.get(verdict, "undecided")
    return {"outcome": outcome, "second": second}


def _best(verdicts: Iterable[str]) -> str:
    order = ["correct", "other-form", "wrong", "undecided", "unreadable"]
    return min(verdicts, key=order.index, default="undecided")


def work_through(rows: Iterable[Row], out: TextIO) -> None:
    """Answer rows by algebra, one JSON object a line."""
    from app import folders
    from app.study.algebra.client import CheckerClient

    with CheckerClient(folders.worker_command("checker")) as checker:
        for row in rows:
            print(json.dumps(found_for(row, checker)), file=out, flush=True)


# Many, beside each other


def by_algebra(rows: Sequence[Row], path: Path, processes: int) -> list[Row]:
    """All rows, each by one of `processes` children, in their order."""
    command = [sys.executable, "-m", "benchmarks.homework", str(path)]
    found: list[Row] = []
    with contextlib.ExitStack() as stack:
        ready = stack.enter_context(selectors.DefaultSelector())
        for place in range(processes):
            part = [*command, "--part", f"{place}/{processes}"]
            child = stack.enter_context(subprocess.Popen(part, stdout=subprocess.PIPE, text=True))
            assert child.stdout
            ready.register(child.stdout, selectors.EVENT_READ)
        while ready.get_map():
            for key, _ in ready.select():
                line = key.fileobj.readline()  # type: ignore[union-attr]
                if line:
                    found.append(json.loads(line))
                    _progress(found, len(rows))
                else:
                    ready.unregister(key.fileobj)
    if len(found) != len(rows):
        raise SystemExit(f"{len(rows) - len(found)} questions were lost: a process died.")
    return sorted(found, key=lambda row: row["place"])


def _progress(found: Sequence[Row], total: int) -> None:
    if len(found) % 20 == 0 or len(found) == total:
        counts = Counter(row["outcome"] for row in found)
        said = ", ".join(f"{name} {counts[name]}" for name in OUTCOMES)
        print(
            f"\r{len(found)}/{total}: {said}",
            end="" if len(found) < total else "\n",
            file=sys.stderr,
            flush=True,
        )


def by_model(rows: Sequence[Row], model: Path) -> Iterator[Row]:
    """The rows that algebra does not answer, answered by the model as `solve --file` does, and compared."""
    from app import folders
    from app.study.algebra.client import CheckerClient

    left = [row for row in rows if row["outcome"] == "refused"]
    with (
        tempfile.TemporaryDirectory() as folder,
        CheckerClient(folders.worker_command("checker")) as checker,
    ):
        questions = Path(folder, "questions.jsonl")
        questions.write_text("".join(json.dumps({"question": row["question"]}) + "\n" for row in left))
        command = [sys.executable, "-m", "app", "--data-dir", folder, "solve", "--json"]
        command += ["--file", str(questions), "--model", str(model)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as solving:
            assert solving.stdout
            for row, line in zip(left, solving.stdout, strict=False):
                answer = json.loads(line)
                found = row | {
                    "final": answer.get("final_answer") or "",
                    "origin": answer.get("origin", "model"),
                }
                yield found | compared(found, row["question"], checker)


# What comes out


def summary(rows: Sequence[Row]) -> Row:
    """How many were answered and how, how many keys our judge calls correct, how many have steps."""
    counts = Counter(row["outcome"] for row in rows)
    seconds = sorted(row["seconds"] for row in rows)
    return {
        "questions": len(rows),
        "answered": len(rows) - counts["refused"],
        **{name: counts[name] for name in OUTCOMES},
        "argued": sum(row["outcome"] == "wrong" and bool(row.get("argued")) for row in rows),
        "with steps": sum(row["steps"] > 0 for row in rows),
        "key judged correct": sum(row["key"] == "correct" for row in rows),
        "key judged wrong": sum(row["key"] == "wrong" for row in rows),
        "second opinion right": sum(row["second"] is True for row in rows),
        "second opinion differs": sum(map(differs, rows)),
        "median seconds": round(seconds[len(seconds) // 2], 3) if seconds else 0,
        "slowest seconds": round(seconds[-1], 3) if seconds else 0,
    }


def report(rows: Sequence[Row]) -> Row:
    """The summary of all, of each course, and of each of its lessons."""
    courses: dict[str, dict[str, list[Row]]] = {}
    for row in rows:
        lessons = courses.setdefault(row.get("course", ""), {})
        lessons.setdefault(row.get("lesson", ""), []).append(row)
    return {
        **summary(rows),
        "courses": {
            course: {
                **summary([row for lesson in lessons.values() for row in lesson]),
                "lessons": {name: summary(lesson) for name, lesson in sorted(lessons.items())},
            }
            for course, lessons in sorted(courses.items())
        },
    }


def differs(row: Row) -> bool:
    """Whether our checker and the second opinion say opposite things of an answer."""
    ours = {"right": True, "other-form": True, "wrong": False}.get(row["outcome"])
    return ours is not None and row["second"] is not None and ours != row["second"]


def differences(rows: Iterable[Row]) -> list[Row]:
    """Answers that miss the key, or on which the two comparisons disagree; keys that are judged wrong."""
    missed = ("wrong", "undecided")
    return [row for row in rows if row["outcome"] in missed or row["key"] == "wrong" or differs(row)]


def argued(path: Path | None) -> dict[str, str]:
    """The keys that somebody argues to be wrong: `id: why`, one a line."""
    lines = path.read_text(encoding="utf-8").splitlines() if path else []
    return {found[1]: found[2] for line in lines if (found := re.match(r"(\S+?):\s*(.+)", line))}


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
