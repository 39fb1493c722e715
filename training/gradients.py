"""Gradients of one batch from several single-threaded processes over shared weights.

Small matrices on a machine where other programs run: one barrier a step costs far less than OpenMP's
barriers in every operation (measured under load: 8 ms instead of 3 for the same product).
"""

import gc
import os
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

import torch
import torch.multiprocessing as mp
import torch.nn.functional as F
from torch import Tensor

from training.config import ModelConfig
from training.examples import Example
from training.packing import IGNORED, packed
from training.sambay import Phi4FlashForCausalLM


def flat_views(model: Phi4FlashForCausalLM, weights: Tensor, gradients: Tensor) -> None:
    """Lets the parameters of `model` and their gradients live in the two flat tensors."""
    offset = 0
    for parameter in model.parameters():
        size = parameter.numel()
        parameter.data = weights[offset : offset + size].view(parameter.shape)
        parameter.grad = gradients[offset : offset + size].view(parameter.shape)
        offset += size


@dataclass(frozen=True)
class Outcome:
    """Of some packs: their part of the batch's mean loss, and each exercise's skill and whether it is known.

    An exercise is known when every token of its solution is the likeliest one: greedy decoding writes it.
    """

    loss: float
    known: list[tuple[str, bool]]


def backward(model: Phi4FlashForCausalLM, packs: Sequence[list[Example]], rank: int, workers: int) -> Outcome:
    """Adds this worker's share of the packs' gradient to `.grad`."""
    total = sum(len(example.ids) - example.prompt_length for examples in packs for example in examples)
    found, known = 0.0, []
    for examples in packs[rank::workers]:
        pack = packed(examples)
        with torch.autocast("cpu", torch.bfloat16):
            logits = model.head(model.model(pack.ids, pack.bounds, pack.rows))
        loss = F.cross_entropy(logits.float(), pack.targets, ignore_index=IGNORED, reduction="sum")
        (loss / total).backward()
        found += loss.item() / total
        right = (logits.argmax(-1) == pack.targets).tolist()
        for example in examples:
            length = len(example.ids) - example.prompt_length
            known.append((example.skill, all(right[:length])))
            del right[:length]
    return Outcome(found, known)


def _work(
    config: ModelConfig, weights: Tensor, gradients: Tensor, rank: int, workers: int, pipe: Connection
) -> None:
    torch.set_num_threads(1)
    gc.disable()
    model = Phi4FlashForCausalLM(config)
    flat_views(model, weights, gradients)
    while True:
        try:
            packs = pipe.recv()
        except (EOFError, KeyboardInterrupt):
            os._exit(0)
        gradients.zero_()
        pipe.send(backward(model, packs, rank, workers))


class GradientPool:
    """This process and `workers - 1` others, each with its own gradient buffer."""

    def __init__(self, model: Phi4FlashForCausalLM, workers: int) -> None:
        self.model, self.workers = model, workers
        size = sum(parameter.numel() for parameter in model.parameters())
        weights = torch.cat(
            [parameter.detach().flatten() for parameter in model.parameters()]
        ).share_memory_()
        self.gradients = [torch.zeros(size).share_memory_() for _ in range(workers)]
        flat_views(model, weights, self.gradients[0])
        self.weights = weights
        context: Any = mp.get_context("spawn")
        self.pipes: list[Connection] = []
        for rank in range(1, workers):
            ours, theirs = context.Pipe()
            arguments = (model.config, weights, self.gradients[rank], rank, workers, theirs)
            context.Process(target=_work, args=arguments, daemon=True).start()
            theirs.close()
            self.pipes.append(ours)

    def compute(self, packs: Sequence[list[Example]]) -> Outcome:
        """Fills `.grad` of the model for `packs`."""
        for pipe in self.pipes:
            pipe.send(packs)
        self.gradients[0].zero_()
        outcome = backward(self.model, packs, 0, self.workers)
        for pipe, gradient in zip(self.pipes, self.gradients[1:], strict=True):
            other = pipe.recv()
            outcome = Outcome(outcome.loss + other.loss, outcome.known + other.known)
            self.gradients[0].add_(gradient)
        return outcome
