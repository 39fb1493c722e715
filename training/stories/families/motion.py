"""Motion: distance, speed and time, of one or two that move."""

from fractions import Fraction
from random import Random

from training.stories.family import Ask, Family, Values


def _one(rng: Random) -> Values:
    v, t = (
        rng.randrange(5, 95, 5) if rng.random() < 0.6 else rng.randint(3, 90),
        rng.choice((2, 3, 4, 5, 6, 8, Fraction(3, 2), Fraction(5, 2))),
    )
    return {"v": v, "t": t, "s": v * t}


def _two(rng: Random) -> Values:
    a, b = rng.sample(range(20, 90) if rng.random() < 0.7 else range(2, 20), 2)
    a, b = max(a, b), min(a, b)
    t = rng.choice((2, 3, 4, 5, 6, Fraction(1, 2), Fraction(3, 2), Fraction(5, 2)))
    return {"a": a, "b": b, "x": t, "s": (a + b) * t, "gap": (a - b) * t, "d": a - b}


def _speeds(rng: Random) -> Values:
    """Two that drive apart or towards each other, one faster by d: x is the slower speed."""
    x, d, t = rng.randint(20, 70), rng.randrange(2, 30), rng.randint(2, 6)
    return {"x": x, "d": d, "t": t, "y": x + d, "s": (2 * x + d) * t}


