"""Reads questions about whole numbers: division with remainder, factors, primes, even and odd."""

from fractions import Fraction

from app.study.maths.arithmetic import is_prime
from app.study.problems.tasks.claims import Divisible, Even, Prime
from app.study.problems.tasks.numbers import DivideWithRemainder, Numbers, YesNo
from app.study.problems.wordings.wording import Slots, Wording


def _remainder(slots: Slots) -> DivideWithRemainder | None:
    dividend, divisor = int(slots["n"]), int(slots["by"])
    return DivideWithRemainder(dividend, divisor, only_remainder=True) if divisor else None


def _quotient_and_remainder(slots: Slots) -> DivideWithRemainder | None:
    dividend, divisor = int(slots["n"]), int(slots["by"])
    return DivideWithRemainder(dividend, divisor) if divisor else None


def _factors(slots: Slots) -> Numbers | None:
    n = int(slots["n"])
    return Numbers("factors", (Fraction(n),)) if n else None


def _is_prime(slots: Slots) -> YesNo:
    return YesNo(is_prime(int(slots["n"])), Prime(int(slots["n"])))


def _is_composite(slots: Slots) -> YesNo:
    n = int(slots["n"])
    return YesNo(n > 1 and not is_prime(n), Prime(n, composite=True))


def _is_even(slots: Slots) -> YesNo:
    return YesNo(int(slots["n"]) % 2 == 0, Even(int(slots["n"])))


def _is_odd(slots: Slots) -> YesNo:
    return YesNo(int(slots["n"]) % 2 == 1, Even(int(slots["n"]), odd=True))


def _is_divisible(slots: Slots) -> YesNo | None:
    divisor = int(slots["by"])
    n = int(slots["n"])
    return YesNo(n % divisor == 0, Divisible(n, divisor)) if divisor else None


WORDINGS = (
    Wording(
        "({FIND} )?(the )?remainder (when|if|of) {n:whole} (is )?divided by {by:whole}",
        _remainder,
        {"What is the remainder when 17 is divided by 5?": "remainder 17 by 5"},
    ),
    Wording(
        "({FIND} )?(the )?quotient and (the )?remainder (when|of|for) {n:whole}{DIVIDED_BY}{by:whole}",
        _quotient_and_remainder,
        {"Find the quotient and remainder when 17 is divided by 5": "divide 17 by 5"},
    ),
    Wording(
        "(({FIND}|divide) )?{n:whole}{DIVIDED_BY}{by:whole},? with (a )?remainder",
        _quotient_and_remainder,
        {
            "Divide 17 by 5 with remainder": "divide 17 by 5",
            "17 ÷ 5 with a remainder": "divide 17 by 5",
        },
    ),
    Wording(
        "(({FIND}|divide) )?{n:whole}{DIVIDED_BY}{by:whole} ?[,.]? ?(giving|give) {THE_REMAINDER}",
        _quotient_and_remainder,
        {
            "Work out 17 ÷ 5, giving the quotient and remainder": "divide 17 by 5",
            "Divide 17 by 5. Give the quotient and the remainder.": "divide 17 by 5",
        },
    ),
    Wording(
        "({FIND}|list|write( down)?) {ALL_THE_FACTORS} of {n:below_a_billion}",
        _factors,
        {
            "Find all the factors of 12": "factors 12",
            "List the positive divisors of 12": "factors 12",
        },
    ),
    Wording(
        "is {n:below_a_billion} (a )?prime( number)?",
        _is_prime,
        {"Is 17 prime?": "true", "Is 21 a prime number?": "false"},
    ),
    Wording(
        "is {n:below_a_billion} (a )?composite( number)?",
        _is_composite,
        {"Is 21 a composite number?": "true", "Is 1 composite?": "false"},
    ),
    Wording("is {n:below_a_billion} (an )?even( number)?", _is_even, {"Is 8 even?": "true"}),
    Wording("is {n:below_a_billion} (an )?odd( number)?", _is_odd, {"Is 8 an odd number?": "false"}),
    Wording(
        "is {n:below_a_trillion} (evenly )?divisible by {by:below_a_billion}",
        _is_divisible,
        {"Is 51 divisible by 3?": "true", "Is 52 evenly divisible by 3?": "false"},
    ),
)
