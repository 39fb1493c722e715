"""Numbers that are described in words: sums, multiples, consecutive integers, digits."""

from random import Random

from training.stories.family import Ask, Family, Values


def _two(rng: Random) -> Values:
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


def _linear(rng: Random) -> Values:
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
        values = _linear(rng)
        if values["m"] > 0:
            return values


def _consecutive(rng: Random) -> Values:
    x = rng.randint(1, 120)
    even = 2 * rng.randint(1, 70)
    odd = even + 1
    return {
        "x": x,
        "s2": 2 * x + 1,
        "s3": 3 * x + 3,
        "b": x + 1,
        "c": x + 2,
        "p": x * (x + 1),
        "even": even,
        "odd": odd,
    }


def _even(rng: Random) -> Values:
    x = 2 * rng.randint(1, 70)
    return {"x": x, "s": 3 * x + 6, "t": 2 * x + 2, "p": x * (x + 2), "b": x + 2, "c": x + 4}


def _odd(rng: Random) -> Values:
    values = dict(_even(rng))
    x = values["x"] + 1
    return {"x": x, "s": 3 * x + 6, "t": 2 * x + 2, "p": x * (x + 2), "b": x + 2, "c": x + 4}


def _digits(rng: Random) -> Values:
    while True:
        y, x = rng.randint(1, 9), rng.randint(0, 9)  # tens, ones
        if x > y:
            return {"x": x, "y": y, "s": x + y, "d": 9 * (x - y), "number": 10 * y + x}


def _three(rng: Random) -> Values:
    x, a, k = rng.randint(3, 30), rng.randint(1, 15), rng.randint(2, 4)
    return {"x": x, "a": a, "k": k, "s": x + x + a + k * x, "y": x + a, "z": k * x}


def _both_sides(rng: Random) -> Values:
    values = _linear(rng)
    return {**values, "n": values["e"]}


def _system(rng: Random) -> Values:
    x, y, k, m = rng.randint(2, 40), rng.randint(2, 40), rng.randint(2, 5), rng.randint(2, 5)
    return {"x": x, "y": y, "s": x + y, "k": k, "m": m, "r": k * x + m * y}


def _product(rng: Random) -> Values:
    x = rng.randint(2, 30)
    return {"x": x, "b": x + 1, "p": x * (x + 1)}


NUMBER = Ask(
    ("[Find the number.|What is the number?|What number is it?|What is this number?|Determine the number.]"),
    "want x",
    "x",
)
BOTH = "[Find the [two |]numbers.|What are the [two |]numbers?|Find both numbers.|What are they?]"
_SUM2 = (
    "[The sum of two numbers is {0}|Two numbers [add up to|have a sum of|total] {0}|When two numbers "
    "are added, the [result|sum] is {0}]"
)

