"""Judges an answer that says where it holds: x + 2 for x ≠ 2. The condition must be the problem's own."""

from collections.abc import Sequence

from app.study.answers.kinds import Inequality, Region
from app.study.marking import evidence
from app.study.marking.compare_kinds import answers
from app.study.marking.verdict import Judgement, Verdict, undecided
from app.study.maths import numeric
from app.study.maths.tree import Node, Sym, substituted, symbols
from app.study.problems.asked_form import Form
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.tasks.functions import Definition, EvaluateFunctions, Invert, OfFunction
from app.study.working.known.functions.functions import written_out
from app.study.working.known.table import known
from app.study.working.unsolved import Unsolved
from engine.base.sentence import say


def with_condition(task: Task, judgement: Judgement, condition: Inequality | Region) -> Judgement:
    """`judgement` of the answer alone, unless it is right and the condition is not known to be."""
    if judgement.verdict not in {Verdict.CORRECT, Verdict.OTHER_FORM} or _is_right(task, condition):
        return judgement
    return undecided(evidence.AS_SETS_OF_NUMBERS, say("marking.why.condition"))


def _is_right(task: Task, condition: Inequality | Region) -> bool:
    """Whether it leaves out only places where the problem has no value, or all of these and no other."""
    parts = condition.parts if isinstance(condition, Region) else (condition,)
    unequal = [one for one in parts if isinstance(one, Inequality) and one.relations == ("≠",)]
    trees = _trees(task)
    if len(unequal) == len(parts):
        return bool(trees) and all(_is_undefined(trees, one) for one in unequal)
    of = _whole_set(task)
    try:
        return of is not None and any(
            answers(condition, right, Form()).verdict is Verdict.CORRECT
            for right in known(of, Form()).answers
        )
    except Unsolved:
        return False


def _trees(task: Task) -> Sequence[Node]:
    match task:
        case Evaluate(tree):
            return (tree,)
        case EvaluateFunctions(definitions, wanted):
            return (written_out(wanted, definitions),)
        case Solve(equations) if len(task.unknowns) == 1:
            return equations[0]
    return ()


def _whole_set(task: Task) -> Task | None:
    """The domain that the answer has from the problem."""
    if isinstance(task, Invert):
        return OfFunction("range", task.function) if task.domain is None else None
    trees = _trees(task)
    if len(trees) != 1 or len(symbols(trees[0])) != 1:
        return None
    return OfFunction("domain", Definition("f", min(symbols(trees[0])), trees[0]))


def _is_undefined(trees: Sequence[Node], left_out: Inequality) -> bool:
    letter, place = left_out.sides
    if not isinstance(letter, Sym) or symbols(place):
        return False
    for tree in trees:
        put = substituted(tree, {letter.name: place})
        if symbols(put):
            return False
        try:
            numeric.value(put, real=True)
        except numeric.OutsideDomain:
            return True
    return False
