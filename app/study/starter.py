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
    "negative numbers",
    "rounding",
    "factors",
    "primes",
    "least common multiple",
    "comparing fractions",
    "fractions",
    "decimals",
    "percentages",
    "percentage change",
    "one number as a percentage of another",
    "units",
    "evaluating expressions",
    "collecting like terms",
    "expanding brackets",
    "factorising",
    "one-step equations",
    "two-step equations",
    "equations with x on both sides",
    "inequalities",
    "factorising quadratics",
    "functions",
    "area and perimeter",
    "volume and surface",
    "angles",
    "Pythagoras",
    "averages",
    "derivatives",
    "integrals",
)