FAMILIES = (
    Family(
        "numbers: a multiple and a sum",
        _linear,
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
        _linear,
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
    Family(
        "numbers: two, a sum and a difference",
        _two,
        (
            f"{_SUM2.format('{s}')}. One number is {{d}} [more|greater|larger] than the other",
            f"{_SUM2.format('{s}')}. One [of them |]is {{d}} [less|smaller] than the other",
            f"{_SUM2.format('{s}')} & [Their difference is|The difference of the numbers is] {{d}}",
            "One number is {d} more than another [number|one]. Their sum is {s}",
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
        _two,
        (
            "One number is {k:times} another & Their sum is {ks}",
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
        _two,
        (
            "One number is {d} more than {k:times} another & Their sum is {t}",
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
    Family(
        "consecutive integers: two or three by their sum",
        _consecutive,
        (
            "The sum of three consecutive [integers|whole numbers|numbers] is {s3}",
            (
                "Three consecutive [integers|whole numbers|page numbers|house numbers] [add up "
                "to|have a sum of|total] {s3}"
            ),
        ),
        (
            Ask(
                "[Find the [three |]integers.|What are the [three |]numbers?|Find them.]",
                "want x, x + 1, x + 2",
                "x b c",
            ),
            Ask(
                (
                    "[Find the smallest[| one| of them].|What is the [smallest|first|least] "
                    "[number|integer|one]?]"
                ),
                "want x",
                "x",
            ),
            Ask("[Find the largest[| one| of them].|What is the largest [number|one]?]", "want x + 2", "c"),
        ),
        "let x = the first integer\nx + (x + 1) + (x + 2) = {s3}",
    ),
    Family(
        "consecutive integers: two by their sum",
        _consecutive,
        (
            "The sum of two consecutive [integers|whole numbers|numbers] is {s2}",
            (
                "Two consecutive [integers|pages of a book|house numbers] [have numbers that add up "
                "to|add up to] {s2}"
            ),
            "{name} opens a book. The two facing pages have numbers whose sum is {s2}",
        ),
        (
            Ask(
                "[Find [them|both numbers|the numbers].|What are the [two |]numbers?]", "want x, x + 1", "x b"
            ),
        ),
        "let x = the first number\nx + (x + 1) = {s2}",
    ),
    Family(
        "consecutive even integers",
        _even,
        (
            "The sum of three consecutive even [integers|numbers] is {s}",
            "Three [consecutive even numbers|even numbers in a row] add up to {s}",
        ),
        (
            Ask("[Find the [three |]integers.|What are the numbers?]", "want x, x + 2, x + 4", "x b c"),
            Ask("[What is|Find] the [largest|greatest] of [them|the numbers][.]", "want x + 4", "c"),
        ),
        "let x = the first even integer\nx + (x + 2) + (x + 4) = {s}",
    ),
    Family(
        "consecutive odd integers",
        _odd,
        (
            "The sum of two consecutive odd [integers|numbers] is {t}",
            "Two consecutive odd [numbers|integers] [have a sum of|add up to] {t}",
        ),
        (
            Ask("[Find the [two |]integers.|What are the numbers?]", "want x, x + 2", "x b"),
            Ask("[What is|Find] the [larger|greater] [one|number][.]", "want x + 2", "b"),
        ),
        "let x = the first odd integer\nx + (x + 2) = {t}",
    ),
    Family(
        "consecutive integers by their product",
        _product,
        (
            (
                "The product of two consecutive [positive integers|positive whole numbers|natural "
                "numbers] is {p}"
            ),
        ),
        (Ask("[Find the [two |]integers.|What are the numbers?|Find them.]", "want x, x + 1", "x b"),),
        "let x = the first integer\nx*(x + 1) = {p}\nx > 0",
    ),
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
    Family(
        "numbers (zh): a multiple and a sum",
        _linear,
        (
            "一个数的{k:倍}加上{n}[等于|是|得]{r}",
            "某数的{k:倍}比{r}少{n}",
            "一个数乘{k}，再加上{n}，[结果|和]是{r}",
        ),
        (Ask("[求这个数。|这个数是多少？|这个数是几？]", "want x", "x"),),
        "let x = 这个数\n{k}x + {n} = {r}",
        "zh",
    ),
    Family(
        "numbers (zh): two, a sum and a difference",
        _two,
        ("两个数的和是{s}，[差是{d}|其中一个数比另一个[数|]大{d}]", "甲、乙两数的和是{s}，甲数比乙数大{d}"),
        (
            Ask("[这两个数[分别|各]是多少？|求这两个数。]", "want x, x + {d}", "x y"),
            Ask("求较小的数。", "want x", "x"),
        ),
        "let x = 较小的数\nx + (x + {d}) = {s}",
        "zh",
    ),
    Family(
        "consecutive integers (zh)",
        _consecutive,
        ("三个连续[整数|自然数]的和是{s3}",),
        (
            Ask("[求这三个数。|这三个数[分别|各]是多少？]", "want x, x + 1, x + 2", "x b c"),
            Ask("[最大的数是多少？|求其中最大的数。]", "want x + 2", "c"),
        ),
        "let x = 第一个数\nx + (x + 1) + (x + 2) = {s3}",
        "zh",
    ),
)
