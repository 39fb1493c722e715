"""Chooses the type of each tensor: a table of targets, and one of tensors that need more precision."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gguf import GGML_QUANT_SIZES, GGMLQuantizationType, LlamaFileType

from converter.families.base import TensorRule

F32, F16, BF16 = GGMLQuantizationType.F32, GGMLQuantizationType.F16, GGMLQuantizationType.BF16
Q8_0, Q6_K, Q5_K, Q4_K = (GGMLQuantizationType[name] for name in ("Q8_0", "Q6_K", "Q5_K", "Q4_K"))
Q5_1, Q5_0, Q4_0 = (GGMLQuantizationType[name] for name in ("Q5_1", "Q5_0", "Q4_0"))
IQ4_NL = GGMLQuantizationType.IQ4_NL

# Float32 in every file: norms, biases, A_log, D and the convolution (and λ, which is metadata). They are
# 0.04 % of the weights, and an error in A is multiplied along the whole sequence.
ALWAYS_F32 = frozenset({"ssm_conv1d.weight", "ssm_a"})

# The embedding is read as the output matrix too, and every logit carries its error.
EMBEDDING = frozenset({"token_embd.weight", "output.weight"})
# Step size, B and C steer the recurrence: errors add up over the tokens. 0.4 % of the weights.
RECURRENCE = frozenset({"ssm_x.weight", "ssm_dt.weight"})
# Values and what the MLP adds go into the residual stream; llama.cpp found these to gain most per bit.
RESIDUAL = frozenset({"attn_qkv.weight", "ffn_down.weight"})


@dataclass(frozen=True)
class Target:
    """What `--type` asks for. `residual` is for RESIDUAL's tensors in the first eighth of the layers; with
    `more`, also in the last eighth and in every third layer between (llama.cpp's "_M" mixtures)."""

    matrix: GGMLQuantizationType
    embedding: GGMLQuantizationType
    recurrence: GGMLQuantizationType
    residual: GGMLQuantizationType
    more: bool
    file_type: LlamaFileType


TARGETS: dict[str, Target] = {
    #                matrix  embedding recurrence residual  more
    "f32": Target(F32, F32, F32, F32, False, LlamaFileType.ALL_F32),
    "f16": Target(F16, F16, F16, F16, False, LlamaFileType.MOSTLY_F16),
    "bf16": Target(BF16, BF16, BF16, BF16, False, LlamaFileType.MOSTLY_BF16),
    "q8_0": Target(Q8_0, Q8_0, Q8_0, Q8_0, False, LlamaFileType.MOSTLY_Q8_0),
    "q6_k": Target(Q6_K, Q6_K, Q8_0, Q6_K, False, LlamaFileType.MOSTLY_Q6_K),
    "q5_k_m": Target(Q5_K, Q6_K, Q8_0, Q6_K, True, LlamaFileType.MOSTLY_Q5_K_M),
    "q4_k_m": Target(Q4_K, Q6_K, Q8_0, Q6_K, True, LlamaFileType.MOSTLY_Q4_K_M),
    "q4_k_s": Target(Q4_K, Q6_K, Q8_0, Q5_K, False, LlamaFileType.MOSTLY_Q4_K_S),
    "q4_0": Target(Q4_0, Q6_K, Q8_0, Q4_0, False, LlamaFileType.MOSTLY_Q4_0),
    "iq4_nl": Target(IQ4_NL, Q6_K, Q8_0, Q5_K, False, LlamaFileType.MOSTLY_IQ4_NL),
}
DEFAULT = "q4_k_m"

# For rows that are no whole number of blocks, as llama.cpp does it; then F16.
SMALLER_BLOCKS: Mapping[GGMLQuantizationType, GGMLQuantizationType] = {Q6_K: Q8_0, Q5_K: Q5_1, Q4_K: Q5_0}


def _deserves_more(layer: int, n_layer: int, *, more: bool) -> bool:
    eighth = n_layer // 8
    return layer < eighth or (more and (layer >= 7 * n_layer // 8 or (layer - eighth) % 3 == 2))


def wanted_type(rule: TensorRule, target: Target, n_layer: int) -> GGMLQuantizationType:
    """The type the table gives this tensor of a model of `n_layer` layers, whether or not its rows fit."""
    if len(rule.shape) == 1 or rule.kind in ALWAYS_F32:
        return F32
    if rule.kind in EMBEDDING:
        return target.embedding
    if rule.kind in RECURRENCE:
        return target.recurrence
    careful = rule.layer is not None and _deserves_more(rule.layer, n_layer, more=target.more)
    return target.residual if careful and rule.kind in RESIDUAL else target.matrix


def _fitting(wanted: GGMLQuantizationType, row_length: int) -> GGMLQuantizationType:
    for kind in (wanted, SMALLER_BLOCKS.get(wanted, F16)):
        if row_length % GGML_QUANT_SIZES[kind][0] == 0:
            return kind
    return F16


@dataclass(frozen=True)
class Assignment:
    """The types of a file: `types` has one for each rule of the table; `fallbacks` names the tensors whose
    rows the wanted type cannot hold, with the type they have instead."""

    types: list[GGMLQuantizationType]
    fallbacks: dict[str, str]


def assign(table: Sequence[TensorRule], target: Target) -> Assignment:
    """Decides the type of every tensor of the file."""
    n_layer = 1 + max((rule.layer for rule in table if rule.layer is not None), default=-1)
    wanted = [wanted_type(rule, target, n_layer) for rule in table]
    types = [_fitting(kind, rule.shape[-1]) for rule, kind in zip(table, wanted, strict=True)]
    changed = zip(table, wanted, types, strict=True)
    return Assignment(types, {rule.name: kind.name for rule, want, kind in changed if kind != want})
