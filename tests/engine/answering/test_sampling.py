"""Sampling: greedy, seeded, and distributed as temperature and nucleus say."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.answering.sampling import Sampler, complete, sample_seed
from engine.gguf import header
from engine.wire.errors import BadRequest
from engine.wire.protocol import Sampling

LOGITS = np.log(np.array([0.5, 0.3, 0.15, 0.05], np.float32))


def draws(temperature: float, top_p: float, seed: int, n: int, logits: np.ndarray = LOGITS) -> list[int]:
    with Sampler(temperature, top_p, seed) as sampler:
        return [sampler.sample(logits.copy()) for _ in range(n)]


def test_temperature_0_takes_the_best() -> None:
    assert draws(0, 1, 7, 5) == [0] * 5


def test_a_seed_repeats_its_draws_and_another_does_not() -> None:
    first = draws(1, 1, 7, 50)
    assert draws(1, 1, 7, 50) == first
    assert draws(1, 1, 8, 50) != first


@pytest.mark.parametrize(
    ("temperature", "top_p", "expected"),
    [
        (1.0, 1.0, [0.5, 0.3, 0.15, 0.05]),
        (1.0, 0.6, [0.625, 0.375, 0, 0]),
        (0.5, 1.0, [0.25 / 0.365, 0.09 / 0.365, 0.0225 / 0.365, 0.0025 / 0.365]),
        (0.5, 0.6, [1, 0, 0, 0]),  # temperature first: the best one alone has 68 %
    ],
)
def test_draws_follow_temperature_then_nucleus(
    temperature: float, top_p: float, expected: list[float]
) -> None:
    counts = Counter(draws(temperature, top_p, 1, 4000))
    shares = [counts[token] / 4000 for token in range(4)]
    assert shares == pytest.approx(expected, abs=0.04)
    assert all(share == 0 for share, wanted in zip(shares, expected, strict=True) if wanted == 0)


def test_a_token_at_minus_infinity_is_never_drawn() -> None:
    logits = LOGITS.copy()
    logits[0] = -np.inf
    assert 0 not in draws(1.5, 1, 1, 300, logits)
    assert draws(0, 1, 1, 1, logits) == [1]


def test_every_sample_of_a_request_has_its_own_seed() -> None:
    seeds = {sample_seed(seed, sample) for seed in range(50) for sample in range(16)}
    assert len(seeds) == 800
    assert all(0 <= seed < 0xFFFFFFFF for seed in [*seeds, sample_seed(-(2**80), 3)])


def test_the_file_says_what_the_request_does_not(tiny_a: Path, patched: Callable[..., header.Header]) -> None:
    told = patched(tiny_a, **{"general.sampling.temp": 0.6, "general.sampling.top_p": 0.95})
    silent = patched(tiny_a, **{"general.sampling.temp": None, "general.sampling.top_p": None})
    assert complete(told, Sampling()) == (0.6, 0.95)
    assert complete(told, Sampling(temperature=0.0)) == (0.0, 0.95)
    assert complete(told, Sampling(top_p=0.5)) == (0.6, 0.5)
    assert complete(silent, Sampling()) == (0.0, 1.0)


@pytest.fixture
def patched() -> Callable[..., header.Header]:
    def read(path: Path, **changes: object) -> header.Header:
        whole = header.read(path)
        whole.metadata.update(changes)
        for key, value in changes.items():
            if value is None:
                del whole.metadata[key]
        return whole

    return read


@pytest.mark.parametrize(
    ("temperature", "top_p"), [(-0.1, None), (1e9, None), (None, 0.0), (None, 1.1), (None, -1.0)]
)
def test_what_is_no_probability_is_refused(
    tiny_a: Path, temperature: float | None, top_p: float | None
) -> None:
    with pytest.raises(BadRequest):
        complete(header.read(tiny_a), Sampling(temperature, top_p))


def test_nonsense_in_the_file_is_refused(tiny_a: Path, patched: Callable[..., header.Header]) -> None:
    for value in ("hot", float("nan"), -3.0):
        with pytest.raises(BadRequest):
            complete(patched(tiny_a, **{"general.sampling.temp": value}), Sampling())
