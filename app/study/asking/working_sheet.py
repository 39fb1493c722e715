"""What algebra found as Markdown: the answer, the lines with their reasons, and what proves it."""

import re
from collections.abc import Iterable, Sequence

from app.study.algebra.protocol import ShownSetUp, Worked
from app.study.working.shown import ShownLine, ShownStep
from engine.base.sentence import Sentence, formula, say

_FORMULA = re.compile(r"\\\((.+?)\\\)")
INDENT = "   "  # of what stands in a numbered item


def working_sheet(worked: Worked, language: str) -> str:
    """The answer large, then line by line, each behind its reason, the smaller steps below it; our words in
    `language`. A set-up stands before its lines, or alone. Empty where there is neither."""
    set_up = _set_up(worked.set_up, language) if worked.set_up is not None else []
    if worked.answer is None:
        return "\n\n".join(set_up)
    parts = [f"**{_line(worked.answer, language)}**", *set_up]
    working = worked.working
    if working is not None:
        parts += [_line(working.first, language), *_numbered(working.steps, language)]
    if worked.proof is not None and working is not None:  # else it is the evidence alone
        parts.append(f"*{worked.proof.in_language(language)}*")
    return "\n\n".join(parts)


def _set_up(set_up: ShownSetUp, language: str) -> Iterable[str]:
    """Whose it is, what the letters stand for, its lines."""
    yield f"*{title(set_up).in_language(language)}*"
    lines = [
        say("sheet.letter", letter=formula(name, name), meaning=meaning) for name, meaning in set_up.letters
    ]
    items = [_dollars(each.in_markdown(language)) for each in lines]
    items += [
        _line(each, language) if each.tex else _dollars(each.text.in_markdown(language))
        for each in set_up.lines
    ]
    yield "\n".join(f"- {each}" for each in items)


def title(set_up: ShownSetUp) -> Sentence:
    """Whose set-up it is, and whether it is only a proposal."""
    if set_up.origin == "student":
        return say("sheet.set-up-by-student")
    return say("sheet.set-up-by-model") if set_up.certain else say("sheet.set-up-proposed")


def _numbered(steps: Sequence[ShownStep], language: str, indent: str = "") -> Iterable[str]:
    for number, step in enumerate(steps, 1):
        inside = indent + INDENT
        yield f"{indent}{number}. {_dollars(step.says.in_markdown(language))}"
        yield from (f"{inside}{each}" for each in _numbered(step.substeps, language))
        yield inside + _line(step.after, language, "= " if step.continues else "")


def _line(line: ShownLine, language: str, sign: str = "") -> str:
    """A line's formulas, with its "or" between them; its words where it has none."""
    if not line.tex:
        return line.text.in_language(language)
    between = Sentence("working.line.or", {"first": "\0", "second": "\0"}).in_language(language)
    return between.strip("\0").join(f"${sign}{tex}$" for tex in line.tex)


def _dollars(markdown: str) -> str:
    """With the marks around formulas that more programs read."""
    return _FORMULA.sub(lambda found: f"${found[1].strip()}$", markdown)
