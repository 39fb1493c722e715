"""The tests' own arithmetic: what an expression, an answer or a line of working is worth."""

import ast
import itertools
import re
from fractions import Fraction

from app.study.curriculum import Exercise

POINTS = [Fraction(n, d) for n, d in ((-7, 2), (-3, 5), (2, 7), (5, 3), (11, 1), (-13, 1), (29, 1))]
"""More values than the degree of any polynomial here: two that agree on all are the same."""
OPERATIONS = {
    ast.Add: lambda a, b: a + b,
    ast.Sub: lambda a, b: a - b,
    ast.Mult: lambda a, b: a * b,
    ast.Div: lambda a, b: a / b,
    ast.Pow: lambda a, b: a**b,
}
NUMBER = re.compile(r"\d+(?:\.\d+)?")
_SIDE = re.compile(r"[\d.+\-*/^()]*\d[\d.+\-*/^()]*")
_OPERATION = re.compile(r"[\d)][-+*/^]")
_RAISED = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
_TO_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉", "0123456789" * 2)


def value(expression: str, **letters: Fraction) -> Fraction:
    """The value of an expression of numbers, `|` being a fraction bar and `3x` a product."""
    text = re.sub(r"(?<=[\da-z)])(?=[a-z(])", "*", expression.replace(" ", ""))
    text = re.sub(r"(\([^()]*\)|\w+)\|(\w+)", r"(\1/\2)", text).replace("^", "**")
    text = re.sub(r"(?<![\w.])0+(?=\d)", "", text)

    def walk(node: ast.expr) -> Fraction:
        match node:
            case ast.BinOp():
                return Fraction(OPERATIONS[type(node.op)](walk(node.left), walk(node.right)))
            case ast.UnaryOp(op=ast.USub()):
                return -walk(node.operand)
            case ast.UnaryOp(op=ast.UAdd()):
                return walk(node.operand)
            case ast.Constant():
                return Fraction(str(node.value))
            case ast.Name():
                return letters[node.id]
        raise AssertionError(ast.dump(node))

    return walk(ast.parse(text, mode="eval").body)


def from_latex(answer: str) -> Fraction:
    """A whole number, a decimal, or a fraction in lowest terms."""
    fraction = re.fullmatch(r"(-?)\\frac\{(\d+)\}\{(\d+)\}", answer)
    if fraction:
        n, d = int(fraction[2]), int(fraction[3])
        assert Fraction(n, d).denominator == d > 1, "not in lowest terms"
        return Fraction(n if not fraction[1] else -n, d)
    return Fraction(answer)


def coefficients(polynomial: str) -> dict[int, int]:
    """Power to coefficient, of a polynomial in one letter: `3x^2-x+7`."""
    found: dict[int, int] = {}
    for sign, size, letter, power in re.findall(r"([+-]?)(\d*)([a-z]?)\^?(\d*)", polynomial.replace(" ", "")):
        if size or letter:
            exponent = int(power or 1) if letter else 0
            assert exponent not in found
            found[exponent] = int(f"{sign}{size or 1}")
    return {power: size for power, size in found.items() if size}


def claims(working: str) -> list[tuple[str, str]]:
    """Every `expression=value` of numbers that a working states: `3x=20-5=15` states `20-5` and `15`."""
    found: list[tuple[str, str]] = []
    for word in working.split():
        sides = word.strip(",;:.").split("=")
        for left, right in itertools.pairwise(sides):
            if _SIDE.fullmatch(left) and _SIDE.fullmatch(right) and _OPERATION.search(left):
                found.append((left, right))
    return found


def numbers(text: str) -> list[Fraction]:
    """The numbers in `text`, smallest first, raised and lowered ones among them; signs are not looked at."""
    return sorted(
        Fraction(number) for number in NUMBER.findall(_RAISED.sub(r"^\g<0>", text).translate(_TO_DIGITS))
    )


def check_number(exercise: Exercise) -> None:
    assert from_latex(exercise.answer) == value(exercise.problem)
