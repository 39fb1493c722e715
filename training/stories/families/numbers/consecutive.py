"""Consecutive integers by their sum or product."""

from random import Random

from training.stories.family import Ask, Family, Values


def consecutive_integers(rng: Random) -> Values:
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


def _product(rng: Random) -> Values:
    x = rng.randint(2, 30)
    return {"x": x, "b": x + 1, "p": x * (x + 1)}


FAMILIES = (
    Family(
        "consecutive integers: two or three by their sum",
        consecutive_integers,
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
        consecutive_integers,
        (
            "Two consecutive [integers|whole numbers|numbers] add up to {s2}",
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
            "Two consecutive odd [integers|numbers] add up to {t}",
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
)
