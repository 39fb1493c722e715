"""The tensor table of the architecture: every checkpoint tensor, its place in the file and its transform."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from converter.families.phi4flash_config import Phi4FlashConfig
from converter.families.transforms import (
    DropMiddleAxis,
    NegativeExp,
    ReorderQueryHeads,
    Same,
    Scale,
    Transform,
    lambda_init,
)

EMBEDDING = "model.embed_tokens.weight"
LM_HEAD = "lm_head.weight"
LAMBDA_VECTORS = ("lambda_q1", "lambda_k1", "lambda_q2", "lambda_k2")


class Mixer(Enum):
    """What a layer does beside its MLP."""

    MAMBA = "mamba"
    SLIDING = "sliding-window attention"
    FULL = "full attention"
    GMU = "gated memory unit"
    CROSS = "cross attention"


def mixer(layer: int, n_layer: int) -> Mixer:
    """The kind of 0-based `layer` (reference page §2)."""
    if layer % 2 == 0:
        return Mixer.MAMBA if layer <= n_layer // 2 else Mixer.GMU
    if layer < n_layer // 2:
        return Mixer.SLIDING
    return Mixer.FULL if layer == n_layer // 2 + 1 else Mixer.CROSS


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


def _mamba(c: Phi4FlashConfig, layer: int) -> Iterator[TensorRule]:
    d_inner, d_conv, d_state, dt_rank = c.d_inner, c.mamba_d_conv, c.mamba_d_state, c.mamba_dt_rank
    yield rule(layer, "ssm_in.weight", "attn.in_proj.weight", 2 * d_inner, c.hidden_size)
    yield rule(
        layer, "ssm_conv1d.weight", "attn.conv1d.weight", d_inner, d_conv,
        transform=DropMiddleAxis(), source_shape=(d_inner, 1, d_conv),
    )  # fmt: skip
    yield rule(layer, "ssm_conv1d.bias", "attn.conv1d.bias", d_inner)
    yield rule(layer, "ssm_x.weight", "attn.x_proj.weight", dt_rank + 2 * d_state, d_inner)
    yield rule(layer, "ssm_dt.weight", "attn.dt_proj.weight", d_inner, dt_rank)
    yield rule(layer, "ssm_dt.bias", "attn.dt_proj.bias", d_inner)
    yield rule(layer, "ssm_a", "attn.A_log", d_inner, d_state, transform=NegativeExp())
    yield rule(layer, "ssm_d", "attn.D", d_inner)
    yield rule(layer, "ssm_out.weight", "attn.out_proj.weight", c.hidden_size, d_inner)


def _gmu(c: Phi4FlashConfig, layer: int) -> Iterator[TensorRule]:
    yield rule(layer, "ssm_in.weight", "attn.in_proj.weight", c.d_inner, c.hidden_size)
    yield rule(layer, "ssm_out.weight", "attn.out_proj.weight", c.hidden_size, c.d_inner)


def _attention(c: Phi4FlashConfig, layer: int, *, cross: bool) -> Iterator[TensorRule]:
    n_query_rows = c.hidden_size
    n_rows = n_query_rows if cross else n_query_rows + 2 * c.num_key_value_heads * c.head_dim
    name = "attn_q" if cross else "attn_qkv"
    reorder = ReorderQueryHeads(c.head_dim, c.gqa_ratio, n_query_rows)
    yield rule(layer, f"{name}.weight", "attn.Wqkv.weight", n_rows, c.hidden_size, transform=reorder)
    yield rule(layer, f"{name}.bias", "attn.Wqkv.bias", n_rows, transform=reorder)
    yield rule(layer, "attn_output.weight", "attn.out_proj.weight", c.hidden_size, c.hidden_size)
    yield rule(layer, "attn_output.bias", "attn.out_proj.bias", c.hidden_size)
    yield rule(
        layer, "attn_sub_norm.weight", "attn.inner_cross_attn.subln.weight", 2 * c.head_dim,
        transform=Scale(1 - lambda_init(layer)),
    )  # fmt: skip


def _layer(c: Phi4FlashConfig, layer: int) -> Iterator[TensorRule]:
    for part in ("weight", "bias"):
        yield rule(layer, f"attn_norm.{part}", f"input_layernorm.{part}", c.hidden_size)
    match mixer(layer, c.num_hidden_layers):
        case Mixer.MAMBA:
            yield from _mamba(c, layer)
        case Mixer.GMU:
            yield from _gmu(c, layer)
        case kind:
            yield from _attention(c, layer, cross=kind is Mixer.CROSS)
    for part in ("weight", "bias"):
        yield rule(layer, f"ffn_norm.{part}", f"post_attention_layernorm.{part}", c.hidden_size)
    # fc1 stays whole: gate rows first, then up, as llama.cpp's phi3 has it
    yield rule(layer, "ffn_up.weight", "mlp.fc1.weight", 2 * c.intermediate_size, c.hidden_size)
    yield rule(layer, "ffn_down.weight", "mlp.fc2.weight", c.hidden_size, c.intermediate_size)


def tensor_table(c: Phi4FlashConfig, *, tied: bool) -> list[TensorRule]:
    """Every tensor of the file, in layer order; `tied` leaves out the separate output matrix."""
    table = [rule(None, "token_embd.weight", "embed_tokens.weight", c.vocab_size, c.hidden_size)]
    for layer in range(c.num_hidden_layers):
        table += _layer(c, layer)
    for part in ("weight", "bias"):
        table.append(rule(None, f"output_norm.{part}", f"final_layernorm.{part}", c.hidden_size))
    if not tied:
        shape = (c.vocab_size, c.hidden_size)
        table.append(TensorRule("output.weight", None, shape, LM_HEAD, shape, Same()))
    return table


def lambda_sources(c: Phi4FlashConfig) -> dict[int, tuple[str, ...]]:
    """For each attention layer, the names of its λ vectors [head_dim], which become metadata."""
    return {
        layer: tuple(f"model.layers.{layer}.attn.inner_cross_attn.{vector}" for vector in LAMBDA_VECTORS)
        for layer in range(1, c.num_hidden_layers, 2)
    }
