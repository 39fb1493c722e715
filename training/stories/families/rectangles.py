"""Rectangles and squares whose sides are in relation."""

from random import Random

from training.stories.families.measures import unit_names
from training.stories.family import Ask, Family, Values


def _sides(rng: Random) -> Values:
    a, b = sorted((rng.randint(2, 60), rng.randint(2, 60)), reverse=True)
    return {**unit_names(rng), "a": a, "b": b, "p": 2 * (a + b), "area": a * b}


def _related(rng: Random) -> Values:
    x, k, d = rng.randint(2, 40), rng.randint(2, 5), rng.randint(1, 20)
    long, more = k * x, k * x + d
    return {
        **unit_names(rng),
        "x": x,
        "k": k,
        "d": d,
        "kx": long,
        "pk": 2 * (x + long),
        "areak": x * long,
        "y": x + d,
        "pd": 2 * (2 * x + d),
        "aread": x * (x + d),
        "more": more,
        "pm": 2 * (x + more),
        "aream": x * more,
    }


def _square(rng: Random) -> Values:
    x = rng.randint(2, 40)
    return {**unit_names(rng), "x": x, "p": 4 * x, "area": x * x, "v": x**3, "surface": 6 * x * x}


RECTANGLE = "[rectangle|rectangular {plot}|rectangular {plot}]"
FAMILIES = (
    Family(
        "rectangle: area and perimeter",
        _sides,
        (
            f"A {RECTANGLE} is {{a}} {{unit}} long and {{b}} {{unit}} wide",
            (
                f"[The length of a {RECTANGLE}|A {RECTANGLE} has a length that] is {{a}} {{unit}} and "
                "[its|the] width is {b} {unit}"
            ),
            "A {plot} [measures|is] {a} {unit} by {b} {unit}",
        ),
        (
            Ask(
                "[What is [the|its] area?|Find [the|its] area.|How [big|large] is its area?]",
                "want area {square}",
                "area",
            ),
            Ask(
                (
                    "[What is [the|its] perimeter?|Find [the|its] perimeter.|How much fence is needed to "
                    "go around it?|How long is the border around it?]"
                ),
                "want perimeter {unit}",
                "p",
            ),
        ),
        "rectangle length {a}, width {b}",
    ),
    Family(
        "rectangle: a missing side from the area",
        _sides,
        (
            (
                f"[The area of a {RECTANGLE} is {{area}} {{square}}|A {RECTANGLE} has an area of {{area}} "
                "{square}]. [Its|The] length is {a} {unit}"
            ),
        ),
        (
            Ask("[What is [the|its] width?|Find [the|its] width.|How wide is it?]", "want width {unit}", "b"),
            Ask("What is [the|its] perimeter?", "want perimeter {unit}", "p"),
        ),
        "rectangle length {a}, area {area}",
    ),
    Family(
        "rectangle: a missing side from the perimeter",
        _sides,
        (
            (
                f"[The perimeter of a {RECTANGLE} is {{p}} {{unit}}|A {RECTANGLE} has a perimeter of {{p}} "
                "{unit}]. [Its|The] width is {b} {unit}"
            ),
        ),
        (
            Ask(
                "[What is [the|its] length?|Find [the|its] length.|How long is it?]",
                "want length {unit}",
                "a",
            ),
            Ask("[What is|Find] [the|its] area[.]", "want area {square}", "area"),
        ),
        "rectangle width {b}, perimeter {p}",
    ),
    Family(
        "rectangle: length a multiple of the width, perimeter given",
        _related,
        (
            (
                f"The length of a {RECTANGLE} is {{k:times}} [its|the] width. [The|Its] perimeter is "
                "{pk} {unit}"
            ),
            (
                f"A {RECTANGLE} is {{k:times}} as long as [it is |]wide. [Its|The] perimeter "
                "[is|measures] {pk} {unit}"
            ),
            (
                f"The perimeter of a {RECTANGLE} is {{pk}} {{unit}}. [The|Its] length is {{k:times}} "
                "[the|its] width"
            ),
            (
                "It takes {pk} {unit} of fence to go around a rectangular {plot}, which is {k:times} "
                "as long as it is wide"
            ),
        ),
        (
            Ask(
                ("[What are the dimensions?|Find [the|its] length and width.|How long and how wide is it?]"),
                "want {k}x {unit}, x {unit}",
                "kx x",
            ),
            Ask("[What is|Find] [the|its] area[.]", "want area {square}", "areak"),
            Ask("[What is|Find] [the|its] width[.]", "want x {unit}", "x"),
        ),
        "let x = width\nrectangle length {k}x, width x\nperimeter = {pk}",
    ),
    Family(
        "rectangle: length more than the width, perimeter given",
        _related,
        (
            (
                f"The length of a {RECTANGLE} is {{d}} {{unit}} [more|longer] than [its|the] width. The "
                "perimeter is {pd} {unit}"
            ),
            f"A {RECTANGLE} is {{d}} {{unit}} longer than [it is |]wide & Its perimeter is {{pd}} {{unit}}",
            (
                f"The width of a {RECTANGLE} is {{d}} {{unit}} less than the length. [Its|The] perimeter "
                "is {pd} {unit}"
            ),
        ),
        (
            Ask(
                "[What are the dimensions?|Find the length and [the |]width.]",
                "want x + {d} {unit}, x {unit}",
                "y x",
            ),
            Ask("[What is|Find] [the|its] width[.]", "want x {unit}", "x"),
            Ask("[What is|Find] [the|its] area[.]", "want area {square}", "aread"),
        ),
        "let x = width\nrectangle length x + {d}, width x\nperimeter = {pd}",
    ),
    Family(
        "rectangle: length a multiple and more, perimeter given",
        _related,
        (
            (
                f"The length of a {RECTANGLE} is {{d}} {{unit}} more than {{k:times}} [its|the] width. "
                "[Its|The] perimeter is {pm} {unit}"
            ),
            (
                f"The perimeter of a {RECTANGLE} is {{pm}} {{unit}}. The length is {{d}} more than "
                "{k:times} the width"
            ),
        ),
        (
            Ask(
                "[What are the dimensions?|Find [the|its] length and width.]",
                "want {k}x + {d} {unit}, x {unit}",
                "more x",
            ),
            Ask("[What is|Find] [the|its] length[.]", "want {k}x + {d} {unit}", "more"),
        ),
        "let x = width\nrectangle length {k}x + {d}, width x\nperimeter = {pm}",
    ),
    Family(
        "rectangle: length more than the width, area given",
        _related,
        (
            (
                f"The length of a {RECTANGLE} is {{d}} {{unit}} [more|longer] than [its|the] width. "
                "[The|Its] area is {aread} {square}"
            ),
            (
                f"A {RECTANGLE} has an area of {{aread}} {{square}}. Its length is {{d}} {{unit}} more than "
                "its width"
            ),
        ),
        (
            Ask(
                "[What are the dimensions?|Find the length and [the |]width.]",
                "want x + {d} {unit}, x {unit}",
                "y x",
            ),
            Ask("[What is|Find] [the|its] width[.]", "want x {unit}", "x"),
        ),
        "let x = width\nrectangle length x + {d}, width x\narea = {aread}",
    ),
    Family(
        "square",
        _square,
        (
            "[The side of a square|One side of a square {plot}] is {x} {unit}[| long]",
            "A square {plot} has sides of {x} {unit}",
        ),
        (
            Ask("[What is|Find] [the|its] area[.]", "want area {square}", "area"),
            Ask("[What is|Find] [the|its] perimeter[.]", "want perimeter {unit}", "p"),
        ),
        "square side {x}",
    ),
    Family(
        "square: from its area or perimeter",
        _square,
        ("[The area of a square] is {area} {square}", "A square {plot} has an area of {area} {square}"),
        (
            Ask(
                "[How long is [one|each] side?|Find the length of a side.|What is the side [length|]?]",
                "want side {unit}",
                "x",
            ),
            Ask("[What is|Find] [the|its] perimeter[.]", "want perimeter {unit}", "p"),
        ),
        "square area {area}",
    ),
    Family(
        "长方形",
        _sides,
        ("[一个|一块]长方形[的{plot}|]长{a}米，宽{b}米", "[一块|有一块]长方形{plot}，长是{a}米，宽是{b}米"),
        (
            Ask("[它的|]面积是多少平方米？", "want area 平方米", "area"),
            Ask("[它的|]周长是多少米？", "want perimeter 米", "p"),
        ),
        "rectangle length {a}, width {b}",
        "zh",
    ),
    Family(
        "长方形：长是宽的几倍",
        _related,
        ("一个长方形的周长是{pk}厘米，长是宽的{k:倍}", "一块长方形{plot}的长是宽的{k:倍}，周长{pk}厘米"),
        (
            Ask("[这个长方形的面积是多少平方厘米？|求面积。]", "want area 平方厘米", "areak"),
            Ask("[长和宽各是多少厘米？|求长和宽。]", "want {k}x 厘米, x 厘米", "kx x"),
        ),
        "let x = 宽\nrectangle length {k}x, width x\nperimeter = {pk}",
        "zh",
    ),
)
