"""Every sum above or below a bar written as a product, as one line with its parts."""

from app.study.maths import operators as op
from app.study.maths.rows import factors, terms
from app.study.maths.tree import Apply, Node, Path, bracketed, is_op
from app.study.working.board import Board, Change
from app.study.working.lines import is_expression
from app.study.working.methods.algebra.factor import factorise
from app.study.working.rules.algebra.quotients import factors_of, is_factored
from app.study.working.rules.terms import is_sum
from app.study.working.step import NoRule, Step
from engine.base.sentence import say


def factor_all(board: Board, path: Path) -> None:
    """Factor what stands above and below the bars of the product at `path`. Raises NoRule."""
    places = [(*factor.path, *at) for factor in factors(board.part(path)) for at in _sums(factor.node)]
    _factor(board, path, places, "working.rational.factor-all")


def factor_denominators(board: Board, path: Path) -> None:
    """Factor what stands below the bars of the sum at `path`. Raises NoRule."""
    places = [
        (*term.path, 1)
        for term in terms(board.part(path))
        if is_op(term.node, op.OVER) and is_sum(term.node.args[1])
    ]
    _factor(board, path, places, "working.rational.factor-denominators")


def _factor(board: Board, path: Path, places: list[Path], key: str) -> None:
    before = line = board.part(path)
    steps: list[Step] = []
    for at in places:
        own = Board(_at(line, at))
        factorise_sum(own)
        for step in own.steps:
            if not is_expression(step.after):
                raise NoRule
            new = _put(line, at, step.after)
            steps.append(Step(line, new, step.says, ((*at, *step.focus[0]),)))
            line = new
    if line != before:
        board.change(Change(path, line, say(key), tuple(steps)))


def factorise_sum(board: Board) -> None:
    """The sum on the board as a product of its factors; nothing where it has none. Raises NoRule."""
    if not is_factored(board.part(()), factors_of(board.part(()))):
        factorise(board)


def _at(node: Node, path: Path) -> Node:
    for place in path:
        assert isinstance(node, Apply)
        node = node.args[place]
    return unbracketed(node)


def unbracketed(node: Node) -> Node:
    """The node without the brackets that were written around it."""
    return Apply(node.op, node.args, node.sign) if isinstance(node, Apply) and node.bracketed else node


def _put(node: Node, path: Path, new: Node) -> Node:
    """The node with `new` at `path`, in brackets where they are needed."""
    if not path:
        return new
    assert isinstance(node, Apply)
    place, *rest = path
    inner = _put(node.args[place], tuple(rest), new)
    if not rest and node.op is not op.OVER and is_sum(inner):
        inner = bracketed(inner)
    return Apply(node.op, (*node.args[:place], inner, *node.args[place + 1 :]), node.sign, node.bracketed)


def _sums(node: Node) -> list[Path]:
    """Where sums stand above or below the bar, or alone."""
    if is_op(node, op.NEGATIVE, op.POWER):
        return [(0, *path) for path in _sums(node.args[0])]
    if is_op(node, op.OVER, op.TIMES):
        return [(place, *path) for place in (0, 1) for path in _sums(node.args[place])]
    return [()] if is_sum(node) else []
