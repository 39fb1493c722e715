"""Numbers that are described in words: sums, multiples, consecutive integers, digits."""

from training.stories.families.numbers import chinese, consecutive, one, several, two

FAMILIES = (*one.FAMILIES, *two.FAMILIES, *consecutive.FAMILIES, *several.FAMILIES, *chinese.FAMILIES)
