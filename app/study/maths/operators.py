r"""The table of operators and functions: their meaning, and how each is written.

The arithmetic, SymPy's two ways, both printers, the tokens and the parser look up here, so a new function is
one new line. Nothing heavy is imported: what mpmath and SymPy have for an operator stands here by its name.
"""

import operator
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Any, NamedTuple

from app.study.maths import arithmetic

ENCLOSED, SUM, PRODUCT, SIGNED, RAISED, ATOM = range(-1, 5)
"""How tightly an expression holds together; what holds less than its place needs goes in brackets.

A place that encloses by itself, like a numerator, needs none, not even those that were written.
"""

MANY = 60

Meaning = Callable[..., Any] | str


class Notation(NamedTuple):
    """How an operator is written: #1 and #2 are its operands, #* all of them with commas between.

    `level` is how tightly the whole holds together, `needs` how tightly each operand has to.
    """

    template: str
    level: int = ATOM
    needs: tuple[int, ...] = (ENCLOSED, ENCLOSED)


@dataclass(frozen=True, eq=False, slots=True)
class Op:
    """An operator or function; there is one object of each, so `is` compares them.

    Meanings: `exact` of fractions, `numeric` and `sympy` of the numbers of mpmath and SymPy: a function, or
    the name that the library has for it; "" where there is none, or where numeric.py or to_sympy.py has a
    function of its own. Notations: `tex`, and `text` for plain typing. `words` are its names in typing and in
    TeX, `inverse` the name of what f^{-1} means.
    """

    name: str
    least: int  # operands
    most: int
    exact: Callable[..., Fraction] | None
    numeric: Meaning
    sympy: Meaning
    tex: Notation
    text: Notation
    words: tuple[str, ...] = ()
    inverse: str = ""

    def __repr__(self) -> str:
        return repr(self.name)


def _sign(
    name: str,
    meaning: Callable[..., Any] | None,
    tex: Notation,
    text: Notation | None = None,
    exact: Callable[..., Fraction] | None = None,
) -> Op:
    """An operator that is written with a sign; `meaning` serves fractions, mpmath and SymPy alike."""
    operands = 2 if "#2" in tex.template else 1
    return Op(name, operands, operands, exact or meaning, meaning or "", meaning or "", tex, text or tex)


def _function(
    words: str,
    tex: str = "",
    *,
    name: str = "",
    operands: tuple[int, int] = (1, 1),
    exact: Callable[..., Fraction] | None = None,
    numeric: str | None = None,
    sympy: str | None = None,
    inverse: str = "",
) -> Op:
    r"""A function by its words, the printed one first, and its command in TeX (\operatorname if none).

    Its name is the first word, and mpmath's and SymPy's too, unless another is given.
    """
    spelled = tuple(words.split())
    name = name or spelled[0]
    head = tex or rf"\operatorname{{{name}}}"
    in_tex = Notation(rf"{head}\left(#*\right)")
    in_mpmath, in_sympy = (name if each is None else each for each in (numeric, sympy))
    return Op(
        name, *operands, exact, in_mpmath, in_sympy, in_tex, Notation(f"{spelled[0]}(#*)"), spelled, inverse
    )


def _itself(a: Any) -> Any:
    return a


def _hundredth(a: Any) -> Any:
    return a / 100


_ROW = (SUM, PRODUCT)
_LAST = (ATOM,)
PLUS = _sign("+", operator.add, Notation("#1 + #2", SUM, _ROW))
MINUS = _sign("-", operator.sub, Notation("#1 - #2", SUM, _ROW))
PLUS_MINUS = _sign("plus-minus", None, Notation(r"#1 \pm #2", SUM, _ROW), Notation("#1 ± #2", SUM, _ROW))
MINUS_PLUS = _sign("minus-plus", None, Notation(r"#1 \mp #2", SUM, _ROW), Notation("#1 ∓ #2", SUM, _ROW))
PM = _sign("pm", None, Notation(r"\pm #1", SUM, (PRODUCT,)), Notation("±#1", SIGNED, (PRODUCT,)))
MP = _sign("mp", None, Notation(r"\mp #1", SUM, (PRODUCT,)), Notation("∓#1", SIGNED, (PRODUCT,)))
NEGATIVE = _sign("neg", operator.neg, Notation("-#1", SIGNED, (PRODUCT,)))
TIMES = _sign("*", operator.mul, Notation("#1 #2", PRODUCT, (PRODUCT, RAISED)))
OVER = _sign(
    "/", operator.truediv, Notation(r"\frac{#1}{#2}"), Notation("#1/#2", PRODUCT, (PRODUCT, RAISED)),
    exact=arithmetic.quotient,
)  # fmt: skip
POWER = _sign(
    "^", None, Notation("#1^{#2}", RAISED, (ATOM, ENCLOSED)), Notation("#1^#2", RAISED, (ATOM, ATOM)),
    exact=arithmetic.power,
)  # fmt: skip
MIXED = _sign("mixed", operator.add, Notation("#1#2"), Notation("#1 #2", RAISED, (ATOM, SUM)))
PERCENT = _sign("percent", _hundredth, Notation(r"#1\%", RAISED, _LAST), Notation("#1%", RAISED, _LAST))
DEGREES = _sign("degrees", None, Notation(r"#1^{\circ}", RAISED, _LAST), Notation("#1°", RAISED, _LAST))
FACTORIAL = Op(
    "!", 1, 1, arithmetic.factorial, "", "factorial", Notation("#1!", RAISED, _LAST),
    Notation("#1!", RAISED, _LAST), ("factorial",),
)  # fmt: skip
ROOT = Op(
    "root", 2, 2, arithmetic.root, "", "", Notation(r"\sqrt[#2]{#1}"), Notation("root(#*)", RAISED), ("root",)
)
ABS = Op("abs", 1, 1, abs, abs, "Abs", Notation(r"\left|#1\right|"), Notation("|#1|"), ("abs",))
LOG = _function("log lg", r"\log", operands=(1, 2), numeric="", sympy="")
LN = _function("ln", r"\ln", sympy="log")
EXP = _function("exp")
SIN = _function("sin", r"\sin", inverse="asin")
COS = _function("cos", r"\cos", inverse="acos")
TAN = _function("tan", r"\tan", inverse="atan")

