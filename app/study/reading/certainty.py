"""When a set-up that a model wrote may be claimed, and when it is worth showing as a proposal.

The thresholds are chosen on questions that were kept apart: at least 95 % of what is claimed has to be right.
`python -m benchmarks.set_ups` prints what each of them would claim.
"""

from typing import Final, NamedTuple

SAMPLES: Final = 3
"""Set-ups that are drawn beside the greedy one."""

TEMPERATURE: Final = 0.7
"""At which they are drawn."""

AGREEING: Final = 3
"""Of them, how many have to come to the same values."""

MEAN: Final = -0.08
LEAST: Final = -1.2
"""The logarithm of a token's probability, in the mean of the greedy set-up and of its unlikeliest one."""

PROPOSED: Final = -0.7
"""The mean below which a set-up is not even proposed."""

MOST_DOUBTS: Final = 2
"""Of a proposal."""


class Sureness(NamedTuple):
    """How sure the model was, how many drawn set-ups agree, and how much speaks against it."""

    mean: float
    least: float
    agreeing: int
    doubts: int


def is_certain(sure: Sureness) -> bool:
    """Whether the answer that follows may be claimed."""
    likely = sure.mean >= MEAN and sure.least >= LEAST
    return likely and sure.agreeing >= AGREEING and not sure.doubts


def is_proposed(sure: Sureness) -> bool:
    """Whether the set-up may be shown as one that the student has to look at."""
    return sure.mean >= PROPOSED and sure.doubts <= MOST_DOUBTS
