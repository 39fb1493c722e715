"""Every wording reads its examples, and no two wordings read an example as different tasks."""

import itertools

import pytest

from app.study.answers.kinds import Value
from app.study.marking import compare
from app.study.marking.verdict import Verdict
from app.study.maths.tree import Unreadable
from app.study.problems.asked_form import Form
from app.study.problems.reading import WORDINGS, read
from app.study.problems.request import cleaned
from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.tasks.numbers import Numbers
from app.study.problems.wordings.vocabulary.slots import SLOTS
from app.study.problems.wordings.wording import Wording, expanded, first
from app.study.working.known import list_statistics
from app.study.working.known.solve import solutions
from engine.base.sentence import say
from tests.study.problems.plain_notation import task

EXAMPLES = [(wording, *example) for wording in WORDINGS for example in wording.examples.items()]


@pytest.mark.parametrize(("wording", "text", "plain"), EXAMPLES, ids=[text for _, text, _ in EXAMPLES])
def test_a_wording_reads_its_example(wording, text, plain):
    assert wording.read(cleaned(text)) == task(plain)
    assert read(text) == task(plain)


def answers_of(task):
    """What the task comes to, where another kind of task could come to the same; else the task."""
    match task:
        case Evaluate(tree):
            return [Value(tree)]
        case Solve():
            return solutions(task)
        case Numbers():
            return list_statistics.answers_of(task)
    return [task]


def same(one, other):
    if one == other:
        return True
    pairs = itertools.product(answers_of(one), answers_of(other))
    return any(a == b or compare.answers(a, b, Form()).verdict is Verdict.CORRECT for a, b in pairs)


@pytest.mark.parametrize("text", dict.fromkeys(text for _, text, _ in EXAMPLES))
def test_no_two_wordings_read_an_example_as_different_tasks(text):
    request = cleaned(text)
    found = [(wording.pattern, wording.read(request)) for wording in WORDINGS]
    (_, reads), *others = [(pattern, task) for pattern, task in found if task is not None]
    assert [(pattern, task) for pattern, task in others if not same(reads, task)] == []


def test_patterns_are_in_the_language_of_wordings():
    assert expanded("{FIND_X}").startswith("(?:(?:find|")
    assert expanded(r"a (b )?\( ?[ (] {n:letter}") == r"a\s+(?:b\s+)?\(\s*[ (]\s+(?P<n>[a-z])"
    assert expanded("{a}{e}") == f"(?P<a>{SLOTS['number']})(?P<e>{SLOTS['formula']})"
    with pytest.raises(KeyError):
        expanded("{NO_SUCH_WORDS}")
    with pytest.raises(KeyError):
        expanded("{x:no_such_kind}")


def test_a_wording_fits_the_whole_text_in_any_case_or_is_not_read():
    wording = Wording("twice {n:whole}", lambda slots: task(f"evaluate 2 * {slots['n']}"), {})
    assert wording.read("TWICE 7") == task("evaluate 2 * 7")
    assert wording.read("twice 7 apples") is None
    assert wording.read("say twice 7") is None


def test_a_wording_may_be_chinese():
    wording = Wording("求{a}与{b}的和", lambda slots: task(f"evaluate {slots['a']} + {slots['b']}"), {})
    assert wording.read(cleaned("求 3 与 5 的和。")) == task("evaluate 3 + 5")
    assert wording.read(cleaned("求３与５的和？")) == task("evaluate 3 + 5")
    assert wording.read(cleaned("求 3 与 5 的差。")) is None


def test_text_that_a_wording_fits_but_cannot_be_built_from_is_left_to_the_next():
    def broken(slots):
        raise Unreadable(say("problems.number-of-list"))

    wordings = [
        Wording("twice {n}", broken, {}),
        Wording("twice {n}", lambda _: None, {}),
        Wording("twice {n}", lambda _: task("true"), {}),
    ]
    assert first(wordings, "twice 7") == task("true")
    assert first(wordings[:2], "twice 7") is None


def test_every_wording_has_an_example():
    assert [wording.pattern for wording in WORDINGS if not wording.examples] == []
