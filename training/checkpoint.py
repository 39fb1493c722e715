"""A training run on disk: everything needed to continue as if it had never stopped."""

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from training.model.config import ModelConfig
from training.model.sambay import Phi4FlashForCausalLM

NAME = "checkpoint.pt"


@dataclass
class RunProgress:
    """A run's progress, besides weights and optimiser: plain numbers only."""

    step: int = 0
    tokens: int = 0
    seconds: float = 0.0
    mastery: dict[str, float] = field(default_factory=dict)
    sure: float = 0.0  # the share of what is drawn that the model is sure of


def save(
    run: Path, config: ModelConfig, weights: Tensor, optimiser: dict[str, object], progress: RunProgress
) -> None:
    """Writes `run`/checkpoint.pt whole or not at all."""
    unfinished = run / f"{NAME}.tmp"
    content = {"config": vars(config), "weights": weights, "optimiser": optimiser, "progress": vars(progress)}
    with unfinished.open("wb") as file:
        torch.save(content, file)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(run / NAME)


def load(run: Path) -> tuple[ModelConfig, Tensor, dict[str, Any], RunProgress]:
    """Reads what `save` wrote. Raises FileNotFoundError where no run was begun."""
    content = torch.load(run / NAME, weights_only=True)
    return (
        ModelConfig(**content["config"]),
        content["weights"],
        content["optimiser"],
        RunProgress(**content["progress"]),
    )


def load_model(run: Path) -> tuple[Phi4FlashForCausalLM, RunProgress]:
    """The model alone, for export and evaluation."""
    config, weights, _, progress = load(run)
    model = Phi4FlashForCausalLM(config)
    offset = 0
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.copy_(weights[offset : offset + parameter.numel()].view(parameter.shape))
            offset += parameter.numel()
    return model, progress
