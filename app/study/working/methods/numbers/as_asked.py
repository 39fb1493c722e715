"""A number that is worked out, in the form asked for: decimal, fraction, percent, rounded."""

import re
from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Num, Path, has, is_op, negative, number, over, percentage, walk
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.board import Board, Change
from app.study.working.rules import fraction_forms
from app.study.working.rules.numbers.decimals import as_decimal, as_repeating, ending_places
from app.study.working.rules.numbers.rounding import round_to
from app.study.working.rules.numbers.scientific import in_scientific, ordinary
from app.study.working.rules.values import is_decimal, is_fraction, parts, size_of, value_of
from app.study.working.said import rounded
from engine.base.sentence import Sentence, say

HUNDRED = Num(Fraction(100))
_WORK = {Ask.EVALUATE}
_REPEATING = re.compile(r"\d*\.(?P<before>\d*)\\overline\{(?P<block>\d+)\}")
_MOST_LEFT = 7  # parts of an expression that is put into a calculator at once
_MOST_PLACES = 6  # of a decimal that nobody asked for


def written_as_asked(board: Board) -> bool:
    """Whether a number as it stands was brought into the form asked for, with nothing to be worked out."""
    line, form = board.part(()), board.form
    if form.wants(Ask.DECIMAL) and form.rounding is None:
        if is_fraction(size_of(line)):
            return _to_decimal(board, ())
        if is_op(line, op.PERCENT):
            change = hundredths((), line)
            if change is not None:
                board.change(change)
            return change is not None
    if form.wants(Ask.SCIENTIFIC) and value_of(line) is not None:
        return _changed(board, (), in_scientific(line))
    if not form.wants(Ask.SCIENTIFIC) and form.rounding is None:
        return _changed(board, (), ordinary(line))
    return False


def as_asked(task: Evaluate, board: Board, at: Path) -> None:
    """The result at `at` in the form asked for; as it is where nothing is asked."""
    form, line = board.form, board.part(at)
    if form.rounding is not None:
        _rounded(board, at)
    elif form.wants(Ask.SCIENTIFIC):
        _changed(board, at, in_scientific(line))
    elif form.wants(Ask.DECIMAL) and is_fraction(size_of(line)):
        _to_decimal(board, at)
    elif form.wants(Ask.FRACTION, Ask.IMPROPER, Ask.MIXED):
        if is_decimal(line):
            _to_fraction(board, at)
        if form.wants(Ask.MIXED):
            _to_mixed(board, at, "working.forms.mixed")
    else:
        _as_it_suits(task, board, at)


def _as_it_suits(task: Evaluate, board: Board, at: Path) -> None:
    """Nothing is asked of the form: decimals in percentages, mixed numbers where the problem has them."""
    if at or speaks_of_percent(board.form):
        _decimal_if_it_ends(board, at)
    elif task.what == "evaluate" and not board.steps and not board.form.asks - _WORK:
        _division_that_is_left(board, at)
    elif has(task.tree, op.MIXED):
        _to_mixed(board, at, "working.fractions.mixed")


def _division_that_is_left(board: Board, at: Path) -> None:
    """19/5 as 3 4/5; of a proper fraction the decimal, where that ends soon."""
    line = board.part(at)
    if not is_fraction(line):
        return
    top, bottom = parts(line)
    if abs(top) > bottom:
        _to_mixed(board, at, "working.forms.mixed")
    else:
        _decimal_if_it_ends(board, at)


def speaks_of_percent(form: Form) -> bool:
    """Whether the question is one of percentages, of which results are written as decimals."""
    return ("%" in form.text or "percent" in form.text) and not form.wants(
        Ask.FRACTION, Ask.MIXED, Ask.IMPROPER
    )


def hundredths(path: Path, node: Node) -> Change | None:
    """A percentage, or so many hundredths, as a decimal; None of anything else."""
    if is_op(node, op.PERCENT) or (is_op(node, op.OVER) and node.args[1] == HUNDRED):
        top, value = node.args[0], value_of(node.args[0])
    else:
        return None
    if not isinstance(size_of(top), Num) or value is None:
        return None
    places = ending_places(value / 100) or 0
    size = Num(abs(value) / 100, places or None)
    new: Node = negative(size) if value < 0 else size
    return Change(path, new, say("working.forms.hundredths", percent=to_text(top), result=to_text(new)))


