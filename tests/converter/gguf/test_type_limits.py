import numpy as np
import pytest
from gguf import GGMLQuantizationType as Type
from gguf.quants import dequantize

from converter.gguf.type_limits import LIMITS, stored_bytes
from engine.llama.quantizer import all_finite, quantize


@pytest.mark.parametrize("kind", LIMITS, ids=lambda kind: kind.name)
def test_the_largest_value_is_held(kind: Type) -> None:
    """Within the type's own error, and finite; alone in its block, beside zeros."""
    largest = np.float32(LIMITS[kind] * 0.999)
    rows = np.zeros((2, 256), np.float32)
    rows[0, 3], rows[1, 5] = largest, -largest
    stored = quantize(rows, kind)
    assert all_finite(stored, kind)
    found = dequantize(stored.reshape(2, -1), kind)
    assert np.isfinite(found).all()
    assert abs(found[0, 3] / largest - 1) < 0.1
    assert abs(found[1, 5] / -largest - 1) < 0.1


@pytest.mark.parametrize("kind", LIMITS, ids=lambda kind: kind.name)
def test_a_tensor_has_the_bytes_that_the_quantiser_gives(kind: Type) -> None:
    assert stored_bytes((3, 512), kind) == quantize(np.ones((3, 512), np.float32), kind).size
