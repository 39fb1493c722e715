"""Measures a reader in our engine: `python -m training.stories.evaluate MODEL [--questions FILE --half odd]`.

Greedy, without the grammar. Stories in frames that were trained, in frames that never were, and written ones
that are `unseen` as wholes; `exact` is the very set-up, `solved` one that algebra works to the same values.
Of a file of questions with answers only counts are printed, unless --show asks for more.
"""

import argparse
import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any

from app.study.algebra.client import CheckerClient
from app.study.curriculum import Phrasings
from app.study.marking.verdict import Judgement, Verdict
from app.study.maths import numeric
from app.study.maths.exact import rational
from app.study.maths.tree import Node
from app.study.reading.errors import BadSetUp
from app.study.reading.marks import marked, unmarked
from app.study.reading.notation import read_set_up
from app.study.reading.solving import WantedValue, wanted_values
from app.study.reading.trust import doubts
from training.answering import answers_of
from training.stories.corpus import told, untold
from training.stories.family import Told
from training.stories.kinds import KINDS
from training.stories.spelling import plain
from training.stories.written.collected import held_out

UNTOLD = 100  # texts to refuse
REFUSES, UNREADABLE, UNSOLVED = "refused", "unreadable", "unsolved"


def outcome(text: str) -> str | list[list[WantedValue]]:
    """The values of what a set-up wants, or why there are none: REFUSES, UNREADABLE, UNSOLVED."""
    try:
        found = read_set_up(text)
    except BadSetUp:
        return UNREADABLE
    if found is None:
        return REFUSES
    try:
        return wanted_values(found)
    except BadSetUp:
        return UNSOLVED


def mark(each: Told, text: str) -> str:
    """What the reader's `text` for a story is worth: exact, solved, wrong, or why it has no value."""
    if text == each.set_up:
        return "exact"
    found, right = outcome(text), outcome(each.set_up)
    if isinstance(found, str) or isinstance(right, str):
        return found if isinstance(found, str) else "wrong"
    return "solved" if _numbers(found) == _numbers(right) else "wrong"


def _numbers(values: Sequence[Sequence[WantedValue]]) -> list[list[float]]:
    return [[round(float(_approximate(value.tree)), 9) for value in row] for row in values]


def set_ups(model: Path, questions: Sequence[str], processes: int) -> list[str]:
    """What the reader in `model` writes of each question, with numbers for its marks."""
    shown = [marked(question) for question in questions]
    written = answers_of(model, [each.text for each in shown], processes)
    return [unmarked(text, each.numbers) for text, each in zip(written, shown, strict=True)]


def is_trusted(text: str, question: str) -> bool:
    """Whether nothing speaks against the set-up `text` being that of `question`."""
    found = read_set_up(text)
    return found is not None and doubts(found, question) == []


def is_right(
    values: Sequence[Sequence[WantedValue]], question: dict[str, Any], compare: Callable[..., Judgement]
) -> bool:
    """Whether the checker, or a rounding of the only value, finds these values among a question's answers."""
    given = [*_written(values)]
    for key in question["answers"]:
        for text in given:
            verdict = compare(text, key, question["question"]).verdict
            if verdict in {Verdict.CORRECT, Verdict.OTHER_FORM}:
                return True
    only = [rational(value.tree) or _approximate(value.tree) for row in values for value in row]
    return len(only) == 1 and any(_rounds_to(only[0], key) for key in question["answers"])


def _written(values: Sequence[Sequence[WantedValue]]) -> Iterator[str]:
    rows = [[(_plain(value.tree), value.unit) for value in row] for row in values]
    yield " or ".join(", ".join(number for number, _ in row) for row in rows)
    yield " or ".join(", ".join(f"{number} {unit}".strip() for number, unit in row) for row in rows)


def _plain(tree: Node) -> str:
    exact = rational(tree)
    return plain(exact) if exact is not None else f"{float(_approximate(tree)):.8g}"


def _approximate(tree: Node) -> Fraction:
    return Fraction(float(numeric.value(tree, {})))


def _rounds_to(value: Fraction, key: str) -> bool:
    digits = key.replace(",", "").strip("$€£ %")
    try:
        wanted = Fraction(digits)
    except ValueError:
        return False
    places = len(digits.partition(".")[2])
    return bool(abs(value - wanted) <= Fraction(1, 2 * 10**places))