def rounded_digits(board: Board, at: Path) -> bool:
    """Whether what is left, with a root or π in it, was written with as many digits as are asked for."""
    line = board.part(at)
    if board.form.rounding is None or len(list(walk(line))) > _MOST_LEFT:
        return False
    found = round_to(line, board.form)
    if found is None:
        return False
    tree, says = found
    board.say(rounded(percentage(tree) if at else tree), says)
    return True


def _changed(board: Board, at: Path, found: tuple[Node, object] | None) -> bool:
    if found is None:
        return False
    new, says = found
    board.change(Change(at, new, says))  # type: ignore[arg-type]
    return True


def _rounded(board: Board, at: Path) -> None:
    found = round_to(board.part(at), board.form)
    if found is None:
        return
    tree, says = found
    if tree == board.part(at) and not has(tree, op.OVER):
        return
    board.say(rounded(percentage(tree) if at else tree), says)


def _to_decimal(board: Board, at: Path) -> bool:
    line = board.part(at)
    top, bottom = parts(line)
    found = as_decimal(top, bottom) or as_repeating(top, bottom)
    if found is None:
        return False
    new, says, substeps = found
    board.change(Change(at, new, says, substeps))
    return True


def _decimal_if_it_ends(board: Board, at: Path) -> None:
    """A fraction as a decimal where that ends soon; of a percentage else as a mixed number."""
    line = board.part(at)
    if not is_fraction(size_of(line)):
        return
    top, bottom = parts(line)
    places = ending_places(Fraction(top, bottom))
    if places is not None and places <= _MOST_PLACES:
        _to_decimal(board, at)
    elif at:
        _to_mixed(board, at, "working.forms.mixed")


def _to_fraction(board: Board, at: Path) -> None:
    """0.36 as 36/100, 0.3636… as 36/99, then cancelled."""
    line = board.part(at)
    value = value_of(line)
    inner = size_of(line)
    if value is None or not isinstance(inner, Num):
        return
    places = ending_places(value)
    found = _of_repeating(inner) if places is None else None
    if found is not None:
        bottom, says = found
    elif places is not None:
        bottom = 10**places
        top = int(abs(value) * bottom)
        says = say("working.forms.decimal-as-fraction", number=to_text(line), parts=bottom, top=top)
    else:
        return
    new: Node = over(Num(abs(value) * bottom), Num(Fraction(bottom)))
    new = negative(new) if value < 0 else new
    board.change(Change(at, new, says))
    lowest = number(value)
    if lowest != new:
        factor = bottom // abs(value).denominator
        board.change(Change(at, lowest, say("working.fractions.cancel", fraction=to_text(new), factor=factor,
                                            result=to_text(lowest))))  # fmt: skip


def _of_repeating(inner: Num) -> tuple[int, Sentence] | None:
    """What 0.1666… has to be multiplied by to be whole, 90, and how that is found: 100x − 10x."""
    digits = _REPEATING.fullmatch(inner.spelling)
    if digits is None:
        return None
    small = 10 ** len(digits["before"])
    big = small * 10 ** len(digits["block"])
    facts = {"big": f"{big}x", "small": f"{small}x" if small > 1 else "x"}
    top = int(inner.value * (big - small))
    return big - small, say("working.forms.repeating-as-fraction", **facts, top=top, factor=big - small)


def _to_mixed(board: Board, at: Path, key: str) -> None:
    """An improper fraction as a mixed number."""
    line = board.part(at)
    inner = line.args[0] if is_op(line, op.NEGATIVE) else line
    if not is_op(inner, op.OVER):
        return
    mixed = fraction_forms.as_mixed(line)
    if mixed is not None:
        board.change(Change(at, mixed, say(key, fraction=to_text(line))))
