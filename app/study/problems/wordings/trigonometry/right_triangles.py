"""Reads right triangles: the hypotenuse of two legs, a side of an angle and the hypotenuse."""

from app.study.maths import operators as op
from app.study.maths.tree import Apply, Node, minus, number, plus, power, root, symbols, times
from app.study.problems.expressions import expression
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.wordings.wording import Slots, Wording

_TWO = number(2)
_UNIT = "( (units?|cm|m|mm|km|ft|feet|in|inches|yd|yards|miles))?"
_THEOREM = (
    r"( ?[?.]? ?use the pythagorean theorem ?: ?a\^2 ?\+ ?b\^2 ?= ?c\^2 ?\.? ?(substitute the given "
    r"values ?: ?"
    r"[^=]*=c\^2)?)?"
)


def _numbers(slots: Slots, *names: str) -> list[Node] | None:
    found = [expression(slots[name]) for name in names]
    return None if any(map(symbols, found)) else found


def _hypotenuse(slots: Slots) -> Evaluate | None:
    found = _numbers(slots, "a", "b")
    return Evaluate(root(plus(power(found[0], _TWO), power(found[1], _TWO)))) if found else None


def _leg(slots: Slots) -> Evaluate | None:
    found = _numbers(slots, "a", "c")
    return Evaluate(root(minus(power(found[1], _TWO), power(found[0], _TWO)))) if found else None


def _side_by_angle(slots: Slots) -> Evaluate | None:
    found = _numbers(slots, "angle", "c")
    if found is None or slots["angle"] != slots["same"]:
        return None
    function = op.SIN if slots["which"].lower() == "opposite" else op.COS
    return Evaluate(times(found[1], Apply(function, (Apply(op.DEGREES, (found[0],)),))))


WORDINGS = (
    Wording(
        rf"(solve the following problem ?: )?(a|in a) right triangle (has|with) legs of (lengths? "
        rf")?{{a:number}}{_UNIT} and "
        rf"{{b:number}}{_UNIT} ?[.,] ?(what is|find) the (length of the )?hypotenuse{_THEOREM}",
        _hypotenuse,
        {"A right triangle has legs of 20 cm and 21 cm. Find the hypotenuse.": "evaluate √(20^2 + 21^2)"},
    ),
    Wording(
        rf"(solve the following problem ?: )?leg a measures {{a:number}}{_UNIT} ?,? (and )?leg b "
        rf"measures {{b:number}}{_UNIT} ?\. "
        r"find the length of the hypotenuse",
        _hypotenuse,
        {
            "Leg a measures 9 m and leg b measures 40 m. Find the length of the hypotenuse.": (
                "evaluate √(9^2 + 40^2)"
            )
        },
    ),
    Wording(
        rf"(a|in a) right triangle (has|with) (a|one) leg of (length )?{{a:number}}{_UNIT} and (a "
        rf")?hypotenuse of (length )?"
        rf"{{c:number}}{_UNIT} ?[.,] ?(what is|find) the (length of the )?other leg",
        _leg,
        {
            "A right triangle has a leg of length 5 and a hypotenuse of length 13. Find the other leg.": (
                "evaluate √(13^2 - 5^2)"
            )
        },
    ),
    Wording(
        rf"(a|in a) right triangle (has|with) (one|an) angle measuring {{angle:number}}( degrees|°) ?\. "
        rf"the hypotenuse is {{c:number}}{_UNIT} "
        r"long ?\. (what is|find) the length of the side (?P<which>opposite|adjacent to) the "
        r"{same:number}[- ]?(degrees?|°) angle",
        _side_by_angle,
        {
            "A right triangle has an angle measuring 40°. The hypotenuse is 6 cm long. What is the length "
            "of the side opposite the 40° angle?": "evaluate 6 sin(40°)"
        },
    ),
)
