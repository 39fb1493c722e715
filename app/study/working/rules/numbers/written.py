"""Written arithmetic, as substeps: every carry, every borrow and every digit of a quotient has its line."""

from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.rows import Term, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Node, Num, bracketed, over, plus, times
from app.study.working.columns import Columns
from app.study.working.lines import Line
from app.study.working.rules.values import is_whole, plain
from app.study.working.step import Step
from engine.base.sentence import Fact, Sentence, Single, say

MOST_DIGITS = 9  # of a number that is worked out digit by digit
_EASY = 20  # a sum or difference below it needs no columns
_TABLES = 10  # products up to 10 × 10 are known by heart
_PLACES = (
    "working.columns.ones",
    "working.columns.tens",
    "working.columns.hundreds",
    "working.columns.thousands",
    "working.columns.ten-thousands",
    "working.columns.hundred-thousands",
    "working.columns.millions",
    "working.columns.ten-millions",
    "working.columns.hundred-millions",
    "working.columns.billions",
)


def added(node: Apply) -> tuple[Step, ...]:
    """The columns of a sum of two numbers that are not negative; none where it is easy."""
    a, b = node.args
    if not (isinstance(a, Num) and isinstance(b, Num)):
        return ()
    if not (is_whole(a) and is_whole(b)):
        return _without_points(node)
    x, y = int(a.value), int(b.value)
    if not _is_hard(x, y) or x + y <= _EASY:
        return ()
    return _columns(node, Columns(x, y, "+"))


def subtracted(node: Apply) -> tuple[Step, ...]:
    """The columns of a difference of numbers that are not negative, the first the larger one."""
    a, b = node.args
    if not (isinstance(a, Num) and isinstance(b, Num)) or a.value < b.value:
        return ()
    if not (is_whole(a) and is_whole(b)):
        return _without_points(node)
    x, y = int(a.value), int(b.value)
    if not _is_hard(x, y) or x <= _EASY:
        return ()
    return _columns(node, Columns(x, y, "-"))


def _is_hard(x: int, y: int) -> bool:
    """Whether more than one column has something to do."""
    return (
        min(x, y) > 0
        and max(len(str(x)), len(str(y))) <= MOST_DIGITS
        and (min(x, y) >= _TABLES or x % 10 + y % 10 >= _TABLES or x % 10 < y % 10)
    )


def _columns(node: Apply, columns: Columns) -> tuple[Step, ...]:
    result = columns.first + columns.second if columns.sign == "+" else columns.first - columns.second
    width = max(len(str(columns.first)), len(str(columns.second)))
    begin = Step(
        node, columns, say("working.columns.add" if columns.sign == "+" else "working.columns.subtract")
    )
    steps = [begin]
    for place in range(width):
        before = columns
        columns, says = (_column_added if columns.sign == "+" else _column_subtracted)(before, place)
        last = place == width - 1
        after: Line = Num(Fraction(result)) if last else columns
        steps.append(Step(before, after, says))
    return tuple(steps)


