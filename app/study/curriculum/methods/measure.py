"""Lengths, areas and volumes as text: in the question, in the working and in the answer."""

from random import Random

LENGTHS = ("cm", "cm", "m", "mm", "km", "ft", "in", "")


def length_unit(rng: Random) -> str:
    """Mostly cm; sometimes none."""
    return rng.choice(LENGTHS)


def asked(value: int | str, unit: str) -> str:
    """`5 cm`, or `5` without a unit."""
    return f"{value} {unit}" if unit else str(value)


def worked(value: int | str, unit: str, power: int = 1) -> str:
    """`5 cm^2` as a working writes it."""
    return asked(value, unit) + (f"^{power}" if unit and power > 1 else "")


def latex(value: int | str, unit: str, power: int = 1) -> str:
    """`5\\text{ cm}^2` as an answer writes it."""
    if not unit:
        return str(value)
    return rf"{value}\text{{ {unit}}}" + (f"^{power}" if power > 1 else "")