def sets(seed: str, each: int) -> dict[str, list[Told]]:
    """Stories in trained and in held-out frames, unseen written ones, by language; texts to refuse."""
    found: dict[str, list[Told]] = {}
    for name, phrasings in (("trained", Phrasings.TRAIN), ("held out", Phrasings.HELD_OUT)):
        for kind in KINDS:
            rng = Random(f"{seed}/{name}/{kind.name}")
            if kind.has(phrasings):
                stories = found.setdefault(f"{name} {kind.language}", [])
                stories += (told(kind, rng, phrasings) for _ in range(each))
    for one in held_out():
        unseen = found.setdefault(f"unseen {one.language}", [])
        unseen += (told(one, Random(f"{seed}/{one.told}/{place}"), Phrasings.ALL) for place in range(each))
    rng = Random(f"{seed}/untold")
    return {**found, "to refuse": [untold(rng) for _ in range(UNTOLD)]}


def on_stories(model: Path, seed: str, each: int, processes: int) -> dict[str, Any]:
    """Shares of each mark in each set, and the families that fail most, of held-out frames first."""
    groups = sets(seed, each)
    told_all = [story for group in groups.values() for story in group]
    texts = iter(set_ups(model, [story.text for story in told_all], processes))
    figures: dict[str, Any] = {}
    for name, group in groups.items():
        marks = [(story, text, mark(story, text)) for story, text in zip(group, texts, strict=False)]
        counts = Counter(each for _, _, each in marks)
        failed = Counter(story.family for story, _, each in marks if each not in {"exact", "solved"})
        figures[name] = {
            "n": len(group),
            **{each: round(count / len(group), 3) for each, count in counts.items()},
            "failed": dict(failed.most_common(12)),
            "wrong": [(s.text, t, s.set_up) for s, t, m in marks if m not in {"exact", "solved"}][:12],
        }
    return figures


def on_questions(model: Path, file: Path, half: str, processes: int) -> list[dict[str, Any]]:
    """Each question of `file` (lines of objects with id, question, answers) with its mark and its trust."""
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    chosen = [line for line in lines if half == "all" or int(line["id"][1:]) % 2 == (half == "odd")]
    texts = set_ups(model, [line["question"] for line in chosen], processes)
    found = []
    with CheckerClient() as checker:
        for line, text in zip(chosen, texts, strict=True):
            values = outcome(text)
            if isinstance(values, str):
                result, trusted = values, False
            else:
                result = "right" if is_right(values, line, checker.compare) else "wrong"
                trusted = is_trusted(text, line["question"])
            found.append({**line, "text": text, "mark": result, "trusted": trusted})
    return found


def main() -> None:
    options = argparse.ArgumentParser(prog="training.stories.evaluate", description=__doc__)
    options.add_argument("model", type=Path, metavar="MODEL", help="a .gguf file")
    options.add_argument("--n", type=int, default=3, help="stories of each kind in each set; 0 for none")
    options.add_argument("--seed", default="evaluate")
    options.add_argument("--processes", type=int, default=1)
    options.add_argument("--questions", type=Path, nargs="+", default=[], metavar="FILE.jsonl")
    options.add_argument("--half", choices=("odd", "even", "all"), default="odd")
    options.add_argument("--show", action="store_true", help="print what failed")
    chosen = options.parse_args()
    if chosen.n:
        for name, figures in on_stories(chosen.model, chosen.seed, chosen.n, chosen.processes).items():
            wrong = figures.pop("wrong")
            print(name, json.dumps(figures, ensure_ascii=False))
            if chosen.show:
                print(*(f"  {story}\n    {text!r}\n    {right!r}" for story, text, right in wrong), sep="\n")
    for file in chosen.questions:
        found = on_questions(chosen.model, file, chosen.half, chosen.processes)
        counts = Counter((each["mark"], each["trusted"]) for each in found)
        shown = {f"{mark}{', trusted' if trusted else ''}": n for (mark, trusted), n in counts.most_common()}
        print(file.name, chosen.half, len(found), json.dumps(shown))
        if chosen.show:
            for each in sorted(found, key=lambda each: (each["mark"], each["id"])):
                print(f"  {each['mark']} {each['trusted']} {each['id']} {each['question']!r}")
                print(f"      {each['answers'][0]} | {each['text']!r}")


if __name__ == "__main__":
    main()
