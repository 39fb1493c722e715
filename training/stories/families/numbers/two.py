"""Two numbers by two of their multiples; composed stories tell the rest (composed/settings)."""

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
FAMILIES = (
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
