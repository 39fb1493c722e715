"""The sizes of a SambaY model, and which kind of layer stands where."""

import json
import math
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class LayerKind(StrEnum):
    MAMBA = "mamba"  # layer N/2 also emits the memory
    SWA = "swa"
    FULL = "full"
    GMU = "gmu"
    CROSS = "cross"


@dataclass(frozen=True)
class Shape:
    """Sizes under the names of the engine; `dt_rank` None is the config's "auto"."""

    n_layer: int = 8
    n_head: int = 8
    n_kv_head: int = 4
    head_dim: int = 8
    intermediate_size: int = 96
    vocab_size: int = 288
    sliding_window: int = 8
    dt_rank: int | None = None
    d_state: int = 16
    d_conv: int = 4
    expand: int = 2
    layer_norm_eps: float = 1e-5
    tied: bool = True

    def __post_init__(self) -> None:
        if self.n_layer % 4 or self.n_kv_head % 2 or self.n_head % self.n_kv_head:
            raise ValueError(f"not a legal SambaY shape: {self}")

    @property
    def hidden_size(self) -> int:
        return self.n_head * self.head_dim

    @property
    def d_inner(self) -> int:
        return self.expand * self.hidden_size

    @property
    def time_step_rank(self) -> int:
        return math.ceil(self.hidden_size / 16) if self.dt_rank is None else self.dt_rank

    @property
    def heads_per_kv(self) -> int:
        return self.n_head // self.n_kv_head

    @property
    def memory_layer(self) -> int:
        return self.n_layer // 2

    def kind(self, layer: int) -> LayerKind:
        """The mixer of 0-based `layer`."""
        if layer % 2 == 0:
            return LayerKind.MAMBA if layer <= self.memory_layer else LayerKind.GMU
        if layer < self.memory_layer:
            return LayerKind.SWA
        return LayerKind.FULL if layer == self.memory_layer + 1 else LayerKind.CROSS

    @classmethod
    def of_checkpoint(cls, directory: Path) -> "Shape":
        """Read config.json; keys that the real model's config omits take the config class's defaults."""
        config = json.loads((directory / "config.json").read_text())
        window = config["sliding_window"]
        if isinstance(window, list):
            (window,) = {w for w in window if w is not None}
        dt_rank = config.get("mamba_dt_rank", "auto")
        return cls(
            n_layer=config["num_hidden_layers"],
            n_head=config["num_attention_heads"],
            n_kv_head=config["num_key_value_heads"],
            head_dim=config["hidden_size"] // config["num_attention_heads"],
            intermediate_size=config["intermediate_size"],
            vocab_size=config["vocab_size"],
            sliding_window=window,
            dt_rank=None if dt_rank == "auto" else dt_rank,
            d_state=config.get("mamba_d_state", 16),
            d_conv=config.get("mamba_d_conv", 4),
            expand=config.get("mamba_expand", 2),
            layer_norm_eps=config["layer_norm_eps"],
            tied=config["tie_word_embeddings"],
        )
