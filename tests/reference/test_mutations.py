"""Every deliberate mistake moves the golden logits past the parity gate."""

from dataclasses import fields

import numpy as np
import pytest

from tests.reference.golden import F32_MAX, F32_RMS, GOLDEN_SETS, GoldenPrompt, compare, load_golden
from tests.reference.model import ReferenceModel
from tests.reference.mutations import MUTATIONS
from tests.reference.variant import TRUTH, Variant


@pytest.fixture(scope="module")
def model() -> ReferenceModel:
    return ReferenceModel.load(GOLDEN_SETS / "tiny-a")


@pytest.fixture(scope="module")
def prompt() -> GoldenPrompt:
    return load_golden(GOLDEN_SETS / "tiny-a")[2]  # 40 tokens, five windows


def distance(model: ReferenceModel, prompt: GoldenPrompt, variant: Variant) -> tuple[float, float]:
    logits = model.with_variant(variant).logits(prompt.ids + prompt.continuation)
    expected = np.concatenate([prompt.logits, prompt.step_logits])
    return compare(logits[prompt.positions + list(prompt.step_positions)], expected)


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_mistake_fails_the_parity_gate(name: str, model: ReferenceModel, prompt: GoldenPrompt) -> None:
    rms, _ = distance(model, prompt, MUTATIONS[name])
    assert rms > 5 * F32_RMS  # the weakest, LayerNorm's eps, still stands clear of the gate


def test_the_truth_passes_the_parity_gate(model: ReferenceModel, prompt: GoldenPrompt) -> None:
    rms, largest = distance(model, prompt, TRUTH)
    assert rms <= F32_RMS
    assert largest <= F32_MAX


def test_every_decision_has_a_mistake() -> None:
    decided = {f.name for f in fields(Variant)}
    mutated = {f.name for v in MUTATIONS.values() for f in fields(v) if getattr(v, f.name) != f.default}
    assert mutated == decided
