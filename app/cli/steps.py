"""Algebra's answer as a command prints it: lines with their reasons, or objects for scripts."""

from collections.abc import Iterable
from typing import TypedDict

from app.study.algebra.protocol import Worked
from app.study.working.shown import ShownLine, ShownStep
from app.ui.kit.plain_maths import readable
from engine.base.sentence import Sentence, say

_WIDTH = 40  # columns for a line, before its reason


class StepObject(TypedDict):
    """A step in JSON: its rule, the lines before and after as TeX and the one after as text, the reason."""

    rule: str
    before: str
    after: str
    line: str
    text: str
    substeps: list["StepObject"]


def lines(worked: Worked, language: str) -> Iterable[str]:
    """The working as text, each line with its reason beside it; the answer alone where there is none."""
    if worked.answer is None or worked.proof is None:
        return
    working = worked.working
    if working is None:
        yield worked.answer.text.in_language(language)
    else:
        yield working.first.text.in_language(language)
        yield from _beside(working.steps, language, "")
    yield ""
    yield proof(worked).in_language(language)


def reading(worked: Worked, language: str) -> Iterable[str]:
    """What the problem was read as, with its formula; nothing where it was not read."""
    if worked.reading is not None:
        yield f"{worked.reading.in_language(language)}  {readable(worked.tex)}".rstrip()
        yield ""


def proof(worked: Worked) -> Sentence:
    """What proves the answer: its lines, or the evidence where there are none; a set-up proves nothing."""
    assert worked.proof is not None
    if worked.set_up is not None:
        return say("cli.worked-out-from-set-up", proof=worked.proof)
    if worked.working is None:
        return say("cli.worked-out-by", how=worked.proof)
    return say("cli.worked-out", proof=worked.proof)


def objects(steps: Iterable[ShownStep], language: str) -> list[StepObject]:
    """The steps for JSON, their sentences in `language`."""
    return [
        {
            "rule": step.rule,
            "before": _tex(step.before, language),
            "after": _tex(step.after, language),
            "line": step.after.text.in_language(language),
            "text": step.says.in_language(language),
            "substeps": objects(step.substeps, language),
        }
        for step in steps
    ]


def _beside(steps: Iterable[ShownStep], language: str, indent: str) -> Iterable[str]:
    for step in steps:
        line = indent + step.after.text.in_language(language)
        yield f"{line:<{_WIDTH}}  {step.says.in_language(language)}"
        yield from _beside(step.substeps, language, indent + "    ")


def _tex(line: ShownLine, language: str) -> str:
    if not line.tex:
        return rf"\text{{{line.text.in_language(language)}}}"
    return r" \text{ or } ".join(line.tex)
