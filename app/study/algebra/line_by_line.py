"""A problem's text worked line by line, shown only when the result answers the question as it is asked."""

from app.study.algebra.protocol import Worked
from app.study.answers.kinds import Word
from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.reading import read
from app.study.working.printed import printed
from app.study.working.step import Working
from app.study.working.work import methods, work
from engine.base.sentence import Single, say

_WORDS = {"none": "no solution", "all-reals": "all real numbers"}


def line_by_line(number: int, problem: str, method: str = "") -> Worked:
    """The answer to `problem`, of request `number`, with its working; or why there is none.

    `method` is the way to work it, if one is named.
    """
    task = read(problem)
    if task is None:
        return Worked(number, why=say("working.none.not-read"))
    found = work(task, method or None)
    if found is not None:
        return _as_asked(number, problem, found)
    ways: list[Single] = [*methods(task)]
    if not method or ways == [method]:
        return Worked(number, why=say("working.none.no-method"))
    if not ways:
        return Worked(number, why=say("working.none.no-such-method", method=method))
    return Worked(number, why=say("working.none.other-method", method=method, methods=ways))


def _as_asked(number: int, problem: str, found: Working) -> Worked:
    """None where the question asks for more than the lines give: a rounded value, percent, complex roots."""
    shown = printed(found)
    answer = found.answer
    words = _WORDS.get(answer.name) if isinstance(answer, Word) else None
    if judge(problem, words or str(shown.answer.text)).verdict is not Verdict.CORRECT:
        return Worked(number, why=say("working.none.not-as-asked"))
    final = rf"\text{{{words}}}" if words else r" \text{ or } ".join(shown.answer.tex)
    return Worked(number, shown.answer, final, found.proof, shown, shown.methods)
