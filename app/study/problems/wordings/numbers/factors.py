"""Reads more questions about factors, primes, common divisors and multiples, also as little stories."""

from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.arithmetic import is_prime
from app.study.maths.exact import rational
from app.study.maths.tree import Num, is_op
from app.study.problems.expressions import expression, numbers
from app.study.problems.tasks.claims import Divisible, Prime
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.tasks.numbers import Numbers, YesNo
from app.study.problems.wordings.lists import NAMES, STATISTICS
from app.study.problems.wordings.wording import Slots, Wording


def _factors(slots: Slots) -> Numbers | None:
    n = int(slots["n"])
    return Numbers("factors", (Fraction(n),)) if n else None


def _divisible(slots: Slots) -> YesNo | None:
    n, by = int(slots["n"]), int(slots["by"])
    return YesNo(n % by == 0, Divisible(n, by)) if by else None


def _prime(slots: Slots) -> YesNo:
    n = int(slots["n"])
    return YesNo(is_prime(n), Prime(n))


def _primes(slots: Slots) -> Evaluate | None:
    n = int(slots["n"])
    return Evaluate(Num(Fraction(n)), "primes") if n > 1 else None


def _common(what: str, slots: Slots) -> Numbers | None:
    found = numbers(slots["list"]) if slots.get("list") else (Fraction(slots["n"]), Fraction(slots["m"]))
    if len(found) < 2 or any(each.denominator != 1 or each <= 0 for each in found):
        return None
    return Numbers(what, found)


def _gcd(slots: Slots) -> Numbers | None:
    return _common("gcd", slots)


def _lcm(slots: Slots) -> Numbers | None:
    return _common("lcm", slots)


def _named(slots: Slots) -> Numbers | None:
    what = STATISTICS[" ".join(slots["what"].lower().split())]
    return _common(what, slots) if what in {"gcd", "lcm"} else None


def _of_fraction(slots: Slots) -> Numbers | None:
    """Of numerator and denominator of the fraction that is to be simplified first."""
    tree, found = expression(slots["f"]), _named(slots)
    if found is None or not is_op(tree, op.OVER):
        return None
    parts = [rational(each) for each in tree.args]
    return found if parts == list(found.numbers) else None


