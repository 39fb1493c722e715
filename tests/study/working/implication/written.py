"""Lines as a test writes them: "x = 1 or x = 2", "none"."""

from app.study.answers.kinds import Equation
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.working.lines import Cases, NoSolution


def tree(text):
    return parse(tokenize(text))


def equation(text):
    return Equation(*map(tree, text.split("=")))


def line(text):
    if text == "none":
        return NoSolution()
    cases = tuple(map(equation, text.split(" or ")))
    return cases[0] if len(cases) == 1 else Cases(cases)
