"""Reads the form that a question asks its answer in: simplified, factored, to two places, in metres."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from app.study.maths.parsing.spelling import respelled
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import Unreadable
from app.study.maths.units import UNITS, Unit, read_unit
from app.study.problems.asked_rounding import Figures, Nearest, Places, Rounding, asked_rounding
from app.study.problems.chinese.reading import in_english

__all__ = ["Ask", "Figures", "Form", "Nearest", "Places", "Rounding", "asked"]

MAX_QUESTION = 4000  # characters; what comes after is not searched


class Ask(StrEnum):
    """One thing that a question asks of its answer, besides rounding and a unit."""

    SIMPLIFY = "simplify"
    FACTOR = "factor"
    EXPAND = "expand"
    EVALUATE = "evaluate"
    EXACT = "exact"
    PERCENT = "percent"  # the answer is a number of percent
    IN_PERCENT = "in-percent"  # a number is to be written as percent
    FRACTION = "fraction"
    IMPROPER = "improper"
    MIXED = "mixed"
    DECIMAL = "decimal"
    SCIENTIFIC = "scientific"
    INTERVAL = "interval"
    VECTOR = "vector"  # (1, 2) is a point or a pair, not an interval
    COMPLEX = "complex"
    INTEGRAL = "integral"
    PRIMES = "primes"
    POWERS = "powers"  # 5 × 5 × 5 is to be written 5^3


@dataclass(frozen=True)
class Form:
    """What is asked for; nothing is by default. `text` is the question in lower case."""

    asks: frozenset[Ask] = frozenset()
    rounding: Rounding | None = None
    unit: Unit | None = None
    text: str = ""

    def wants(self, *asks: Ask) -> bool:
        """Whether any of `asks` is asked for."""
        return not self.asks.isdisjoint(asks)

    def adding(self, *asks: Ask) -> "Form":
        """The same with `asks` asked for as well."""
        return replace(self, asks=self.asks.union(asks))

    def without(self, *asks: Ask) -> "Form":
        """The same with none of `asks`."""
        return replace(self, asks=self.asks.difference(asks))


SAYS: tuple[tuple[Ask, str, str], ...] = (
    (Ask.SIMPLIFY, r"\bsimplif", "Simplify 6/8"),
    (Ask.SIMPLIFY, r"lowest terms", "Write 6/8 in its lowest terms."),
    (Ask.SIMPLIFY, r"simplest", "Write 6/8 in simplest form"),
    (Ask.SIMPLIFY, r"reduced? (form|the fraction|fraction)", "Give a reduced fraction."),
    (Ask.SIMPLIFY, r"\breduce\b", "Reduce 6/8"),
    (Ask.SIMPLIFY, r"fully reduced", "fully reduced, please"),
    (Ask.SIMPLIFY, r"as simple as", "Make it as simple as possible."),
    (Ask.SIMPLIFY, r"collect", "Collect the x terms"),
    (Ask.SIMPLIFY, r"combine like", "Combine like terms"),
    (Ask.FACTOR, r"\bfactor(i[sz]e|ed|ing)?\b(?! of\b)", "Factorise x^2 - 1 completely"),
    (Ask.FACTOR, r"factored form", "in factored form"),
    (Ask.FACTOR, r"as a product", "Write x^2 - 1 as a product."),
    (Ask.EXPAND, r"\bexpand", "Expand (x+1)^2"),
    (Ask.EXPAND, r"multiply out", "Multiply out (x+1)^2"),
    (Ask.EXPAND, r"remove the (brackets|parentheses)", "Remove the brackets"),
    (Ask.EXPAND, r"without (brackets|parentheses)", "Write it without brackets"),
    (Ask.EXPAND, r"standard form of the polynomial", "Give the standard form of the polynomial."),
    (Ask.EVALUATE, r"\bevaluate\b", "Evaluate 2^3"),
    (Ask.EVALUATE, r"\bcalculate\b", "Calculate 2^3"),
    (Ask.EVALUATE, r"\bcompute\b", "Compute 2^3"),
    (Ask.EVALUATE, r"\bwork out\b", "Work out 2^3"),
    (Ask.EVALUATE, r"\bhow (much|many)\b", "How much is 2^3?"),
    (Ask.EVALUATE, r"\bfind the value\b", "Find the value of 2^3"),
    (Ask.EVALUATE, r"\bwhat is the value\b", "What is the value of 2^3?"),
    (Ask.EXACT, r"\bexact\b", "Give an exact answer."),
    (Ask.EXACT, r"exactly\b(?! \d)", "Work out √8 exactly"),
    (Ask.EXACT, r"in terms of π", "Leave your answer in terms of \\pi"),
    (Ask.EXACT, r"in (surd|radical) form", "in surd form"),
    (Ask.EXACT, r"do not round", "Do not round."),
    (Ask.EXACT, r"without rounding", "without rounding"),
    (Ask.EXACT, r"leave .{0,30}(π|surd|radical|root)", "Leave the root in your answer"),
    (Ask.PERCENT, r"(what|which|how many) percent", "What percent of 50 is 20?"),
    (Ask.PERCENT, r"_{2,}\W{0,3}(%|percent)", "0.17 = ___ %"),
    (Ask.PERCENT, r"percentage", "As a percentage of 50, what is 20?"),
    (Ask.PERCENT, r"(as a|in) percent", "Give it as a percent."),
    (Ask.PERCENT, r"percent (change|increase|decrease|of)\b.{0,40}\?", "the percent change from 2 to 3?"),
    (Ask.PERCENT, r"% ?(change|increase|decrease)", "Find the % increase from 2 to 3."),
    (Ask.PERCENT, r"\bthe percent (change|increase|decrease)\b", "Find the percent increase."),
    (Ask.PERCENT, r"nearest [a-z]+( of an?)? percent", "Round to the nearest tenth of a percent."),
    (Ask.PERCENT, r"= ?_+ ?%", "0.25 = ___ %"),
    (Ask.IN_PERCENT, r"(as|to|into|in) (an? )?percent", "Write 0.5 as a percent."),
    (Ask.FRACTION, r"as an? ((common|simplified|reduced|proper|single|improper) )*fraction", "as a fraction"),
    (Ask.FRACTION, r"in fraction(al)? form", "Give it in fraction form"),
    (Ask.FRACTION, r"to a fraction", "Convert 0.5 to a fraction"),
    (Ask.FRACTION, r"fraction in (lowest|simplest)", "a fraction in lowest terms"),
    (Ask.FRACTION, r"common fraction", "Give a common fraction"),
    (Ask.FRACTION, r"as (a|the) (ratio|quotient) of (two )?integers", "0.5 as a ratio of integers"),
    (Ask.IMPROPER, r"improper fraction", "Write 1 1/2 as an improper fraction"),
    (Ask.MIXED, r"mixed (number|numeral|fraction)", "Write 3/2 as a mixed number"),
    (Ask.DECIMAL, r"(as|to|into) a decimal", "Write 3/4 as a decimal."),
    (Ask.DECIMAL, r"in decimal", "Give it in decimals"),
    (Ask.DECIMAL, r"decimal (form|notation|number)", "Give a decimal number"),
    (Ask.SCIENTIFIC, r"scientific notation", "in scientific notation"),
    (Ask.SCIENTIFIC, r"standard form(?! of (the|a) (poly|line|equation|quad))", "4500 in standard form"),
    (Ask.SCIENTIFIC, r"standard index form", "in standard index form"),
    (Ask.DECIMAL, r"化(成|为)小数", "把 3/8 化成小数"),
    (Ask.FRACTION, r"化(成|为)(最简)?分数", "把 0.36 化成分数"),
    (Ask.IMPROPER, r"假分数", "把 1 1/2 化成假分数"),
    (Ask.MIXED, r"带分数", "把 3/2 化成带分数"),
    (Ask.IN_PERCENT, r"化(成|为)百分数", "把 0.35 化成百分数"),
    (Ask.PERCENT, r"百分之(几|多少)", "20 是 50 的百分之几？"),
    (Ask.SCIENTIFIC, r"科学[记计]数法", "用科学记数法表示 45600000"),
    (Ask.INTERVAL, r"interval", "Use interval notation."),
    (Ask.INTERVAL, r"domain", "Find the domain of √x"),
    (Ask.INTERVAL, r"range of", "Find the range of x^2"),
    (Ask.INTERVAL, r"inequalit", "Solve the inequality x > 2"),
    (Ask.INTERVAL, r"(in|de)creasing on", "Where is it increasing on the reals?"),
    (Ask.INTERVAL, r"concave", "Where is it concave up?"),
    (Ask.INTERVAL, r"for (which|what) (values|x)", "For which values is x > 2?"),
    (Ask.VECTOR, r"vector", "Find the vector AB"),
    (Ask.VECTOR, r"coordinate", "Give the coordinates"),
    (Ask.VECTOR, r"point", "At which point do they meet?"),
    (Ask.VECTOR, r"ordered (pair|triple)", "Give an ordered pair"),
    (Ask.VECTOR, r"vertex", "Find the vertex"),
    (Ask.VECTOR, r"system", "Solve the system"),
    (Ask.VECTOR, r"matrix", "Find the matrix"),
    (Ask.VECTOR, r"cent(er|re)", "Find the centre of the circle"),
    (Ask.VECTOR, r"intersect", "Where do the lines intersect?"),
    (Ask.COMPLEX, r"complex", "Find all complex roots"),
    (Ask.COMPLEX, r"imaginary", "Give imaginary roots too"),
    (Ask.INTEGRAL, r"antiderivative", "Find the antiderivative of x"),
    (Ask.INTEGRAL, r"\bintegra(l|te)", "Integrate x^2"),
    (Ask.INTEGRAL, r"∫", "Find ∫ x dx"),
    (Ask.INTEGRAL, r"primitive", "Find a primitive of x"),
    (Ask.POWERS, r"(?<!standard )(index|exponent(ial)?) (form|notation)", "Write 5 × 5 × 5 in index form"),
    (Ask.POWERS, r"using (an? )?(exponents?|index|indices|powers?)", "Write 5 × 5 × 5 using exponents"),
    (Ask.POWERS, r"as an? (single )?power", "Write 5 × 5 × 5 as a power of 5"),
    (Ask.PRIMES, r"prime factor", "Find the prime factors of 12"),
    (Ask.PRIMES, r"product of (its )?primes?", "Write 12 as a product of primes"),
    (Ask.PRIMES, r"into primes", "Split 12 into primes"),
)  # fmt: skip
"""Ask, words that ask for it (a regular expression; the text is in lower case), an example."""

UNLESS: tuple[tuple[Ask, str, str], ...] = (
    (Ask.SCIENTIFIC, r"scientific notation.{0,12} (to|as|into|in) (standard|decimal|ordinary)",
     "Convert each number in scientific notation to standard notation"),
    (Ask.PRIMES, r"common (multiple|factor|divisor)", "Find the least common multiple, using prime factors"),
    (Ask.PERCENT, r"percent of \d+[^?]*\bis what number", "20 percent of 50 is what number?"),
    (Ask.PERCENT, r"\d ?(%|percent) of", "What is the percentage, 20% of 50?"),
    (
        Ask.POWERS,
        r"(\blog\w*|solv\w+)[^.?]{0,60}exponential form",
        "Solve by converting the logarithmic equation to exponential form",
    ),
    (Ask.PRIMES, r"(using|by|with) (the )?prime factors?( method)?", "the LCM by the prime factors method"),
    (Ask.IMPROPER, r"improper fraction.{0,40}(as|to|into) a mixed", "improper fraction 3/2 as a mixed one"),
    (Ask.MIXED, r"(convert|change|write) (the )?mixed", "Convert the mixed number 1 1/2 to a decimal"),
    (Ask.MIXED, r"mixed (number|numeral).{0,40}(as|to|into) an improper", "mixed numeral 5½ as an improper"),
)  # fmt: skip
"""Ask, words that say it is not asked for after all, an example."""


def _one_pattern_each(rows: tuple[tuple[Ask, str, str], ...]) -> dict[Ask, re.Pattern[str]]:
    asks = dict.fromkeys(ask for ask, _, _ in rows)
    return {ask: re.compile("|".join(words for of, words, _ in rows if of is ask)) for ask in asks}


_SAYS, _UNLESS = _one_pattern_each(SAYS), _one_pattern_each(UNLESS)

_IN_UNIT = re.compile(
    r"""
    (?: answer\s+in
      | express(?:ed)?\s+(?:your\s+answer\s+)?in
      | convert\s.{0,60}?\s(?:in)?to
      | give\s.{0,40}?\sin
      | write\s.{0,60}?\sin
      | how\s+many
      | what\s+is\s.{0,60}?\sin
      | in\s+units\s+of
      | change\s.{0,60}?\s(?:in)?to
    )
    \s+ ([a-zA-Z°/µ][\w°/^²³ ]{0,30})
    """,
    re.VERBOSE,
)
_IN_DEGREES = re.compile(r"in degrees|how many degrees")
_UNITS_OF_A_LETTER = {"m", "g", "l"}  # “in t” and “in s” name a variable as often as a unit


def asked(question: str) -> Form:
    """The form that the words of `question` ask for."""
    text = " ".join(respelled(in_english(question[:MAX_QUESTION])).lower().split())
    asks = {ask for ask, words in _SAYS.items() if words.search(text)}
    asks -= {ask for ask, words in _UNLESS.items() if words.search(text)}
    return Form(frozenset(asks), asked_rounding(text), _unit(text, question), text)


def _unit(text: str, question: str) -> Unit | None:
    """The one unit the question names for its answer."""
    for found in _IN_UNIT.finditer(text):
        words = found[1].split()
        for end in range(min(len(words), 4), 0, -1):
            phrase = " ".join(words[:end])
            if len(phrase) == 1 and phrase not in _UNITS_OF_A_LETTER:
                continue
            try:
                unit = read_unit(tokenize(phrase.strip(" .,?")))
            except Unreadable:
                unit = None
            if unit:  # of hours and minutes, either may be left out
                return unit if words[end : end + 1] != ["and"] else None
    return UNITS["°"] if _IN_DEGREES.search(question.lower()) else None
