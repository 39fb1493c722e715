"""Numbers of ways: the principle, then the product or quotient worked out."""

from app.study.maths.exact import rational
from app.study.maths.operators import OPERATORS
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Node, Path, bracketed, is_op, number, over, paths, replaced, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.chance import Count
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.board import Board
from app.study.working.rules.quantities import operations
from app.study.working.step import NoRule
from engine.base.sentence import Fact, say

NAME = "counting"
MOST_FACTORS = 14
MOST_IN_LINE = 6
_PRINCIPLES = {
    "order": "working.counting.order",
    "round": "working.counting.round",
    "choices": "working.counting.choices",
    "or": "working.counting.or",
    "letters": "working.counting.letters",
    "subsets": "working.counting.subsets",
    "repeated": "working.counting.repeated",
    "two-selections": "working.counting.two-selections",
}
_OF_CHOICE = (OPERATORS["binom"], OPERATORS["npr"])


def fits(task: Task) -> bool:
    """A number of ways, or a calculation with nCr or nPr."""
    if isinstance(task, Evaluate):
        return is_op(task.tree, *_OF_CHOICE)
    return isinstance(task, Count)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    principle = task.principle if isinstance(task, Count) else ""
    while (found := _choice(board.part(()))) is not None:
        path, node = found
        new, key, said = _written_out(node, principle)
        if path:
            new = bracketed(new)
        board.say(replaced(board.part(()), path, new), say(key, **said), [path])
        principle = ""
    line = board.part(())
    value = rational(line)
    if value is None:
        raise NoRule
    if to_text(line) == to_text(number(value)):
        return
    if principle in _PRINCIPLES:
        says = say(_PRINCIPLES[principle])
        first, *others = operations(line, number(value))
        if len(others) > MOST_IN_LINE:
            board.say(others[-1].after, says, [()], (first, *others))
            return
        board.say(first.after, says, first.focus)
        for step in others:
            board.write(step)
        return
    steps = operations(line, number(value))
    says = (
        steps[0].says if len(steps) == 1 else say("working.functions.work-out", value=to_text(number(value)))
    )
    board.say(steps[-1].after, says, [()], steps if len(steps) > 1 else ())


def _choice(tree: Node) -> tuple[Path, Apply] | None:
    for path, node in paths(tree):
        if is_op(node, *_OF_CHOICE):
            return path, node
    return None


def _written_out(node: Apply, principle: str) -> tuple[Node, str, dict[str, Fact]]:
    """nPr as a product of k factors; nCr as that over k!."""
    n, k = (rational(each) for each in node.args)
    if n is None or k is None or k.denominator != 1 or n.denominator != 1 or not 0 <= k <= n:
        raise NoRule
    size, chosen = int(n), int(k)
    said: dict[str, Fact] = {"n": size, "k": chosen}
    if is_op(node, OPERATORS["binom"]):
        fewer = min(chosen, size - chosen)
        if fewer > MOST_FACTORS:
            raise NoRule
        if fewer == 0:
            return number(1), "working.counting.only-one", said
        new = over(_falling(size, fewer), _falling(fewer, fewer))
        key = "working.counting.selection" if fewer == chosen else "working.counting.selection-rest"
        return new, key, {**said, "rest": size - chosen}
    if chosen > MOST_FACTORS:
        raise NoRule
    return (_falling(size, chosen) if chosen else number(1)), "working.counting.arrangement", said


def _falling(n: int, k: int) -> Node:
    tree: Node = number(n)
    for each in range(n - 1, n - k, -1):
        tree = times(tree, number(each), "*")
    return tree
