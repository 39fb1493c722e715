"""Limits of the ggml types: bytes of a tensor, largest value."""

import math

from gguf import GGML_QUANT_SIZES, GGMLQuantizationType

F16_MAX = 65504.0

# The largest magnitude a type is sure to hold, for its block's scale (and minimum) is a float16.
LIMITS = {
    GGMLQuantizationType.F32: 3.4028234663852886e38,
    GGMLQuantizationType.BF16: 3.3895313892515355e38,
    GGMLQuantizationType.F16: F16_MAX,
    GGMLQuantizationType.Q8_0: F16_MAX * 127,
    GGMLQuantizationType.Q6_K: F16_MAX * 31 * 127,
    GGMLQuantizationType.Q5_K: F16_MAX * 32,
    GGMLQuantizationType.Q4_K: F16_MAX * 32,
    GGMLQuantizationType.Q5_1: F16_MAX,
    GGMLQuantizationType.Q5_0: F16_MAX * 16,
    GGMLQuantizationType.Q4_0: F16_MAX * 8,
    GGMLQuantizationType.IQ4_NL: F16_MAX * 63,
}


def stored_bytes(shape: tuple[int, ...], kind: GGMLQuantizationType) -> int:
    """The size of a tensor in the file; its rows must be whole blocks."""
    block, block_bytes = GGML_QUANT_SIZES[kind]
    return math.prod(shape) // block * block_bytes
