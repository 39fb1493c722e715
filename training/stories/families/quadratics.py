"""Stories that lead to quadratic equations: thrown balls, areas with borders, numbers."""

from random import Random

from training.stories.family import Ask, Family, Values


def _straight_up(rng: Random) -> Values:
    x = rng.randint(1, 10)
    return {"v": 16 * x, "x": x}


def _dropped(rng: Random) -> Values:
    x = rng.randint(1, 12)
    return {"h": 16 * x * x, "x": x, "m": rng.randint(1, 20)}


def _border(rng: Random) -> Values:
    a, b, x = rng.randint(4, 30), rng.randint(4, 30), rng.randint(1, 6)
    return {"a": a, "b": b, "x": x, "area": (a + 2 * x) * (b + 2 * x)}


def _numbers(rng: Random) -> Values:
    x, d = rng.randint(2, 25), rng.randint(1, 15)
    s = rng.randint(2, 25)
    return {"x": x, "d": d, "p": x * (x + d), "y": x + d, "q": x * x + x, "s": s}


def _triangle(rng: Random) -> Values:
    x, d = 2 * rng.randint(1, 15), rng.randint(1, 14)
    return {"x": x, "d": d, "area": x * (x + d) // 2, "y": x + d}


FAMILIES = (
    Family(
        "thrown up: when it lands",
        _straight_up,
        (
            (
                "A [ball|rocket|stone] is [thrown|shot|launched] [straight |]upwards at "
                "{v} feet per second. Its height after t seconds is h = -16t^2 + {v:d}t"
            ),
        ),
        (
            Ask(
                (
                    "[When does it hit the ground?|After how many seconds is it back on the ground?|How long "
                    "is it in the air?]"
                ),
                "want x seconds",
                "x",
            ),
        ),
        "let x = seconds\n-16x^2 + {v}x = 0\nx > 0",
    ),
    Family(
        "dropped",
        _dropped,
        (
            "A [stone|ball|coin] falls from {h} feet up. It falls 16t^2 feet in t seconds",
            (
                "[The distance in feet that an object falls in t seconds is 16t^2|An object falls "
                "16t^2 feet in t seconds]. A [rock|penny|ball] is dropped from a {h:d}-foot "
                "[cliff|tower|bridge]"
            ),
        ),
        (
            Ask(
                (
                    "[When does it hit the ground?|How long does it take to reach the ground?|After how many "
                    "seconds does it land?]"
                ),
                "want x seconds",
                "x",
            ),
        ),
        "let x = seconds\n16x^2 = {h}",
    ),
    Family(
        "a border around a rectangle",
        _border,
        (
            (
                "A [picture|pool|garden] {a} feet by {b} feet [is surrounded by|has around it] a "
                "[border|path|walkway|frame] of [the same|equal] width [all around|on all sides]. The "
                "total area is {area} square feet"
            ),
            (
                "A [path|border] of uniform width [goes|runs] around a {a:d} ft by {b:d} ft "
                "[garden|pool]. Together they cover {area} square feet"
            ),
        ),
        (
            Ask(
                "[How wide is the strip around it?|Find the width of the strip around it.]",
                "want x feet",
                "x",
            ),
        ),
        "let x = width of the border\n({a} + 2x)*({b} + 2x) = {area}",
    ),
    Family(
        "two numbers by difference and product",
        _numbers,
        (
            (
                "[The product of two positive numbers is|Two positive numbers have a product of] {p}. "
                "One exceeds the other by {d}"
            ),
            "One positive number is {d} more than another & Their product is {p}",
        ),
        (Ask("[Find the [two |]numbers.|What are the numbers?]", "want x, x + {d}", "x y"),),
        "let x = the smaller number\nx*(x + {d}) = {p}\nx > 0",
    ),
    Family(
        "a number and its square",
        _numbers,
        (
            "The sum of a positive number and its square is {q}",
            "[If|When] a positive number is added to its square, [the result|the sum] is {q}",
        ),
        (Ask("[Find the number.|What is the number?]", "want x", "x"),),
        "let x = the number\nx + x^2 = {q}\nx > 0",
    ),
    Family(
        "triangle by area, base more than height",
        _triangle,
        (
            ("The base of a triangle is {d} feet more than the height. It has {area} square feet"),
            (
                "A triangular [sail|sign|flag] has an area of {area} square feet. Its base is {d} "
                "feet longer than its height"
            ),
        ),
        (
            Ask(
                "[Find the base and the height.|How long are base and height?]",
                "want x + {d} feet, x feet",
                "y x",
            ),
            Ask("[Find|What is] the height[.]", "want x feet", "x"),
        ),
        "let x = height\ntriangle base x + {d}, height x\narea = {area}",
    ),
)
