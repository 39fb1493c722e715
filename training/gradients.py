"""Gradients of one batch from several single-threaded processes over shared weights.

Small matrices on a machine where other programs run: one barrier a step costs far less than OpenMP's
barriers in every operation (measured under load: 8 ms instead of 3 for the same product).
"""

import gc
import os
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import Any

import torch
import torch.multiprocessing as mp
import torch.nn.functional as F
from torch import Tensor

from training.data.examples import Example
from training.data.packing import IGNORED, packed
from training.model.config import ModelConfig
from training.model.sambay import Phi4FlashForCausalLM
from training.selection import Judged


def flat_views(model: Phi4FlashForCausalLM, weights: Tensor, gradients: Tensor) -> None:
    """Lets the parameters of `model` and their gradients live in the two flat tensors."""
    offset = 0
    for parameter in model.parameters():
        size = parameter.numel()
        parameter.data = weights[offset : offset + size].view(parameter.shape)
        parameter.grad = gradients[offset : offset + size].view(parameter.shape)
        offset += size


def backward(
    model: Phi4FlashForCausalLM, packs: Sequence[list[Example]], rank: int, workers: int
) -> list[list[Judged]]:
    """Adds this worker's share of the packs' gradient to `.grad`; what the model thought of that share."""
    total = sum(len(example.ids) - example.prompt_length for examples in packs for example in examples)
    found = []
    for examples in packs[rank::workers]:
        logits, losses, targets = _losses(model, examples)
        (losses.sum() / total).backward()
        found.append(_marks(examples, logits.detach(), losses.detach(), targets))
    return found


@torch.no_grad()
def judged(
    model: Phi4FlashForCausalLM, packs: Sequence[list[Example]], rank: int, workers: int
) -> list[list[Judged]]:
    """The model's verdict on each example in this worker's share of the packs."""
    return [_marks(examples, *_losses(model, examples)) for examples in packs[rank::workers]]


def _losses(model: Phi4FlashForCausalLM, examples: list[Example]) -> tuple[Tensor, Tensor, Tensor]:
    """Logits [R, vocab_size], losses [R] and targets [R] of the solutions of one pack."""
    pack = packed(examples)
    with torch.autocast("cpu", torch.bfloat16):
        logits = model.head(model.model(pack.ids, pack.bounds, pack.rows)).float()
    return logits, F.cross_entropy(logits, pack.targets, ignore_index=IGNORED, reduction="none"), pack.targets


def _marks(examples: list[Example], logits: Tensor, losses: Tensor, targets: Tensor) -> list[Judged]:
    lengths = [len(example.ids) - example.prompt_length for example in examples]
    answered = sum(lengths)
    right = (logits[:answered].argmax(-1) == targets[:answered]).split(lengths)
    return [
        Judged(loss.sum().item(), torch.exp(-loss.max()).item(), bool(hits.all()))
        for loss, hits in zip(losses[:answered].split(lengths), right, strict=True)
    ]


def _work(
    config: ModelConfig, weights: Tensor, gradients: Tensor, rank: int, workers: int, pipe: Connection
) -> None:
    torch.set_num_threads(1)
    gc.disable()
    model = Phi4FlashForCausalLM(config)
    flat_views(model, weights, gradients)
    while True:
        try:
            judge, packs = pipe.recv()
        except (EOFError, KeyboardInterrupt):
            os._exit(0)
        if judge:
            pipe.send(judged(model, packs, rank, workers))
        else:
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

    def judge(self, packs: Sequence[list[Example]]) -> list[list[Judged]]:
        """The model's verdict on each example of each pack."""
        return self._everywhere(True, packs, lambda: judged(self.model, packs, 0, self.workers))

    def compute(self, packs: Sequence[list[Example]]) -> list[list[Judged]]:
        """Fills `.grad` of the model for `packs`; what it thought of them."""
        self.gradients[0].zero_()
        marks = self._everywhere(False, packs, lambda: backward(self.model, packs, 0, self.workers))
        for gradient in self.gradients[1:]:
            self.gradients[0].add_(gradient)
        return marks

    def _everywhere(
        self, judge: bool, packs: Sequence[list[Example]], own: Callable[[], list[list[Judged]]]
    ) -> list[list[Judged]]:
        for pipe in self.pipes:
            pipe.send((judge, packs))
        shares = [own(), *(pipe.recv() for pipe in self.pipes)]
        return [shares[i % self.workers][i // self.workers] for i in range(len(packs))]
