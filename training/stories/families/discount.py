"""Buying: discount, tax and tip."""

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


def _tax(rng: Random) -> Values:
    values = dict(_off(rng))
    p = Fraction(
        rng.choice((4, 5, 6, 7, 8, 9, Fraction(13, 2), Fraction(33, 4), Fraction(15, 2), Fraction(37, 4)))
    )
    a = values["a"]
    return {"a": a, "p": p if p.denominator > 1 else int(p), "part": a * p / 100, "more": a * (1 + p / 100)}


def _before(rng: Random) -> Values:
    x, p = rng.randint(2, 60) * 10, rng.choice((5, 10, 15, 20, 25, 30, 40, 50))
    return {
        "x": x,
        "p": p,
        "less": Fraction(x * (100 - p), 100),
        "more": Fraction(x * (100 + p), 100),
        "part": Fraction(x * p, 100),
    }


def _both(rng: Random) -> Values:
    a, p, q = rng.randint(4, 80) * 5, rng.choice((10, 15, 20, 25, 30, 40, 50)), rng.choice((5, 6, 7, 8, 10))
    sale = Fraction(a * (100 - p), 100)
    return {"a": a, "p": p, "q": q, "r": sale * (100 + q) / 100, "twice": sale * (100 - q) / 100}


def _zhe(rng: Random) -> Values:
    a, p = rng.randint(4, 100) * 10, rng.choice((50, 60, 70, 75, 80, 85, 90, 95))
    return {"x": a, "a": a, "p": p, "r": Fraction(a * p, 100), "saved": Fraction(a * (100 - p), 100)}


