"""Prints a working: its lines in TeX and in plain text."""

from functools import reduce

from app.study.answers.kinds import Equation
from app.study.maths.to_tex import to_tex
from app.study.maths.to_text import to_text
from app.study.working.shown import ShownLine, ShownStep, ShownWorking
from app.study.working.step import Cases, EveryNumber, Line, NoSolution, Step, Working
from app.study.working.work import methods
from engine.base.sentence import Sentence, say, verbatim


def printed(working: Working) -> ShownWorking:
    """The working as it is shown."""
    return ShownWorking(
        method=working.method,
        methods=methods(working.task),
        first=line(working.steps[0].before),
        steps=[_step(step) for step in working.steps],
        answer=line(working.steps[-1].after),
        proof=working.proof,
    )


def _step(step: Step) -> ShownStep:
    return ShownStep(
        rule=step.rule,
        says=step.says,
        before=line(step.before),
        after=line(step.after),
        focus=[list(path) for path in step.focus],
        substeps=[_step(substep) for substep in step.substeps],
        may_add=step.may_add,
    )


def line(of: Line) -> ShownLine:
    """A line in TeX and in plain text."""
    match of:
        case NoSolution():
            return ShownLine([], say("working.line.none"))
        case EveryNumber():
            return ShownLine([], say("working.line.every-number"))
        case Cases(cases):
            texts = [verbatim(_text(case)) for case in cases]
            return ShownLine([_tex(case) for case in cases], reduce(_or, texts))
        case Equation():
            return ShownLine([_tex(of)], verbatim(_text(of)))
    return ShownLine([to_tex(of, as_written=True)], verbatim(to_text(of)))


def _or(first: Sentence, second: Sentence) -> Sentence:
    return say("working.line.or", first=first, second=second)


def _tex(equation: Equation) -> str:
    return " = ".join(to_tex(side, as_written=True) for side in (equation.left, equation.right))


def _text(equation: Equation) -> str:
    return " = ".join(map(to_text, (equation.left, equation.right)))
