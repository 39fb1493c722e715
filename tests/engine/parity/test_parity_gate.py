"""The parity comparison passes the truth and fails every deliberate mistake, in each mode."""

import numpy as np
import pytest

from tests.engine.parity.parity import MODES, agreement
from tests.reference.golden import GOLDEN_SETS, load_golden
from tests.reference.model import ReferenceModel
from tests.reference.mutations import MUTATIONS
from tests.reference.variant import TRUTH, Variant

MODEL = ReferenceModel.load(GOLDEN_SETS / "tiny-a")
GOLDEN = load_golden(GOLDEN_SETS / "tiny-a")[2]


def engine_reading_it_as(variant: Variant, mode: str) -> np.ndarray:
    """The rows `engine eval` would write if the engine read the model as `variant` does."""
    logits = MODEL.with_variant(variant).logits(GOLDEN.ids + GOLDEN.continuation).astype(np.float32)
    return logits[len(GOLDEN.ids) - 1 :] if mode == "last" else logits


@pytest.mark.parametrize("mode", MODES)
def test_the_truth_is_exact(mode: str) -> None:
    assert agreement(engine_reading_it_as(TRUTH, mode), GOLDEN, mode).exact


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", MUTATIONS)
def test_a_mistake_is_not_exact(name: str, mode: str) -> None:
    assert not agreement(engine_reading_it_as(MUTATIONS[name], mode), GOLDEN, mode).exact


@pytest.mark.parametrize("mode", MODES)
def test_rows_one_late_are_not_exact(mode: str) -> None:
    late = np.roll(engine_reading_it_as(TRUTH, mode), 1, axis=0)
    assert not agreement(late, GOLDEN, mode).exact
