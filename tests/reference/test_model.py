"""The reference answers as the official module did."""

from pathlib import Path

import numpy as np
import pytest

from tests.reference.golden import GOLDEN_SETS, compare, load_golden, load_trace
from tests.reference.model import ReferenceModel

TOLERANCE = 1e-5  # the sets are float64 results rounded to float32


@pytest.fixture(scope="module", params=["tiny-a", "tiny-b"])
def golden_set(request: pytest.FixtureRequest) -> Path:
    return GOLDEN_SETS / request.param


@pytest.fixture(scope="module")
def model(golden_set: Path) -> ReferenceModel:
    return ReferenceModel.load(golden_set)


def test_every_golden_prompt_and_continuation_is_reproduced(golden_set: Path, model: ReferenceModel) -> None:
    prompts = load_golden(golden_set)
    assert len(prompts) == 3
    for prompt in prompts:
        logits = model.logits(prompt.ids + prompt.continuation)
        assert compare(logits[prompt.positions], prompt.logits)[1] <= TOLERANCE
        steps = logits[list(prompt.step_positions)]
        assert compare(steps, prompt.step_logits)[1] <= TOLERANCE
        assert steps.argmax(-1).tolist() == prompt.continuation


def test_every_traced_value_is_reproduced(golden_set: Path, model: ReferenceModel) -> None:
    index, expected = load_trace(golden_set)
    trace: dict[str, np.ndarray] = {}
    model.logits(load_golden(golden_set)[index].ids, trace=trace)
    assert trace.keys() == expected.keys()
    for name, values in expected.items():
        assert compare(trace[name][: len(values)], values)[1] <= TOLERANCE, name


def test_chosen_positions_are_rows_of_the_whole(golden_set: Path, model: ReferenceModel) -> None:
    ids = load_golden(golden_set)[1].ids
    np.testing.assert_allclose(model.logits(ids, [5, 0]), model.logits(ids)[[5, 0]], atol=1e-12)
