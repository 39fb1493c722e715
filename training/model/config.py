"""The shape of a SambaY model: what its `config.json` says."""

import json
import math
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class ModelConfig:
    """Sizes of a `phi4flash` model; the defaults are the starter's."""

    vocab_size: int = 1536
    hidden_size: int = 256
    num_hidden_layers: int = 8
    num_attention_heads: int = 8
    num_key_value_heads: int = 4
    intermediate_size: int = 512
    sliding_window: int = 256
    layer_norm_eps: float = 1e-5
    mamba_d_state: int = 16
    mamba_d_conv: int = 4
    mamba_expand: int = 2
    mamba_dt_rank: int = field(default=-1)  # -1: ceil(hidden_size / 16), as Mamba's "auto"
    max_position_embeddings: int = 4096

    def __post_init__(self) -> None:
        if self.num_hidden_layers % 4:
            raise ValueError(f"num_hidden_layers must be a multiple of 4, not {self.num_hidden_layers}")
        if self.mamba_dt_rank == -1:
            object.__setattr__(self, "mamba_dt_rank", math.ceil(self.hidden_size / 16))

    @property
    def head_dim(self) -> int:
        return self.hidden_size // self.num_attention_heads

    @property
    def d_inner(self) -> int:
        return self.mamba_expand * self.hidden_size

    @classmethod
    def from_json(cls, path: Path) -> "ModelConfig":
        """Reads the keys it knows; absent ones take the class defaults of the official configuration."""
        stored: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        known = {k: stored[k] for k in cls.__dataclass_fields__ if k in stored}
        if known.get("mamba_dt_rank") == "auto":
            del known["mamba_dt_rank"]
        return cls(**known)

    def to_json(self, eos_token_id: int) -> dict[str, Any]:
        """The whole `config.json`, with every key that a reader of the real model's expects."""
        return {
            "architectures": ["Phi4FlashForCausalLM"],
            "model_type": "phi4flash",
            **asdict(self),
            "attention_dropout": 0.0,
            "embd_pdrop": 0.0,
            "resid_pdrop": 0.0,
            "hidden_act": "silu",
            "initializer_range": 0.02,
            "lm_head_bias": False,
            "mlp_bias": False,
            "mamba_conv_bias": True,
            "mamba_proj_bias": False,
            "mb_per_layer": 2,
            "tie_word_embeddings": True,
            "torch_dtype": "float32",
            "use_cache": True,
            "bos_token_id": eos_token_id,
            "eos_token_id": eos_token_id,
            "pad_token_id": eos_token_id,
        }
