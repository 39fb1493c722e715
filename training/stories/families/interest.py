"""Interest: simple, on two accounts, compound, and growth by a steady percentage."""

from fractions import Fraction
from random import Random

from training.stories.family import Ask, Family, Values


def _simple(rng: Random) -> Values:
    a, t = rng.randrange(400, 12000, 400), rng.randint(1, 10)
    p = Fraction(
        rng.choice((2, 3, 4, 5, 6, 7, 8, 9, Fraction(5, 2), Fraction(9, 2), Fraction(13, 4), Fraction(23, 4)))
    )
    return {"a": a, "p": p, "t": t, "i": a * p * t / 100, "all": a + a * p * t / 100}


def _two(rng: Random) -> Values:
    p, q = rng.sample(range(2, 13), 2)
    x, y = rng.randrange(500, 9000, 100), rng.randrange(500, 9000, 100)
    return {"p": p, "q": q, "x": x, "y": y, "n": x + y, "i": Fraction(p * x + q * y, 100)}


def _compound(rng: Random) -> Values:
    a, p, t = rng.randrange(1, 50) * 100, rng.choice((2, 3, 4, 5, 6, 8, 10)), rng.randint(2, 3)
    return {
        "a": a,
        "p": p,
        "t": t,
        "all": a * (1 + Fraction(p, 100)) ** t,
        "less": a * (1 - Fraction(p, 100)) ** t,
    }


FAMILIES = (
    Family(
        "simple interest: the interest",
        _simple,
        (
            (
                "{name} [deposits|deposited|invests|put] {a:money} [in|into] {bank} that [pays|earns] "
                "{p:pct} simple interest [per year|a year|annually] for {t} years"
            ),
            (
                "{name} [borrows|borrowed] {a:money} at [an annual rate of |]{p:pct} simple interest "
                "for {t} years"
            ),
            "A loan of {a:money} has an annual simple interest rate of {p:pct} and runs {t} years",
        ),
        (
            Ask(
                (
                    "[How much interest is that?|How much interest is due?|Find the [simple "
                    "|]interest.|What is the interest?]"
                ),
                "want {a}*{p}%*{t} dollars",
                "i",
            ),
            Ask(
                (
                    "[How much is it in all after {t} years?|What is the total amount at the end?|Find "
                    "the total with interest.]"
                ),
                "want {a} + {a}*{p}%*{t} dollars",
                "all",
            ),
        ),
    ),
    Family(
        "simple interest: the rate",
        _simple,
        (
            "{name} [invested|deposited] {a:money} and earned {i:money} simple interest in {t} years",
            "{a:money} in {bank} [brought|earned] {i:money} of simple interest over {t} years",
        ),
        (
            Ask(
                "[What was the annual rate?|Find the rate of interest.|At what rate was that?]",
                "want x*100 percent",
                "p",
            ),
        ),
        "let x = rate\n{a}x*{t} = {i}",
    ),
    Family(
        "simple interest: the principal",
        _simple,
        (
            "{name} earned {i:money} simple interest in {t} years at {p:pct} a year",
            "At {p:pct} simple interest, an account earned {i:money} in {t} years",
        ),
        (
            Ask(
                "[How much was invested?|What was the principal?|Find the amount that was invested.]",
                "want x dollars",
                "a",
            ),
        ),
        "let x = amount invested\nx*{p}%*{t} = {i}",
    ),
    Family(
        "interest: two accounts",
        _two,
        (
            (
                "{name} [invested|has invested|put] {n:money}, [part|some of it] at {p:pct} and the "
                "rest at {q:pct}[| annual interest| simple interest]. [The interest for one year|The "
                "yearly interest|The interest after one year] was {i:money}"
            ),
            (
                "[A total of {n:money}|{n:money}] is [divided between|put in] two accounts that pay "
                "{p:pct} and {q:pct} a year. [Together they earn|The accounts earn] {i:money} in a "
                "year"
            ),
        ),
        (
            Ask("How much was invested at {p:pct}?", "want x dollars", "x"),
            Ask("How much [money |]was invested at {q:pct}?", "want y dollars", "y"),
            Ask("How much was invested at each rate?", "want x dollars, y dollars", "x y"),
        ),
        "let x = amount at {p}%\nlet y = amount at {q}%\nx + y = {n}\n{p}%*x + {q}%*y = {i}",
    ),
    Family(
        "compound interest",
        _compound,
        (
            (
                "{name} [deposits|invests] {a:money} at {p:pct} interest compounded "
                "[annually|yearly|once a year] for {t} years"
            ),
            "{a:money} [grows|earns interest] at {p:pct} a year, compounded annually, for {t} years",
        ),
        (
            Ask(
                (
                    "[How much is in the account then?|What is the balance at the end?|What is it worth "
                    "[then|at the end]?|Find the final amount.]"
                ),
                "want {a}*(100% + {p}%)^{t} dollars",
                "all",
            ),
        ),
    ),
    Family(
        "steady loss",
        _compound,
        (
            "A machine that cost {a:money} loses {p:pct} of its value every year",
            "The value of a [car|boat|truck], bought for {a:money}, [decreases|drops] by {p:pct} each year",
        ),
        (
            Ask(
                "[What is it worth after {t} years?|Find its value after {t} years.]",
                "want {a}*(100% - {p}%)^{t} dollars",
                "less",
            ),
        ),
    ),
    Family(
        "利息",
        _simple,
        (
            "{name}把{a}元存入银行，[存期{t}年|定期{t}年]，年利率是{p:pct}",
            "{name}[在银行存了|存款]{a}元，年利率{p:pct}，存了{t}年",
        ),
        (
            Ask("[到期[后|时]可得利息多少元？|利息是多少元？|求利息。]", "want {a}*{p}%*{t} 元", "i"),
            Ask("[到期时一共可取回多少元？|本金和利息一共多少元？]", "want {a} + {a}*{p}%*{t} 元", "all"),
        ),
        "",
        "zh",
    ),
)
