"""Reads complex numbers in polar form: r(cos θ + i sin θ) and r cis θ, their products and absolute values."""

import re

from app.study.maths import operators as op
from app.study.maths.tree import Apply, Const, Node, bracketed, is_op, over, symbols, times, walk
from app.study.problems.expressions import expression
from app.study.problems.tasks.complex import ComplexFact, ComplexRoots
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.wordings.wording import Slots, Wording

I = Const("i")  # noqa: E741
_CIS = re.compile(r"\bcis ?\(((?:[^()]|\([^()]*\))*)\)")
_PLAIN_DEGREES = re.compile(r"\b(cos|sin) ?\( ?(-?\d+) ?\)")
_MOST_RADIANS = 6  # sin(145) in a polar form is of degrees


def _polar(text: str) -> Node:
    """The number, with cis written out, and whole angles as degrees."""
    text = _CIS.sub(lambda found: f"(cos({found[1]}) + i sin({found[1]}))", text)
    return expression(_PLAIN_DEGREES.sub(_in_degrees, text.replace("isin", "i sin")))


def _in_degrees(found: re.Match[str]) -> str:
    return f"{found[1]}({found[2]}°)" if abs(int(found[2])) > _MOST_RADIANS else found[0]


def _is_polar(tree: Node) -> bool:
    return any(True for each in _walk(tree) if is_op(each, op.COS, op.SIN))


def _walk(node: Node) -> list[Node]:
    return (
        [node, *(each for part in node.args for each in _walk(part))] if isinstance(node, Apply) else [node]
    )


def _rectangular(slots: Slots) -> Evaluate | None:
    tree = _polar(slots["z"])
    return Evaluate(tree) if _is_polar(tree) else None


def _product(slots: Slots) -> Evaluate:
    return Evaluate(times(bracketed(_polar(slots["first"])), bracketed(_polar(slots["second"]))))


def _quotient(slots: Slots) -> Evaluate:
    return Evaluate(over(bracketed(_polar(slots["first"])), bracketed(_polar(slots["second"]))))


def _size(slots: Slots) -> Evaluate:
    return Evaluate(Apply(op.ABS, (expression(slots["z"]),)))


_WHATS = {
    "conjugate": "conjugate",
    "complex conjugate": "conjugate",
    "real part": "real-part",
    "imaginary part": "imaginary-part",
    "argument": "argument",
    "principal argument": "argument",
}
_NTH = {
    "square": 2,
    "cube": 3,
    "cubic": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "5th": 5,
    "6th": 6,
}


def _fact(slots: Slots) -> ComplexFact | None:
    tree = _polar(slots["z"])
    what = _WHATS[" ".join(slots["what"].lower().split())]
    return None if symbols(tree) else ComplexFact(what, tree, bool(slots.get("degrees")))


def _polar_form(slots: Slots) -> ComplexFact | None:
    tree = expression(slots["z"])
    if symbols(tree) or _is_polar(tree) or not any(each == I for each in walk(tree)):
        return None
    return ComplexFact("polar", tree, bool(slots.get("degrees")))


def _roots(slots: Slots) -> ComplexRoots | None:
    """Of a number with i, or all complex ones of a real number."""
    tree = _polar(slots["z"])
    n = _NTH[slots["nth"].lower()]
    if symbols(tree) or (n == 2 and not any(each == I for each in walk(tree))):
        return None
    return ComplexRoots(tree, n)


_GIVEN = (
    r",? given z ?_? ?1 ?= ?{first:formula} and z ?_? ?2 ?= ?{second:formula}( ?[.,]? ?enter your "
    r"answer in rectangular form)?"
)
_Z1_Z2 = r"z ?_? ?1 ?(\* ?|and )?z ?_? ?2"

WORDINGS = (
    Wording(
        r"(convert|write|express) (the polar form of )?the (given )?(polar |complex )*number (from "
        r"polar )?(to|in|into) "
        r"rectangular form ?[:.]? ?(z ?= ?)?{z:formula}",
        _rectangular,
        {
            "Convert the complex number to rectangular form: 4(cos(π/3) + i sin(π/3))": (
                "evaluate 4(cos(π/3) + i sin(π/3))"
            )
        },
    ),
    Wording(
        rf"find the product (of )?{_Z1_Z2} ?{_GIVEN}",
        _product,
        {
            "Find the product z_1 z_2, given z_1 = 2(cos(80) + i sin(80)) and z_2 = 3(cos(40) + i sin(40))": (
                "evaluate (2(cos(80°) + i sin(80°)))(3(cos(40°) + i sin(40°)))"
            )
        },
    ),
    Wording(
        rf"find the quotient (of )?{_Z1_Z2} ?{_GIVEN}",
        _quotient,
        {
            "Find the quotient of z_1 z_2, given z_1 = 6 cis(π/2) and z_2 = 3 cis(π/3)": (
                "evaluate (6(cos(π/2) + i sin(π/2)))/(3(cos(π/3) + i sin(π/3)))"
            )
        },
    ),
    Wording(
        r"{FIND} the (absolute value|modulus|magnitude) of (the complex number )?z ?= ?{z:formula}",
        _size,
        {"Find the absolute value of z = 3 - 4i": "evaluate |3 - 4i|"},
    ),
    Wording(
        r"{FIND} the (modulus|absolute value|magnitude) of (the complex number )?{z:with_i}",
        _size,
        {"Find the modulus of 3 - 4i": "evaluate |3 - 4i|"},
    ),
    Wording(
        r"{FIND} the {what:complex_fact} of (the complex number )?(z ?= ?)?{z:with_i}"
        r"( {degrees:in_degrees})?",
        _fact,
        {
            "Find the conjugate of 3 - 4i": "complex conjugate 3 - 4i",
            "Find the argument of 1 + i in degrees": "complex argument 1 + i in degrees",
        },
    ),
    Wording(
        r"{WRITE} (the )?(complex number )?(z ?= ?)?{z:with_i} (in|to|into) (polar|trigonometric) form"
        r"(,? (with|using|in) (the )?(argument in |angle in )?{degrees:in_degrees})?",
        _polar_form,
        {"Write 1 + i in polar form": "complex polar 1 + i"},
    ),
    Wording(
        r"(convert|write|express) {z:polar_number} (in|to|into) "
        r"(rectangular|standard|cartesian|a ?\+ ?bi) form",
        _rectangular,
        {"Write 2(cos(60°) + i sin(60°)) in rectangular form": "evaluate 2(cos(60°) + i sin(60°))"},
    ),
    Wording(
        r"{FIND} (all )?(of )?(the )?((two|three|four|five|six|complex) )*{nth:root_index} roots of "
        r"(the complex number )?(z ?= ?)?{z:formula}",
        _roots,
        {"Find the cube roots of 8i": "complex-roots 8i by 3"},
    ),
)
