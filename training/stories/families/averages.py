"""Averages of lists, missing scores, and data."""

from fractions import Fraction
from random import Random

from training.stories.family import Ask, Family, Values


def _list(rng: Random) -> Values:
    n = rng.randint(3, 7)
    numbers = [rng.randint(2, 100) for _ in range(n)]
    if rng.random() < 0.4:
        numbers[-1] += -sum(numbers) % n
    ordered = sorted(numbers)
    middle = n // 2
    median = Fraction(ordered[middle]) if n % 2 else Fraction(ordered[middle - 1] + ordered[middle], 2)
    shown = ", ".join(map(str, numbers))
    return {
        "list": shown,
        "and": f"{', '.join(map(str, numbers[:-1]))} and {numbers[-1]}",
        "chinese": "、".join(map(str, numbers)),
        "mean": Fraction(sum(numbers), n),
        "median": median,
        "range": ordered[-1] - ordered[0],
        "total": sum(numbers),
        "mode": 0,
    }


def _mode(rng: Random) -> Values:
    values = rng.sample(range(2, 60), rng.randint(4, 6))
    twice = [*values, values[0], *([values[0]] if rng.random() < 0.3 else [])]
    rng.shuffle(twice)
    return {"list": ", ".join(map(str, twice)), "mode": values[0]}


def _missing(rng: Random) -> Values:
    n = rng.randint(2, 5)
    while True:
        mean = rng.randint(60, 95)
        known = [rng.randint(max(mean - 15, 1), min(mean + 12, 100)) for _ in range(n)]
        x = mean * (n + 1) - sum(known)
        if 0 < x <= 100:
            return {
                "list": ", ".join(map(str, known)),
                "and": f"{', '.join(map(str, known[:-1]))} and {known[-1]}",
                "chinese": "、".join(map(str, known)),
                "m": mean,
                "x": x,
                "n": n,
                "all": n + 1,
            }


def _joined(rng: Random) -> Values:
    a, b = rng.randint(5, 30), rng.randint(5, 30)
    m, n = rng.randint(60, 95), rng.randint(60, 95)
    return {"a": a, "b": b, "m": m, "n": n, "mean": Fraction(a * m + b * n, a + b)}


def _total(rng: Random) -> Values:
    n, m = rng.randint(3, 40), rng.randint(5, 120)
    return {"n": n, "m": m, "t": n * m}


SCORES = "[scores|test scores|quiz scores|grades]"
FAMILIES = (
    Family(
        "average of a list",
        _list,
        (
            f"{{name}}'s {SCORES} [in {{subject}} |]are {{and}}",
            (
                "[The temperatures on some days were|The heights of some plants in cm are|The ages of "
                "the players are|The prices of some books in dollars are] {and}"
            ),
            (
                "{name} [ran|read|sold|walked] {and} [miles|pages|tickets|laps] [on different "
                "days|last week|this week]"
            ),
            "[Here are some numbers|The data set is|The numbers are|A list of numbers]: {list}",
        ),
        (
            Ask(
                (
                    "[What is the [mean|average]?|Find the [mean|average].|What is the average of these "
                    "numbers?|Calculate the mean.]"
                ),
                "want mean",
                "mean",
            ),
            Ask("[What is the median?|Find the median.]", "want median", "median"),
            Ask("[What is the range?|Find the range.]", "want range", "range"),
            Ask("[What is the total?|What is the sum of them all?|Find the sum.]", "want total", "total"),
        ),
        "list {list}",
    ),
    Family(
        "mode of a list",
        _mode,
        ("[The shoe sizes in a class are|{name} counted|The numbers are|Data:] {list}",),
        (Ask("[What is the mode?|Find the mode.|Which number comes most often?]", "want mode", "mode"),),
        "list {list}",
    ),
    Family(
        "a missing score",
        _missing,
        (
            (
                f"{{name}}'s {SCORES} [so far |]are {{and}}. [{{name.He}} [wants|needs|would like] an "
                "average of {m}|{name.His} goal is an average of {m}]"
            ),
            (
                "{name} got {and} on [the first tests|previous quizzes|earlier tests] in {subject}. "
                "The average after the next one is to be {m}"
            ),
            "The mean of {list} and another number is {m}",
        ),
        (
            Ask(
                (
                    "[What must the [next|missing] [score|number] be?|What [score|number] is needed?|"
                    "Find the missing one.]"
                ),
                "want x",
                "x",
            ),
        ),
        "let x = missing one\nlist {list}, x\nmean = {m}",
    ),
    Family(
        "average of two groups",
        _joined,
        (
            (
                "In one class of {a} students the average score is {m}. In another class of {b} students "
                "it is {n}"
            ),
        ),
        (
            Ask(
                (
                    "[What is the average of [both classes|all students]?|Find the average of all [the "
                    "|]students.]"
                ),
                "want ({a}*{m} + {b}*{n})/({a} + {b})",
                "mean",
            ),
        ),
    ),
    Family(
        "total from an average",
        _total,
        (
            "The average [weight|score|age] of {n} [players|students|people] is {m}",
            (
                "{name} [reads|runs|sells|walks] an average of {m} [pages|minutes|cups|steps] a day "
                "for {n} days"
            ),
        ),
        (
            Ask(
                "[What is the total?|What is the sum[| of all]?|How much is that in all?]",
                "want {n}*{m}",
                "t",
            ),
        ),
    ),
    Family(
        "平均数",
        _list,
        ("{name}[几次测验|几次考试]的成绩[分别|]是{chinese}", "[一组数据|有一组数]：{chinese}"),
        (
            Ask("[平均数是多少？|求平均数。|平均成绩是多少？]", "want mean", "mean"),
            Ask("[中位数是多少？|求中位数。]", "want median", "median"),
        ),
        "list {list}",
        "zh",
    ),
    Family(
        "平均分：还要考多少",
        _missing,
        ("{name}[前几次|前几门]的成绩是{chinese}分，[加上|算上]最后一次，平均分[是|正好是]{m}分",),
        (Ask("[最后一次[考了|得了]多少分？|求最后一次的成绩。]", "want x 分", "x"),),
        "let x = 最后一次的成绩\nlist {list}, x\nmean = {m}",
        "zh",
    ),
)
