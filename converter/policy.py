"""Which tensor gets which type: one table."""

from collections.abc import Mapping
from dataclasses import dataclass

from gguf import GGML_QUANT_SIZES, GGMLQuantizationType, LlamaFileType

from converter.tensors import TensorRule

# Small, or sensitive: float32 whatever is asked for (with every bias and norm, which are one-dimensional).
ALWAYS_F32 = frozenset({"ssm_conv1d.weight", "ssm_a"})


@dataclass(frozen=True)
class Target:
    """What `--type` asks for: the type of the matrices, and exceptions by `TensorRule.kind`."""

    matrix: GGMLQuantizationType
    file_type: LlamaFileType
    exceptions: Mapping[str, GGMLQuantizationType]


TARGETS: dict[str, Target] = {
    "f32": Target(GGMLQuantizationType.F32, LlamaFileType.ALL_F32, {}),
    "f16": Target(GGMLQuantizationType.F16, LlamaFileType.MOSTLY_F16, {}),
    "bf16": Target(GGMLQuantizationType.BF16, LlamaFileType.MOSTLY_BF16, {}),
    "q8_0": Target(GGMLQuantizationType.Q8_0, LlamaFileType.MOSTLY_Q8_0, {}),
    "q4_0": Target(GGMLQuantizationType.Q4_0, LlamaFileType.MOSTLY_Q4_0, {}),
}


def wanted_type(rule: TensorRule, target: Target) -> GGMLQuantizationType:
    """The type the table gives this tensor, whether or not its rows fit."""
    if len(rule.shape) == 1 or rule.kind in ALWAYS_F32:
        return GGMLQuantizationType.F32
    return target.exceptions.get(rule.kind, target.matrix)


def tensor_type(rule: TensorRule, target: Target) -> GGMLQuantizationType:
    """The type the tensor is written in: F16 when its rows are no whole number of blocks."""
    wanted = wanted_type(rule, target)
    block, _ = GGML_QUANT_SIZES[wanted]
    return GGMLQuantizationType.F16 if rule.shape[-1] % block else wanted


def fell_back(rule: TensorRule, target: Target) -> bool:
    """Whether the tensor is F16 because its rows do not fit the wanted type."""
    return tensor_type(rule, target) != wanted_type(rule, target)
