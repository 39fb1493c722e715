"""A solved problem as Markdown: question, answer, follow-ups and verdict."""

import re
from collections.abc import Sequence

from app.store.rows import BY_ALGEBRA, BY_SET_UP, Attempt, Message, Problem
from app.study.asking.asterisks import escaped_products
from app.study.asking.by_algebra import kept_working
from app.study.asking.conversation import alike, wording
from app.study.asking.typed_tex import bare_tex
from app.study.asking.working_sheet import working_sheet
from engine.base.sentence import Sentence, say

# What stays as it is in typed text, formulas and commands; all else that Markdown would read is escaped.
_FORMULA = re.compile(
    r"\$\$.+?\$\$|\$[^$\n]+\$|\\\(.+?\\\)|\\\[.+?\\\]|\\begin\{.+?\\end\{[^}]*\}", re.DOTALL
)
_MARKS = re.compile(r"([*_`<>\[\]#|~])")
_LINE_END = re.compile(r"\r\n?")  # Markdown's other ones
_ITEM = re.compile(r"^(\s*\d*)([-+.)])(?=\s)", re.MULTILINE)


def as_markdown(problem: Problem, language: str = "en") -> str:
    """The sheet of one problem, our own words in `language`: its newest answer that ended, or the newest.

    An answer stands under the wording that it answered. One that was asked about stands there too, with
    what was asked.
    """
    lines = [f"## {_one_line(problem.title) if problem.title else _word('sheet.question', language)}"]
    todo = _turn(problem, None, language)[::-1]
    while todo:
        part = todo.pop()
        if isinstance(part, str):
            lines.append(part)
        else:
            todo += _turn(problem, part, language)[::-1]
    labels = [label for label in (problem.topic, *problem.tags) if label]
    if labels:
        lines.append("*" + escaped(" · ".join(labels)) + "*")
    return "\n\n".join(lines) + "\n"


def several_as_markdown(problems: Sequence[Problem], language: str = "en") -> str:
    """The sheets of several, with a rule between two."""
    return "\n---\n\n".join(as_markdown(problem, language) for problem in problems)


def escaped(text: str) -> str:
    """Typed text as Markdown that shows it as it is; its formulas stay formulas."""
    made, end = [], 0
    for formula in _FORMULA.finditer(text):
        made += [_plain(text[end : formula.start()]), formula[0]]
        end = formula.end()
    return "".join([*made, _plain(text[end:])])


def _plain(text: str) -> str:
    return "".join(f"${part}$" if tex else _marked(part) for tex, part in bare_tex(text))


def _marked(text: str) -> str:
    return _ITEM.sub(r"\1\\\2", _MARKS.sub(r"\\\1", text))


def _quoted(text: str) -> str:
    text = _LINE_END.sub("\n", text.strip())
    return "\n".join(f"> {line}".rstrip() for line in escaped(text).split("\n"))


def _one_line(text: str) -> str:
    return escaped(" ".join(text.split()))


def _turn(problem: Problem, message: Message | None, language: str) -> list[str | Message]:
    """What was asked at the question or at `message`, its answers, and the follow-ups behind each."""
    at = [each for each in problem.attempts if each.message_id == (message.id if message else None)]
    if not at:
        return [_quoted(message.content if message else problem.question), *_answer(None, language)]
    followed = {each.attempt_id for each in problem.messages}
    best = max(at, key=_how_good)
    parts: list[str | Message] = []
    for attempt in at:
        if attempt is not best and attempt.id not in followed:
            continue
        if parts:
            key = "sheet.follow-up" if message else "sheet.question"
            parts.append(f"### {_word(key, language)}")
        parts += [_quoted(wording(problem, attempt)), *_answers(problem, attempt, language)]
        for each in problem.messages:
            if each.attempt_id == attempt.id:
                parts += [f"### {_word('sheet.follow-up', language)}", each]
    return parts


CHECKS = {
    "correct": "sheet.correct",
    "other-form": "sheet.other-form",
    "wrong": "sheet.wrong",
}


def _how_good(attempt: Attempt) -> tuple[bool, bool, int]:
    """The one that the sheet shows has the greatest: one with a result, not a wrong one, the newest."""
    return attempt.final_answer is not None, attempt.verdict != "wrong", attempt.id


def _answers(problem: Problem, attempt: Attempt, language: str) -> list[str]:
    """What algebra answered to the same question, then a model's `attempt`."""
    if attempt.origin == BY_SET_UP:
        return _worked_out(attempt, language)
    proven = next((one for one in alike(problem, attempt) if one.origin == BY_ALGEBRA), None)
    if proven is None:
        return _answer(attempt, language)
    worked_out = _worked_out(proven, language)
    return worked_out if proven is attempt else [*worked_out, *_in_words(attempt, language)]


def _worked_out(attempt: Attempt, language: str) -> list[str]:
    worked = kept_working(attempt)
    lines = working_sheet(worked, language) if worked is not None else escaped_products(attempt.answer)
    date = (attempt.finished or attempt.created)[:10]
    if worked is not None and worked.set_up is not None:
        said = say("sheet.worked-out-from-set-up", date=date).in_language(language) if worked.answer else ""
    else:
        said = say("sheet.worked-out", date=date).in_language(language)
    return [f"### {_word('sheet.answer', language)}", lines, *([f"*{escaped(said)}*"] if said else [])]


def _in_words(attempt: Attempt, language: str) -> list[str]:
    """A model's words below what algebra has worked out; of wrong ones only that they were."""
    if attempt.verdict == "wrong":
        said = say("sheet.model-was-wrong", model=attempt.model)
        return [f"*{escaped(said.in_language(language))}*"]
    if not attempt.answer.strip():
        return []
    _, *lines = _answer(attempt, language)
    return [f"### {_word('sheet.in-words', language)}", *lines]


def _answer(attempt: Attempt | None, language: str) -> list[str]:
    if attempt is None or not attempt.answer.strip():
        return [f"*{_word('sheet.unanswered', language)}*"]
    made = [f"### {_word('sheet.answer', language)}", escaped_products(attempt.answer.strip())]
    date = (attempt.finished or attempt.created)[:10]
    said = [say("sheet.solved-by", model=attempt.model, date=date).in_language(language)]
    if attempt.verdict in CHECKS:
        said.append(_word(CHECKS[attempt.verdict], language))
        said.append(attempt.why.in_language(language) if attempt.why else "")
    return [*made, "*" + escaped("  ".join(filter(None, said))) + "*"]


def _word(key: str, language: str) -> str:
    return Sentence(key).in_language(language)
