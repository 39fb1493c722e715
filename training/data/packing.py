"""Packs examples one after the other into a fixed length, so that no product works on padding."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from training.data.examples import Example

PACK = 2048  # tokens
ROUNDED = (
    128  # answer rows are filled up to a multiple: oneDNN compiles, and caches, code for every new shape
)
IGNORED = -100


@dataclass(frozen=True)
class Pack:
    """`ids` [PACK]; `bounds`: the sequences' first tokens and PACK; `targets` of the tokens `rows`."""

    ids: Tensor
    bounds: Tensor
    rows: Tensor
    targets: Tensor


def packed(examples: Sequence[Example]) -> Pack:
    """The pack of `examples`, at most PACK tokens in all; the rest is one sequence that nothing asks for."""
    ids: list[int] = []
    bounds = [0]
    rows: list[int] = []
    targets: list[int] = []
    for example in examples:
        first = len(ids)
        rows += range(first + example.prompt_length - 1, first + len(example.ids) - 1)
        targets += example.ids[example.prompt_length :]
        ids += example.ids
        bounds.append(len(ids))
    if len(ids) < PACK:
        ids += [0] * (PACK - len(ids))
        bounds.append(PACK)
    fill = -len(rows) % ROUNDED
    rows += [PACK - 1] * fill
    targets += [IGNORED] * fill
    return Pack(*(torch.tensor(part) for part in (ids, bounds, rows, targets)))


def into_packs(examples: Iterable[Example], count: int) -> list[list[Example]]:
    """The first of `examples` in `count` packs, each into the first with room, until one fits nowhere."""
    packs: list[list[Example]] = [[] for _ in range(count)]
    room = [PACK] * count
    for example in examples:
        place = next((i for i in range(count) if room[i] >= len(example.ids)), None)
        if place is None:
            break
        packs[place].append(example)
        room[place] -= len(example.ids)
    return packs
