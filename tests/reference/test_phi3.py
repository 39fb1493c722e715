"""Our reading of phi3's maths is transformers': stored logits of its own module."""

import numpy as np
import pytest

from tests.reference.golden import F32_MAX, F32_RMS, compare
from tests.reference.phi3 import logits, random_weights
from tests.reference.phi3_golden import GOLDEN, LENGTHS, N_ROW, SEED, SHAPE, fingerprint, prompts


@pytest.mark.parametrize("place", range(len(LENGTHS)), ids=map(str, LENGTHS))
def test_the_reference_is_transformers_phi3(place: int) -> None:
    tensors = random_weights(SHAPE, SEED)
    length, ids = LENGTHS[place], list(prompts())[place]
    with np.load(GOLDEN) as golden:
        assert float(golden["fingerprint"]) == pytest.approx(fingerprint(tensors), rel=1e-12)
        expected = golden[f"logits_{length}"]
    rms, max_abs = compare(logits(SHAPE, tensors, ids, n_ctx=length)[-N_ROW:], expected)
    assert rms <= F32_RMS
    assert max_abs <= F32_MAX
