"""What follows from a set-up: its values as an answer, the lines that lead there, what speaks against it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import reduce

from app.study.algebra.as_asked import as_asked
from app.study.algebra.protocol import ShownSetUp, Worked, WorkSetUp
from app.study.answers.kinds import Value
from app.study.answers.printing import Printed, printed
from app.study.maths.exact import rational
from app.study.maths.tree import Apply, Num, Sym, number, walk
from app.study.maths.units import CURRENCY_SIGNS
from app.study.problems.asked_form import Ask, Form, asked
from app.study.reading.agreement import Values, same_values
from app.study.reading.amounts import unit_parts, unit_read
from app.study.reading.errors import BadSetUp
from app.study.reading.names import part_name
from app.study.reading.notation import read_set_up, written_set_up
from app.study.reading.plausible import doubted_values
from app.study.reading.set_up import VERBS, SetUp
from app.study.reading.shown import shown_lines
from app.study.reading.solving import WantedValue, wanted_values
from app.study.reading.steps import PROOF, steps_of
from app.study.reading.trust import doubts
from app.study.working.shown import ShownLine
from engine.base.sentence import Sentence, say

_TEX_SIGNS = re.compile(r"[\\{}$%#&_^~]")
_YUAN = {"元", "块", "块钱", "美元", "yuan"}
_STYLES = frozenset({Ask.FRACTION, Ask.IMPROPER, Ask.MIXED, Ask.DECIMAL, Ask.EXACT})


def from_set_up(request: WorkSetUp) -> Worked:
    """The first set-up worked; without one where the text refuses to be one or cannot be read.

    `why` says then why. An answer is no more certain than the set-up.
    """
    text, *others = request.written
    try:
        set_up = read_set_up(text)
    except BadSetUp as bad:
        return Worked(request.id, why=bad.sentence)
    if set_up is None:
        return Worked(request.id, why=say("reading.refused"))
    doubted = doubts(set_up, request.problem)
    shown = ShownSetUp(
        written_set_up(set_up),
        [(letter.name, letter.meaning) for letter in set_up.letters],
        shown_lines(set_up),
        doubted,
        len(others),
    )
    try:
        values = wanted_values(set_up)
    except BadSetUp as bad:
        return Worked(request.id, why=bad.sentence, set_up=shown)
    doubted += doubted_values(set_up, values)
    agreeing = sum(other == text or _agrees(other, values) for other in others)
    shown = ShownSetUp(shown.text, shown.letters, shown.lines, doubted, len(others), agreeing)
    return _answered(request, set_up, values, shown)


def _agrees(text: str, values: Values) -> bool:
    """Whether the set-up in `text` comes to these values."""
    try:
        other = read_set_up(text)
        return other is not None and same_values(values, wanted_values(other))
    except BadSetUp:
        return False


def _answered(request: WorkSetUp, set_up: SetUp, values: Values, shown: ShownSetUp) -> Worked:
    form = _form(request.problem, set_up)
    cases = [[_printed(each, form) for each in solution] for solution in values]
    tex = [", ".join(each.final for each in case) for case in cases]
    answer = ShownLine(
        [", ".join(each.tex[0] if each.tex else each.final for each in case) for case in cases],
        _joined([_listed([each.text for each in case]) for case in cases]),
    )
    said = ShownLine([], _joined([_in_words(set_up, case) for case in cases]))
    working = steps_of(set_up, values, said if said.text != answer.text else answer)
    why = None if working is not None else say("working.none.no-method")
    final = r" \text{ or } ".join(tex)
    return Worked(request.id, answer, final, PROOF, working, why=why, set_up=shown)


def _form(problem: str, set_up: SetUp) -> Form:
    """How a number is to be written: as the problem asks, or in decimals, as the numbers of the set-up."""
    form = asked(problem)
    asks = form.asks & _STYLES
    numbers = [node for tree in set_up.trees() for node in walk(tree)]
    decimals = any(isinstance(node, Num) and node.places for node in numbers)
    divided = any(isinstance(node, Apply) and node.name == "/" for node in numbers)
    if not asks and (decimals or (any(_of_money(want.unit) for want in set_up.wants) and not divided)):
        asks = frozenset({Ask.DECIMAL})
    return Form(asks, form.rounding)


def _of_money(unit: str) -> bool:
    """Whether it is a currency, not its hundredth part."""
    parts = unit_parts(unit) or ()
    return unit in _YUAN or (len(parts) == 1 and parts[0].unit.name.strip("\\") in CURRENCY_SIGNS)


def _printed(value: WantedValue, form: Form) -> Printed:
    """The value in the form asked for, with its unit; a noun stands behind it as the set-up has it."""
    is_noun = bool(value.unit) and unit_read(value.unit) is None
    if _of_money(value.unit) and form == Form(frozenset({Ask.DECIMAL})):
        value = _to_the_cent(value)
    answer = Value(value.tree) if is_noun else value.answer
    as_it_is = form.rounding is None and _has_cents(value)
    shown = printed(answer if as_it_is else next(as_asked(answer, form), answer))
    if not is_noun:
        return shown
    noun = rf"\,\text{{{_TEX_SIGNS.sub('', value.unit)}}}"
    text = say("reading.shown.with-unit", value=shown.text, unit=value.unit)
    return Printed(tuple(tex + noun for tex in shown.tex), text, shown.final + noun)


def _to_the_cent(value: WantedValue) -> WantedValue:
    """An amount of money with two places, where it has at most two."""
    exact = rational(value.tree)
    cents = exact is not None and exact.denominator != 1 and (100 * exact).denominator == 1
    return replace(value, tree=number(exact, 2)) if exact is not None and cents else value


def _has_cents(value: WantedValue) -> bool:
    return isinstance(value.tree, Num) and value.tree.places == 2 and _of_money(value.unit)


def _listed(texts: Sequence[Sentence]) -> Sentence:
    return texts[0] if len(texts) == 1 else say("reading.shown.several", values=[*texts])


def _joined(cases: Sequence[Sentence]) -> Sentence:
    return reduce(lambda first, second: say("working.line.or", first=first, second=second), cases)


def _in_words(set_up: SetUp, case: Sequence[Printed]) -> Sentence:
    """Each value behind what it is the value of: the son's age now: 12 years."""
    meanings = {letter.name: letter.meaning for letter in set_up.letters}
    said = []
    for want, value in zip(set_up.wants, case, strict=True):
        tree = want.tree
        if isinstance(tree, Sym) and want.what not in VERBS:
            name = meanings.get(tree.name) or (part_name(tree.name) if len(tree.name) > 1 else tree.name)
            said.append(say("reading.shown.meaning", what=name, value=value.text))
        else:
            said.append(value.text)
    return _listed(said)
