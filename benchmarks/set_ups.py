"""How many of a reader's set-ups are right, at each threshold of app/study/reading/certainty.py.

python -m benchmarks.set_ups FILE.jsonl --model M [--all] [--count N] [--kept ROWS.jsonl]

Each line of FILE has `question` and `answers` (each of them is right), as for `benchmarks.homework`. What
algebra reads by itself is not asked, but with --all. The model must not have learnt from these questions, and
the thresholds are chosen on others than those that its figures are told of. `claimed` are the set-ups at or
above a row's thresholds and without a doubt; `precision` is how many of these are right, `coverage` how many
of all that were asked are claimed. JSON on stdout, progress on stderr; with --kept one object a question too,
from which --from-kept makes the table again without a model.
"""

import argparse
import itertools
import json
import random
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from app import folders
from app.study.algebra.client import CheckerClient
from app.study.asking.story import StoryReader
from app.study.reading.certainty import AGREEING, LEAST, MEAN, SAMPLES, Sureness
from benchmarks.homework.answering import compared
from benchmarks.homework.questions import Row, rows_of
from engine.client import EngineClient

MEANS = (-0.01, -0.02, -0.04, -0.06, -0.08, -0.12, -0.2, -0.3, -0.5, -1.0)
LEASTS = (-0.1, -0.3, -0.5, -0.8, -1.2, -1.6, -2.3, -3.5, -6.0)
WANTED = 0.95  # of what is claimed, right


def asked(rows: Iterable[Row], model: Path, *, every: bool = False) -> Iterator[Row]:
    """Each question that algebra does not answer, with what the reader made of it."""
    command = folders.worker_command("checker")
    with CheckerClient(command) as checker, EngineClient(folders.worker_command("engine")) as client:
        client.load(model)
        for row in rows:
            if every or checker.work(row["question"]).answer is None:
                yield row | read(row, client, checker)


def read(row: Row, client: Any, checker: Any) -> Row:
    """The set-up of one question, how sure it is, and whether its answer is right."""
    story = StoryReader(client, row["question"])
    written = [] if story.too_long else story.read()
    if not written or not written[0].whole:
        return {"final": "", "set_up": written[0].text if written else "", "outcome": "refused"}
    first = written[0]
    worked = checker.work_set_up(row["question"], [each.text for each in written])
    shown = worked.set_up
    found = {**row, "final": worked.final, "set_up": first.text, "mean": first.mean, "least": first.least}
    found |= {"agreeing": shown.agreeing if shown else 0, "doubts": len(shown.doubts) if shown else 0}
    return found | {"outcome": compared(found, row["question"], checker)["outcome"]}


def sureness(row: Row) -> Sureness | None:
    """How sure the set-up of a row is; None without an answer."""
    if not row["final"]:
        return None
    return Sureness(row["mean"], row["least"], row["agreeing"], row["doubts"])


def line(rows: Sequence[Row], mean: float, least: float, agreeing: int) -> Row:
    """What these thresholds would claim."""
    claimed = [
        row
        for row in rows
        if (sure := sureness(row)) is not None
        and not sure.doubts
        and sure.mean >= mean
        and sure.least >= least
        and sure.agreeing >= agreeing
    ]
    right = sum(row["outcome"] in ("right", "other-form") for row in claimed)
    return {
        "mean": mean,
        "least": least,
        "agreeing": agreeing,
        "claimed": len(claimed),
        "right": right,
        "precision": round(right / len(claimed), 3) if claimed else None,
        "coverage": round(len(claimed) / len(rows), 3) if rows else 0.0,
    }


def table(rows: Sequence[Row]) -> Row:
    """The present thresholds, the best ones, and for each agreement the widest that are precise enough."""
    lines = [line(rows, *each) for each in itertools.product(MEANS, LEASTS, range(SAMPLES + 1))]
    enough = [each for each in lines if each["claimed"] and each["precision"] >= WANTED]
    widest = [
        max(those, key=lambda each: (each["right"], each["precision"]))
        for n in range(SAMPLES + 1)
        if (those := [each for each in enough if each["agreeing"] == n])
    ]
    return {
        "asked": len(rows),
        "set up": sum(bool(row["final"]) for row in rows),
        "right": sum(row["outcome"] in ("right", "other-form") for row in rows),
        "without a doubt": line(rows, min(MEANS) * 100, min(LEASTS) * 100, 0),
        "present": line(rows, MEAN, LEAST, AGREEING),
        "best": max(widest, key=lambda each: (each["right"], each["precision"]), default=None),
        "for each agreement": widest,
        "all": lines,
    }


def parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--model", type=Path, metavar="M", help="a reader's .gguf file")
    source.add_argument("--from-kept", action="store_true", help="FILE is what --kept wrote")
    parser.add_argument("--all", action="store_true", help="what algebra reads by itself, too")
    parser.add_argument("--count", type=int, metavar="N", help="of the questions, drawn by --seed")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kept", type=Path, metavar="ROWS", help="write each question's row there")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Ask, compare, count."""
    chosen = parsed(arguments)
    rows = rows_of(chosen.file)
    if chosen.count is not None:
        rows = random.Random(chosen.seed).sample(rows, min(chosen.count, len(rows)))
    if not chosen.from_kept:
        found = []
        for row in asked(rows, chosen.model, every=chosen.all):
            found.append(row)
            print(f"\r{len(found)} asked", end="", file=sys.stderr, flush=True)
        print(file=sys.stderr)
        rows = found
    if chosen.kept:
        chosen.kept.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows))
    print(json.dumps(table(rows), indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
