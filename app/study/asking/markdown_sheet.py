"""A solved problem as Markdown: question, answer, what was asked after it, and what the checker said."""

import re
from collections.abc import Sequence

import msgspec

from app.store.rows import Attempt, Message, Problem
from app.study.asking.asterisks import escaped_products
from app.study.asking.conversation import wording


class Words(msgspec.Struct, frozen=True):
    """What we say ourselves on a sheet, in the reader's language."""

    question: str = "Question"
    answer: str = "Answer"
    follow_up: str = "Follow-up"
    unanswered: str = "There is no answer yet."
    solved_by: str = "{model}, {date}"
    correct: str = "Checked: correct."
    other_form: str = "Checked: correct, but in another form."
    wrong: str = "Checked: wrong."


# What stays as it is in typed text, formulas and commands; all else that Markdown would read is escaped.
_FORMULA = re.compile(
    r"\$\$.+?\$\$|\$[^$\n]+\$|\\\(.+?\\\)|\\\[.+?\\\]|\\begin\{.+?\\end\{[^}]*\}", re.DOTALL
)
_MARKS = re.compile(r"([*_`<>\[\]#|~])")
_LINE_END = re.compile(r"\r\n?")  # Markdown's other ones
_ITEM = re.compile(r"^(\s*\d*)([-+.)])(?=\s)", re.MULTILINE)


def as_markdown(problem: Problem, words: Words | None = None) -> str:
    """The sheet of one problem: its newest answer that came to an end, or the newest there is.

    An answer stands under the wording that it answered. One that was asked about stands there too, with
    what was asked.
    """
    words = words or Words()
    lines = [f"## {_one_line(problem.title) if problem.title else words.question}"]
    todo = _turn(problem, None, words)[::-1]
    while todo:
        part = todo.pop()
        if isinstance(part, str):
            lines.append(part)
        else:
            todo += _turn(problem, part, words)[::-1]
    labels = [label for label in (problem.topic, *problem.tags) if label]
    if labels:
        lines.append("*" + escaped(" · ".join(labels)) + "*")
    return "\n\n".join(lines) + "\n"


def several_as_markdown(problems: Sequence[Problem], words: Words | None = None) -> str:
    """The sheets of several, with a rule between two."""
    return "\n---\n\n".join(as_markdown(problem, words) for problem in problems)


def escaped(text: str) -> str:
    """Typed text as Markdown that shows it as it is; its formulas stay formulas."""
    made, end = [], 0
    for formula in _FORMULA.finditer(text):
        made += [_plain(text[end : formula.start()]), formula[0]]
        end = formula.end()
    return "".join([*made, _plain(text[end:])])


def _plain(text: str) -> str:
    return _ITEM.sub(r"\1\\\2", _MARKS.sub(r"\\\1", text))


def _quoted(text: str) -> str:
    text = _LINE_END.sub("\n", text.strip())
    return "\n".join(f"> {line}".rstrip() for line in escaped(text).split("\n"))


def _one_line(text: str) -> str:
    return escaped(" ".join(text.split()))


def _turn(problem: Problem, message: Message | None, words: Words) -> list[str | Message]:
    """What was asked at the question or at `message`, its answers, and the follow-ups behind each."""
    at = [each for each in problem.attempts if each.message_id == (message.id if message else None)]
    if not at:
        return [_quoted(message.content if message else problem.question), *_answer(None, words)]
    followed = {each.attempt_id for each in problem.messages}
    best = max(at, key=lambda attempt: (attempt.final_answer is not None, attempt.id))
    parts: list[str | Message] = []
    for attempt in at:
        if attempt is not best and attempt.id not in followed:
            continue
        if parts:
            parts.append(f"### {words.follow_up if message else words.question}")
        parts += [_quoted(wording(problem, attempt)), *_answer(attempt, words)]
        for each in problem.messages:
            if each.attempt_id == attempt.id:
                parts += [f"### {words.follow_up}", each]
    return parts


def _answer(attempt: Attempt | None, words: Words) -> list[str]:
    if attempt is None or not attempt.answer.strip():
        return [f"*{words.unanswered}*"]
    made = [f"### {words.answer}", escaped_products(attempt.answer.strip())]
    said = words.solved_by.format(model=attempt.model, date=(attempt.finished or attempt.created)[:10])
    checks = {"correct": words.correct, "other-form": words.other_form, "wrong": words.wrong}
    check = checks.get(attempt.verdict or "", "")
    why = attempt.why if check and attempt.why else ""
    return [*made, "*" + escaped("  ".join(part for part in (said, check, why) if part)) + "*"]
