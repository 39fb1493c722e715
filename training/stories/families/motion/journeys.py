"""Journeys of two parts, at two speeds: there and back, with and against the current."""

from fractions import Fraction
from random import Random

from training.stories.family import Ask, Family, Values


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


FAMILIES = (
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
)
