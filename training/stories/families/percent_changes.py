"""Prices that rise and fall, commission, change."""

from fractions import Fraction
from random import Random

from training.stories.family import Ask, Family, Values


def _off(rng: Random) -> Values:
    a = Fraction(rng.randint(5, 400))
    if rng.random() < 0.35:
        a += Fraction(rng.choice((50, 99, 95, 25, 49)), 100)
    p = rng.choice((5, 10, 15, 20, 25, 30, 35, 40, 50, 60, 75))
    part = a * p / 100
    return {"a": a, "p": p, "part": part, "less": a - part, "more": a + part}


def _change(rng: Random) -> Values:
    a = rng.choice((20, 25, 40, 50, 80, 100, 120, 150, 160, 200, 250, 400, 500))
    p = rng.choice((5, 10, 15, 20, 25, 30, 40, 50, 60))
    return {"a": a, "b": Fraction(a * (100 + p), 100), "c": Fraction(a * (100 - p), 100), "p": Fraction(p)}


def _commission(rng: Random) -> Values:
    base, p, s = rng.randrange(200, 900, 50), rng.randint(2, 15), rng.randrange(500, 20000, 100)
    return {"base": base, "p": p, "s": s, "c": Fraction(s * p, 100), "t": base + Fraction(s * p, 100)}


def _several(rng: Random) -> Values:
    n, a, b = rng.randint(2, 9), rng.randint(2, 40), rng.randint(5, 90)
    paid = -(-(n * a + b) // 50) * 50
    return {"n": n, "a": a, "b": b, "t": n * a + b, "paid": paid, "back": paid - n * a - b}


FAMILIES = (
    Family(
        "mark-up and raise",
        _off,
        (
            "[A|The] {shop} buys {gadget} [wholesale |]for {a:money} and marks it up [by |]{p:pct}",
            (
                "The [original|wholesale] cost of {gadget} was {a:money}. The {shop} added a mark-up "
                "of {p:pct}"
            ),
            (
                "[Last year|Before the increase], the [rent|price of {gadget}|monthly fee] was "
                "{a:money}. It [went up|rose|increased] [by |]{p:pct}"
            ),
        ),
        (
            Ask(
                "[What is the [selling|new|list] price?|How much is it now?|Find the new price.]",
                "want {a} + {p}%*{a} dollars",
                "more",
            ),
            Ask(
                (
                    "[By how many dollars did it go up?|How much is the increase?|Find the [amount of the "
                    "|]mark-up.]"
                ),
                "want {p}%*{a} dollars",
                "part",
            ),
        ),
    ),
    Family(
        "percent of increase",
        _change,
        (
            "The price of {gadget} [rose|went up|increased] from {a:money} to {b:money}",
            "{name}'s [weekly pay|rent|phone bill] [went|was raised] from {a:money} to {b:money}",
            "[A town's population|The number of members] grew from {a} to {b}",
        ),
        (
            Ask(
                (
                    "[What is the percent [of increase|increase]?|By what percent did it increase?|Find the "
                    "percent increase.|By how many percent did it go up?]"
                ),
                "want ({b} - {a})/{a}*100 percent",
                "p",
            ),
        ),
    ),
    Family(
        "percent of decrease",
        _change,
        (
            "The price of {gadget} [fell|dropped|was reduced|went down] from {a:money} to {c:money}",
            "{gadget}, originally {a:money}, is on sale for {c:money}",
            "The number of [visitors|students|members] [fell|dropped|decreased] from {a} to {c}",
        ),
        (
            Ask(
                (
                    "[What is the percent [of decrease|decrease]?|By what percent did it [go "
                    "down|decrease]?|Find the percent decrease.]"
                ),
                "want ({a} - {c})/{a}*100 percent",
                "p",
            ),
        ),
    ),
    Family(
        "commission",
        _commission,
        (
            (
                "{name} [earns|gets|is paid] a {p:pct} commission on [all |]sales. [Last week|This "
                "month|In {month}] {name.he} sold goods worth {s:money}"
            ),
            (
                "A [real estate agent|salesperson|car dealer] receives a commission of {p:pct}. The "
                "sales were {s:money}"
            ),
        ),
        (
            Ask(
                "[How much [is the|was the] commission?|What is the commission?|Find the commission.]",
                "want {p}%*{s} dollars",
                "c",
            ),
        ),
    ),
    Family(
        "salary and commission",
        _commission,
        (
            (
                "{name} [earns|gets] {base:money} a week plus a {p:pct} commission on sales. [Last "
                "week|This week] {name.his} sales were {s:money}"
            ),
        ),
        (
            Ask(
                (
                    "[How much did {name.he} earn?|What were {name.his} [total |]earnings?|Find {name.his} "
                    "pay.]"
                ),
                "want {base} + {p}%*{s} dollars",
                "t",
            ),
        ),
    ),
    Family(
        "several things and change",
        _several,
        (
            (
                "{name} buys {n} {thing} for {a:money} each and {gadget} for {b:money}<. {name.He} "
                "has a coupon from {zz} weeks ago>"
            ),
            (
                "At the {shop}, {name} [picks|takes|gets] {n} {thing} at {a:money} each and {gadget} "
                "[for|that costs] {b:money}"
            ),
        ),
        (
            Ask(
                (
                    "[How much does {name.he} pay [in all|altogether]?|What is the total [cost|bill]?|How "
                    "much [money |]does {name.he} spend?]"
                ),
                "want {n}*{a} + {b} dollars",
                "t",
            ),
            Ask(
                "{name.He} pays with {paid:money}. How much change does {name.he} get?",
                "want {paid} - ({n}*{a} + {b}) dollars",
                "back",
            ),
        ),
    ),
    Family(
        "涨价和降价",
        _off,
        ("一{goods.one}{goods}原来{a}元，现在[降价|降低了|便宜了]{p:pct}",),
        (
            Ask("[现在多少元？|现价是多少元？]", "want {a} - {p}%*{a} 元", "less"),
            Ask("降了多少元？", "want {p}%*{a} 元", "part"),
        ),
        "",
        "zh",
    ),
)
