"""Prints a working: its lines in TeX and in plain text."""

from app.study.maths.tree import in_focus
from app.study.maths.typeset import typeset
from app.study.working.columns import Columns
from app.study.working.facts import Fact
from app.study.working.lines import is_expression, piece, replaced, shown
from app.study.working.said import Said
from app.study.working.shown import ShownLine, ShownStep, ShownWorking
from app.study.working.step import Claim, Step, Working
from app.study.working.work import methods
from engine.base.sentence import Sentence, say


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
        says=typeset(step.says),
        before=shown(step.before),
        after=shown(step.after),
        focus=[list(path) for path in step.focus],
        substeps=[_step(substep) for substep in _told_more(step)],
        may_add=step.may_add,
        marked=_marked(step).tex,
        follows=_follows(step),
        law=_law(step.says),
    )


def _told_more(step: Step) -> tuple[Step, ...]:
    """The substeps; not a lone one that says what the step says, but those in it."""
    if len(step.substeps) == 1 and step.substeps[0].says == step.says:
        return _told_more(step.substeps[0])
    return step.substeps


def _marked(step: Step) -> ShownLine:
    """The line before, with what is in focus marked in it."""
    line = step.before
    for path in step.focus:
        here = piece(line, path)
        if is_expression(here):
            line = replaced(line, path, in_focus(here))
    return shown(line)


def _law(says: Sentence) -> Sentence | None:
    """What the catalogue knows as the law behind a rule: in symbols, with the rule's own facts."""
    room, _, rule = says.key.partition(".")
    law = Sentence(f"{room}.why.{rule}", says.facts)
    return typeset(law) if law.is_known else None


def _follows(step: Step) -> Sentence:
    """Why the line after follows from what stands before it."""
    if step.claim in _FOLLOWS:
        return _FOLLOWS[step.claim]
    lines = (step.before, step.after)
    if all(map(is_expression, lines)):
        return say("working.follows.equal")
    if any(isinstance(line, Said | Columns | Fact) for line in lines):
        return say("working.follows.follows")
    return say("working.follows.same-solutions")


_FOLLOWS = {
    Claim.ADDS: say("working.follows.may-add"),
    Claim.KEPT: say("working.follows.kept"),
    Claim.POSITIVE: say("working.follows.positive"),
    Claim.PUT: say("working.follows.put"),
    Claim.STEPS: say("working.follows.steps"),
    Claim.NAMED: say("working.follows.named"),
    Claim.PICKED: say("working.follows.picked"),
    Claim.STARTS: say("working.follows.starts"),
}
"""What a step claims → why its line follows; SAME and BOTH depend on the lines."""
