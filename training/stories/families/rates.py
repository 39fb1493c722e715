"""Rates and proportions: unit prices, recipes, maps, similar figures, variation, units."""

from fractions import Fraction
from random import Random

from training.stories.family import Ask, Family, Values


def _price(rng: Random) -> Values:
    n, m = rng.sample(range(2, 21), 2)
    one = Fraction(rng.randint(20, 900), 100)
    return {"n": n, "m": m, "one": one, "a": one * n, "b": one * m}


def _proportion(rng: Random) -> Values:
    k = rng.choice((2, 3, 4, 5, 6, Fraction(1, 2), Fraction(3, 2), Fraction(5, 2)))
    n = rng.randrange(2, 25, 2)
    a = rng.randrange(2, 60)
    m = n * k
    return {"n": n, "m": m, "a": a, "x": Fraction(a) * k}


def _map(rng: Random) -> Values:
    a, n = rng.randrange(5, 60, 5), rng.randint(1, 4)
    m = Fraction(rng.randint(3, 40), 2)
    return {"a": a, "n": n, "m": m, "x": a * m / n}


def _similar(rng: Random) -> Values:
    h, s = rng.randint(3, 7), rng.randint(2, 9)
    k = rng.randint(2, 12)
    return {"h": h, "s": s, "long": s * k, "x": h * k}


