"""Prints a working: its lines in TeX and in plain text."""

from app.study.working.lines import shown
from app.study.working.shown import ShownStep, ShownWorking
from app.study.working.step import Step, Working
from app.study.working.work import methods


def printed(working: Working) -> ShownWorking:
    """The working as it is shown."""
    return ShownWorking(
        method=working.method,
        methods=methods(working.task),
        first=shown(working.steps[0].before),
        steps=[_step(step) for step in working.steps],
        answer=shown(working.steps[-1].after),
        proof=working.proof,
    )


def _step(step: Step) -> ShownStep:
    return ShownStep(
        rule=step.rule,
        says=step.says,
        before=shown(step.before),
        after=shown(step.after),
        focus=[list(path) for path in step.focus],
        substeps=[_step(substep) for substep in step.substeps],
        may_add=step.may_add,
    )
