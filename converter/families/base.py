"""The interface of a model family: a shape read from config.json, and a table of its tensors."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from gguf import GGUFWriter

from converter.checkpoint.config_values import check_head_dim, check_heads, size, tied
from converter.families.transforms import Rows, Same, Transform

EMBEDDING = "model.embed_tokens.weight"
LM_HEAD = "lm_head.weight"


@dataclass(frozen=True)
class TensorRule:
    """One tensor of the file and the checkpoint tensor it is made from.

    `kind` is the file's name without its block ("ffn_up.weight"); `shape` and `source_shape` are
    PyTorch's ([out, in]).
    """

    kind: str
    layer: int | None
    shape: tuple[int, ...]
    source: str
    source_shape: tuple[int, ...]
    transform: Transform

    @property
    def name(self) -> str:
        return self.kind if self.layer is None else f"blk.{self.layer}.{self.kind}"


def rule(
    layer: int | None,
    kind: str,
    source: str,
    *shape: int,
    transform: Transform | None = None,
    source_shape: tuple[int, ...] | None = None,
) -> TensorRule:
    """The rule of `kind` in `layer`, made from `source` (without its prefix), of the same shape by itself."""
    prefix = "model." if layer is None else f"model.layers.{layer}."
    return TensorRule(kind, layer, shape, prefix + source, source_shape or shape, transform or Same())


@dataclass(frozen=True, kw_only=True)
class Config(ABC):
    """Legal hyperparameters of a decoder (names as in config.json, sizes in elements), one class a family.

    A family's file adds its own fields and says how they are read, which tensors there are, and which
    metadata llama.cpp wants of them.
    """

    architecture: ClassVar[str]  # general.architecture, and config.json's model_type

    hidden_size: int
    num_hidden_layers: int
    num_attention_heads: int
    num_key_value_heads: int
    intermediate_size: int
    vocab_size: int
    max_position_embeddings: int
    tie_word_embeddings: bool | None  # None: config.json does not say

    @property
    def head_dim(self) -> int:
        return self.hidden_size // self.num_attention_heads

    @classmethod
    @abstractmethod
    def parse(cls, raw: dict[str, Any]) -> Self:
        """The configuration in config.json's object; raises UnsupportedModel with the offending key."""

    @abstractmethod
    def layer_table(self) -> list[TensorRule]:
        """The tensors between the embedding and the output matrix, in layer order."""

    def tensor_table(self, *, tied: bool) -> list[TensorRule]:
        """Every tensor that the checkpoint gives the file; `tied` leaves out the separate output matrix."""
        shape = (self.vocab_size, self.hidden_size)
        embedding = TensorRule("token_embd.weight", None, shape, EMBEDDING, shape, Same())
        output = TensorRule("output.weight", None, shape, LM_HEAD, shape, Same())
        return [embedding, *self.layer_table(), *([] if tied else [output])]

    def vectors(self) -> dict[str, tuple[int, ...]]:
        """Shapes of the checkpoint's tensors that become metadata, by name."""
        return {}

    def constants(self) -> Mapping[str, Rows]:
        """Tensors of the file that config.json holds, by name."""
        return {}

    def add_hyperparameters(self, writer: GGUFWriter, vectors: Mapping[str, Rows]) -> None:
        """The metadata of the architecture; `vectors` are the values of `self.vectors()`.

        Raises BadTensors when they make no number.
        """
        writer.add_block_count(self.num_hidden_layers)
        writer.add_context_length(self.max_position_embeddings)
        writer.add_embedding_length(self.hidden_size)
        writer.add_feed_forward_length(self.intermediate_size)
        writer.add_head_count(self.num_attention_heads)
        writer.add_head_count_kv(self.num_key_value_heads)
        writer.add_key_length(self.head_dim)
        writer.add_value_length(self.head_dim)
        writer.add_vocab_size(self.vocab_size)


def read_sizes(raw: dict[str, Any]) -> dict[str, Any]:
    """The fields that every family has, by name. Raises UnsupportedModel with the offending key."""
    names = (
        "num_hidden_layers",
        "hidden_size",
        "num_attention_heads",
        "num_key_value_heads",
        "intermediate_size",
        "vocab_size",
        "max_position_embeddings",
    )
    sizes = {name: size(raw, name) for name in names}
    heads = sizes["num_attention_heads"]
    check_heads(sizes["hidden_size"], heads, sizes["num_key_value_heads"])
    check_head_dim(raw, sizes["hidden_size"] // heads)
    return sizes | {"tie_word_embeddings": tied(raw)}
