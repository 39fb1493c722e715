"""Reads expected values and binomial probabilities with their numbers, and rates with a goal."""

import re
from fractions import Fraction
from math import comb

from app.study.maths.exact import rational
from app.study.maths.tree import Node, bracketed, minus, number, over, plus, power, times
from app.study.problems.expressions import expression
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.wordings.wording import Slots, Wording

MOST = 12


def _expected(slots: Slots) -> Evaluate | None:
    values = [part for part in re.split(r"[,\s]+|and", slots["values"]) if part]
    chances = [part for part in re.split(r"[,\s]+|and", slots["chances"]) if part]
    return _mean_of(list(zip(values, chances, strict=True))) if len(values) == len(chances) else None


def _mean_of(rows: list[tuple[str, str]]) -> Evaluate | None:
    """Each value times its probability; None where those do not add up to 1."""
    trees = [(expression(value), expression(chance)) for value, chance in rows]
    chances = [rational(chance) for _, chance in trees]
    if not 2 <= len(rows) <= MOST or None in chances or sum(filter(None, chances), Fraction(0)) != 1:
        return None
    found: Node | None = None
    for value, chance in trees:
        term = times(value, chance, "*")
        found = term if found is None else plus(found, term)
    return None if found is None else Evaluate(found)


def _binomial(slots: Slots) -> Evaluate | None:
    n, k, p = int(slots["n"]), int(slots["k"]), expression(slots["p"])
    chance = rational(p)
    if chance is None or not 0 < chance < 1 or not 0 <= k <= n <= MOST or comb(n, k) > 10**4:
        return None
    fewer = min(k, n - k)
    count = over(_falling(n, fewer), _falling(fewer, fewer)) if fewer else number(1)
    rest = power(bracketed(minus(number(1), p)), number(n - k))
    return Evaluate(times(times(count, power(bracketed(p), number(k)), "*"), rest, "*"))


def _falling(n: int, count: int) -> Node:
    """n (n − 1) …, so many factors."""
    tree: Node = number(n)
    for each in range(n - 1, n - count, -1):
        tree = times(tree, number(each), "*")
    return tree


def _rate(slots: Slots) -> Evaluate | None:
    each, goal = expression(slots["each"]), expression(slots["goal"])
    one, all_of_it = rational(each), rational(goal)
    if not one or all_of_it is None or (all_of_it / one).denominator != 1:
        return None  # the last week counts as a whole one
    return Evaluate(over(goal, each, "÷")) if slots["unit"] in slots["units"] else None


def _from_rate(slots: Slots) -> Evaluate | None:
    each, count = expression(slots["each"]), expression(slots["n"])
    return Evaluate(times(each, count, "*")) if slots["unit"] in slots["units"] else None


_WITH_N = "n ?= ?{n:whole}(,| and) p ?= ?{p:number}"
_WHO = "((he|she|[a-z]+) )"
_EARNS = "(saves|earns|makes|is paid|gets|charges|pays|spends|puts aside)"
_PER = "(an?|per|each|every) (?P<unit>hour|day|week|month|year|minute)"

WORDINGS = (
    Wording(
        "({FIND} )?(the )?(expected value|expectation|mean) (of|if|when) (a random variable )?x "
        "(that )?(takes|has) (the )?values {values:digit_row} with (the )?(respective )?probabilities "
        "{chances:digit_row}( respectively)?",
        _expected,
        {
            "Find the expected value of x that takes the values 1, 2, 5 with probabilities 0.2, 0.5, 0.3": (
                "evaluate 1*0.2 + 2*0.5 + 5*0.3"
            )
        },
    ),
    Wording(
        "(an? |the )?(random variable )?x takes (the )?values {values:digit_row} with (the )?(respective )?"
        "probabilities {chances:digit_row}( respectively)?\\. ({FIND}|what is) (the )?"
        "(expected value|expectation|mean|e ?\\( ?x ?\\))( of x)?",
        _expected,
        {
            "X takes the values 0 and 10 with probabilities 0.7 and 0.3. What is the expected value of X?": (
                "evaluate 0*0.7 + 10*0.3"
            )
        },
    ),
    Wording(
        "(x (is|has|follows) (an? )?binomial( distribution| variable| random variable)?,? (with )?)"
        + _WITH_N
        + "[.,] ({FIND}|what is) (the )?(probability )?p ?\\( ?x ?= ?{k:whole} ?\\)",
        _binomial,
        {
            "X is binomial with n = 5 and p = 0.2. Find P(X = 3).": (
                "evaluate (5 * 4)/(2 * 1) * (0.2)^3 * (1 - 0.2)^2"
            )
        },
    ),
    Wording(
        _WHO
        + _EARNS
        + " {each:number} "
        + _PER
        + "\\. how many (?P<units>[a-z]+) (until|before|will it take "
        "(until|before|to)|does it take (until|to)|does [a-z]+ need to|must [a-z]+ [a-z]+ to) "
        "((he|she|they|[a-z]+) )?(has|have|save|saves|earn|earns|get|to save|to earn) {goal:number}",
        _rate,
        {"Maria saves $15 a week. How many weeks until she has $180?": "evaluate 180 ÷ 15"},
    ),
    Wording(
        _WHO + _EARNS + " {each:number} " + _PER + "\\. how much (does|will|would|can|did) [a-z]+ "
        "(save|earn|make|get|spend|pay|charge) in {n:number} (?P<units>[a-z]+)",
        _from_rate,
        {"Tom earns $12 an hour. How much does he earn in 8 hours?": "evaluate 12 * 8"},
    ),
)