MOD = Op(
    "mod", 2, 2, arithmetic.remainder, "", "Mod",
    Notation(r"#1 \operatorname{mod} #2", PRODUCT, (PRODUCT, RAISED)),
    Notation("#1 mod #2", PRODUCT, (PRODUCT, RAISED)), ("mod",),
)  # fmt: skip

_TABLE = (
    PLUS, MINUS, PLUS_MINUS, MINUS_PLUS, PM, MP, NEGATIVE, TIMES, OVER, POWER, MIXED, PERCENT, DEGREES,
    FACTORIAL, ROOT, ABS, LOG, LN, EXP, SIN, COS, TAN,
    _function("cot", r"\cot", inverse="acot"),
    _function("sec", r"\sec", inverse="asec"),
    _function("csc cosec", r"\csc", inverse="acsc"),
    _function("arcsin asin", r"\sin^{-1}", name="asin"),
    _function("arccos acos", r"\cos^{-1}", name="acos"),
    _function("arctan atan", r"\tan^{-1}", name="atan"),
    _function("arccot", r"\cot^{-1}", name="acot"),
    _function("arcsec", r"\sec^{-1}", name="asec"),
    _function("arccsc", r"\csc^{-1}", name="acsc"),
    _function("sinh", r"\sinh", inverse="asinh"),
    _function("cosh", r"\cosh", inverse="acosh"),
    _function("tanh", r"\tanh", inverse="atanh"),
    _function("arcsinh arsinh", name="asinh"),
    _function("arccosh arcosh", name="acosh"),
    _function("arctanh artanh", name="atanh"),
    _function("floor", exact=arithmetic.floor),
    _function("ceil ceiling", exact=arithmetic.ceiling, sympy="ceiling"),
    _function("sign sgn", exact=arithmetic.sign),
    _function("min", r"\min", operands=(1, MANY), exact=arithmetic.least, numeric="", sympy="Min"),
    _function("max", r"\max", operands=(1, MANY), exact=arithmetic.greatest, numeric="", sympy="Max"),
    _function("gcd gcf hcf", r"\gcd", operands=(1, MANY), exact=arithmetic.common_divisor, numeric=""),
    _function("lcm", operands=(1, MANY), exact=arithmetic.common_multiple, numeric=""),
    MOD,
    Op(
        "binom", 2, 2, arithmetic.combinations, "", "binomial", Notation(r"\binom{#1}{#2}"),
        Notation("binom(#*)"), ("binom", "nCr"),
    ),
    _function("nPr", name="npr", operands=(2, 2), exact=arithmetic.permutations, numeric="", sympy=""),
)  # fmt: skip

OPERATORS = {op.name: op for op in _TABLE}
FUNCTIONS = {word: op for op in _TABLE for word in op.words} | {"sqrt": ROOT, "cbrt": ROOT}
"""What a function is called in typing or TeX → the operator."""

ROOTS = {"sqrt": 2, "cbrt": 3, "√": 2, "∛": 3, "∜": 4}
"""A root that is written without its index → the index."""

OWN_FUNCTIONS = frozenset("fghFGHP")
"""Letters that mean a function of the question's own when a bracket follows directly."""


def function_named(word: str) -> Op | None:
    """The function that `word` names; a word of three letters or more in any case."""
    return FUNCTIONS.get(word) or (FUNCTIONS.get(word.lower()) if len(word) > 2 else None)


@lru_cache
def own_function(letter: str) -> Op:
    """A function that the question itself defines, like f; it has no meaning by itself."""
    written = Notation(f"{letter}(#*)")  # with \left( it would be read as a product
    return Op(f"{letter}()", 1, 1, None, "", "", written, written)


class Constant(NamedTuple):
    """A number that has a name, and what mpmath and SymPy call it."""

    name: str
    numeric: str
    sympy: str
    tex: str
    text: str
    words: tuple[str, ...] = ()


CONSTANTS = {
    constant.name: constant
    for constant in (
        Constant("pi", "pi", "pi", r"\pi", "π", ("pi", "Pi", "PI", "π")),
        Constant("e", "e", "E", "e", "e"),
        Constant("i", "j", "I", "i", "i"),
        Constant("oo", "", "oo", r"\infty", "∞", ("inf", "infinity", "oo", "∞")),
    )
}
"""The tree's name of a constant → the constant."""

CONSTANT_WORDS = {word: constant.name for constant in CONSTANTS.values() for word in constant.words}
