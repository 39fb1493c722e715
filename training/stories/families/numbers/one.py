"""One number: a multiple of it, more or less."""

from random import Random

from training.stories.family import Ask, Family, Values


def linear(rng: Random) -> Values:
    x, k, n, j = rng.randint(2, 40), rng.randint(2, 9), rng.randint(1, 30), rng.randint(1, 5)
    k = k + j
    return {
        "x": x,
        "k": k,
        "n": n,
        "r": k * x + n,
        "m": k * x - n if k * x > n else 0,
        "j": j,
        "e": (k - j) * x,
        "h": k * (x + n),
    }


def _positive_linear(rng: Random) -> Values:
    while True:
        values = linear(rng)
        if values["m"] > 0:
            return values


def _both_sides(rng: Random) -> Values:
    values = linear(rng)
    return {**values, "n": values["e"]}


NUMBER = Ask(
    ("[Find the number.|What is the number?|What number is it?|What is this number?|Determine the number.]"),
    "want x",
    "x",
)
FAMILIES = (
    Family(
        "numbers: a multiple and a sum",
        linear,
        (
            "[{k:times} a number, increased by {n}, is {r}|The sum of {k:times} a number and {n} is {r}]",
            "{n} more than {k:times} a [certain |]number is {r}",
            (
                "[If|When] you multiply a number by {k} and [then |]add {n}, [you get|the result "
                "is|the answer is] {r}"
            ),
            "I [am thinking|think] of a number. When I multiply it by {k} and add {n}, I get {r}",
            "The product of {k} and a number, plus {n}, equals {r}",
        ),
        (NUMBER,),
        "let x = the number\n{k}x + {n} = {r}",
    ),
    Family(
        "numbers: a multiple and a difference",
        _positive_linear,
        (
            "{n} less than {k:times} a number is {m}",
            "The difference [of|between] {k:times} a number and {n} is {m}",
            "[If|When] {n} is subtracted from {k:times} a number, [the result|what is left] is {m}",
            "{k:times} a number decreased by {n} [is|gives|equals] {m}",
        ),
        (NUMBER,),
        "let x = the number\n{k}x - {n} = {m}",
    ),
    Family(
        "numbers: letters on both sides",
        _both_sides,
        (
            "{k:times} a number is {n} more than {j} times the [same |]number",
            "{k} times a number equals {n} more than {j} times the number",
            "{k} times a certain number is the same as {n} plus {j} times [that number|it]",
        ),
        (NUMBER,),
        "let x = the number\n{k}x = {j}x + {n}",
    ),
    Family(
        "numbers: a multiple of a sum",
        linear,
        (
            "{k:times} the sum of a number and {n} is {h}",
            "The sum of a number and {n}, multiplied by {k}, is {h}",
            (
                "[If|When] {n} is added to a number and the [sum|result] is multiplied by {k}, [the "
                "answer is|you get] {h}"
            ),
        ),
        (NUMBER,),
        "let x = the number\n{k}(x + {n}) = {h}",
    ),
)
