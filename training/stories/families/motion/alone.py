"""Distance, speed and time of one that moves."""

from fractions import Fraction
from random import Random

from training.stories.family import Ask, Family, Values


def one_trip(rng: Random) -> Values:
    v, t = (
        rng.randrange(5, 95, 5) if rng.random() < 0.6 else rng.randint(3, 90),
        rng.choice((2, 3, 4, 5, 6, 8, Fraction(3, 2), Fraction(5, 2))),
    )
    return {"v": v, "t": t, "s": v * t}


FAMILIES = (
    Family(
        "motion: distance from speed and time",
        one_trip,
        (
            (
                "A {vehicle} [travels|drives|goes] at [a constant speed of |an average speed of |]{v} "
                "[miles per hour|mph|miles an hour] for {t} hours"
            ),
            (
                "{name} [rides {name.his} bike|drives|jogs] at {v} [miles per hour|mph] and "
                "does so for {t} hours<, starting at {zz} Main Street>"
            ),
            (
                "[It took {name} {t} hours to drive from {city} to {city2}|{name} drove for {t} "
                "hours], on average {v} miles every hour"
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
        one_trip,
        (
            ("{name} [drives|travels|rides] {s} miles, {v} miles in [each|every] hour[| on average]"),
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
        one_trip,
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
)
