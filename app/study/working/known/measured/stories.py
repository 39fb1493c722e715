"""What is known of stories: each line worked out exactly, and held against what the story says."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from app.study.answers.kinds import Answer, Assignments, Quantity, Several, Value
from app.study.answers.spoken.chinese_amounts import unit_of
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.tree import Node, Num, bracketed, is_op, percentage, substituted, walk
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.stories import Reckoned, Story, Told, Wanted
from app.study.working.known import evidence
from app.study.working.known.known import Known, Table
from app.study.working.rules.values import exact, plain
from app.study.working.unsolved import Unsolved

PERCENT = "%"


def values(story: Story) -> dict[str, Fraction]:
    """Letter → its number. Raises Unsolved where one is not positive, or the story does not hold."""
    found: dict[str, Fraction] = {}
    for told in story.told:
        found[told.letter] = _value(told.number)
    for line in story.lines:
        found[line.letter] = _value(put(line.formula, found))
        if found[line.letter] <= 0:
            raise Unsolved
    if any(_value(put(left, found)) != _value(put(right, found)) for left, right in story.holds):
        raise Unsolved
    if any(found[each.letter].denominator > 1 for each in story.wanted if each.whole):
        raise Unsolved
    return found


def _value(tree: Node) -> Fraction:
    found = rational(tree)
    if found is None:
        raise Unsolved
    return found


def put(tree: Node, found: Mapping[str, Fraction]) -> Node:
    """The formula with its numbers."""
    return substituted(tree, {letter: bracketed(exact(value)) for letter, value in found.items()})


def calculation(story: Story, line: Reckoned, found: Mapping[str, Fraction]) -> Node:
    """The formula as it is written down: what is told as it is told, all else as it was found."""
    trees = {letter: written(story, value) for letter, value in found.items()}
    trees |= {told.letter: told.number for told in story.told}
    plainly = {letter: each if _needs_none(each) else bracketed(each) for letter, each in trees.items()}
    return substituted(line.formula, plainly)


def _needs_none(tree: Node) -> bool:
    """Whether it stands without brackets beside any sign."""
    return isinstance(tree, Num) or is_op(tree, op.PERCENT)


def written(story: Story, value: Fraction) -> Node:
    """As a decimal, unless the story is one of fractions."""
    numbers = [told.number for told in story.told] + [line.formula for line in story.lines]
    fractions = any(is_op(part, op.OVER) and part.sign == "/" for each in numbers for part in walk(each))
    return (None if fractions else plain(value)) or exact(value)


def told_amount(told: Told) -> Value | Quantity:
    """What is told, with its word."""
    if told.word and told.word != PERCENT:
        return _counted(told.number, told.word)
    return Value(told.number)


def amount(story: Story, wanted: Wanted, value: Fraction) -> Value | Quantity:
    """The number as an answer: in percent, with its unit, or with the word it is counted in."""
    if wanted.word == PERCENT:
        return Value(percentage(plain(100 * value) or exact(100 * value)))
    tree = written(story, value)
    return _counted(tree, wanted.word) if wanted.word else Value(tree)


def _counted(tree: Node, word: str) -> Quantity:
    unit = unit_of(word)
    return Quantity(tree, None, word) if unit is None else Quantity(tree, replace(unit, name=word))


def answer_of(story: Story, amounts: Sequence[Value | Quantity]) -> Answer:
    """All that is asked for, by name where there are several."""
    if len(amounts) == 1:
        return amounts[0]
    names = [each.name for each in story.wanted]
    if all(names):
        return Assignments(tuple(zip(names, amounts, strict=True)))
    return Several(tuple(amounts))


def _known(story: Story, form: Form) -> Known:
    found = values(story)
    answer = answer_of(story, [amount(story, each, found[each.letter]) for each in story.wanted])
    form = form.without(Ask.INTERVAL, Ask.VECTOR, Ask.SIMPLIFY)
    return Known((answer,), evidence.WORKED_OUT, form.adding(Ask.EVALUATE))


KNOWN: Table = {Story: _known}
