"""Reads conditions after an equation: bounds on the unknown, or that it is real."""

from typing import NamedTuple

from app.study.problems.wordings.wording import compiled


class Ending(NamedTuple):
    """Words at the end of an equation, and what stands for them; an example, and what becomes of it."""

    words: str
    meaning: str
    example: str
    becomes: str


ENDINGS = (
    # Nothing new
    Ending(
        r"[\s,]+(where )?[a-z] is (a )?real( number)?", "", "x^2 = 4, where x is a real number", "x^2 = 4"
    ),
    Ending(r"[\s,]+(where )?[a-z] ∈ ℝ", "", "x^2 = 4, x ∈ ℝ", "x^2 = 4"),
    Ending(r"[\s,]+(where )?(over|in) the reals?( numbers)?", "", "x^2 = 4 over the real numbers", "x^2 = 4"),
    Ending(
        r"[\s,]+(where )?(over|in) the complex( numbers| plane)?",
        "",
        "x^2 = 4 in the complex plane",
        "x^2 = 4",
    ),
    Ending(r"[\s,]+(where )?for real [a-z]", "", "x^2 = 4 for real x", "x^2 = 4"),
    Ending(r"[\s,]+by factor(ing|ising)", "", "x^2 = 4 by factorising", "x^2 = 4"),
    Ending(r"[\s,]+by completing the square", "", "x^2 = 4 by completing the square", "x^2 = 4"),
    Ending(r"[\s,]+by substitution", "", "x + y = 3, y = 2x by substitution", "x + y = 3, y = 2x"),
    Ending(r"[\s,]+by elimination", "", "x + y = 3, x - y = 1 by elimination", "x + y = 3, x - y = 1"),
    Ending(r"[\s,]+by using the quadratic formula", "", "x^2 = 4 by using the quadratic formula", "x^2 = 4"),
    # An angle
    Ending(
        ",? (for|where|with|on|in) {low:digits} ?(?P<first><=?) ?{x:variable} ?(?P<last><=?)"
        " ?{high:digits} ?degrees",
        ", {low}° {first} {x} {last} {high}°",
        "sin(x) = 1/2 for 0 <= x <= 360 degrees",
        "sin(x) = 1/2, 0° <= x <= 360°",
    ),
    # An inequality
    Ending(
        ",? (for|where|with) positive {x:letter}", ", {x} > 0", "x^2 = 4 for positive x", "x^2 = 4, x > 0"
    ),
    Ending(
        ",? (for|where|with) negative {x:letter}", ", {x} < 0", "x^2 = 4 with negative x", "x^2 = 4, x < 0"
    ),
    Ending(
        ",? (for|where|with|given( that)?|if) {there:bound}",
        ", {there}",
        "x^2 = 4 given that x > 0",
        "x^2 = 4, x > 0",
    ),
    Ending(
        r"[\s,]+(for|where|with|on|(in|on) the interval) {there:range}",
        ", {there}",
        "sin(x) = 0 on the interval 0 <= x < 2π",
        "sin(x) = 0, 0 <= x < 2π",
    ),
)


def without_endings(equation: str) -> str:
    """`equation` with what is said after it as inequalities."""
    for ending in ENDINGS:
        found = compiled("{before}" + ending.words).fullmatch(equation)
        if found:
            slots = found.groupdict()
            equation = slots["before"] + ending.meaning.format(**slots)
    return equation
