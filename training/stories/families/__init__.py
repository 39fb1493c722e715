"""The families of stories, a module a subject."""

from typing import Final

from training.stories.families import (
    ages,
    angles,
    arithmetic,
    averages,
    chance,
    coins,
    discount,
    interest,
    mixtures,
    motion,
    numbers,
    ordinary,
    percent_changes,
    plans,
    quadratics,
    rates,
    rectangles,
    sequences,
    sharing,
    solids,
    triangles,
    work,
)
from training.stories.family import Family

_SUBJECTS = (
    ages,
    angles,
    arithmetic,
    averages,
    chance,
    coins,
    discount,
    interest,
    mixtures,
    motion,
    numbers,
    ordinary,
    percent_changes,
    plans,
    quadratics,
    rates,
    rectangles,
    sequences,
    sharing,
    solids,
    triangles,
    work,
)
FAMILIES: Final[tuple[Family, ...]] = tuple(family for subject in _SUBJECTS for family in subject.FAMILIES)
