"""A unit of length, with the names of its square and its cube."""

from random import Random

from training.stories.family import Values

UNITS = ("cm", "m", "inches", "feet", "yards", "meters")

SQUARE = {
    "cm": "cm²",
    "m": "m²",
    "inches": "square inches",
    "feet": "square feet",
    "yards": "square yards",
    "meters": "square meters",
}

CUBIC = {
    "cm": "cm³",
    "m": "m³",
    "inches": "cubic inches",
    "feet": "cubic feet",
    "yards": "cubic yards",
    "meters": "cubic meters",
}


def unit_names(rng: Random) -> Values:
    """A unit, as `unit`, `square` and `cubic`."""
    unit = rng.choice(UNITS)
    return {"unit": unit, "square": SQUARE[unit], "cubic": CUBIC[unit]}
