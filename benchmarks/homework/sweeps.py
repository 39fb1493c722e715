"""Looks for false claims and for changes in the answers to a file of questions; keys are not needed.

python -m benchmarks.homework.sweeps FILE.jsonl changed|spelled|workings [--before OLD] [--out NEW] [--seed N]

`changed` alters our answers at one number or sign: none may be judged correct. `spelled` writes them in other
ways: none may be judged wrong. Both print what should be read by eye, and counts. `workings` writes every
answer with its lines to --out, and prints what differs from --before, which an earlier run has written.
"""

import argparse
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from app import folders
from app.study.algebra.client import CheckerClient
from app.study.working.shown import ShownStep
from benchmarks.homework.questions import Row, rows_of

_NUMBER = re.compile(r"(?<![\d.^_{])\d+(?:\.\d+)?")
_SIGN = re.compile(r"(?<=[^\s(=]) ([+-]) ")
_FACTOR = re.compile(r"(\d)([a-z(√])")
_ROOT = re.compile(r"√(\d+|\([^()]*\))")
_NAMED = re.compile(r"\b[a-z] = ")


def changed(answer: str, rng: random.Random) -> Iterator[str]:
    """The TeX of an answer with another number, and with another sign, where it has some."""
    if numbers := list(_NUMBER.finditer(answer)):
        number = rng.choice(numbers)
        yield answer[: number.start()] + _another(number[0], rng) + answer[number.end() :]
    if sign := _SIGN.search(answer):
        yield answer[: sign.start()] + (" - " if sign[1] == "+" else " + ") + answer[sign.end() :]


def _another(number: str, rng: random.Random) -> str:
    if "." in number:
        return number[:-1] + str((int(number[-1]) + 3) % 10)
    return str(abs(int(number) + rng.choice([1, 2, -1])))


def spelled(text: str, tex: str) -> Iterator[tuple[str, str]]:
    """The same answer in other spellings, each with the name of its kind."""
    yield "text", text
    if not re.search("[a-z]{2}", text):
        yield "without spaces", re.sub(r"\s+", "", text)
    yield "commas", text.replace(" or ", ", ")
    if "," not in text:
        yield "without letters", _NAMED.sub("", text).replace(" or ", ", ")
    yield "stars", _FACTOR.sub(r"\1*\2", text)
    yield "sqrt", _ROOT.sub(lambda root: f"sqrt({root[1].strip('()')})", text)
    yield "a sentence", f"The answer is {text}."
    yield "boxed", rf"\boxed{{{tex}}}"


# Each looks at one question


def look_for_changed(row: Row, checker: CheckerClient, rng: random.Random) -> Row | None:
    """How our answer's alterations are judged; what is called correct is listed."""
    worked = checker.work(row["question"])
    if worked.answer is None:
        return None
    judged = [(each, checker.judge(row["question"], each)) for each in changed(worked.final, rng)]
    return _seen(
        row, worked.final, [("changed", each, found.verdict.value) for each, found in judged], "correct"
    )


def look_for_spelled(row: Row, checker: CheckerClient, _: random.Random) -> Row | None:
    """How our answer's spellings are judged; what is not called correct is listed."""
    worked = checker.work(row["question"])
    if worked.answer is None:
        return None
    forms = spelled(worked.answer.text.in_language("en"), worked.final)
    judged = [(kind, each, checker.judge(row["question"], each).verdict.value) for kind, each in forms]
    return _seen(row, worked.final, judged, "wrong")


def _seen(row: Row, final: str, judged: list[tuple[str, str, str]], never: str) -> Row:
    listed = [each for each in judged if each[2] == never]
    return {"id": row["id"], "question": row["question"], "final": final, "judged": judged, "listed": listed}


def work_out(row: Row, checker: CheckerClient, _: random.Random) -> Row | None:
    """Our answer with the lines of its working, in English."""
    worked = checker.work(row["question"])
    if worked.answer is None:
        return None
    text = worked.answer.text.in_language("en")
    return {
        "id": row["id"],
        "question": row["question"],
        "text": text,
        "final": worked.final,
        "lines": [_said(step) for step in worked.working.steps] if worked.working else [],
    }


def _said(step: ShownStep) -> str:
    return f"{step.after.text.in_language('en')}  {step.says.in_language('en')}"


Look = Callable[[Row, CheckerClient, random.Random], Row | None]


def over_all(rows: Sequence[Row], look: Look, seed: int) -> list[Row]:
    """What a look at each row finds, in their order; progress on stderr."""
    found = []
    with CheckerClient(folders.worker_command("checker")) as checker:
        for place, row in enumerate(rows, 1):
            found.append(look(row, checker, random.Random(f"{seed} {place}")))
            print(f"\r{place}/{len(rows)}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return [each for each in found if each]


def compared(before: Sequence[Row], after: Sequence[Row]) -> dict[str, list[str]]:
    """What differs between two runs of `workings`: answers lost, won and changed, steps lost and won."""
    old, new = ({row["id"]: row for row in rows} for rows in (before, after))
    both = [(old[each], new[each]) for each in new if each in old]
    return {
        "answers lost": _lines(old[each] for each in old if each not in new),
        "answers won": _lines(new[each] for each in new if each not in old),
        "answers changed": [f"{_line(a)} -> {b['text']}" for a, b in both if a["text"] != b["text"]],
        **_steps(both),
    }


def _steps(both: Sequence[tuple[Row, Row]]) -> dict[str, list[str]]:
    return {
        "steps lost": _lines(a for a, b in both if a["lines"] and not b["lines"]),
        "steps won": _lines(b for a, b in both if b["lines"] and not a["lines"]),
    }


def _lines(rows: Iterable[Row]) -> list[str]:
    return [_line(row) for row in rows]


def _line(row: Row) -> str:
    return f"{row['id']}: {' '.join(row['question'].split())[-100:]} | {row['text']}"


def main(arguments: Sequence[str] | None = None) -> int:
    """One sweep over a file; status 1 where something is called right or wrong that is not."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path)
    parser.add_argument("sweep", choices=LOOKS)
    parser.add_argument("--before", type=Path, metavar="OLD", help="what `workings` wrote earlier")
    parser.add_argument("--out", type=Path, metavar="NEW", help="where `workings` writes")
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args(arguments)
    found = over_all(rows_of(chosen.file), LOOKS[chosen.sweep], chosen.seed)
    if chosen.sweep == "workings":
        if chosen.out:
            chosen.out.write_text("".join(json.dumps(row) + "\n" for row in found), encoding="utf-8")
        differs = compared(rows_of(chosen.before), found) if chosen.before else {}
        for name, rows in differs.items():
            print(f"{name}: {len(rows)}", *rows, sep="\n  ")
        return 0
    for row in found:
        for kind, answer, verdict in row["listed"]:
            print(f"{row['id']}: {verdict}: {answer} ({kind} of {row['final']})")
    counts = Counter((kind, verdict) for row in found for kind, _, verdict in row["judged"])
    print(*(f"{kind}: {verdict} {count}" for (kind, verdict), count in sorted(counts.items())), sep="\n")
    return int(any(row["listed"] for row in found))


LOOKS: dict[str, Look] = {"changed": look_for_changed, "spelled": look_for_spelled, "workings": work_out}


if __name__ == "__main__":
    sys.exit(main())
