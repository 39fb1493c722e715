"""Judges an equation that is asked for in a form: with its vertex or centre, or solved for y."""

from collections.abc import Iterable, Sequence

from app.study.answers.kinds import Answer, Assignments, Equation, Several, Value
from app.study.marking import evidence
from app.study.marking.verdict import Judgement, Verdict, other_form
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import terms
from app.study.maths.tree import ZERO, Node, Sym, is_op, symbols, walk
from app.study.problems.tasks.functions import OfGraph
from engine.base.sentence import Sentence, say

_ONCE = say("marking.why.square-not-completed")
_NOT_ONE = say("marking.why.not-equal-to-one")
_NOT_SOLVED = say("marking.why.not-solved-for", letter="y")


def in_form(
    task: OfGraph, given: Sequence[Answer], known: Sequence[Answer], compared: Judgement
) -> Judgement:
    """`compared`, unless the answer is right and yet in another form than the one asked for."""
    if compared.verdict is not Verdict.CORRECT or task.what not in _MISSING:
        return compared
    missing = [_missing(task, one, known) for one in given if isinstance(one, Equation | Value)]
    if not missing or None in missing:
        return compared
    return other_form(evidence.AS_EQUATIONS, next(why for why in missing if why is not None))


def on_axes(task: OfGraph, answer: Answer) -> Answer:
    """x = 3, y = 2 as the points (3, 0) and (0, 2), where intercepts are asked for."""
    items: tuple[Answer, ...] = ()
    if isinstance(answer, Assignments):
        items = tuple(value for _, value in answer.values)
    elif isinstance(answer, Several) and not answer.brackets:
        items = answer.items
    labels = [one.label for one in items if isinstance(one, Value)]
    if not items or len(labels) != len(items) or not set(labels) <= {task.across, task.up}:
        return answer
    zero = Value(ZERO)
    points = [
        (Value(one.tree), zero) if one.label == task.across else (zero, Value(one.tree))
        for one in items
        if isinstance(one, Value)
    ]
    return Several(tuple(Several(point, "()") for point in points))


def _missing(task: OfGraph, given: Equation | Value, known: Sequence[Answer]) -> Sentence | None:
    return _MISSING[task.what](task, _sides(given, task.up), known)


def _sides(given: Equation | Value, up: str) -> tuple[Node, Node]:
    return (given.left, given.right) if isinstance(given, Equation) else (Sym(given.label or up), given.tree)


def _squared(task: OfGraph, sides: tuple[Node, Node], _known: Sequence[Answer]) -> Sentence | None:
    return _ONCE if _most(task, sides) > 1 else None


def _conic(task: OfGraph, sides: tuple[Node, Node], known: Sequence[Answer]) -> Sentence | None:
    """Each letter once; equal to 1 where an ellipse or a hyperbola is."""
    ones = any(isinstance(one, Equation) and rational(one.right) == 1 for one in known)
    circle = any(isinstance(one, Equation) and not _has_fraction(one.left) for one in known)
    if _most(task, sides) > 1:
        return _ONCE
    return _NOT_ONE if ones and not circle and all(rational(side) != 1 for side in sides) else None


def _has_fraction(node: Node) -> bool:
    return any(is_op(part, op.OVER) for part in walk(node))


def _slope_intercept(task: OfGraph, sides: tuple[Node, Node], _known: Sequence[Answer]) -> Sentence | None:
    """y alone, and x only in one term."""
    left, right = sides if task.up not in symbols(sides[1]) else sides[::-1]
    with_x = [term.node for term in terms(right) if task.across in symbols(term.node)]
    sums = any(
        is_op(part, op.PLUS, op.MINUS) and task.across in symbols(part)
        for one in with_x
        for part in walk(one)
    )
    return _NOT_SOLVED if left != Sym(task.up) or len(with_x) > 1 or sums else None


def _most(task: OfGraph, sides: Iterable[Node]) -> int:
    """How often the one of the two letters stands there that stands there oftener."""
    found = [part.name for side in sides for part in walk(side) if isinstance(part, Sym)]
    return max(found.count(task.across), found.count(task.up))


_MISSING = {"vertex-form": _squared, "conic-form": _conic, "slope-intercept": _slope_intercept}
