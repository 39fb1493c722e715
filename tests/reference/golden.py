"""Golden prompts: what a right implementation answers, read from a set or made by the reference."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tests.reference.model import ReferenceModel

GOLDEN_SETS = Path(__file__).parents[1] / "data" / "golden"

# Ten times the floor of a right float32 implementation (docs/model.md).
F32_RMS = 2e-4
F32_MAX = 2e-3
F16KV_RMS = 1e-2
# Below this gap between the two best logits a greedy choice says nothing (the sets keep 0.10).
ARGMAX_GAP = 10 * F32_MAX


@dataclass(frozen=True)
class GoldenPrompt:
    """Logits of one prompt and its continuation.

    `logits` [len(positions), n_vocab] belong to prompt positions; row k of `step_logits`
    [len(continuation), n_vocab] is what yields continuation[k] (row 0 is the last prompt position's).
    """

    ids: list[int]
    continuation: list[int]
    positions: list[int]
    logits: np.ndarray
    step_logits: np.ndarray

    @property
    def step_positions(self) -> range:
        """The positions of `step_logits` in prompt + continuation."""
        return range(len(self.ids) - 1, len(self.ids) - 1 + len(self.continuation))


def load_golden(directory: Path) -> list[GoldenPrompt]:
    """The prompts of a set's golden.npz."""
    with np.load(directory / "golden.npz") as arrays:
        n_prompt = sum(name.endswith("_ids") for name in arrays)
        return [
            GoldenPrompt(
                ids=arrays[f"p{i}_ids"].tolist(),
                continuation=arrays[f"p{i}_cont"].tolist(),
                positions=arrays[f"p{i}_pos"].tolist(),
                logits=arrays[f"p{i}_logits"],
                step_logits=arrays[f"p{i}_step_logits"],
            )
            for i in range(n_prompt)
        ]


def load_trace(directory: Path) -> tuple[int, dict[str, np.ndarray]]:
    """The index of the traced prompt and its intermediate values, [rows, width] each."""
    index = json.loads((directory / "golden.json").read_text())["trace_prompt"]
    with np.load(directory / "golden.npz") as arrays:
        return index, {
            name.removeprefix("trace_"): arrays[name] for name in arrays if name.startswith("trace_")
        }


def make_golden(model: ReferenceModel, prompt_ids: Sequence[int], n_continuation: int = 16) -> GoldenPrompt:
    """Ask the reference: all prompt positions, then a greedy continuation."""
    ids = list(prompt_ids)
    continuation: list[int] = []
    for _ in range(n_continuation):
        (last,) = model.logits(ids + continuation, [len(ids) + len(continuation) - 1])
        continuation.append(int(last.argmax()))
    logits = model.logits(ids + continuation)
    step = slice(len(ids) - 1, len(ids) - 1 + n_continuation)
    return GoldenPrompt(ids, continuation, list(range(len(ids))), logits[: len(ids)], logits[step])


def compare(actual: np.ndarray, expected: np.ndarray) -> tuple[float, float]:
    """Root mean square and largest absolute difference; NaN and inf stay visible."""
    difference = np.asarray(actual, np.float64) - expected
    return float(np.sqrt((difference**2).mean())), float(np.abs(difference).max())


def greedy_disagreements(actual: np.ndarray, expected: np.ndarray, gap: float = ARGMAX_GAP) -> list[int]:
    """Rows whose best token differs, except where `expected`'s two best are closer than `gap`."""
    best = np.sort(expected, axis=-1)[:, -2:]
    clear = best[:, 1] - best[:, 0] >= gap
    return np.flatnonzero(clear & (actual.argmax(-1) != expected.argmax(-1))).tolist()
