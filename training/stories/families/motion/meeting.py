"""Two that move at the same time: apart, towards each other, one behind the other."""

from fractions import Fraction
from random import Random

from training.stories.family import Ask, Family, Values


def two_speeds(rng: Random) -> Values:
    a, b = rng.sample(range(20, 90) if rng.random() < 0.7 else range(2, 20), 2)
    a, b = max(a, b), min(a, b)
    t = rng.choice((2, 3, 4, 5, 6, Fraction(1, 2), Fraction(3, 2), Fraction(5, 2)))
    return {"a": a, "b": b, "x": t, "s": (a + b) * t, "gap": (a - b) * t, "d": a - b}


def _faster_by(rng: Random) -> Values:
    """Two that drive apart or towards each other, one faster by d: x is the slower speed."""
    x, d, t = rng.randint(20, 70), rng.randrange(2, 30), rng.randint(2, 6)
    return {"x": x, "d": d, "t": t, "y": x + d, "s": (2 * x + d) * t}


def one_behind(rng: Random) -> Values:
    """The second starts n hours later and catches up after x hours."""
    while True:
        x, n = rng.randint(1, 8), rng.randint(1, 4)
        b = rng.randint(10, 70)
        if b * n % x == 0:
            return {"x": x, "n": n, "b": b, "a": b + b * n // x, "all": x + n, "s": b * (x + n)}


APART = (
    "[How long does it take|After how much time will it be|After how [long|many hours] will it be][ "
    "until| before] they are {s} miles apart?"
)
FAMILIES = (
    Family(
        "motion: apart in opposite directions",
        two_speeds,
        (
            (
                "Two [cars|cyclists|trains|buses] leave [the same place|the same city|{city}|a gas "
                "station] at the same time and [go|travel] in opposite directions. One "
                "[goes|travels|drives] {a} mph and the other {b} mph"
            ),
            (
                "{name} and {name2} [start|leave] from the same [place|point|house] and "
                "[drive|ride|travel] in opposite directions, {name} at {a} mph and {name2} at {b} mph"
            ),
            (
                "At [noon|the same time] two [trains|planes|trucks] leave {city}, one [going|headed] "
                "north at {a} miles per hour and the other south at {b} miles per hour"
            ),
        ),
        (Ask(APART, "want x hours", "x"),),
        "let x = hours\n{a}x + {b}x = {s}",
    ),
    Family(
        "motion: towards each other",
        two_speeds,
        (
            (
                "Two [trains|cars|cyclists|hikers] are {s} [miles|km] apart and [travel|move|start at "
                "the same time] towards each other, one at {a} and the other at {b} an hour"
            ),
            (
                "{city} and {city2} are {s} miles apart. A {vehicle} leaves {city} at {a} mph "
                "[while|and at the same time] another leaves {city2} at {b} mph, driving toward {city}"
            ),
            (
                "{name} and {name2} live {s} miles apart. They [start|leave home] at the same time "
                "and ride towards each other, {name} at {a} mph and {name2} at {b} mph"
            ),
        ),
        (
            Ask(
                (
                    "[When [do|will] they meet?|How long will it take until they meet?|After how many hours "
                    "[do|will] they [meet|pass each other]?]"
                ),
                "want x hours",
                "x",
            ),
        ),
        "let x = hours until they meet\n{a}x + {b}x = {s}",
    ),
    Family(
        "motion: same direction, a gap",
        two_speeds,
        (
            (
                "Two [cars|runners|cyclists|boats] [start|leave] [together|at the same time from the "
                "same place] in the same direction. One [goes|travels] {a} mph, the other {b} mph"
            ),
            (
                "{name} and {name2} leave [school|the park|camp] at the same time on the same road. "
                "{name} rides at {a} mph, {name2} at {b} mph in the same direction"
            ),
        ),
        (
            Ask(
                "[After how many hours|In how long|In how many hours] will they be {gap} miles apart?",
                "want x hours",
                "x",
            ),
        ),
        "let x = hours\n{a}x - {b}x = {gap}",
    ),
    Family(
        "motion: two speeds from a distance",
        _faster_by,
        (
            (
                "Two [cars|trains|planes] [leave|left] {city} at the same time in opposite "
                "directions. One [travels|is] {d} mph faster than the other. After {t} hours they "
                "[are|were] {s} miles apart"
            ),
            (
                "{name} and {name2} [drive|start driving] in opposite directions from the same "
                "[town|place]. {name}'s speed is {d} mph more than {name2}'s. In {t} hours they are "
                "{s} miles apart"
            ),
        ),
        (
            Ask(
                ("[Find the speed of each.|How fast is each[ of them| one|] going?|What are their speeds?]"),
                "want x mph, x + {d} mph",
                "x y",
            ),
            Ask("[Find|What is] the speed of the slower one[.]", "want x mph", "x"),
            Ask("[Find|What is] the speed of the faster one[.]", "want x + {d} mph", "y"),
        ),
        "let x = speed of the slower one\n{t}x + {t}(x + {d}) = {s}",
    ),
    Family(
        "motion: catching up",
        one_behind,
        (
            (
                "{name} leaves [home|camp|school] [driving|riding] at {b} mph. {n} hours later "
                "{name2} follows on the same road at {a} mph"
            ),
            (
                "A [freight train|bus|truck] leaves {city} at {b} miles per hour. {n} hours later, [a "
                "passenger train|a car] leaves the same place in the same direction at {a} miles per "
                "hour"
            ),
        ),
        (
            Ask(
                (
                    "[How long [does|will] it take [the second|the faster one] to catch up?|After how "
                    "many hours does the second one catch up with the first?]"
                ),
                "want x hours",
                "x",
            ),
            Ask("How far from the start does the second one catch up?", "want {a}x miles", "s"),
        ),
        "let x = hours of the second one\n{a}x = {b}(x + {n})",
    ),
)
