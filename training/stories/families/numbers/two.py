"""Two numbers by their sum and how they differ."""

from random import Random

from training.stories.family import Ask, Family, Values


def sum_and_difference(rng: Random) -> Values:
    x, d, k = rng.randint(2, 60), rng.randint(1, 40), rng.randint(2, 7)
    more = k * x + d
    return {
        "x": x,
        "d": d,
        "k": k,
        "y": x + d,
        "s": 2 * x + d,
        "kx": k * x,
        "ks": (k + 1) * x,
        "more": more,
        "t": x + more,
        "kd": (k - 1) * x,
        "less": k * x - d if k * x > d else more,
        "sl": x + k * x - d,
    }


def _system(rng: Random) -> Values:
    x, y = rng.randint(2, 40), rng.randint(2, 40)
    k, m = rng.sample(range(2, 6), 2)  # equal ones would say the sum again
    return {"x": x, "y": y, "s": x + y, "k": k, "m": m, "r": k * x + m * y}


BOTH = "[Find the [two |]numbers.|What are the [two |]numbers?|Find both numbers.|What are they?]"
_SUM2 = (
    "[The sum of two numbers is {0}|Two numbers [add up to|have a sum of|total] {0}|When two numbers "
    "are added, the [result|sum] is {0}]"
)
FAMILIES = (
    Family(
        "numbers: two, a sum and a difference",
        sum_and_difference,
        (
            f"{_SUM2.format('{s}')}. One number is {{d}} [more|greater|larger] than the other",
            f"{_SUM2.format('{s}')}. One [of them |]is {{d}} [less|smaller] than the other",
            f"{_SUM2.format('{s}')} & [Their difference is|The difference of the numbers is] {{d}}",
            "One number is {d} more than another [number|one]. Together they make {s}",
        ),
        (
            Ask(BOTH, "want x, x + {d}", "x y"),
            Ask("[Find|What is] the [smaller|lesser] [number|one].", "want x", "x"),
            Ask("[Find|What is] the [larger|greater] [number|one].", "want x + {d}", "y"),
        ),
        "let x = the smaller number\nx + (x + {d}) = {s}",
    ),
    Family(
        "numbers: two, a sum and a multiple",
        sum_and_difference,
        (
            "One number is {k:times} another & Together they make {ks}",
            f"{_SUM2.format('{ks}')}. One number is {{k:times}} the other",
            "The sum of a number and {k:times} that number is {ks}",
        ),
        (
            Ask(BOTH, "want x, {k}x", "x kx"),
            Ask("[Find|What is] the smaller [number|one].", "want x", "x"),
        ),
        "let x = the smaller number\nx + {k}x = {ks}",
    ),
    Family(
        "numbers: two, one a multiple and more",
        sum_and_difference,
        (
            "One number is {d} more than {k:times} another & The two add up to {t}",
            f"{_SUM2.format('{t}')}. One number is {{d}} more than {{k:times}} the other",
            (
                f"{_SUM2.format('{t}')}. The larger [number |]is {{d}} more than {{k:times}} the smaller[| "
                "one| number]"
            ),
        ),
        (
            Ask(BOTH, "want x, {k}x + {d}", "x more"),
            Ask("[Find|What is] the smaller [number|one].", "want x", "x"),
        ),
        "let x = the smaller number\nx + ({k}x + {d}) = {t}",
    ),
    Family(
        "numbers: two unknowns in a system",
        _system,
        (
            (
                "The sum of two numbers is {s}. {k} times the first [number |]plus {m} times the "
                "second [number |]is {r}"
            ),
            "Two numbers add up to {s}. The sum of {k} times the first and {m} times the second is {r}",
        ),
        (Ask(BOTH, "want x, y", "x y"),),
        "let x = the first number\nlet y = the second number\nx + y = {s}\n{k}x + {m}y = {r}",
    ),
)
