"""Order of operations (level 1: two operations, 2: three, 3: powers, up to four, 4 and 5: longer)."""

from random import Random

from app.study.curriculum.methods.expression import working
from app.study.curriculum.notation import latex
from app.study.curriculum.phrasing import EVALUATE
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

FORMS = {
    1: (
        "a+b*c", "a*b+c", "a*b-c", "d-a*b", "(a+b)*c", "(a-b)*c", "a*(b+c)", "a*(b-c)", "a-b+c",
        "d-(a+b)", "a+b+c",
    ),
    2: (
        "a*b+c*e", "a*b-c*e", "a+b*c-e", "(a+b)*c-e", "(a+b)*c+e", "a*(b+c)+e", "a*(b-c)+e",
        "d-a*(b+c)", "a+d/b", "(d-a)/b", "(a+d)/b", "d/a+b*c", "(a+b)*(c-e)", "a*b+c-e",
    ),
    3: (
        "a^2+b*c", "a^2-b", "b*c+a^2", "(a-b)^2+c", "d-a^2", "a^2+b^2", "a*(b+c)-d/e", "d/a+b*c-e",
        "(a+b)*c-d/e", "b*2^3+c", "(a^2-b)/c", "a*b+c*e-f", "(a+b)*(c+e)-f", "a+b*(c+e*f)",
    ),
    4: (
        "a^2+b*c-e*f", "(a+b)^2-c*e", "a*(b^2-c)+e", "d-(a+b)+c*e", "(a-b)^2*c+e", "d/a+b^2-c",
        "a*b+c*e+f*a", "(a+b)*(c-e)+f^2", "a^2*b-c*e", "2^3*a-b*c", "(a*b-c)*e-f", "d+a*(b+c)-e*f",
    ),
    5: (
        "(a+b)^2-c*(e+f)", "a^2+b^2-c*e+f", "(d-a*b)*c+e^2", "a*(b+c*(e-f))", "d/a+b*(c+e)-f",
        "(a^2-b)*c-e*f", "a^3-b*c+e", "(a+b)*(c+e)-d/f", "a*b^2-c*e+f", "((a+b)*c-e)*f",
    ),
}  # fmt: skip
LARGEST = {1: 60, 2: 80, 3: 100, 4: 300, 5: 500}
TEMPLATES = (
    *EVALUATE,
    "Simplify {e}.",
    "Use the order of operations to work out {e}.",
    "Evaluate the expression {e}.",
    "What is the value of {e}?",
    "Work out the value of {e}.",
    "Simplify: {e}",
    "Find the answer: {e}",
    "Do the sum {e}.",
)


def _drawn(level: int, rng: Random) -> tuple[str, list[str], int]:
    while True:  # few draws fail, on a negative or broken intermediate value
        form = rng.choice(FORMS[level])
        numbers = {letter: str(rng.randint(2, 9)) for letter in "abcef"} | {"d": str(rng.randint(10, 40))}
        expression = "".join(numbers.get(sign, sign) for sign in form)
        try:
            lines, value = working(expression)
        except ValueError:
            continue
        if value <= LARGEST[level]:
            return expression, lines, value


def draw(level: int, rng: Random) -> Problem:
    """An expression to work out one operation at a time."""
    text, lines, value = _drawn(level, rng)
    because = rf"One operation at a time, in order: \({latex(text)} = "
    return Problem(text, lines, because, str(value), TEMPLATES)


SKILL = Skill("order of operations", TEMPLATES, draw)