def _behind(rng: Random) -> Values:
    """The second starts n hours later and catches up after x hours."""
    while True:
        x, n = rng.randint(1, 8), rng.randint(1, 4)
        b = rng.randint(10, 70)
        if b * n % x == 0:
            return {"x": x, "n": n, "b": b, "a": b + b * n // x, "all": x + n, "s": b * (x + n)}


def _legs(rng: Random) -> Values:
    a, b, x, y = rng.randint(5, 70), rng.randint(3, 60), rng.randint(1, 6), rng.randint(1, 6)
    if a == b:
        b += 1
    return {"a": a, "b": b, "x": x, "y": y, "n": x + y, "s": a * x + b * y}


def _stream(rng: Random) -> Values:
    """x in still water, y the current."""
    while True:
        x, y, n, m = rng.randint(5, 40), rng.randint(1, 12), rng.randint(1, 6), rng.randint(2, 8)
        if x > y and (x + y) * n == (x - y) * m:
            return {"x": x, "y": y, "n": n, "m": m, "s": (x + y) * n}


def _wind(rng: Random) -> Values:
    x, y, n, m = rng.randrange(100, 600, 5), rng.randrange(5, 60, 5), rng.randint(2, 5), rng.randint(2, 5)
    return {"x": x, "y": y, "n": n, "m": m, "s": (x + y) * n, "u": (x - y) * m}


def _return(rng: Random) -> Values:
    """There at a, back at b, n hours in all."""
    while True:
        a, b = rng.sample(range(3, 80), 2)
        x = rng.randint(1, 6)
        back = Fraction(a * x, b)
        if back.denominator in {1, 2, 4}:
            return {"a": a, "b": b, "x": x, "n": x + back, "s": a * x}


APART = (
    "[How long will it take|How many hours will it take|After how [long|many hours] will it be][ "
    "until| before] they are {s} miles apart?"
)
FAMILIES = (
    Family(
        "motion: distance from speed and time",
        _one,
        (
            (
                "A {vehicle} [travels|drives|goes] at [a constant speed of |an average speed of |]{v} "
                "[miles per hour|mph|miles an hour] for {t} hours"
            ),
            (
                "{name} [rides {name.his} bike|drives|jogs] for {t} hours at {v} [miles per "
                "hour|mph]<, starting at {zz} Main Street>"
            ),
            (
                "[It took {name} {t} hours to drive from {city} to {city2}|{name} drove for {t} "
                "hours] at an average speed of {v} miles per hour"
            ),
        ),
        (
            Ask(
                (
                    "[How far is that?|What distance [is|was] covered?|How many miles is that?|Find the "
                    "distance.]"
                ),
                "want {v}*{t} miles",
                "s",
            ),
        ),
    ),
    Family(
        "motion: time from distance and speed",
        _one,
        (
            (
                "{name} [drives|travels|rides] {s} miles at [an average speed of |a speed of |]{v} "
                "miles per hour"
            ),
            (
                "[It is {s} miles from {city} to {city2}.|The distance from {city} to {city2} is {s} "
                "miles.] A {vehicle} [goes|travels] at {v} mph"
            ),
            "A {vehicle} covers {s} km at {v} km per hour",
        ),
        (
            Ask(
                (
                    "[How long does [the trip|it] take?|How many hours does [the trip|it] take?|"
                    "Find the time [of the trip|in hours].]"
                ),
                "want {s}/{v} hours",
                "t",
            ),
        ),
    ),
    Family(
        "motion: speed from distance and time",
        _one,
        (
            "{name} [drove|rode|traveled] {s} miles in {t} hours",
            "A {vehicle} [covers|travels] {s} miles in {t} hours",
            "It took {name} {t} hours to [drive|travel] the {s} miles from {city} to {city2}",
        ),
        (
            Ask(
                (
                    "[What was the average speed?|What is the [speed|rate] in miles per hour?|How fast is "
                    "that?|Find the [average speed|rate].]"
                ),
                "want {s}/{t} miles per hour",
                "v",
            ),
        ),
    ),
    Family(
        "motion: apart in opposite directions",
        _two,
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
        _two,
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
        _two,
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
        _speeds,
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
        _behind,
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
    Family(
        "motion: two parts of a trip",
        _legs,
        (
            (
                "{name} [drove|traveled] [part of the way|some of the time] at {a} mph and the rest "
                "at {b} mph. The whole trip of {s} miles took {n} hours"
            ),
            (
                "{name} [ran|biked] at {a} miles per hour and then walked at {b} miles per hour. "
                "{name.He} covered {s} miles in {n} hours"
            ),
        ),
        (
            Ask("[How long|How many hours] did {name.he} [go|move] at {a} mph?", "want x hours", "x"),
            Ask("For how many hours did {name.he} go at {b} mph?", "want y hours", "y"),
        ),
        "let x = hours at {a}\nlet y = hours at {b}\nx + y = {n}\n{a}x + {b}y = {s}",
    ),
    Family(
        "motion: with and against the current",
        _stream,
        (
            (
                "A [boat|ship|canoe|kayak] [travels|goes] {s} miles downstream in {n} hours. The "
                "[return trip|trip back] upstream takes {m} hours"
            ),
            (
                "{name} [rows|paddles] {s} miles with the current in {n} hours and [the same "
                "distance|back] against the current in {m} hours"
            ),
        ),
        (
            Ask(
                "[Find|What is] the speed of the boat in still water and the speed of the current[.]",
                "want x mph, y mph",
                "x y",
            ),
            Ask("[How fast is|What is the speed of] the current?", "want y mph", "y"),
            Ask("What is the speed [of the boat |]in still water?", "want x mph", "x"),
        ),
        "let x = speed in still water\nlet y = speed of the current\n{n}(x + y) = {s}\n{m}(x - y) = {s}",
    ),
    Family(
        "motion: with the wind and against it",
        _wind,
        (
            (
                "A [small plane|jet|plane] [flies|can fly] {s} miles [with the wind|with a tailwind] "
                "in {n} hours and {u} miles [against the wind|into a headwind] in {m} hours"
            ),
            (
                "[With a tailwind|Flying with the wind], a plane covers {s} miles in {n} hours. "
                "[Against it|Against the wind] it flies {u} miles in {m} hours"
            ),
        ),
        (
            Ask(
                "[Find|What is] the speed of the plane in still air and the speed of the wind[.]",
                "want x mph, y mph",
                "x y",
            ),
            Ask("[What is|Find] the speed of the wind[.]", "want y mph", "y"),
        ),
        "let x = speed in still air\nlet y = speed of the wind\n{n}(x + y) = {s}\n{m}(x - y) = {u}",
    ),
    Family(
        "motion: there and back",
        _return,
        (
            (
                "{name} drives to [work|{city}|the lake] at {a} mph and comes back at {b} mph. The "
                "[round trip|whole trip] takes {n} hours"
            ),
            (
                "{name} [hikes|bikes] up a [mountain|trail] at {a} mph and returns on the same path "
                "at {b} mph. {name.He} is on the way for {n} hours[| in all]"
            ),
        ),
        (
            Ask(
                "[How far [is it|does {name.he} go] one way?|What is the distance one way?]",
                "want {a}x miles",
                "s",
            ),
            Ask("How long does the way there take?", "want x hours", "x"),
        ),
        "let x = hours there\n{a}x = {b}({n} - x)",
    ),
    Family(
        "motion (zh): 相遇",
        _two,
        (
            "甲、乙两地相距{s}千米，[两辆汽车|两列火车]同时从两地相向而行，一辆每小时行{a}千米，另一辆每小时行{b}千米",
            "{name}和{name2}从相距{s}千米的两地同时出发，相向而行，{name}每小时行{a}千米，{name2}每小时行{b}千米",
        ),
        (Ask("[几小时后[相遇|两车相遇]？|经过几小时相遇？|多少小时后他们相遇？]", "want x 小时", "x"),),
        "let x = 相遇的时间\n{a}x + {b}x = {s}",
        "zh",
    ),
    Family(
        "motion (zh): 路程、速度、时间",
        _one,
        (
            "一辆{vehicle}[每小时行驶{v}千米|的速度是{v}千米/时]，[从{city}到{city2}用了{t}小时|行了{t}小时|行驶了{t}小时]",
        ),
        (Ask("[一共行驶了多少千米？|行了多少千米？|求路程。]", "want {v}*{t} 千米", "s"),),
        "",
        "zh",
    ),
    Family(
        "motion (zh): 追及",
        _behind,
        ("甲每小时行{b}千米，先出发{n}小时后，乙从同一地点沿同一方向以每小时{a}千米的速度追甲",),
        (Ask("[乙几小时追上甲？|乙出发后多少小时追上甲？]", "want x 小时", "x"),),
        "let x = 乙行的时间\n{a}x = {b}(x + {n})",
        "zh",
    ),
)
