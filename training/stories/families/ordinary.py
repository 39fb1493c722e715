"""Ordinary tasks in anybody's wording: equations, sums, percentages, expressions."""

from collections.abc import Mapping
from fractions import Fraction
from random import Random
from typing import Any

from training.stories.family import Ask, Family, Values


def _shown(formula: str, rng: Random) -> str:
    """A formula as it is typed: x², ×, ÷, without spaces."""
    if rng.random() < 0.25:
        formula = formula.replace(" ", "")
    if rng.random() < 0.3:
        formula = formula.replace("^2", "²")
    sign = rng.choice(("*", "*", "×", " x ", " × ", "·"))
    return formula.replace("*", sign if "x" not in formula or sign.strip() != "x" else "*")


def _equation(rng: Random) -> Values:
    x = rng.choice((rng.randint(1, 30), Fraction(rng.randint(1, 19), 2)))
    a, b, c = rng.randint(2, 15), rng.randint(1, 40), rng.randint(2, 9)
    kind = rng.randrange(5)
    if kind == 0:
        formula = f"{a}x + {b} = {_plain(a * x + b)}"
    elif kind == 1:
        x = Fraction(x) + b
        formula = f"{a}x - {b} = {_plain(a * x - b)}"
    elif kind == 2:
        formula = f"{a}(x + {b}) = {_plain(a * (x + b))}"
    elif kind == 3:
        x = rng.randint(1, 30) * c
        formula = f"x/{c} + {b} = {x // c + b}"
    else:
        formula = f"{a + c}x + {b} = {a}x + {_plain(b + c * x)}"
    return {"x": x, "f": formula, "text": _shown(formula, rng)}


def _plain(value: Any) -> str:
    value = Fraction(value)
    return str(value.numerator) if value.denominator == 1 else f"{float(value):.1f}"


def _system(rng: Random) -> Values:
    while True:
        x, y, a, b, c, d = (rng.randint(1, 12) for _ in range(6))
        if a * d + b * c:
            first, second = f"{a}x + {b}y = {a * x + b * y}", f"{c}x - {d}y = {c * x - d * y}"
            if c * x - d * y >= 0 and min(a, b, c, d) > 1:
                return {"x": x, "y": y, "f": f"{first}\n{second}", "first": first, "second": second}


def _sum(rng: Random) -> Values:
    a, b, c = rng.randint(2, 99), rng.randint(2, 60), rng.randint(2, 20)
    formula, value = rng.choice(
        (
            (f"{a} + {b}*{c}", a + b * c),
            (f"({a} + {b})*{c}", (a + b) * c),
            (f"{a}*{b}", a * b),
            (f"{a}^2", a * a),
            (f"{a * c}/{c} + {b}", a + b),
            (f"{a + b} - {b}", a),
            (f"{a}/{c}", Fraction(a, c)),
            (f"{a} - {b} + {c}", a - b + c),
        )
    )
    return {"f": formula, "v": value, "text": _shown(formula, rng)}


def _percent(rng: Random) -> Mapping[str, Any]:
    p, n = rng.choice((5, 8, 10, 12, 15, 20, 25, 30, 40, 50, 75, 120)), rng.randint(2, 400)
    x = rng.randint(2, 60) * 10
    return {
        "p": p,
        "n": n,
        "v": Fraction(p * n, 100),
        "x": x,
        "part": Fraction(x * p, 100),
        "q": Fraction(100 * n, x),
    }


def _fractions(rng: Random) -> Values:
    a, b = (Fraction(rng.randint(1, 9), rng.randint(2, 12)) for _ in range(2))
    sign = rng.choice("+-*/")
    value = {"+": a + b, "-": a - b, "*": a * b, "/": a / b}[sign]
    if a.denominator == 1 or b.denominator == 1:
        return _fractions(rng)
    first, second = (f"{each.numerator}/{each.denominator}" for each in (a, b))
    formula = (
        f"{first} {sign} {second}"
        if sign in "+-"
        else f"{first}{sign}{second}"
        if sign == "*"
        else f"({first})/({second})"
    )
    words = {"+": "+", "-": "-", "*": rng.choice("×*·"), "/": rng.choice(("÷", "divided by"))}[sign]
    return {"f": formula, "text": f"{first} {words} {second}", "v": value}


WHAT = (
    "[What is|What's|whats|Calculate|Compute|Work out|Evaluate|Find|How much is|Find the value of|pls do|"
    "can you do|i need]"
)
SOLVE = (
    "[Solve|Solve for x|Solve the equation|Find x|Find x if|Please solve|can u solve|pls solve|Determine x]"
)
FAMILIES = (
    Family(
        "an equation",
        _equation,
        ("",),
        (
            Ask(f"{SOLVE}[:| |, ] {{text}}", "want x", "x"),
            Ask("[What is x if|What's x when|whats x if|What is the value of x if] {text}", "want x", "x"),
            Ask("{text}[, |. |; |, ][find x|solve|x = ?|what is x|solve for x|x=?]", "want x", "x"),
        ),
        "{f}",
    ),
    Family(
        "two equations",
        _system,
        (
            (
                "[Solve the system|Solve|Solve the simultaneous equations|Find x and y|Solve this "
                "system of equations]: {first} [and|,|;] {second}"
            ),
            "{first}, {second}",
        ),
        (Ask("[Find x and y.|Solve for x and y.|What are x and y?]", "want x, y", "x y"),),
        "{f}",
    ),
    Family("a sum", _sum, ("",), (Ask(f"{WHAT} {{text}}", "want {f}", "v"),)),
    Family("fractions", _fractions, ("",), (Ask(f"{WHAT} {{text}}", "want {f}", "v"),)),
    Family(
        "percent of a number",
        _percent,
        ("",),
        (
            Ask(f"{WHAT} {{p:pct}} of {{n:d}}", "want {p}%*{n}", "v"),
            Ask("{part:d} is {p:pct} of what number?", "let x = the number\n{p}%*x = {part}\nwant x", "x"),
            Ask(
                (
                    "[What percent of {x:d} is {n:d}?|{n:d} is what percent of {x:d}?|{n:d} is what % "
                    "of {x:d}?]"
                ),
                "want {n}/{x}*100 percent",
                "q",
            ),
        ),
    ),
    Family(
        "解方程",
        _equation,
        ("[解方程|解下列方程|求x|求解|请解方程][：|:| |]{text}",),
        (Ask("[求x的值。|x等于多少？|x=？]", "want x", "x"),),
        "{f}",
        "zh",
    ),
    Family(
        "计算",
        _sum,
        ("[计算|口算|求值|请算一算]：{text}",),
        (Ask("[等于多少？|结果是多少？|是多少？]", "want {f}", "v"),),
        "",
        "zh",
    ),
)
