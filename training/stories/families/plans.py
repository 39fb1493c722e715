"""Fees with a fixed part, plans compared, and how many at least or at most."""

from fractions import Fraction
from random import Random

from training.stories.family import Ask, Family, Values


def _fee(rng: Random) -> Values:
    a, b, x = (
        rng.randint(5, 120),
        rng.choice((rng.randint(2, 60), Fraction(rng.randrange(5, 200, 5), 100))),
        rng.randint(2, 60),
    )
    return {"a": a, "b": b, "x": x, "t": a + b * x}


def _plans(rng: Random) -> Values:
    x, d = rng.randint(2, 100), rng.randint(1, 9)
    b = rng.randint(1, 20)
    a = rng.randint(2, 60)
    return {"a": a + d * x, "b": b, "c": a, "d": b + d, "x": x}


def _budget(rng: Random) -> Values:
    a, b, n = rng.randint(5, 90), rng.randint(2, 40), rng.randint(3, 40)
    return {
        "a": a,
        "b": b,
        "n": n,
        "t": a + b * n + rng.randint(0, b - 1),
        "m": b * n + rng.randint(0, b - 1),
    }


def _goal(rng: Random) -> Values:
    a, b, n = rng.randint(5, 90), rng.randint(2, 40), rng.randint(3, 40)
    return {"a": a, "b": b, "n": n, "t": a + b * n, "m": b * n - rng.randint(0, b - 1)}


def _left(rng: Random) -> Values:
    b, x = rng.randint(2, 30), rng.randint(2, 30)
    r = rng.randint(1, 100)
    return {"a": b * x + r, "b": b, "x": x, "r": r}