def _column_added(columns: Columns, place: int) -> tuple[Columns, Sentence]:
    x, y, carried = _digit(columns.first, place), _digit(columns.second, place), columns.carried
    value = x + y + carried
    facts: dict[str, Fact] = {
        "place": _place(place),
        "sum": _sum(x, y, carried, "+"),
        "value": value,
        "digit": value % 10,
    }
    now = _written(columns, place, value % 10, value // 10)
    if value < _TABLES:
        return now, say("working.columns.column", **facts)
    return now, say("working.columns.carry", **facts)


def _column_subtracted(columns: Columns, place: int) -> tuple[Columns, Sentence]:
    x, y, borrowed = _digit(columns.first, place), _digit(columns.second, place), columns.carried
    value = x - y - borrowed
    if value >= 0:
        facts: dict[str, Fact] = {
            "place": _place(place),
            "sum": _sum(x, y, borrowed, "-"),
            "value": value,
            "digit": value,
        }
        return _written(columns, place, value, 0), say("working.columns.column", **facts)
    facts = {"place": _place(place), "sum": _sum(x, y, borrowed, "-"), "digit": value + 10,
             "more": _sum(x + 10, y, borrowed, "-")}  # fmt: skip
    return _written(columns, place, value + 10, 1), say("working.columns.borrow", **facts)


def _written(columns: Columns, place: int, digit: int, carried: int) -> Columns:
    marks = (*columns.marks, place + 1) if carried else columns.marks
    written = columns.written + digit * 10**place
    return Columns(columns.first, columns.second, columns.sign, place + 1, written, carried, marks)


def _sum(x: int, y: int, carried: int, sign: str) -> str:
    return f"{x} {sign} {y}" + (f" {sign} {carried}" if carried else "")


def _digit(number: int, place: int) -> int:
    return int(number // 10**place % 10)


def _place(place: int) -> Sentence:
    return say(_PLACES[place])


# Products


def multiplied(node: Apply) -> tuple[Step, ...]:
    """The partial products of two numbers that are not negative; none of what the tables have."""
    a, b = node.args
    if not (isinstance(a, Num) and isinstance(b, Num)):
        return ()
    if not (is_whole(a) and is_whole(b)):
        return _without_points(node)
    x, y = int(a.value), int(b.value)
    if max(x, y) <= _TABLES or _is_round(x) or _is_round(y) or max(len(str(x)), len(str(y))) > MOST_DIGITS:
        return ()
    second = _digits_that_count(y) > 1 and y > _TABLES
    apart, other = (y, x) if second else (x, y)
    if _digits_that_count(apart) < 2:
        return ()
    pieces = _pieces(apart)
    row = [_product(other, piece) if second else _product(piece, other) for piece in pieces]
    return _partial_products(node, row, apart, [piece * other for piece in pieces])


def _pieces(number: int) -> list[int]:
    """347 as 300, 40, 7."""
    digits = str(number)
    return [
        int(digit) * 10**place for place, digit in zip(range(len(digits) - 1, -1, -1), digits, strict=True)
        if digit != "0"
    ]  # fmt: skip


def _partial_products(node: Apply, row: list[Node], apart: int, values: list[int]) -> tuple[Step, ...]:
    products = total(Term(each) for each in row)
    done = total(Term(Num(Fraction(value))) for value in values)
    pieces = " + ".join(map(str, _pieces(apart)))
    shown: list[Single] = [f"{to_text(each)} = {value}" for each, value in zip(row, values, strict=True)]
    result = sum(values)
    return (
        Step(node, products, say("working.columns.take-apart", number=apart, pieces=pieces)),
        Step(products, done, say("working.columns.multiply-each", products=shown)),
        Step(done, Num(Fraction(result)), say("working.columns.add-up", result=result)),
    )


def _product(x: int, y: int) -> Node:
    return times(Num(Fraction(x)), Num(Fraction(y)), "*")


def _is_round(number: int) -> bool:
    """Whether it is 1, 10, 100 …"""
    return number == 0 or int("1" + "0" * (len(str(number)) - 1)) == number


def _digits_that_count(number: int) -> int:
    return sum(digit != "0" for digit in str(number))


# Quotients


def divided(node: Apply) -> tuple[Step, ...]:
    """Long division of a whole number by a whole one that comes out even; digit by digit."""
    a, b = node.args
    if not (isinstance(a, Num) and isinstance(b, Num)):
        return ()
    if not is_whole(b) or b.value == 0:
        return ()
    if not is_whole(a):
        return _without_points(node)
    x, y = int(a.value), int(b.value)
    if x % y or x <= _TABLES * y or _is_round(y) or len(str(x)) > MOST_DIGITS:
        return ()
    return long_division(node, x, y)


def long_division(node: Node, x: int, y: int) -> tuple[Step, ...]:
    """From `node`, which is x ÷ y, to the quotient's digits; what is left over stays as a division."""
    steps: list[Step] = []
    quotient, left, before = 0, x, node
    length = len(str(x))
    for place in range(length - 1, -1, -1):
        unit = 10**place
        digit = left // (unit * y)
        if not digit:
            continue
        now = left // unit
        left -= digit * y * unit
        quotient += digit * unit
        done: Node = Num(Fraction(quotient))
        after = plus(done, over(Num(Fraction(left)), Num(Fraction(y)), "÷")) if left else done
        facts: dict[str, Fact] = {
            "divisor": y,
            "part": now,
            "digit": digit,
            "product": digit * y,
            "left": now - digit * y,
            "place": _place(place),
        }
        steps.append(Step(before, after, say("working.columns.goes-into", **facts)))
        before = after
    return tuple(steps)


# Decimals


def _without_points(node: Apply) -> tuple[Step, ...]:
    """Decimals as so many tenths, hundredths …; worked out as whole numbers, and the point put back."""
    a, b = (each for each in node.args if isinstance(each, Num))
    counts = _shifts(node.op, _decimals(a), _decimals(b))
    if max(counts) > MOST_DIGITS or (node.op in _POINTS and (_moves_point(a) or _moves_point(b))):
        return ()
    x, y, count = int(a.value * 10 ** counts[0]), int(b.value * 10 ** counts[1]), counts[2]
    if node.op is op.OVER and (y == 0 or x % y):
        return ()
    value = {op.PLUS: x + y, op.MINUS: x - y, op.TIMES: x * y}.get(node.op, x // y if y else 0)
    result = plain(Fraction(value, 10**count))
    if result is None:
        return ()
    inner = Apply(node.op, (Num(Fraction(x)), Num(Fraction(y))), _POINTS.get(node.op))
    scale = Num(Fraction(10**count))
    apart, done = over(bracketed(inner), scale, "÷"), over(Num(Fraction(value)), scale, "÷")
    how = {op.PLUS: added, op.MINUS: subtracted, op.TIMES: multiplied}.get(node.op, divided)
    as_whole = say("working.columns.as-whole", sum=to_text(inner), result=value)
    return (
        Step(node, apart, say("working.columns.without-points", scale=10**count)),
        Step(apart, done, as_whole, ((0,),), how(inner)),
        Step(done, result, say("working.columns.point-back", n=count, result=to_text(result))),
    )


_POINTS = {op.TIMES: "*", op.OVER: "÷"}


def _shifts(operator: op.Op, p: int, q: int) -> tuple[int, int, int]:
    """By how many places the first number's point goes, the second's, and the result's."""
    if operator is op.TIMES:
        return p, q, p + q
    return (p, 0, p) if operator is op.OVER else (max(p, q), max(p, q), max(p, q))


def _moves_point(number: Num) -> bool:
    """Whether multiplying by it only moves the point: 10, 100."""
    return number.value.denominator == 1 and _is_round(int(number.value))


def _decimals(number: Num) -> int:
    found = 0
    while (number.value * 10**found).denominator != 1 and found <= MOST_DIGITS:
        found += 1
    return found
