"""float32 rows → the bytes of a ggml type. Numpy for now; ggml's own quantiser belongs here."""

import math

import numpy as np
import numpy.typing as npt
from gguf import GGML_QUANT_SIZES, GGMLQuantizationType
from gguf.quants import BF16, Q4_0, Q8_0

# The largest magnitude a type holds. A block has a float16 scale: its largest value / 127 or / 8.
F16_MAX = 65504.0
LIMITS = {
    GGMLQuantizationType.F32: float(np.finfo(np.float32).max),
    GGMLQuantizationType.BF16: 3.3895313892515355e38,
    GGMLQuantizationType.F16: F16_MAX,
    GGMLQuantizationType.Q8_0: F16_MAX * 127,
    GGMLQuantizationType.Q4_0: F16_MAX * 8,
}


def stored_bytes(shape: tuple[int, ...], kind: GGMLQuantizationType) -> int:
    """The size of a tensor in the file; its rows must be whole blocks."""
    block, block_bytes = GGML_QUANT_SIZES[kind]
    return math.prod(shape) // block * block_bytes


def quantize(rows: npt.NDArray[np.float32], kind: GGMLQuantizationType) -> npt.NDArray[np.uint8]:
    """The bytes of `rows`, whose values must lie within LIMITS[kind]."""
    values = np.ascontiguousarray(rows)
    match kind:
        case GGMLQuantizationType.F32:
            return values.reshape(-1).view(np.uint8)
        case GGMLQuantizationType.F16:
            return values.astype(np.float16).reshape(-1).view(np.uint8)
        case GGMLQuantizationType.BF16:
            return BF16.quantize_rows(values).reshape(-1)
        case GGMLQuantizationType.Q8_0:
            return Q8_0.quantize_rows(values).reshape(-1)
        case GGMLQuantizationType.Q4_0:
            return Q4_0.quantize_rows(values).reshape(-1)
        case _:
            raise NotImplementedError(kind)
