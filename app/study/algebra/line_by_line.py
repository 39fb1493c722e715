"""A problem's text worked line by line, shown only when the result answers the question as it is asked."""

from app.study.answers.kinds import Word
from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.asked_form import asked
from app.study.problems.reading import read
from app.study.working.printed import printed
from app.study.working.shown import ShownWorking
from app.study.working.step import Working
from app.study.working.work import methods, work
from engine.base.sentence import Sentence, Single, say

_WORDS = {"none": "no solution", "all-reals": "all real numbers"}


def line_by_line(problem: str, method: str = "") -> tuple[ShownWorking | None, Sentence | None]:
    """The working of `problem`, by `method` if one is named; or None, and why there is none."""
    task = read(problem)
    if task is None:
        return None, say("working.none.not-read")
    found = work(task, method or None, asked(problem))
    if found is not None:
        return _as_asked(problem, found)
    ways: list[Single] = [*methods(task)]
    if not method or ways == [method]:
        return None, say("working.none.no-method")
    if not ways:
        return None, say("working.none.no-such-method", method=method)
    return None, say("working.none.other-method", method=method, methods=ways)


def _as_asked(problem: str, found: Working) -> tuple[ShownWorking | None, Sentence | None]:
    """None where the question asks for more than the lines give: a rounded value, percent, complex roots."""
    shown = printed(found)
    answer = found.answer
    text = _WORDS[answer.name] if isinstance(answer, Word) else str(shown.answer.text)
    if judge(problem, text).verdict is not Verdict.CORRECT:
        return None, say("working.none.not-as-asked")
    return shown, None
