"""Lists of numbers: mean, median, mode, range, quartiles, variance and standard deviation."""

from collections import Counter
from fractions import Fraction

from app.study.answers.kinds import Several, Value, Word
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import TWO, Node, Sym, bracketed, minus, number, over, plus, power, root, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.chance import MissingNumber, OfData
from app.study.problems.tasks.numbers import Numbers
from app.study.working.board import Board
from app.study.working.known.functions.facts import facts
from app.study.working.quantities import ANSWER, Named
from app.study.working.rules.quantities import find, operations, state
from app.study.working.rules.values import plain
from app.study.working.said import Said
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import Sentence, say

NAME = "data"
MOST_NUMBERS = 14
_OF_LIST = {"mean", "median", "mode", "range"}


def fits(task: Task) -> bool:
    """A statistic of a short list."""
    if isinstance(task, Numbers):
        return task.what in _OF_LIST and len(task.numbers) <= MOST_NUMBERS
    if isinstance(task, MissingNumber):
        return len(task.known) <= MOST_NUMBERS
    return isinstance(task, OfData) and len(task.numbers) <= MOST_NUMBERS


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    match task:
        case Numbers("mean", numbers):
            put = over(total(numbers), number(len(numbers)))
            _expression(board, put, say("working.data.mean", n=len(numbers)))
        case Numbers("range", numbers):
            put = minus(node(max(numbers)), bracketed(node(min(numbers))))
            _expression(board, put, say("working.data.range"))
        case Numbers("median", numbers):
            _median(board, sorted(numbers))
        case Numbers("mode", numbers):
            _mode(board, numbers)
        case MissingNumber():
            _missing(task, board)
        case OfData():
            _of_data(task, board)


def node(value: Fraction) -> Node:
    """The number as it is written in a list: 3, −2, 1.5."""
    return plain(value) or number(value)


def total(numbers: tuple[Fraction, ...] | list[Fraction]) -> Node:
    """The sum written out."""
    tree = node(numbers[0])
    for each in numbers[1:]:
        tree = plus(tree, bracketed(node(each)))
    return tree


def _starts(board: Board, after: object, says: Sentence) -> None:
    board.write(Step(board.line, after, says, claim=Claim.STARTS))  # type: ignore[arg-type]


def _expression(board: Board, put: Node, says: Sentence) -> None:
    """A formula with its numbers in it, worked out."""
    _starts(board, put, says)
    value = rational(put)
    if value is None:
        raise NoRule
    for wanted in (node(value), number(value)):
        try:
            steps = operations(put, wanted)
        except NoRule:
            continue
        break
    else:
        raise NoRule
    if not steps:
        return
    says = steps[0].says if len(steps) == 1 else say("working.functions.work-out", value=to_text(wanted))
    board.say(steps[-1].after, says, [()], steps if len(steps) > 1 else ())


def worked_out(board: Board, name: Sym, put: Node, value: Node, says: Sentence) -> None:
    """name = calculation, then its value; a fraction that the operations end with is divided out last."""
    exact = number(rational(value) or 0)
    state(board, Named(name, (put,)), says)
    for wanted in (value, exact):
        try:
            steps = operations(put, wanted)
        except NoRule:
            continue
        break
    else:
        raise NoRule
    if steps:
        says = steps[0].says if len(steps) == 1 else say("working.functions.work-out", value=to_text(wanted))
        board.say(Named(name, (wanted,)), says, [(0,)], steps if len(steps) > 1 else ())
    if to_text(wanted) != to_text(value):
        board.say(Named(name, (value,)), say("working.data.as-decimal"), [(0,)])


def _row(row: list[Fraction]) -> Said:
    return Said(Several(tuple(Value(node(one)) for one in row)))


