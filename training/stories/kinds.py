"""All kinds of stories: families of whole frames, composed ones, and those written one by one."""

from typing import Final

from training.stories.composed import chains, formula, relations, three
from training.stories.families import FAMILIES
from training.stories.family import Kind
from training.stories.written.collected import trained

COMPOSED: Final[tuple[Kind, ...]] = (
    *map(relations.mixed, relations.settings()),
    *map(three.mixed, relations.settings("threes")),
    *map(chains.mixed, chains.chains()),
    *map(formula.mixed, formula.formulas()),
)
KINDS: Final[tuple[Kind, ...]] = (*FAMILIES, *COMPOSED, *trained())
