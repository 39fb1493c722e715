"""Chance and counting: bags, dice, spinners, outfits, committees."""

from fractions import Fraction
from math import comb, factorial, perm
from random import Random

from training.stories.family import Ask, Family, Values


def _bag(rng: Random) -> Values:
    a, b, c = rng.randint(1, 12), rng.randint(1, 12), rng.randint(1, 12)
    n = a + b + c
    return {"a": a, "b": b, "c": c, "p": Fraction(a, n), "or": Fraction(a + b, n), "not": Fraction(n - a, n)}


def _two(rng: Random) -> Values:
    a, b = rng.randint(2, 10), rng.randint(2, 10)
    n = a + b
    return {"a": a, "b": b, "p": Fraction(a * (a - 1), n * (n - 1)), "back": Fraction(a * a, n * n)}


def _class(rng: Random) -> Values:
    a, b = rng.randint(5, 20), rng.randint(5, 20)
    n = a + b
    return {
        "a": a,
        "b": b,
        "n": n,
        "p": Fraction(a, n),
        "rest": Fraction(b, n),
        "q": rng.randint(5, 95),
        "m": rng.randint(2, 9) * 50,
    }


def _choices(rng: Random) -> Values:
    a, b, c = rng.randint(2, 9), rng.randint(2, 9), rng.randint(2, 6)
    return {"a": a, "b": b, "c": c, "two": a * b, "three": a * b * c}


def _selections(rng: Random) -> Values:
    n = rng.randint(5, 12)
    k = rng.randint(2, min(4, n - 2))
    return {"n": n, "k": k, "c": comb(n, k), "p": perm(n, k), "f": factorial(m := rng.randint(3, 7)), "m": m}


FAMILIES = (
    Family(
        "chance: one drawn from a bag",
        _bag,
        (
            (
                "A [bag|box|jar|drawer] [contains|holds|has] {a} {color}, {b} {color2} and {c} "
                "{color3} [marbles|balls|socks|candies]. One is [drawn|picked|chosen|taken out] [at "
                "random|without looking]"
            ),
            (
                "There are {a} {color} [marbles|balls], {b} {color2} ones and {c} {color3} ones in a "
                "[bag|sack]. {name} [takes|draws] one [at random|without looking]"
            ),
        ),
        (
            Ask(
                (
                    "[What is the [probability|chance] [that it is {color}|of getting {color}|of "
                    "{color}]?|Find the probability [that it is|of] {color}.]"
                ),
                "want {a}/({a} + {b} + {c})",
                "p",
            ),
            Ask(
                "What is the probability that it is {color} or {color2}?",
                "want ({a} + {b})/({a} + {b} + {c})",
                "or",
            ),
            Ask(
                "[What is|Find] the probability that it is not {color}[.]",
                "want ({b} + {c})/({a} + {b} + {c})",
                "not",
            ),
        ),
    ),
    Family(
        "chance: two drawn from a bag",
        _two,
        (
            (
                "A [bag|box|jar] [contains|holds] {a} {color} and {b} {color2} [marbles|balls|beads]. Two "
                "are drawn [one after the other |]without replacement"
            ),
        ),
        (
            Ask(
                (
                    "[What is the probability that both are {color}?|Find the probability of [two {color} "
                    "ones|getting {color} both times].]"
                ),
                "want {a}/({a} + {b})*({a} - 1)/({a} + {b} - 1)",
                "p",
            ),
        ),
    ),
    Family(
        "chance: two drawn, put back",
        _two,
        (
            (
                "A [bag|box|jar] [contains|holds] {a} {color} and {b} {color2} [marbles|balls|beads]. One "
                "is drawn and [put back|replaced], then another is drawn"
            ),
        ),
        (
            Ask(
                (
                    "[What is the probability that both are {color}?|Find the probability of {color} both "
                    "times.]"
                ),
                "want {a}/({a} + {b})*{a}/({a} + {b})",
                "back",
            ),
        ),
    ),
    Family(
        "chance: someone of a group",
        _class,
        (
            (
                "[A class|A club|A team] has {a} girls and {b} boys. [A student|One of them] is "
                "[chosen|picked] by lot"
            ),
            (
                "There are {a} girls and {b} boys in {name}'s class. The teacher [picks|calls on] one "
                "at random"
            ),
        ),
        (
            Ask(
                (
                    "[What is the probability [that it is|of choosing] a girl?|Find the probability of a "
                    "girl.]"
                ),
                "want {a}/({a} + {b})",
                "p",
            ),
            Ask("What is the probability [that it is|of choosing] a boy?", "want {b}/({a} + {b})", "rest"),
        ),
    ),
    Family(
        "counting: choices of each kind",
        _choices,
        (
            "{name} has {a} shirts and {b} pairs of [pants|shorts]",
            "A [cafe|restaurant|diner] [offers|has] {a} main dishes and {b} desserts",
            "There are {a} roads from {city} to {city2} and {b} roads from {city2} to {city3}",
        ),
        (
            Ask(
                (
                    "[How many [different |]combinations are possible?|How many ways are there to choose one "
                    "of each?|In how many ways can one of each be chosen?]"
                ),
                "want {a}*{b} ways",
                "two",
            ),
        ),
    ),
    Family(
        "counting: three kinds",
        _choices,
        (
            (
                "A [car|phone|sandwich] comes in {a} [colors|sizes], with {b} [engines|breads|covers] and "
                "{c} [trims|fillings|memory sizes]"
            ),
        ),
        (
            Ask(
                "How many different [ones|versions|combinations] are there?", "want {a}*{b}*{c} ways", "three"
            ),
        ),
    ),
    Family(
        "counting: committees and orders",
        _selections,
        ("[A club|A team|A class] has {n} members",),
        (
            Ask("In how many ways can a committee of {k} be chosen?", "want choose({n}, {k}) ways", "c"),
            Ask(
                "In how many ways can {k} different [offices|prizes|jobs] be given?",
                "want arrange({n}, {k}) ways",
                "p",
            ),
        ),
    ),
    Family(
        "counting: in a row",
        _selections,
        ("{m} [people|friends|children|books] are placed in a row",),
        (
            Ask(
                "[How many [orders|arrangements] are [there|possible]?|In how many ways is that possible?]",
                "want {m}! ways",
                "f",
            ),
        ),
    ),
    Family(
        "摸球的概率",
        _bag,
        (
            "[一个袋子里|布袋里|盒子里|口袋中]有{a}个{color}球、{b}个{color2}球和{c}个{color3}球，[任意|随机][摸|取]出一个球",
        ),
        (
            Ask("[摸到|取到]{color}球的[概率|可能性]是多少？", "want {a}/({a} + {b} + {c})", "p"),
            Ask("求[摸到|取到]的不是{color}球的概率。", "want ({b} + {c})/({a} + {b} + {c})", "not"),
        ),
        "",
        "zh",
    ),
)
