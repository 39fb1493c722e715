"""Golden prompts are read and made alike, and the comparison sees what it should."""

import numpy as np
import pytest

from tests.reference.cases import CASES, N_UBATCH, Case, random_case
from tests.reference.golden import (
    ARGMAX_GAP,
    F32_MAX,
    F32_RMS,
    GOLDEN_SETS,
    GoldenPrompt,
    compare,
    greedy_disagreements,
    load_golden,
    make_golden,
)
from tests.reference.model import ReferenceModel


def test_the_made_golden_is_the_official_one() -> None:
    model = ReferenceModel.load(GOLDEN_SETS / "tiny-a")
    for official in load_golden(GOLDEN_SETS / "tiny-a"):
        made = make_golden(model, official.ids)
        assert made.continuation == official.continuation
        assert made.positions == official.positions
        assert compare(made.logits, official.logits)[1] < 1e-5
        assert compare(made.step_logits, official.step_logits)[1] < 1e-5


def test_compare_tells_rms_and_largest() -> None:
    rms, largest = compare(np.array([[1.0, 2.0], [3.0, 8.0]], np.float32), np.array([[1.0, 2.0], [3.0, 4.0]]))
    assert (rms, largest) == (2.0, 4.0)


@pytest.mark.filterwarnings("ignore:invalid value")
@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_a_value_that_is_no_number_fails_every_gate(bad: float) -> None:
    rms, largest = compare(np.array([0.0, bad]), np.zeros(2))
    assert not rms <= F32_RMS
    assert not largest <= F32_MAX


def test_a_close_call_is_no_disagreement() -> None:
    expected = np.array([[0.0, 5.0, 1.0], [5.0, 5.0 + ARGMAX_GAP / 2, 0.0]])
    assert greedy_disagreements(expected, expected) == []
    assert greedy_disagreements(expected[:, [1, 0, 2]], expected) == [0]


@pytest.fixture(scope="module", params=CASES, ids=lambda case: case.name)
def case_goldens(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> list[GoldenPrompt]:
    case: Case = request.param
    return case.golden_prompts(case.write(tmp_path_factory.mktemp("case")))


def test_the_list_has_clear_greedy_choices(case_goldens: list[GoldenPrompt]) -> None:
    for golden in case_goldens:
        best = np.sort(golden.step_logits, axis=-1)[:, -2:]
        assert (best[:, 1] - best[:, 0]).min() >= ARGMAX_GAP
        assert len(set(golden.continuation)) >= 8


def test_the_list_covers_what_the_proof_asks_for() -> None:
    shapes = [case.shape for case in CASES]
    assert {1, 2, 4, 8} <= {shape.heads_per_kv for shape in shapes}
    assert {8, 32, 64, 128} <= {shape.head_dim for shape in shapes}
    assert {4, 8, 12} <= {shape.n_layer for shape in shapes}
    assert any(shape.n_kv_head == 2 for shape in shapes)
    assert any(shape.time_step_rank % 2 for shape in shapes)
    assert any(not shape.tied for shape in shapes)
    assert any(
        max(case.n_prompt) > max(5 * N_UBATCH, 20 * case.shape.sliding_window)
        for case in CASES
        if case.shape.n_layer > 4
    )


def test_random_cases_are_legal_and_differ(seed: int) -> None:
    cases = [random_case(seed + i) for i in range(200)]  # Shape refuses what is not legal
    assert len({case.shape for case in cases}) > 190
    assert max(case.shape.hidden_size for case in cases) <= 512
