"""Selects the exercises worth a gradient: those that the model is not yet sure of.

A forward pass costs a third of a training step, and what is known teaches nothing: once most of what is drawn
is known, leaving that out makes a step's tokens count two or three times as much.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from training.data.examples import Example
from training.data.packing import PACK, into_packs

SURE = 0.9  # of every token of the solution
MOST = 5  # times as much is drawn, at most, as is learnt from
MANY = 0.4  # of what is drawn that must be sure, for looking first to be worth its forward pass
FULL = 0.9  # of the packs to learn from: one more forward pass costs more than the rest is worth


@dataclass(frozen=True)
class Judged:
    """The model's verdict on one example: its loss, summed over the solution, and its least sure token.

    `known`: every token of the solution is the likeliest one, so that greedy decoding writes it.
    """

    loss: float
    least: float
    known: bool


@dataclass(frozen=True)
class Selection:
    """Packs to learn from, and everything that was drawn to find them."""

    packs: list[list[Example]]
    drawn: list[Example]
    judged: list[Judged]


def share_sure(judged: Sequence[Judged]) -> float:
    """The share of examples that teach nothing."""
    return sum(mark.least >= SURE for mark in judged) / len(judged)


def worth_learning(
    drawn: Iterator[Example],
    judge: Callable[[Sequence[list[Example]]], list[list[Judged]]],
    learn: Callable[[Sequence[list[Example]]], list[list[Judged]]],
    count: int,
    sure: float,
) -> Selection:
    """Has `count` packs learnt from, and says which.

    They hold the examples that `judge` finds unsure, or as many as MOST allows; while the share `sure`
    of what is drawn is small, simply what is drawn. `learn` says of its examples what `judge` does.
    """
    if sure < MANY:
        packs = into_packs(drawn, count)
        marks = [mark for pack in learn(packs) for mark in pack]
        return Selection(packs, [example for pack in packs for example in pack], marks)
    kept: list[Example] = []
    seen: list[Example] = []
    marks = []
    for turn in range(MOST * count):
        packs = into_packs(drawn, count if turn == 0 else 1)
        for examples, verdicts in zip(packs, judge(packs), strict=True):
            seen += examples
            marks += verdicts
            kept += [e for e, mark in zip(examples, verdicts, strict=True) if mark.least < SURE]
        if sum(len(example.ids) for example in kept) >= FULL * count * PACK:
            break
    packs = [pack for pack in into_packs(kept, count) if pack]
    learn(packs)
    return Selection(packs, seen, marks)
