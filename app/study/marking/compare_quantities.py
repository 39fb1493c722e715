"""Compares answers with units: the same amount in the same or another unit, a missing or a foreign one."""

import re
from fractions import Fraction

from app.study.answers.kinds import Quantity, Value
from app.study.marking import evidence
from app.study.marking.compare_values import expressions
from app.study.marking.verdict import Judgement, Verdict, correct, other_form, undecided, wrong
from app.study.maths.conversion import in_base
from app.study.maths.tree import Node
from app.study.maths.units import Unit
from app.study.problems.asked_form import Form
from engine.base.sentence import say

_POWER = re.compile(r" \^ [({]? ?(- )?(\d) ?[)}]?")


def quantities(given: Quantity, known: Quantity, form: Form) -> Judgement:
    """The verdict when both carry a unit or a thing counted."""
    a, b = given.unit, known.unit
    if a is None and b is None:
        return _counted(given, known, form)
    if a is None or b is None:
        bare = expressions(given.tree, known.tree, form)
        if bare.verdict is Verdict.WRONG:
            return bare
        return undecided(bare.how, say("marking.why.counts-unknown"))
    if a.dimension != b.dimension:
        return wrong(evidence.BY_UNIT, say("marking.why.unit-other", given=_shown(a), known=_shown(b)))
    if alike(a, b):
        return expressions(given.tree, known.tree, form, given.approximate or known.approximate)
    return _in_another_unit(given.tree, a, known.tree, b, form)


def _in_another_unit(given: Node, ours: Unit, known: Node, theirs: Unit, form: Form) -> Judgement:
    """The verdict on an amount in a unit that measures the same as the known answer's."""
    judgement = expressions(in_base(given, ours), in_base(known, theirs), Form())
    if judgement.verdict is Verdict.CORRECT:
        asked = form.unit
        if asked is not None and alike(asked, theirs) and not alike(asked, ours):
            return other_form(judgement.how, say("marking.why.amount-right", unit=_shown(asked)))
        return correct(judgement.how, say("marking.why.same-amount"))
    if judgement.verdict is Verdict.WRONG and form.rounding:
        return undecided(evidence.ROUNDED_IN_ANOTHER_UNIT, say("marking.why.rounded-in-another-unit"))
    if expressions(given, known, Form()).verdict is Verdict.CORRECT:
        return wrong(
            judgement.how,
            say("marking.why.unit-wrong", given=_shown(ours), known=_shown(theirs)),
        )
    return judgement


def value_for_quantity(given: Value, known: Quantity, form: Form) -> Judgement:
    """The verdict on a bare number where the known answer has a unit."""
    judgement = expressions(given.tree, known.tree, form, given.approximate or known.approximate)
    unit = known.unit
    if unit is None:
        return judgement
    if judgement.verdict is Verdict.WRONG and unit.pi:
        in_radians = expressions(given.tree, in_base(known.tree, unit), Form())
        if in_radians.verdict is Verdict.CORRECT:
            return correct(in_radians.how, say("marking.why.in-radians"))
    if judgement.verdict is not Verdict.CORRECT or (form.unit is not None and alike(form.unit, unit)):
        return judgement
    if unit.dimension == (("usd", Fraction(1)),) or _named(unit, form):
        return correct(judgement.how)
    return other_form(judgement.how, say("marking.why.unit-missing", unit=_shown(unit)))


def quantity_for_value(given: Quantity, known: Value, form: Form) -> Judgement:
    """The verdict on an answer with a unit where the known one is a bare number."""
    judgement = expressions(given.tree, known.tree, form, given.approximate or known.approximate)
    if given.unit is None or judgement.verdict is Verdict.UNDECIDED:
        return judgement
    wanted = form.unit
    if wanted is not None and wanted.dimension != given.unit.dimension:
        return wrong(evidence.BY_UNIT, say("marking.why.unit-asked", unit=_shown(wanted)))
    if wanted is not None and not alike(wanted, given.unit):
        return quantities(given, Quantity(known.tree, wanted), form)
    if judgement.verdict is Verdict.WRONG and given.unit.pi:
        in_radians = expressions(in_base(given.tree, given.unit), known.tree, Form())
        if in_radians.verdict is Verdict.CORRECT:
            return correct(in_radians.how, say("marking.why.in-degrees"))
    return judgement


def _counted(given: Quantity, known: Quantity, form: Form) -> Judgement:
    judgement = expressions(given.tree, known.tree, form, given.approximate or known.approximate)
    if judgement.verdict is Verdict.CORRECT and given.noun.split()[-1:] != known.noun.split()[-1:]:
        return undecided(judgement.how, say("marking.why.counts-differ", given=given.noun, known=known.noun))
    return judgement


def alike(a: Unit, b: Unit) -> bool:
    """Whether two units are the same by another name: pounds, lb."""
    return (a.factor, a.dimension, a.offset, a.pi) == (b.factor, b.dimension, b.offset, b.pi)


def _named(unit: Unit, form: Form) -> bool:
    """Whether the question asks how many of this unit."""
    return f"how many {unit.name.lower()}" in form.text


def _shown(unit: Unit) -> str:
    """m/s^2, as one types it."""
    name = _POWER.sub(r"^\1\2", unit.name).replace("^- ", "^-")
    return name.replace("\\", "").replace(" / ", "/")
