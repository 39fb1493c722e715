"""Many questions, beside each other: by algebra, and what is left by a model."""

import contextlib
import json
import selectors
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from app import folders
from app.study.algebra.client import CheckerClient
from benchmarks.homework.answering import compared
from benchmarks.homework.questions import Row
from benchmarks.homework.report import OUTCOMES


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
                    "steps": len(answer.get("working", [])),
                    "seconds": answer.get("seconds", row["seconds"]),
                }
                yield found | compared(found, row["question"], checker)