WORDINGS = (
    Wording(
        "(({FIND}|list|write( down)?|name|can you list) )?{ALL_THE_FACTORS} of {n:below_a_billion}",
        _factors,
        {"factors of 12": "factors 12", "Can you list all the factors of 12?": "factors 12"},
    ),
    Wording(
        "({FIND}|list|name) every (factor|divisor) of {n:below_a_billion}",
        _factors,
        {"Find every factor of 12": "factors 12"},
    ),
    Wording(
        "(which|what) (whole )?numbers (are (the )?(factors|divisors) of|go into|divide) {n:below_a_billion}"
        "( exactly| evenly)?",
        _factors,
        {"Which numbers are factors of 12?": "factors 12", "What numbers go into 12?": "factors 12"},
    ),
    Wording(
        "is {by:below_a_billion} an? (factor|divisor) of {n:below_a_trillion}",
        _divisible,
        {"Is 3 a factor of 51?": "true", "Is 5 a divisor of 51?": "false"},
    ),
    Wording(
        "is {n:below_a_trillion} (a multiple of|in the) {by:below_a_billion}( times table)?",
        _divisible,
        {"Is 51 a multiple of 3?": "true", "Is 52 in the 3 times table?": "false"},
    ),
    Wording(
        "does {by:below_a_billion} (divide|go into) {n:below_a_trillion}( exactly| evenly)?",
        _divisible,
        {"Does 3 go into 51 exactly?": "true", "Does 5 divide 51?": "false"},
    ),
    Wording(
        "does {n:below_a_trillion} divide (evenly|exactly) by {by:below_a_billion}",
        _divisible,
        {"Does 51 divide evenly by 3?": "true"},
    ),
    Wording(
        "can {n:below_a_trillion} be (divided|shared)( equally| evenly)? (by|among|between) "
        "{by:below_a_billion}"
        "( people| without a remainder)",
        _divisible,
        {
            "Can 51 be divided by 3 without a remainder?": "true",
            "Can 52 be shared equally among 3 people?": "false",
        },
    ),
    Wording(
        "(tell me|check|find out|decide) (whether|if) {n:below_a_trillion} is (evenly )?divisible by "
        "{by:below_a_billion}",
        _divisible,
        {"Tell me whether 51 is divisible by 3": "true"},
    ),
    Wording(
        "(check|tell me|decide) (whether|if) {by:below_a_billion} is an? (factor|divisor) of "
        "{n:below_a_trillion}",
        _divisible,
        {"Check if 3 is a factor of 52": "false"},
    ),
    Wording(
        "(((tell me|check|find out|decide|determine|know) (whether|if)|would you say( that)?|how do I "
        "know if|is|say( that)?) )?"
        "(the number )?{n:below_a_billion} (is )?(a )?prime( number)?(,? yes or no)?",
        _prime,
        {
            "Find out if 17 is prime": "true",
            "Is the number 21 prime?": "false",
            "21 is a prime number, yes or no?": "false",
        },
    ),
    Wording("can {n:below_a_billion} be (a )?prime( number)?", _prime, {"Can 17 be a prime number?": "true"}),
    Wording(
        "((use|draw) a factor tree (to|and) )?({FIND} |write |express |give )?(the )?(number "
        ")?{n:below_a_billion} "
        "as (a|the) product of (its )?prime(s| factors| numbers)",
        _primes,
        {
            "Use a factor tree to write 12 as a product of primes": "primes 12",
            "What is 12 as a product of primes?": "primes 12",
        },
    ),
    Wording(
        "(factor(i[sz]e)?|break|decompose|split|write)( down)? {n:below_a_billion} (down )?(in)?to (its "
        ")?prime(s| factors| numbers)",
        _primes,
        {"Factorise 12 into primes": "primes 12", "Break 12 down into prime factors": "primes 12"},
    ),
    Wording(
        "(which|what) primes multiply to (make|give) {n:below_a_billion}",
        _primes,
        {"Which primes multiply to make 12?": "primes 12"},
    ),
    Wording(
        "(({FIND}|write|list) )?(the )?prime (factors|factori[sz]ations?)( of)?( "
        "(the|each|this|following|numbers?))*"
        " ?[.:]? ?{n:below_a_billion}",
        _primes,
        {
            "Find the prime factors of 12": "primes 12",
            "Find the prime factorization of the following number. 12": "primes 12",
        },
    ),
    Wording(
        "({WORK_OUT} )?(what (is|′s) )?(the )?(largest|biggest|greatest|highest) (whole "
        ")?(number|factor|divisor)( that)? "
        "(divides|goes into) (both )?{list}( evenly| exactly)?",
        _gcd,
        {"What is the largest number that divides both 12 and 18?": "gcd 12, 18"},
    ),
    Wording(
        "(which|what) is the (largest|greatest|highest|biggest) (common )?(factor|divisor)( that)? {list} "
        "(share|have in common)",
        _gcd,
        {"Which is the largest factor that 12 and 18 share?": "gcd 12, 18"},
    ),
    Wording(
        "{n:whole} \\w+ and {m:whole} \\w+ go into equal bags with (none|nothing) left over\\. "
        "what is the (largest|greatest) number of bags",
        _gcd,
        {
            "12 apples and 18 pears go into equal bags with none left over. What is the largest number "
            "of bags?": "gcd 12, 18"
        },
    ),
    Wording(
        "(ropes|ribbons|boards|wires|strings) of {n:whole} \\w+ and {m:whole} \\w+ are (all )?cut into "
        "equal pieces "
        "with (no waste|nothing left)\\. how (many \\w+|long) is (a|each) piece at most",
        _gcd,
        {
            "Ropes of 12 m and 18 m are cut into equal pieces with no waste. How many metres is a piece "
            "at most?": "gcd 12, 18"
        },
    ),
    Wording(
        "({WORK_OUT} )?(what (is|′s) )?(the )?(smallest|lowest|least) (whole |positive "
        ")?(number|multiple) that (both )?"
        "{list} (both )?(divide|go into|share|have in common)",
        _lcm,
        {
            "What is the smallest number that both 4 and 6 divide?": "lcm 4, 6",
            "What's the smallest multiple that 4 and 6 share?": "lcm 4, 6",
        },
    ),
    Wording(
        "({FIND} )?(the )?(first|smallest) number that is in both the {n:whole} and the {m:whole} times "
        "tables?",
        _lcm,
        {"Find the first number that is in both the 4 and the 6 times table.": "lcm 4, 6"},
    ),
    Wording(
        "({FIND} )?(the )?(least|lowest) common denominator of fractions with denominators {list}",
        _lcm,
        {"What is the least common denominator of fractions with denominators 4 and 6?": "lcm 4, 6"},
    ),
    Wording(
        "an? (bus|train|tram|boat) (comes|leaves|runs) every {n:whole} minutes,? (and )?an? (other "
        ")?\\w+ every "
        "{m:whole}( minutes)?\\. both (are here|leave) now\\. when is that so again",
        _lcm,
        {
            "A bus comes every 4 minutes, a tram every 6. Both are here now. When is that so again?": (
                "lcm 4, 6"
            ),
        },
    ),
    Wording(
        "two (lights|bells|lamps|alarms) (flash|ring|blink) every {n:whole} and every {m:whole} "
        "(?P<unit>seconds|minutes)\\. "
        "after how many (?P=unit) do they (flash|ring|blink) together again",
        _lcm,
        {
            "Two lights flash every 4 and every 6 seconds. After how many seconds do they flash "
            "together again?": "lcm 4, 6"
        },
    ),
    Wording(
        rf"({{WORK_OUT}} )?(the )?{NAMES} (of|for) (the|these|each|all) ?(two|three|following|given)? "
        f"?(pair of |set of )?"
        r"(whole )?(numbers?|integers?)?(,? ?(by|using|with) ((the|their|its) )?((listing|list)( "
        r"(the|their|its|of|multiples))*"
        r"|(listing )?multiples|prime (factors?|factori[sz]ations?)|factor trees?|euclid(ean|′s)? "
        r"algorithm)( method)?)? ?[.:] ?"
        r"{list:numbers}",
        _named,
        {
            "Find the least common multiple of these two numbers by listing their multiples. 9 and 21": (
                "lcm 9, 21"
            ),
            "Find the greatest common factor of the following numbers: 12, 18": "gcd 12, 18",
        },
    ),
    Wording(
        rf"(simplify|reduce) the fraction {{f:formula}}( to its (simplest|lowest) (form|terms))?\. "
        f"{{FIND}} (the )?{NAMES} of {{list}}",
        _of_fraction,
        {"Simplify the fraction 12/18. What is the GCD of 12 and 18?": "gcd 12, 18"},
    ),
)
