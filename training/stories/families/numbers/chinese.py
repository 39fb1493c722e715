"""Numbers described in Chinese."""

from training.stories.families.numbers.consecutive import consecutive_integers
from training.stories.families.numbers.one import linear
from training.stories.families.numbers.two import sum_and_difference
from training.stories.family import Ask, Family

FAMILIES = (
    Family(
        "numbers (zh): a multiple and a sum",
        linear,
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
        sum_and_difference,
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
        consecutive_integers,
        ("三个连续[整数|自然数]的和是{s3}",),
        (
            Ask("[求这三个数。|这三个数[分别|各]是多少？]", "want x, x + 1, x + 2", "x b c"),
            Ask("[最大的数是多少？|求其中最大的数。]", "want x + 2", "c"),
        ),
        "let x = 第一个数\nx + (x + 1) + (x + 2) = {s3}",
        "zh",
    ),
)
