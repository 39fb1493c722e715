"""What the starter model that comes with the app is said to solve: the skills measured at 85 % or more.

The figures, and the command that found them, are in docs/starter.md.
"""

from typing import Final

CLAIMED_LEVELS: Final = (1, 2, 3)
CLAIMED_SKILLS: Final = (
    "addition",
    "subtraction",
    "multiplication",
    "division",
    "order of operations",
    "one-step equations",
    "two-step equations",
    "fractions",
    "percentages",
    "derivatives",
)