def _inverse(rng: Random) -> Values:
    while True:
        a, n, m = rng.randint(2, 30), rng.randint(2, 20), rng.randint(2, 20)
        if (a * n) % m == 0 and n != m:
            return {"a": a, "n": n, "m": m, "x": a * n // m}


def _minutes(rng: Random) -> Values:
    v, m = rng.randrange(6, 90, 6), rng.randrange(5, 55, 5)
    return {"v": v, "m": m, "x": Fraction(v * m, 60)}


def _lengths(rng: Random) -> Values:
    a, b = rng.randint(2, 12), rng.randint(10, 90)
    return {"a": a, "b": b, "x": a * 100 + b, "n": rng.randint(2, 6), "y": a * 100 - b}


FAMILIES = (
    Family(
        "unit price",
        _price,
        (
            "{n} {thing} cost {a:money}",
            "{name} [paid|pays] {a:money} for {n} {thing}",
            "A [pack|box|bag] of {n} {thing} [sells for|costs] {a:money}",
        ),
        (
            Ask(
                "[What is the price of one {thing.one}?|How much is one {thing.one}?]",
                "want {a}/{n} dollars",
                "one",
            ),
            Ask(
                (
                    "[How much do {m} {thing} cost?|What is the price of {m} {thing}?|At this rate, how "
                    "much would {m} {thing} cost?]"
                ),
                "want {a}/{n}*{m} dollars",
                "b",
            ),
        ),
    ),
    Family(
        "proportion: the same rate",
        _proportion,
        (
            "{name} can [type|read|pack|grade] {a} [pages|letters|boxes|papers] in {n} hours",
            "A [printer|machine] makes {a} [copies|parts] in {n} hours",
            "A car uses {a} liters of gas in {n} hours of driving",
        ),
        (Ask("[At this rate, how many|How many] is it in {m} hours[| at the same rate]?", "want x", "x"),),
        "let x = number in {m} hours\nx/{m} = {a}/{n}",
    ),
    Family(
        "recipe",
        _proportion,
        (
            "A recipe for {n} [servings|people] [needs|uses|calls for] {a} cups of {food}",
            "[To make|For] {n} {dish}, {name} needs {a} cups of {food}",
        ),
        (
            Ask(
                "[How much {food} is needed for {m}?|How many cups [of {food} |]are needed for {m}[?]]",
                "want x cups",
                "x",
            ),
        ),
        "let x = cups for {m}\nx/{m} = {a}/{n}",
    ),
    Family(
        "map scale",
        _map,
        (
            (
                "On a map, {n} [inches represent|inches stand for] {a} miles. The distance from "
                "{city} to {city2} is {m} inches on the map"
            ),
            "The scale of a map is {n} cm to {a} miles. On the map two towns are {m} cm apart",
        ),
        (
            Ask(
                "[How far apart are they?|What is the [actual|real] distance?|Find the actual distance.]",
                "want x miles",
                "x",
            ),
        ),
        "let x = actual distance\nx/{m} = {a}/{n}",
    ),
    Family(
        "similar triangles: shadows",
        _similar,
        (
            (
                "A [person|pole|fence post|sign] {h} feet tall casts a shadow {s} feet long. At the "
                "same time a [tree|building|tower|flagpole] casts a shadow of {long} feet"
            ),
            (
                "A {h:d}-foot [pole|post] has a {s:d}-foot shadow. [Nearby|Next to it], a "
                "[tree|tower]'s shadow is {long} feet long"
            ),
        ),
        (Ask("[How tall is [it|the taller one]?|Find the height of the taller one.]", "want x feet", "x"),),
        "let x = its height\nx/{long} = {h}/{s}",
    ),
    Family(
        "direct variation",
        _proportion,
        (
            (
                "the cost varies directly with the number of hours. When the number of hours is {n}, "
                "the cost is {a}"
            ),
            (
                "The [amount|bill|price] [varies directly as|is directly proportional to] the "
                "[weight|number of items|time]. For {n} it is {a}"
            ),
        ),
        (Ask("[What is it|How much is it] for {m}?", "want x", "x"),),
        "let x = value for {m}\nx/{m} = {a}/{n}",
    ),
    Family(
        "inverse variation",
        _inverse,
        (
            (
                "The time [for a job|to finish a job|of a trip] varies inversely [with|as] the "
                "[number of workers|speed]. [With|For] {n} it is {a} hours"
            ),
            (
                "{n} [workers|machines|painters] need {a} hours [for a job|to do a job]. The time is "
                "inversely proportional to their number"
            ),
            (
                "It takes {n} [workers|machines|painters] {a} hours to [finish|complete] a job[| if "
                "all work equally fast]"
            ),
        ),
        (
            Ask(
                (
                    "[How many hours is it for {m}?|How long does it take {m} of them?|What is the time for "
                    "{m}?]"
                ),
                "want x hours",
                "x",
            ),
        ),
        "let x = hours for {m}\n{m}x = {n}*{a}",
    ),
    Family(
        "minutes beside kilometres an hour",
        _minutes,
        (
            "A {vehicle} travels at {v} [km/h|kilometers per hour] for {m} minutes",
            "{name} [cycles|rides|drives] for {m} minutes at {v} km per hour",
        ),
        (
            Ask(
                (
                    "[How far is that?|What distance is that in km?|How many kilometers is that?|Find the "
                    "distance.]"
                ),
                "want {v}[km/h]*{m}[min] km",
                "x",
            ),
        ),
    ),
    Family(
        "metres and centimetres",
        _lengths,
        (
            "{name} [ties|puts] together [two ropes|two boards|two ribbons] of {a} m and {b} cm",
            "A [board|rope|pipe] is {a} m long, another one {b} cm",
        ),
        (
            Ask(
                "[How many cm are they together?|What is the total length in cm?]",
                "want {a}[m] + {b}[cm] cm",
                "x",
            ),
        ),
    ),
    Family(
        "单价、数量、总价",
        _price,
        ("[买|{name}买]{n}{thing.one}{thing}[用了|花了|要]{a}元",),
        (
            Ask("[每{thing.one}{thing}多少元？|一{thing.one}多少元？|求单价。]", "want {a}/{n} 元", "one"),
            Ask(
                "[买{m}{thing.one}[这样的|同样的]{thing}需要多少元？|照这样计算，{m}{thing.one}多少元？]",
                "want {a}/{n}*{m} 元",
                "b",
            ),
        ),
        "",
        "zh",
    ),
    Family(
        "比例尺",
        _map,
        ("[在一幅地图上|地图上]，{n}厘米表示实际{a}千米，[甲、乙两地|{city}和{city2}]的图上距离是{m}厘米",),
        (Ask("[实际距离是多少千米？|两地实际相距多少千米？]", "want x 千米", "x"),),
        "let x = 实际距离\nx/{m} = {a}/{n}",
        "zh",
    ),
    Family(
        "反比例",
        _inverse,
        (
            "[一项工程|修一条路|加工一批零件]，{n}人[做|合作]需要{a}天[完成|]，[每人工作效率相同|如果每人效率一样]",
        ),
        (Ask("{m}人做需要多少天？", "want x 天", "x"),),
        "let x = {m}人的天数\n{m}x = {n}*{a}",
        "zh",
    ),
)
