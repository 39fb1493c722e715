"""What algebra found as Markdown: the answer, the lines with their reasons, and what proves it."""

import re
from collections.abc import Iterable, Sequence

from app.study.algebra.protocol import Worked
from app.study.working.shown import ShownLine, ShownStep
from engine.base.sentence import Sentence

_FORMULA = re.compile(r"\\\((.+?)\\\)")
INDENT = "   "  # of what stands in a numbered item


def working_sheet(worked: Worked, language: str) -> str:
    """The answer large, then line by line, each behind its reason, the smaller steps below it; our words in
    `language`. Empty where there is no answer."""
    if worked.answer is None:
        return ""
    parts = [f"**{_line(worked.answer, language)}**"]
    working = worked.working
    if working is not None:
        parts += [_line(working.first, language), *_numbered(working.steps, language)]
    if worked.proof is not None and working is not None:  # else it is the evidence alone
        parts.append(f"*{worked.proof.in_language(language)}*")
    return "\n\n".join(parts)


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
