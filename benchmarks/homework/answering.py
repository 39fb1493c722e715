"""One question answered by algebra, and its answer compared with the key in two ways."""

import json
import time
from collections.abc import Iterable
from typing import Any, TextIO

from app import folders
from app.study.algebra.client import CheckerClient
from benchmarks.homework import second_opinion
from benchmarks.homework.questions import Row


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
    with CheckerClient(folders.worker_command("checker")) as checker:
        for row in rows:
            print(json.dumps(found_for(row, checker)), file=out, flush=True)
