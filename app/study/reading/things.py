"""The figures, lists and sequences that a set-up may name, with the formulas of their quantities."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Kind:
    """`parts` are what may be labelled; `quantities` their formulas; `relations` hold between parts.

    A `row` is a list or sequence: its parts stand in their order, without labels. Quantities with `n` in
    their formula are functions: term(10).
    """

    parts: tuple[str, ...]
    quantities: dict[str, str] = field(default_factory=dict)
    relations: tuple[str, ...] = ()
    row: bool = False


THINGS: dict[str, Kind] = {
    "rectangle": Kind(
        ("length", "width", "diagonal"),
        {"perimeter": "2(length + width)", "area": "length*width"},
        ("length^2 + width^2 = diagonal^2",),
    ),
    "square": Kind(
        ("side", "diagonal"),
        {"perimeter": "4side", "area": "side^2"},
        ("side^2 + side^2 = diagonal^2",),
    ),
    "triangle": Kind(
        ("first", "second", "third", "base", "height"),
        {"perimeter": "first + second + third", "area": "base*height/2"},
    ),
    "right-triangle": Kind(
        ("leg", "other", "hypotenuse"),
        {"perimeter": "leg + other + hypotenuse", "area": "leg*other/2"},
        ("leg^2 + other^2 = hypotenuse^2",),
    ),
    "parallelogram": Kind(("base", "height"), {"area": "base*height"}),
    "trapezoid": Kind(("base", "top", "height"), {"area": "(base + top)*height/2"}),
    "circle": Kind(
        ("radius", "diameter"),
        {"circumference": "2pi*radius", "area": "pi*radius^2"},
        ("diameter = 2radius",),
    ),
    "box": Kind(
        ("length", "width", "height"),
        {
            "volume": "length*width*height",
            "surface": "2(length*width + length*height + width*height)",
        },
    ),
    "cube": Kind(("side",), {"volume": "side^3", "surface": "6side^2"}),
    "cylinder": Kind(
        ("radius", "diameter", "height"),
        {
            "volume": "pi*radius^2*height",
            "surface": "2pi*radius^2 + 2pi*radius*height",
            "mantle": "2pi*radius*height",
        },
        ("diameter = 2radius",),
    ),
    "cone": Kind(
        ("radius", "diameter", "height"), {"volume": "pi*radius^2*height/3"}, ("diameter = 2radius",)
    ),
    "sphere": Kind(
        ("radius", "diameter"),
        {"volume": "4pi*radius^3/3", "surface": "4pi*radius^2"},
        ("diameter = 2radius",),
    ),
    "list": Kind((), dict.fromkeys(("mean", "median", "mode", "range", "total", "count"), ""), row=True),
    "arithmetic": Kind(
        ("first", "difference"),
        {"term": "first + (n - 1)*difference", "sum": "n*(2first + (n - 1)*difference)/2"},
        row=True,
    ),
    "geometric": Kind(
        ("first", "ratio"),
        {"term": "first*ratio^(n - 1)", "sum": "first*(ratio^n - 1)/(ratio - 1)"},
        row=True,
    ),
}

FUNCTIONS = {"term": 1, "sum": 1, "choose": 2, "arrange": 2, "sqrt": 1}
"""Names that stand before brackets, and how many values are in them."""

CIRCLE_NUMBER = "pi"
"""A part that every round thing may be given: circle radius 5, pi 3.14."""

NAMES: frozenset[str] = frozenset(
    {name for kind in THINGS.values() for name in (*kind.parts, *kind.quantities)} - set(FUNCTIONS)
)
"""The names that may stand in a formula for a quantity of a thing."""


def parts_of(kind: str) -> tuple[str, ...]:
    """What may be labelled of a thing of this kind: its parts, its quantities, pi where it is round."""
    found = THINGS[kind]
    quantities = [name for name in found.quantities if name not in FUNCTIONS]
    is_round = any("pi" in formula for formula in found.quantities.values())
    return (*found.parts, *quantities, *([CIRCLE_NUMBER] if is_round else []))
