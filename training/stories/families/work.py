"""Work done together: people, pipes and machines."""

from fractions import Fraction
from random import Random

from training.stories.family import Ask, Family, Values


def _together(rng: Random) -> Values:
    a, b = rng.sample(range(2, 31), 2)
    return {"a": a, "b": b, "x": Fraction(a * b, a + b)}


def _other(rng: Random) -> Values:
    """Together n, one alone a: the other alone x."""
    while True:
        a, n = rng.randint(3, 30), rng.randint(2, 20)
        if n < a and (a * n) % (a - n) == 0:
            return {"a": a, "n": n, "x": a * n // (a - n)}


def _begun(rng: Random) -> Values:
    """The first works n alone, then both x."""
    a, b = rng.sample(range(4, 21), 2)
    n = rng.randint(1, a - 2)
    return {"a": a, "b": b, "n": n, "x": (1 - Fraction(n, a)) * a * b / (a + b)}


def _rate(rng: Random) -> Values:
    a, n, m = rng.randint(3, 60), rng.randint(2, 12), rng.randint(2, 12)
    return {"a": a, "n": n, "t": a * n, "m": m, "u": a * m}


HOW_LONG = (
    "[How long [would|will|does] it take them [together|working together|if they work together]?|How "
    "long will it take if they work together?|In what time can they finish it together?]"
)
FAMILIES = (
    Family(
        "work: two together",
        lambda rng: {**_together(rng), "unit": rng.choice(("hours", "hours", "minutes", "days"))},
        (
            "{name} can {job} in {a} {unit}. {name2} can [do it|do the same job] in {b} {unit}[| alone]",
            ("It takes {name} {a} {unit} to {job}, and it takes {name2} {b} {unit}[| to do the same]"),
            (
                "[Alone|Working alone|Working by {name.him}self], {name} [needs|takes] {a} {unit} to "
                "{job}, {name2} [needs|takes] {b} {unit}"
            ),
        ),
        (Ask(HOW_LONG, "want x {unit}", "x"),),
        "let x = {unit} together\nx/{a} + x/{b} = 1",
    ),
    Family(
        "work: two pipes",
        lambda rng: {**_together(rng), "unit": rng.choice(("hours", "minutes"))},
        (
            (
                "One {machine} [can fill|fills] a {tank} in {a} {unit} and [another|a second one] "
                "[can fill it |fills it |]in {b} {unit}"
            ),
            "A {tank} can be filled by one {machine} in {a} {unit} and by another in {b} {unit}",
        ),
        (
            Ask(
                (
                    "[How long does it take to fill it with both?|How long will it take if both are open?|In "
                    "how many {unit} do both fill it together?]"
                ),
                "want x {unit}",
                "x",
            ),
        ),
        "let x = {unit} together\nx/{a} + x/{b} = 1",
    ),
    Family(
        "work: the other one alone",
        lambda rng: {**_other(rng), "unit": rng.choice(("hours", "minutes", "days"))},
        (
            (
                "{name} and {name2} can {job} in {n} {unit} [together|when they work together]. "
                "[Alone|Working alone], {name} [needs|takes] {a} {unit}"
            ),
            (
                "[Together|Working together], {name} and {name2} [take|need] {n} {unit} to {job}. "
                "{name} can do it alone in {a} {unit}"
            ),
        ),
        (Ask("How long [does|would] {name2} need alone?", "want x {unit}", "x"),),
        "let x = {unit} for {name2} alone\n{n}/{a} + {n}/x = 1",
    ),
    Family(
        "work: one begins, the other helps",
        lambda rng: {**_begun(rng), "unit": rng.choice(("hours", "days"))},
        (
            (
                "{name} can {job} in {a} {unit} and {name2} in {b} {unit}. {name} works [alone |]for {n} "
                "{unit}, then {name2} [joins in|comes to help]"
            ),
        ),
        (Ask("How long [do|must] they [then |]work together to finish?", "want x {unit}", "x"),),
        "let x = {unit} together\n{n}/{a} + x/{a} + x/{b} = 1",
    ),
    Family(
        "work: at a steady rate",
        _rate,
        (
            "A {machine} makes {t} parts in {n} hours",
            "{name} can pack {t} parts in {n} hours",
        ),
        (Ask("How many parts is that in {m} hours[ at the same rate|]?", "want {t}/{n}*{m} parts", "u"),),
    ),
    Family(
        "work (zh): 工程问题",
        _together,
        (
            "{job}，甲队单独做需要{a}天，乙队单独做需要{b}天",
            "一项工程，甲单独做{a}天完成，乙单独做{b}天完成",
            "{job}，{name}单独做要{a}天，{name2}单独做要{b}天",
        ),
        (Ask("[合作|合做|一起做][需要|要]几天[完成|才能完成]？", "want x 天", "x"),),
        "let x = 合作的天数\nx/{a} + x/{b} = 1",
        "zh",
    ),
)
