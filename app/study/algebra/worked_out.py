"""A problem's answer in the form it asks for, and the lines that lead to it: only what is proven right."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

import msgspec

from app.study.algebra.as_asked import as_asked
from app.study.algebra.protocol import Work, Worked
from app.study.answers.kinds import Answer, Several, Value
from app.study.answers.printing import Printed, printed
from app.study.marking.around.judge_choice import right_letter
from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.maths.errors import NotRational, TooLarge, Unreadable
from app.study.maths.numeric import OutsideDomain
from app.study.maths.operators import OPERATORS
from app.study.maths.tree import has, walk
from app.study.problems.asked_form import Form, asked
from app.study.problems.choices import multiple_choice
from app.study.problems.reading import read
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.working import printed as workings
from app.study.working.known.table import known
from app.study.working.shown import ShownLine, ShownStep
from app.study.working.unsolved import Unsolved
from app.study.working.work import methods, work
from engine.base.sentence import Sentence, Single, say

_FUNCTIONS = tuple(OPERATORS[name] for name in ("sin", "cos", "tan", "cot", "sec", "csc", "log", "ln"))
_NOT_FOUND = (Unsolved, TooLarge, Unreadable, NotRational, OutsideDomain)


class Found(NamedTuple):
    """An answer that our own judge calls correct, and where it comes from."""

    printed: Printed
    how: Sentence


def worked_out(request: Work) -> Iterator[Worked]:
    """What is found, one after the other: the answer alone, then with its working; the last is the best."""
    listed = multiple_choice(request.problem)
    if listed is None:
        yield from _worked_out(request)
        return
    letter = right_letter(listed, judge)
    for found in _worked_out(msgspec.structs.replace(request, problem=listed.question)):
        yield _with_letter(found, letter)


def _with_letter(found: Worked, letter: str | None) -> Worked:
    """The answer with the letter of the choice that it is."""
    if found.answer is None or letter is None:
        return found
    tex = [rf"\text{{{letter}: }} {each}" for each in found.answer.tex]
    line = ShownLine(tex, say("algebra.choice", letter=letter, answer=found.answer.text))
    working = found.working
    if working is not None:
        why = say("algebra.why-choice", letter=letter)
        step = ShownStep("algebra.why-choice", why, working.answer, line, [], [], False)
        working = msgspec.structs.replace(working, steps=[*working.steps, step], answer=line)
    return msgspec.structs.replace(found, answer=line, final=rf"\text{{{letter}}}", working=working)


def _worked_out(request: Work) -> Iterator[Worked]:
    problem, method = request.problem, request.method
    task = read(problem)
    if task is None:
        yield Worked(request.id, why=say("working.none.not-read"))
        return
    form, ways = asked(problem), methods(task)
    answer = _found(problem, task, form)
    why = _why_no_working(method, ways) if answer else say("working.none.not-as-asked")
    yield _without_lines(request, answer, ways, why)
    unread = answer is None
    for way in [method] if method else ways:
        working = work(task, way, form)
        if working is None:
            continue
        unread = False
        at_its_end = _judged(problem, [working.answer], form)
        if at_its_end is not None:
            shown = workings.printed(working)
            final = at_its_end.printed.final
            line = shown.answer if _is_of_several_kinds(working.answer) else _line(at_its_end)
            yield Worked(request.id, line, final, working.proof, shown, ways)
            return
    if unread:
        yield Worked(request.id, methods=ways, why=_why_no_working(method, ways))


def _is_of_several_kinds(answer: Answer) -> bool:
    """Whether it holds a point beside a number, as a center and a radius, which a last line names."""
    return isinstance(answer, Several) and len({type(item) for item in answer.items}) > 1


def _without_lines(request: Work, answer: Found | None, ways: list[str], why: Sentence) -> Worked:
    if answer is None:
        return Worked(request.id, methods=ways, why=why)
    return Worked(request.id, _line(answer), answer.printed.final, answer.how, None, ways, why)


def _line(answer: Found) -> ShownLine:
    return ShownLine(list(answer.printed.tex), answer.printed.text)


def _found(problem: str, task: Task, form: Form) -> Found | None:
    try:
        right = known(task, form)
    except _NOT_FOUND:
        return None
    answers = (answer for answer in right.answers if not _says_nothing(task, answer))
    return _judged(problem, answers, replace(form, rounding=form.rounding or right.form.rounding))


def _says_nothing(task: Task, answer: Answer) -> bool:
    """Whether an expression with functions is only written in another way, no shorter: cot x/csc x, again."""
    if not isinstance(task, Evaluate) or task.what == "expand" or not isinstance(answer, Value):
        return False
    if not has(task.tree, *_FUNCTIONS):
        return False
    return len(list(walk(answer.tree))) >= len(list(walk(task.tree)))


def _judged(problem: str, answers: Iterable[Answer], form: Form) -> Found | None:
    """The first of `answers`, in a form that may be asked for, that is right for the problem's own words."""
    for answer in answers:
        for written in as_asked(answer, form):
            shown = printed(written)
            judgement = judge(problem, shown.final)
            if judgement.verdict is Verdict.CORRECT:
                return Found(shown, judgement.how)
    return None


def _why_no_working(method: str, ways: list[str]) -> Sentence:
    if not method or ways == [method]:
        return say("working.none.no-method")
    if not ways:
        return say("working.none.no-such-method", method=method)
    listed: list[Single] = [*ways]
    return say("working.none.other-method", method=method, methods=listed)