FAMILIES = (
    Family(
        "discount: the sale price",
        _off,
        (
            (
                "{gadget} [costs|is priced at|regularly sells for|has a list price of] {a:money} and "
                "is [on sale for |now |]{p:pct} off"
            ),
            (
                "The [regular|original|list|marked] price of {gadget} is {a:money}. [It is on sale at "
                "{p:pct} off|The {shop} gives a {p:pct} discount|There is a discount of {p:pct}|It is "
                "discounted {p:pct}]"
            ),
            (
                "[A|One] {shop} [offers|gives] {p:pct} off [all prices|everything]. {name} [wants to "
                "buy|buys|chooses] {gadget} [marked|with a price tag of|that normally costs] {a:money}"
            ),
            (
                "{name} has a coupon for {p:pct} off. {name.He} uses it to buy {gadget} [priced "
                "at|for] {a:money}<. The coupon is good for {zz} days>"
            ),
            "In a [sale|clearance], the {a:money} price of {gadget} is reduced by {p:pct}",
        ),
        (
            Ask(
                (
                    "[What is the sale price?|How much does it cost now?|What is the "
                    "[new|reduced|discounted|final] price?|Find the sale price.|How much will [it cost|be "
                    "paid]?]"
                ),
                "want {a} - {p}%*{a} dollars",
                "less",
            ),
            Ask(
                (
                    "[What is the [amount of the |]discount?|How much is saved?|Find the amount of [the "
                    "|]discount.|By how much is the price reduced?]"
                ),
                "want {p}%*{a} dollars",
                "part",
            ),
        ),
    ),
    Family(
        "sales tax",
        _tax,
        (
            "{name} buys {gadget} for {a:money}. The sales tax [rate |]is {p:pct}",
            (
                "[The price of {gadget} is|{gadget} costs] {a:money}[, plus {p:pct} [sales |]tax|. A "
                "sales tax of {p:pct} is added]"
            ),
            (
                "In {city} the sales tax is {p:pct}. {name} [purchased|bought] {gadget} [that "
                "cost|priced at] {a:money}"
            ),
        ),
        (
            Ask(
                "[How much is the [sales |]tax?|Find the sales tax.|What is the amount of the tax?]",
                "want {p}%*{a} dollars",
                "part",
            ),
            Ask(
                (
                    "[What is the total [cost|price]?|How much is it [with tax|in all|altogether]?|Find "
                    "the total [cost|price].]"
                ),
                "want {a} + {p}%*{a} dollars",
                "more",
            ),
        ),
    ),
    Family(
        "tip",
        _off,
        (
            (
                "[The|A] [bill|check] [for dinner|for lunch|at a restaurant] [is|was|came to] "
                "{a:money}. {name} [wants to leave|leaves|adds] a {p:pct} tip"
            ),
            "{name} had [dinner|lunch] for {a:money} and gave the waiter a tip of {p:pct}",
        ),
        (
            Ask(
                "[How much is the tip?|How much tip should {name.he} leave?|Find the tip.]",
                "want {p}%*{a} dollars",
                "part",
            ),
            Ask(
                "[What is the total[| with the tip]?|How much does {name.he} pay in all?]",
                "want {a} + {p}%*{a} dollars",
                "more",
            ),
        ),
    ),
    Family(
        "the price before a discount",
        _before,
        (
            (
                "[After a discount of {p:pct}|After a {p:pct} discount|At {p:pct} off], {gadget} "
                "[costs|sells for|is] {less:money}"
            ),
            (
                "{name} paid {less:money} for {gadget} [that was|which had been] [marked down "
                "by|reduced by|discounted by] {p:pct}"
            ),
        ),
        (
            Ask(
                (
                    "[What was the [original|regular|list] price?|Find the original price.|How much was it "
                    "before[| the discount]?]"
                ),
                "want x dollars",
                "x",
            ),
        ),
        "let x = original price\nx - {p}%*x = {less}",
    ),
    Family(
        "the price before tax or a rise",
        _before,
        (
            "[Including {p:pct} [sales |]tax|With a {p:pct} tax], {gadget} costs {more:money}",
            "The price of {gadget} [rose|went up|increased] by {p:pct} to {more:money}",
            "After a {p:pct} raise, {name} earns {more:money} a [day|week]",
        ),
        (
            Ask(
                (
                    "[What was it before?|What was the amount before [that|the increase]?|Find the [original "
                    "|]amount before.]"
                ),
                "want x dollars",
                "x",
            ),
        ),
        "let x = amount before\nx + {p}%*x = {more}",
    ),
    Family(
        "discount and then tax",
        _both,
        (
            (
                "{gadget} [costs|is priced at] {a:money}. It is {p:pct} off, and then {q:pct} [sales "
                "|]tax is added"
            ),
            (
                "{name} buys {gadget} with a regular price of {a:money} at a {p:pct} discount. The "
                "sales tax on the reduced price is {q:pct}"
            ),
        ),
        (
            Ask(
                "[What is the [final|total] price?|Find the total cost.]",
                "want ({a} - {p}%*{a})*(100% + {q}%) dollars",
                "r",
            ),
        ),
    ),
    Family(
        "two discounts",
        _both,
        (
            (
                "{gadget} for {a:money} is [reduced|marked down] by {p:pct}. [With a coupon|For "
                "members] there is another {q:pct} off [the sale price|the reduced price]"
            ),
            (
                "A {shop} takes {p:pct} off {gadget} marked {a:money}, and then another {q:pct} off "
                "the sale price"
            ),
        ),
        (
            Ask(
                "[What is the final price?|How much is it in the end?|Find the final price.]",
                "want ({a} - {p}%*{a})*(100% - {q}%) dollars",
                "twice",
            ),
        ),
    ),
    Family(
        "打折",
        _zhe,
        (
            "一{goods.one}{goods}原价{a}元，[打{p:折}|现在打{p:折}出售|按{p:折}出售|商场打{p:折}促销]",
            "{shop}[里|]的{goods}[全部|一律]打{p:折}，一{goods.one}原价{a}元的{goods}",
            "一{goods.one}{goods}的标价是{a}元，{shop}按标价的{p:折}[卖出|出售]",
        ),
        (
            Ask(
                "[打折后[是|卖|]多少元？|现价多少元？|现在[买要|要|卖]多少[元|钱]？|求现价。]",
                "want {a}*{p}% 元",
                "r",
            ),
            Ask(
                "[便宜了多少[元|钱]？|可以节省多少元？|比原价便宜多少元？]", "want {a} - {a}*{p}% 元", "saved"
            ),
        ),
        "",
        "zh",
    ),
    Family(
        "打折：原价",
        _zhe,
        (
            "一{goods.one}{goods}打{p:折}后[是|卖|的价格是]{r}元",
            "{name}用{r}元买了一{goods.one}打{p:折}的{goods}",
        ),
        (Ask("[原价[是|]多少元？|这{goods.one}{goods}原价多少元？|求原价。]", "want x 元", "x"),),
        "let x = 原价\n{p}%*x = {r}",
        "zh",
    ),
)
