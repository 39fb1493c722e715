"""Gradients of one batch from several single-threaded processes over shared weights.

Small matrices on a machine where other programs run: one barrier a step costs far less than OpenMP's
barriers in every operation (measured under load: 8 ms instead of 3 for the same product).
"""

import gc
import os
from collections.abc import Mapping
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import torch
import torch.multiprocessing as mp
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import Tensor

from training.config import ModelConfig
from training.examples import Example, batch, microbatches, share
from training.sambay import Phi4FlashForCausalLM

GROUP = 5  # exercises in one forward pass
ROUNDED = 16  # lengths are padded to a multiple: oneDNN compiles, and caches, code for every new shape
IGNORED = -100


def flat_views(model: Phi4FlashForCausalLM, weights: Tensor, gradients: Tensor) -> None:
    """Lets the parameters of `model` and their gradients live in the two flat tensors."""
    offset = 0
    for parameter in model.parameters():
        size = parameter.numel()
        parameter.data = weights[offset : offset + size].view(parameter.shape)
        parameter.grad = gradients[offset : offset + size].view(parameter.shape)
        offset += size


def padded(examples: list[Example]) -> tuple[Tensor, Tensor]:
    """Input ids and targets [B, T]; targets outside the answers are IGNORED."""
    length = max(len(example.ids) for example in examples) - 1
    length += -length % ROUNDED
    ids = torch.zeros(len(examples), length, dtype=torch.long)
    targets = torch.full((len(examples), length), IGNORED)
    for row, example in enumerate(examples):
        tokens = torch.tensor(example.ids)
        ids[row, : len(tokens) - 1] = tokens[:-1]
        targets[row, example.prompt_length - 1 : len(tokens) - 1] = tokens[example.prompt_length :]
    return ids, targets


def backward(model: Phi4FlashForCausalLM, examples: list[Example], rank: int, workers: int) -> float:
    """Adds this worker's share of the batch's gradient to `.grad`; returns its share of the mean loss."""
    total = sum(len(example.ids) - example.prompt_length for example in examples)
    found = 0.0
    for group in share(microbatches(examples, GROUP), rank, workers):
        ids, targets = padded(group)
        with torch.autocast("cpu", torch.bfloat16):
            logits = model(ids)
        loss = F.cross_entropy(
            logits.float().flatten(0, 1), targets.flatten(), ignore_index=IGNORED, reduction="sum"
        )
        (loss / total).backward()
        found += loss.item() / total
    return found


def _work(config: ModelConfig, tokenizer: str, weights: Tensor, gradients: Tensor, rank: int, workers: int,
          pipe: Connection) -> None:  # fmt: skip
    torch.set_num_threads(1)
    gc.disable()
    model = Phi4FlashForCausalLM(config)
    flat_views(model, weights, gradients)
    own_tokenizer = Tokenizer.from_file(tokenizer)
    while True:
        try:
            seed, step, size, skill_weights = pipe.recv()
        except (EOFError, KeyboardInterrupt):
            os._exit(0)
        gradients.zero_()
        pipe.send(backward(model, batch(own_tokenizer, seed, step, size, skill_weights), rank, workers))


class GradientPool:
    """This process and `workers - 1` others, each with its own gradient buffer."""

    def __init__(self, model: Phi4FlashForCausalLM, tokenizer: Path, workers: int) -> None:
        self.model, self.workers = model, workers
        self.tokenizer = Tokenizer.from_file(str(tokenizer))
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
            arguments = (model.config, str(tokenizer), weights, self.gradients[rank], rank, workers, theirs)
            context.Process(target=_work, args=arguments, daemon=True).start()
            theirs.close()
            self.pipes.append(ours)

    def compute(
        self, seed: int, step: int, size: int, skill_weights: Mapping[str, float]
    ) -> tuple[float, int]:
        """Fills `.grad` of the model for the batch of `step`; returns its mean loss and count of tokens."""
        for pipe in self.pipes:
            pipe.send((seed, step, size, dict(skill_weights)))
        self.gradients[0].zero_()
        examples = batch(self.tokenizer, seed, step, size, skill_weights)
        loss = backward(self.model, examples, 0, self.workers)
        for pipe, gradient in zip(self.pipes, self.gradients[1:], strict=True):
            loss += pipe.recv()
            self.gradients[0].add_(gradient)
        return loss, sum(len(example.ids) for example in examples)