FAMILIES = (
    Family(
        "a fixed fee and a price each",
        _fee,
        (
            (
                "[A plumber|An electrician|A repair shop|A lawyer] charges {a:money} [for a visit|as "
                "a fixed fee|up front] plus {b:money} per hour. [The bill was|{name} paid] {t:money}"
            ),
            (
                "[A gym|A club|A streaming service] [costs|charges] {a:money} to join and {b:money} "
                "[a|per|each] month. {name} has paid {t:money} so far"
            ),
            (
                "Renting a [car|van|truck] costs {a:money} [a day|per day] plus {b:money} per mile. "
                "{name} paid {t:money} for one day"
            ),
            "A taxi ride costs {a:money} plus {b:money} per mile. {name}'s ride cost {t:money}",
        ),
        (Ask("How many was that?", "want x", "x"),),
        "let x = how many\n{a} + {b}x = {t}",
    ),
    Family(
        "a fixed fee and a price each: hours",
        _fee,
        (
            (
                "[A plumber|An electrician|A mechanic|A piano tuner] charges {a:money} plus {b:money} "
                "[per|for every] hour. [The bill was|{name} paid] {t:money}"
            ),
            "A bike rental costs {a:money} plus {b:money} an hour. {name} paid {t:money}",
        ),
        (
            Ask(
                "[How many hours was [it|that]?|For how many hours was it?|How long was it?]",
                "want x hours",
                "x",
            ),
        ),
        "let x = hours\n{a} + {b}x = {t}",
    ),
    Family(
        "a fixed fee: the total",
        _fee,
        (
            (
                "[A plumber|An electrician|A tutor|A photographer] charges {a:money} plus {b:money} "
                "per hour and works {x} hours"
            ),
            (
                "A [phone plan|gym|club] costs {a:money} to join and {b:money} [a|per] month. {name} "
                "stays for {x} months"
            ),
        ),
        (
            Ask(
                (
                    "[How much is it in all?|What is the total cost?|Find the total cost.|How much does it "
                    "cost altogether?]"
                ),
                "want {a} + {b}*{x} dollars",
                "t",
            ),
        ),
    ),
    Family(
        "two plans that cost the same",
        _plans,
        (
            (
                "[One gym|Plan A|The first company] charges {a:money} plus {b:money} a month. "
                "[Another|Plan B|The second] charges {c:money} plus {d:money} a month"
            ),
            (
                "{name} can rent from one company for {a:money} plus {b:money} an hour, or from "
                "another for {c:money} plus {d:money} an hour"
            ),
        ),
        (
            Ask(
                (
                    "[After how many do they cost the same?|When do both cost the same?|For how many do both "
                    "cost the same?]"
                ),
                "want x",
                "x",
            ),
        ),
        "let x = how many\n{a} + {b}x = {c} + {d}x",
    ),
    Family(
        "at most, from a budget",
        _budget,
        (
            (
                "{name} has {t:money}. [The entrance costs|A ticket to the {event} is] {a:money} and "
                "each [ride|game|snack] {b:money}"
            ),
            (
                "{name} [can spend|wants to spend] at most {t:money} on a party. The [hall|room] "
                "costs {a:money} and each guest {b:money}"
            ),
            (
                "An elevator [can carry|holds] at most {t} pounds. {name} weighs {a} pounds and each "
                "box {b} pounds"
            ),
        ),
        (
            Ask(
                (
                    "[How many [of them |]can there be at most?|What is the largest number [of them |][that "
                    "is |]possible?|At most how many are possible?]"
                ),
                "want most x things",
                "n",
            ),
        ),
        "let x = how many\n{a} + {b}x <= {t}",
    ),
    Family(
        "at most, from a price",
        _budget,
        (
            "{name} has {m:money} [to spend|left] and wants to buy {thing} for {b:money} each",
            "One {thing.one} costs {b:money}. {name} does not want to spend more than {m:money}",
        ),
        (
            Ask(
                (
                    "[How many {thing} can {name.he} buy[ at most|]?|What is the [largest|greatest|maximum] "
                    "number of {thing} {name.he} can buy?]"
                ),
                "want most x {thing}",
                "n",
            ),
        ),
        "let x = {thing}\n{b}x <= {m}",
    ),
    Family(
        "at least, to reach a goal",
        _goal,
        (
            (
                "{name} needs [at least |]{t:money} for {gadget}. {name.He} has {a:money} and "
                "[saves|earns] {b:money} [a|per|each] week"
            ),
            (
                "{name} [has saved|already has] {a:money} of the {t:money} {name.he} needs. {name.He} "
                "[earns|makes] {b:money} a week"
            ),
        ),
        (
            Ask(
                (
                    "[At least how many weeks does {name.he} need?|How many weeks must {name.he} save at "
                    "least?|What is the [smallest|least|minimum] number of weeks?]"
                ),
                "want least x weeks",
                "n",
            ),
        ),
        "let x = weeks\n{a} + {b}x >= {t}",
    ),
    Family(
        "how many can carry all",
        _goal,
        (
            "{m} [students|people|fans] go on a trip in buses that hold {b} each",
            "{m} [eggs|bottles|books] are packed in boxes of {b}",
        ),
        (
            Ask(
                "[How many are needed at least?|What is the least number needed?]", "want least x things", "n"
            ),
        ),
        "let x = how many\n{b}x >= {m}",
    ),
    Family(
        "used up by and by",
        _left,
        (
            ("{name} had {a:money}. {name.He} spent {b:money} [a|each|every] day until {r:money} was left"),
            (
                "A [tank|pool] holds {a} gallons. {b} gallons drain out every minute until {r} "
                "gallons are left"
            ),
            "A candle {a} mm long burns down {b} mm every hour. Now it is {r} mm long",
        ),
        (Ask("[How long did that take?|How long does it take?]", "want x", "x"),),
        "let x = how long\n{a} - {b}x = {r}",
    ),
    Family(
        "出租车费",
        _fee,
        ("[租车|租船|请人修理]的费用是{a}元，另外每小时{b}元，{name}[一共|共]付了{t}元",),
        (Ask("[用了几小时？|一共几小时？|求时间。]", "want x 小时", "x"),),
        "let x = 时间\n{a} + {b}x = {t}",
        "zh",
    ),
    Family(
        "最多买几个",
        _budget,
        ("{name}有{m}元，每{thing.one}{thing}{b}元",),
        (Ask("[最多可以买多少{thing.one}？|最多能买几{thing.one}？]", "want most x {thing.one}", "n"),),
        "let x = {thing}\n{b}x <= {m}",
        "zh",
    ),
)
