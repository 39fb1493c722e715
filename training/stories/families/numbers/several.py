"""Several unknown parts of a whole: the digits of a number, three numbers in relation."""

from random import Random

from training.stories.family import Ask, Family, Values


def _digits(rng: Random) -> Values:
    while True:
        y, x = rng.randint(1, 9), rng.randint(0, 9)  # tens, ones
        if x > y:
            return {"x": x, "y": y, "s": x + y, "d": 9 * (x - y), "number": 10 * y + x}


def _three(rng: Random) -> Values:
    x, a, k = rng.randint(3, 30), rng.randint(1, 15), rng.randint(2, 4)
    return {"x": x, "a": a, "k": k, "s": x + x + a + k * x, "y": x + a, "z": k * x}


FAMILIES = (
    Family(
        "numbers: the digits of a number",
        _digits,
        (
            (
                "The sum of the digits of a two-digit number is {s}. [If|When] the digits are "
                "reversed, the [new |]number is {d} [more|greater] than the original[| number]"
            ),
            (
                "The digits of a two-digit number add up to {s}. Reversing [its|the] digits "
                "[increases it|makes it larger] by {d}"
            ),
        ),
        (Ask("[Find the [original |]number.|What is the [original |]number?]", "want 10y + x", "number"),),
        "let x = the ones digit\nlet y = the tens digit\nx + y = {s}\n10x + y = 10y + x + {d}",
    ),
    Family(
        "numbers: three in relation",
        _three,
        (
            (
                "The sum of three numbers is {s}. The second [number |]is {a} more than the first, "
                "and the third is {k:times} the first"
            ),
            (
                "Three numbers add up to {s}. The second is {a} more than the first. The third is "
                "{k:times} the first"
            ),
        ),
        (
            Ask("[Find the [three |]numbers.|What are the numbers?]", "want x, x + {a}, {k}x", "x y z"),
            Ask("[Find|What is] the first number[.]", "want x", "x"),
        ),
        "let x = the first number\nx + (x + {a}) + {k}x = {s}",
    ),
)
