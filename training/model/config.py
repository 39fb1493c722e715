"""The shape of a SambaY model to train: what its `config.json` says."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from converter.families.phi4flash import Phi4FlashConfig


@dataclass(frozen=True, kw_only=True)
class ModelConfig(Phi4FlashConfig):
    """Sizes of a `phi4flash` model, the starter's unless given. Raises UnsupportedModel for illegal ones."""

    vocab_size: int = 1536
    hidden_size: int = 256
    num_hidden_layers: int = 8
    num_attention_heads: int = 8
    num_key_value_heads: int = 4
    intermediate_size: int = 512
    sliding_window: int = 256
    layer_norm_eps: float = 1e-5
    max_position_embeddings: int = 4096

    @classmethod
    def from_json(cls, path: Path) -> Self:
        """The shape in a `config.json`. Raises UnsupportedModel with the offending key."""
        return cls.parse(json.loads(path.read_text(encoding="utf-8")))

    def to_json(self, eos_token_id: int) -> dict[str, Any]:
        """The whole `config.json`, with every key that a reader of the real model's expects."""
        return self.config_json() | {
            "attention_dropout": 0.0,
            "embd_pdrop": 0.0,
            "resid_pdrop": 0.0,
            "initializer_range": 0.02,
            "torch_dtype": "float32",
            "use_cache": True,
            "bos_token_id": eos_token_id,
            "eos_token_id": eos_token_id,
            "pad_token_id": eos_token_id,
        }
