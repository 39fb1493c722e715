"""Textbook equations and simplifications, drawn from a file: how many we and mathsteps work fully."""

import random
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.study.algebra.client import CheckerClient
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Const, Node, Num, Sym, Unreadable
from app.study.problems.reading import read
from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.expressions import Evaluate
from benchmarks.homework.answering import found_for
from benchmarks.homework.questions import rows_of

Row = dict[str, Any]

KINDS = ("equation", "simplification")
_INSTRUCTION = re.compile(r"\b(solve|simplify)\b", re.IGNORECASE)
_FORMULA = re.compile(r"\\\((.+?)\\\)", re.DOTALL)


@dataclass(frozen=True)
class Question:
    """A question with its key; `line` is its formula for mathsteps, "" where it cannot be written so."""

    row: Row
    kind: str
    line: str


def drawn(path: Path, count: int, seed: int) -> list[Question]:
    """`count` of a file's questions that ask to solve one equation or to simplify, in a random order."""
    found = list(filter(None, map(_question, rows_of(path))))
    random.Random(seed).shuffle(found)
    return found[:count]


def _question(row: Row) -> Question | None:
    """By our reader; what that does not read by its words, if it holds one formula."""
    for text in dict.fromkeys([row["question"], row.get("short") or row["question"]]):
        task = read(text)
        if isinstance(task, Solve) and len(task.equations) == len(task.unknowns) == 1:
            left, right = task.equations[0]
            return Question(row, KINDS[0], _related(left, right))
        if isinstance(task, Evaluate) and task.what == "simplify":
            return Question(row, KINDS[1], _written(task.tree))
        if task is not None:
            return None
    return _by_its_words(row)


def _by_its_words(row: Row) -> Question | None:
    said, formulas = _INSTRUCTION.search(row["question"]), _FORMULA.findall(row["question"])
    if not said or len(formulas) != 1:
        return None
    kind = KINDS[0] if said[1].lower() == "solve" else KINDS[1]
    sides = formulas[0].split("=")
    if len(sides) != (2 if kind == KINDS[0] else 1):
        return None
    try:
        trees = [parse(tokenize(side)) for side in sides]
    except Unreadable:
        return Question(row, kind, "")
    return Question(row, kind, _related(*trees) if len(trees) == 2 else _written(*trees))


# As mathsteps reads it


def _related(left: Node, right: Node) -> str:
    sides = _written(left), _written(right)
    return " = ".join(sides) if all(sides) else ""


def _written(node: Node) -> str:
    try:
        return in_mathjs(node)
    except NoSuchSign:
        return ""


_INFIX = {op.PLUS: "+", op.MINUS: "-", op.TIMES: "*", op.OVER: "/", op.POWER: "^"}


class NoSuchSign(Exception):
    """mathsteps has no sign for an operator or function."""


def in_mathjs(node: Node) -> str:
    """An expression as math.js reads it. Raises NoSuchSign."""
    match node:
        case Num(value, places):
            return to_text(node) if places is not None or value.denominator == 1 else f"({value})"
        case Sym(name) | Const(name):
            return name
        case Apply():
            return _applied(node)


def _applied(node: Apply) -> str:
    args = [in_mathjs(each) for each in node.args]
    if node.op in _INFIX:
        sides = [
            f"({text})" if isinstance(each, Apply) else text
            for text, each in zip(args, node.args, strict=True)
        ]
        return f" {_INFIX[node.op]} ".join(sides)
    if node.op is op.NEGATIVE:
        return f"-({args[0]})" if isinstance(node.args[0], Apply) else f"-{args[0]}"
    if node.op is op.MIXED and (value := rational(node)) is not None:
        return f"({value})"
    if node.op is op.ROOT:
        return f"nthRoot({args[0]}, {args[1]})"
    if node.op is op.ABS:
        return f"abs({args[0]})"
    raise NoSuchSign(node.name)


# Compared with the key


def compared(question: Question, peer: Row, checker: CheckerClient) -> Row:
    """What both make of a question: full (right, with steps), right, other, or none.

    `peer` has the steps of mathsteps and its result, written as an answer.
    """
    row = question.row
    found = found_for(row, checker)
    ours = _outcome("correct" if found["outcome"] == "right" else found["outcome"], found["steps"])
    result = (peer["result"] or "") if question.line else ""
    verdicts = {
        checker.compare(result, key, row["question"]).verdict.value for key in row["answers"] if result
    }
    best = "correct" if "correct" in verdicts else next(iter(sorted(verdicts)), "refused")
    theirs = _outcome(best, peer["steps"])
    return {
        "id": row["id"],
        "kind": question.kind,
        "input": question.line,
        "ours": ours,
        "theirs": theirs,
        "our_answer": found["final"],
        "their_answer": result,
        "key": row["answers"],
        "steps": found["steps"],
        "their_steps": peer["steps"],
    }


def _outcome(verdict: str, steps: int) -> str:
    if verdict == "correct":
        return "full" if steps else "right"
    return "none" if verdict == "refused" else "other"


def as_table(rows: list[Row]) -> str:
    """How many of each kind both work fully; then what we do not."""
    lines = ["| kind | questions | ours full | theirs full | ours right | theirs right | both full |"]
    lines.append("|---|---|---|---|---|---|---|")
    for kind in (*KINDS, "all"):
        own = [row for row in rows if kind in {row["kind"], "all"}]
        ours, theirs = (Counter(row[who] for row in own) for who in ("ours", "theirs"))
        both = sum(row["ours"] == row["theirs"] == "full" for row in own)
        right = [each["full"] + each["right"] for each in (ours, theirs)]
        figures = (len(own), ours["full"], theirs["full"], *right, both)
        lines.append(f"| {kind} | {' | '.join(map(str, figures))} |")
    for row in rows:
        if row["ours"] != "full":
            lines.append(
                f"{row['ours']}: {row['id']} {row['input']} | ours {row['our_answer']} ({row['steps']})"
            )
            lines[-1] += f" | key {' or '.join(row['key'])} | theirs {row['their_answer']}: {row['theirs']}"
    return "\n".join(lines)
