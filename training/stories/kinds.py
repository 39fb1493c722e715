"""All kinds of stories: families, composed ones, and those written one by one; `python -m` counts them."""

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


def counted() -> str:
    """How many kinds there are of each sort, and how many of them are Chinese."""
    sorts = {"families": FAMILIES, "composed": COMPOSED, "written": trained(), "all": KINDS}
    rows = ((name, len(kinds), sum(kind.language == "zh" for kind in kinds)) for name, kinds in sorts.items())
    return "\n".join(f"{name}: {count} kinds, {chinese} of them Chinese" for name, count, chinese in rows)


if __name__ == "__main__":
    print(counted())