def _median(board: Board, row: list[Fraction]) -> None:
    _starts(board, _row(row), say("working.data.in-order"))
    if len(row) % 2:
        _starts(board, node(row[len(row) // 2]), say("working.data.middle"))
        return
    low, high = row[len(row) // 2 - 1], row[len(row) // 2]
    put = over(plus(node(low), bracketed(node(high))), TWO)
    _expression(
        board, put, say("working.data.two-in-the-middle", low=to_text(node(low)), high=to_text(node(high)))
    )


def _mode(board: Board, numbers: tuple[Fraction, ...]) -> None:
    _starts(board, _row(sorted(numbers)), say("working.data.in-order"))
    counts = Counter(numbers)
    most = max(counts.values())
    modes = sorted(one for one, count in counts.items() if count == most)
    if most == 1:
        _starts(board, Said(Word("none")), say("working.data.no-mode"))
    elif len(modes) == 1:
        _starts(board, node(modes[0]), say("working.data.mode", times=most))
    else:
        _starts(board, _row(modes), say("working.data.modes", times=most))


def _missing(task: MissingNumber, board: Board) -> None:
    known, count = facts(task), len(task.known) + 1
    s, x = Sym("S"), Sym("x")
    put = times(number(count), bracketed(node(task.mean)), "*")
    find(board, s, (put,), (put,), known[s], say("working.data.whole-sum", n=count))
    rest = minus(known[s][0], bracketed(total(task.known)) if len(task.known) > 1 else total(task.known))
    find(board, x, (rest,), (rest,), known[x], say("working.data.rest"))


def _of_data(task: OfData, board: Board) -> None:
    known = facts(task)
    if task.what in {"variance", "standard-deviation"}:
        _spread(task, board)
        return
    row = sorted(task.numbers)
    state(board, Named(Sym("x"), tuple(map(node, row))), say("working.data.in-order"))
    half = len(row) // 2
    wanted = {
        "lower-quartile": [("Q_1", row[:half], "working.data.lower-half")],
        "upper-quartile": [("Q_3", row[-half:], "working.data.upper-half")],
    }.get(
        task.what,
        [("Q_1", row[:half], "working.data.lower-half"), ("Q_3", row[-half:], "working.data.upper-half")],
    )
    if task.what in {"quartiles", "five-numbers"}:
        wanted.insert(1, ("Q_2", row, "working.data.middle-of-all"))
    for name, part, key in wanted:
        _middle(board, Sym(name), part, key)
    if task.what == "interquartile-range":
        q1, q3 = (known[Sym(name)][0] for name in ("Q_1", "Q_3"))
        spread = Sym("IQR")
        put = minus(q3, bracketed(q1))
        find(board, spread, (put,), (put,), known[spread], say("working.data.iqr"))
    elif task.what in {"quartiles", "five-numbers"}:
        state(board, Named(ANSWER, known[ANSWER], "()"), say("working.data.together"))


def _middle(board: Board, name: Sym, part: list[Fraction], key: str) -> None:
    says = say(key)
    if len(part) % 2:
        state(board, Named(name, (node(part[len(part) // 2]),)), says)
        return
    low, high = part[len(part) // 2 - 1], part[len(part) // 2]
    put = over(plus(node(low), bracketed(node(high))), TWO)
    value = (low + high) / 2
    find(board, name, (put,), (put,), (number(value),), says)


def _spread(task: OfData, board: Board) -> None:
    known, numbers = facts(task), task.numbers
    m, v, s = Sym("m"), Sym("v"), Sym("s")
    put = over(total(numbers), number(len(numbers)))
    find(board, m, (put,), (put,), known[m], say("working.data.mean", n=len(numbers)))
    squares: Node | None = None
    for each in numbers:
        square = power(bracketed(minus(node(each), bracketed(known[m][0]))), TWO)
        squares = square if squares is None else plus(squares, square)
    assert squares is not None
    below = len(numbers) - bool(task.sample)
    key = "working.data.variance-sample" if task.sample else "working.data.variance"
    put = over(squares, number(below))
    find(board, v, (put,), (put,), known[v], say(key, n=below))
    if task.what == "standard-deviation":
        deviation = root(known[v][0])
        find(board, s, (deviation,), (deviation,), known[s], say("working.data.deviation"))
