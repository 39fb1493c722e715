"""Sequences told as stories: seats in rows, savings that grow, bouncing balls."""

from random import Random

from training.stories.family import Ask, Family, Values


def _arithmetic(rng: Random) -> Values:
    a, d, n = rng.randint(1, 40), rng.randint(1, 12), rng.randint(5, 30)
    return {
        "a": a,
        "d": d,
        "n": n,
        "term": a + (n - 1) * d,
        "sum": n * (2 * a + (n - 1) * d) // 2,
        "b": a + d,
        "c": a + 2 * d,
    }


def _geometric(rng: Random) -> Values:
    a, r, n = rng.randint(1, 10), rng.randint(2, 4), rng.randint(4, 8)
    return {
        "a": a,
        "r": r,
        "n": n,
        "term": a * r ** (n - 1),
        "sum": a * (r**n - 1) // (r - 1),
        "b": a * r,
        "c": a * r * r,
    }


FAMILIES = (
    Family(
        "arithmetic sequence in a story",
        _arithmetic,
        (
            (
                "[The first row of a theater|The front row of a hall|The first row of an auditorium] "
                "has {a} seats. Each [following|further] row has {d} more [seats |]than the one "
                "[before|in front of it]"
            ),
            (
                "{name} [saves|puts aside] {a:money} in the first week and {d:money} more each week "
                "than the week before"
            ),
            "A [stack|pile] of [logs|cans|bricks] has {a} in the top row and {d} more in each row below",
        ),
        (
            Ask("How much is number {n}?", "want term({n})", "term"),
            Ask("What is the total of the first {n}?", "want sum({n})", "sum"),
        ),
        "arithmetic first {a}, difference {d}",
    ),
    Family(
        "arithmetic sequence by its terms",
        _arithmetic,
        (
            (
                "[An arithmetic sequence begins|The first terms of an arithmetic sequence are|Consider "
                "the sequence|Look at the pattern] {a:d}, {b:d}, {c:d}, …"
            ),
        ),
        (
            Ask(
                "[What is the {n:ord} term?|Find the {n:ord} term.|Find term number {n}.]",
                "want term({n})",
                "term",
            ),
            Ask(
                "[What do the first {n} terms add up to?|Add up the first {n} terms.]", "want sum({n})", "sum"
            ),
        ),
        "arithmetic {a}, {b}, {c}",
    ),
    Family(
        "geometric sequence by its terms",
        _geometric,
        (
            (
                "[A geometric sequence begins|The first terms of a geometric sequence are] {a:d}, {b:d}, "
                "{c:d}, …"
            ),
        ),
        (
            Ask("[What is the {n:ord} term?|Find the {n:ord} term.]", "want term({n})", "term"),
            Ask(
                "[What do the first {n} terms add up to?|Add up the first {n} terms.]", "want sum({n})", "sum"
            ),
        ),
        "geometric {a}, {b}, {c}",
    ),
    Family(
        "geometric sequence in a story",
        _geometric,
        (
            "{name} saves {a:money} on the first day and each day {r:times} as much as the day before",
            (
                "On day one {a} people hear a rumor. Every day after that {r:times} as many hear it "
                "as the day before"
            ),
        ),
        (
            Ask("How much is that on day {n}?", "want term({n})", "term"),
            Ask(
                "[What is the total [after|over] {n} days?|How much is it altogether in {n} days?]",
                "want sum({n})",
                "sum",
            ),
        ),
        "geometric first {a}, ratio {r}",
    ),
    Family(
        "等差数列",
        _arithmetic,
        (
            "[一个|某]剧场第一排有{a}个座位，[以后|后面]每排[都|]比前一排多{d}个座位",
            "等差数列的首项是{a}，公差是{d}",
        ),
        (
            Ask("第{n}个是多少？", "want term({n})", "term"),
            Ask("前{n}个[一共|的和]是多少？", "want sum({n})", "sum"),
        ),
        "arithmetic first {a}, difference {d}",
        "zh",
    ),
)
