"""Mixtures: solutions of different strengths, foods of different prices."""

from fractions import Fraction
from random import Random

from training.stories.family import Ask, Family, Values


def _two_solutions(rng: Random) -> Values:
    """x of a %, y of b %, together n of c %."""
    while True:
        a, b = sorted(rng.sample(range(5, 96, 5), 2))
        x, y = rng.randint(1, 60), rng.randint(1, 60)
        c = Fraction(a * x + b * y, x + y)
        if c.denominator == 1:
            return {"a": a, "b": b, "c": int(c), "x": x, "y": y, "n": x + y}


def _water(rng: Random) -> Values:
    """x of water to n of a % makes c %."""
    while True:
        a, c, n = rng.randrange(10, 90, 5), rng.randrange(5, 80, 5), rng.randrange(2, 80, 2)
        if c < a and (n * (a - c)) % c == 0:
            return {"a": a, "c": c, "n": n, "x": n * (a - c) // c}


def _prices(rng: Random) -> Values:
    while True:
        a, b = (Fraction(cents, 4) for cents in rng.sample(range(6, 60), 2))
        x, y = rng.randint(1, 40), rng.randint(1, 40)
        c = (a * x + b * y) / (x + y)
        if (c * 20).denominator == 1 and a != b:
            return {"a": a, "b": b, "c": c, "x": x, "y": y, "n": x + y}


_UNIT = "[liters|gallons|milliliters|ounces|quarts]"
FAMILIES = (
    Family(
        "mixture: two solutions for a given amount",
        lambda rng: {
            **_two_solutions(rng),
            "unit": rng.choice(("liters", "gallons", "milliliters", "ounces", "quarts", "ml")),
        },
        (
            (
                "[A chemist|A scientist|{name}|A pharmacist|A lab assistant] [wants to make|needs|has "
                "to prepare] {n} {unit} of [a |]{c:pct} {liquid} by mixing a {a:pct} solution "
                "[with|and] a {b:pct} solution"
            ),
            (
                "[A chemist|{name}] mixes a {a:pct} {liquid} with a {b:pct} [one|{liquid}] to "
                "[get|make|obtain] {n} {unit} of a {c:pct} solution"
            ),
            (
                "{n} {unit} of a {c:pct} {liquid} [are to be made|are needed]. In stock are a {a:pct} "
                "and a {b:pct} solution"
            ),
        ),
        (
            Ask(
                "How many {unit} of each [solution |]should [be used|be mixed]?",
                "want x {unit}, y {unit}",
                "x y",
            ),
            Ask("How [much|many {unit}] of the {a:pct} solution [is|are] needed?", "want x {unit}", "x"),
            Ask("How many {unit} of the {b:pct} solution are needed?", "want y {unit}", "y"),
        ),
        (
            "let x = {unit} of {a}% solution\nlet y = {unit} of {b}% solution\nx + y = {n}\n{a}%*x + "
            "{b}%*y = {c}%*{n}"
        ),
    ),
    Family(
        "mixture: one solution added to another",
        lambda rng: {
            **_two_solutions(rng),
            "unit": rng.choice(("liters", "gallons", "milliliters", "ounces", "pints")),
        },
        (
            (
                "[A chemist|{name}|A technician] has {y} {unit} of a {b:pct} {liquid} and "
                "[wants|would like] to [make it a|dilute it to a|turn it into a] {c:pct} solution by "
                "adding a {a:pct} solution"
            ),
            (
                "A {a:pct} {liquid} is [added to|mixed with] {y} {unit} of a {b:pct} solution [to "
                "make|so that the result is] a {c:pct} solution"
            ),
        ),
        (
            Ask(
                "How many {unit} of the {a:pct} solution [should be added|are needed|must be added]?",
                "want x {unit}",
                "x",
            ),
            Ask("How much of the {a:pct} solution is needed?", "want x {unit}", "x"),
        ),
        "let x = {unit} of {a}% solution\n{a}%*x + {b}%*{y} = {c}%*(x + {y})",
    ),
    Family(
        "mixture: water added",
        lambda rng: {
            **_water(rng),
            "unit": rng.choice(("liters", "gallons", "milliliters", "ounces", "cups")),
        },
        (
            (
                "[A nurse|A chemist|{name}] has {n} {unit} of a {a:pct} {liquid}[, which is to be "
                "diluted|. It has to be diluted] with [pure |]water to [a strength of {c:pct}|make a "
                "{c:pct} solution]"
            ),
            (
                "[Pure water|Distilled water|Water] is [to be |]added to {n} {unit} of a {a:pct} "
                "{liquid} to [reduce it to|get] a {c:pct} solution"
            ),
        ),
        (
            Ask(
                "How [much water|many {unit} of water] [must be|should be|has to be] added?",
                "want x {unit}",
                "x",
            ),
        ),
        "let x = {unit} of water\n{a}%*{n} = {c}%*({n} + x)",
    ),
    Family(
        "mixture: foods of two prices",
        lambda rng: {**_prices(rng), "unit": rng.choice(("pounds", "kilograms", "ounces"))},
        (
            (
                "[A shop|{name}|A grocer|The owner of a store] mixes {nut} that cost {a:money} per "
                "pound with {nut2} that cost {b:money}"
            ),
            (
                "{name} wants to make {n} pounds of a [mix|mixture|blend] that [sells for|costs] "
                "{c:money} [per|a] pound from {nut} at {a:money} [per|a] pound and {nut2} at "
                "{b:money} [per|a] pound"
            ),
        )[1:],
        (
            Ask("How many pounds of each should {name.he} use?", "want x pounds, y pounds", "x y"),
            Ask("How many pounds of {nut} [does {name.he} need|are needed]?", "want x pounds", "x"),
            Ask("How many pounds of {nut2} are needed?", "want y pounds", "y"),
        ),
        "let x = pounds of {nut}\nlet y = pounds of {nut2}\nx + y = {n}\n{a}x + {b}y = {c}*{n}",
    ),
    Family(
        "mixture: a blend of coffees or candies",
        _prices,
        (
            (
                "[A coffee shop|A tea merchant|{name}'s store] [blends|mixes] {coffee} [worth|that "
                "sells for] {a:money} [a|per] pound with {coffee2} [worth|that sells for] {b:money} "
                "[a|per] pound to [get|make] {n} pounds of a blend worth {c:money} [a|per] pound"
            ),
            (
                "{coffee} costs {a:money} per pound and {coffee2} {b:money} per pound. {name} "
                "[needs|wants] {n} pounds of a blend [that costs|costing] {c:money} per pound"
            ),
        ),
        (
            Ask("How many pounds of each [are needed|should be used]?", "want x pounds, y pounds", "x y"),
            Ask("How many pounds of {coffee} should be used?", "want x pounds", "x"),
        ),
        "let x = pounds of {coffee}\nlet y = pounds of {coffee2}\nx + y = {n}\n{a}x + {b}y = {c}*{n}",
    ),
    Family(
        "mixture (zh): 盐水加水",
        _water,
        (
            "有浓度为{a}%的[盐水|糖水|酒精溶液]{n}克，[要配制成|要把它稀释成]浓度为{c}%的溶液",
            "把{n}克浓度为{a}%的[盐水|糖水]加水稀释成{c}%的溶液",
        ),
        (Ask("[需要|应|要]加[多少克水|水多少克]？", "want x 克", "x"),),
        "let x = 加的水\n{a}%*{n} = {c}%*({n} + x)",
        "zh",
    ),
    Family(
        "mixture (zh): 两种溶液",
        _two_solutions,
        ("用浓度为{a}%和{b}%的两种[盐水|酒精|糖水]配制{n}克浓度为{c}%的溶液",),
        (
            Ask("两种溶液各[需|要|需要]多少克？", "want x 克, y 克", "x y"),
            Ask("[需要|要用]浓度为{a}%的溶液多少克？", "want x 克", "x"),
        ),
        "let x = {a}%的溶液\nlet y = {b}%的溶液\nx + y = {n}\n{a}%*x + {b}%*y = {c}%*{n}",
        "zh",
    ),
)
