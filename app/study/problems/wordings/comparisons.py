"""Reads which of several numbers is the largest, and whether one is larger than another."""

import re

from app.study.maths.exact import rational
from app.study.maths.tree import symbols
from app.study.problems.expressions import expression
from app.study.problems.tasks.claims import Compared, More, OfKind, belongs
from app.study.problems.tasks.numbers import Compare, Order, Pick, YesNo
from app.study.problems.wordings.wording import Slots, Wording

_BETWEEN = re.compile(r"\s*(?:,|\bor\b|\band\b)\s*", re.IGNORECASE)


def _largest(slots: Slots) -> Pick | None:
    return _pick(slots["list"], largest=True)


def _smallest(slots: Slots) -> Pick | None:
    return _pick(slots["list"], largest=False)


def _pick(text: str, *, largest: bool) -> Pick | None:
    trees = tuple(expression(part) for part in _BETWEEN.split(text) if part)
    if len(trees) < 2 or any(symbols(tree) for tree in trees):
        return None
    return Pick(trees, largest)


def _ascending(slots: Slots) -> Order | None:
    return _order(slots["list"], descending=False)


def _descending(slots: Slots) -> Order | None:
    return _order(slots["list"], descending=True)


def _order(text: str, *, descending: bool) -> Order | None:
    trees = tuple(expression(part) for part in _BETWEEN.split(text) if part)
    if len(trees) < 2 or any(symbols(tree) for tree in trees):
        return None
    return Order(trees, descending)


def _is_of_kind(slots: Slots) -> YesNo | None:
    tree, kind = expression(slots["n"]), slots["kind"].lower()
    if symbols(tree):
        return None
    holds = belongs(tree, kind)
    return None if holds is None else YesNo(holds, OfKind(tree, kind))


def _is_more(slots: Slots) -> YesNo | None:
    trees = expression(slots["left"]), expression(slots["right"])
    left, right = map(rational, trees)
    return YesNo(left > right, More(*trees)) if left is not None and right is not None else None


def _statement(slots: Slots) -> YesNo | None:
    """A statement about numbers, by its values."""
    trees = expression(slots["left"]), expression(slots["right"])
    left, right = map(rational, trees)
    if left is None or right is None:
        return None
    sign = slots["sign"]
    if sign in {">", "<"}:
        more, less = trees if sign == ">" else trees[::-1]
        return YesNo(left > right if sign == ">" else left < right, More(more, less))
    holds = {"=": left == right, "≠": left != right, "<=": left <= right, ">=": left >= right}[sign]
    return YesNo(holds, Compared(trees[0], sign, trees[1]))


def _equal(slots: Slots) -> YesNo | None:
    return _statement({**slots, "sign": "≠" if slots.get("not") else "="})


def _compare(slots: Slots) -> Compare | None:
    trees = expression(slots["left"]), expression(slots["right"])
    return None if any(rational(tree) is None for tree in trees) else Compare(*trees)


def _is_less(slots: Slots) -> YesNo | None:
    return _is_more({"left": slots["right"], "right": slots["left"]})


_RELATED = "(?P<left>[^=<>≠]+?) ?(?P<sign><=|>=|[=<>≠]) ?(?P<right>[^=<>≠]+?)"

WORDINGS = (
    Wording(
        f"(evaluate|is|does|(decide|determine|state|say) (if|whether)) ?:? {_RELATED}"
        "( is)?( ?,? ?(true|correct|right))?( or (false|not|incorrect))?",
        _statement,
        {"Evaluate 3 > 2": "true", "Is 2/3 > 3/4?": "false", "Is 2 + 2 = 5 correct?": "false"},
    ),
    Wording(
        f"{_RELATED} ?[,.:;?(-]? ?(is (this|it|that) )?(true or false|true\\?|correct\\?|yes or no)\\)?",
        _statement,
        {"2 + 2 = 5 true or false": "false", "3/4 = 0.75. True or false?": "true"},
    ),
    Wording(
        "(is|are|does) {left:with_a_digit} ((?P<not>not )?(equal to|the same as|equivalent to|equal)|and) "
        "{right:with_a_digit}( equal| the same| equivalent)?",
        _equal,
        {"Is 3/4 equal to 0.75?": "true", "Are 2/4 and 3/6 equal?": "true"},
    ),
    Wording(
        "compare (the )?((numbers|fractions|decimals|following|values) ?:? )?{left} (and|with|to|,) {right}"
        "( ?(using|with) (the (signs?|symbols?) )?<,? ?>,?( or| and)? =)?",
        _compare,
        {"Compare 2/3 and 3/4": "compare 2/3; 3/4"},
    ),
    Wording(
        "(true or false ?[:,.?]?|is it true( that)?|is the statement) "
        "(?P<left>[^=<>≠]+?) ?(?P<sign><=|>=|[=<>≠]) ?(?P<right>[^=<>≠]+?)( true| correct)?",
        _statement,
        {
            "True or false: 2/3 > 1/3": "true",
            "Is it true that 3 + 5 = 9?": "false",
            "Is the statement 2 <= 2 true?": "true",
        },
    ),
    Wording(
        "is {left} (greater|more|larger|bigger) than {right}",
        _is_more,
        {"Is 3/4 greater than 2/3?": "true"},
    ),
    Wording(
        "is {left} (less|smaller) than {right}",
        _is_less,
        {"Is 3/4 less than 2/3?": "false"},
    ),
    Wording(
        "{WHICH_OF_THESE} is (the )?{LARGER}( number| fraction)? ?[:,]? {list}",
        _largest,
        {
            "Which is larger, 2/3 or 3/4?": "largest 2/3, 3/4",
            "Which number is the greatest: 0.5, 0.45 or 0.405?": "largest 0.5, 0.45, 0.405",
        },
    ),
    Wording(
        "{WHICH_OF_THESE} is (the )?{SMALLER}( number| fraction)? ?[:,]? {list}",
        _smallest,
        {"Which fraction is smaller, 2/3 or 3/4?": "smallest 2/3, 3/4"},
    ),
    Wording(
        "{ORDER} {THESE_NUMBERS}{list},? {FROM_SMALLEST}",
        _ascending,
        {
            "Order 2/3, 1/2 and 3/4 from smallest to largest": "order 2/3, 1/2, 3/4",
            "Write 0.5, 0.45, 0.405 in ascending order": "order 0.5, 0.45, 0.405",
            "Put 1/2, 1/3 and 1/4 in order, smallest first": "order 1/2, 1/3, 1/4",
        },
    ),
    Wording(
        "{ORDER} {THESE_NUMBERS}{FROM_SMALLEST} ?:? ?{list}",
        _ascending,
        {"Arrange in order from smallest: 0.5, 0.45": "order 0.5, 0.45"},
    ),
    Wording(
        "{ORDER} {THESE_NUMBERS}{list},? {FROM_LARGEST}",
        _descending,
        {"Order 2/3, 1/2 and 3/4 from largest to smallest": "descending 2/3, 1/2, 3/4"},
    ),
    Wording(
        "(what is )?the order of {list} from smallest to (biggest|largest|greatest)",
        _ascending,
        {"What is the order of 1/2 and 1/3 from smallest to biggest?": "order 1/2, 1/3"},
    ),
    Wording(
        "is {n:formula} (an? )?(?P<kind>natural|whole|integer|rational|irrational|real)( numbers?)?",
        _is_of_kind,
        {
            "Is √2 irrational?": "true",
            "Is √9 an irrational number?": "false",
            "Is -3 a whole number?": "false",
            "Is 0.75 rational?": "true",
        },
    ),
)
