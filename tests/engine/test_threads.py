"""The engine's threads: they share the work, and sleep when there is none."""

import os
import resource
import time
from pathlib import Path

import numpy as np
import pytest

from benchmarks.random_model import shape, write_random_model
from engine.context import Context, Slot
from engine.model import Model


@pytest.fixture(scope="module")
def model_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("threads") / "random.gguf"
    write_random_model(path, shape("8,256,8,4,512,608,8"), "q4_0", seed=1)
    return path


def test_any_number_of_threads_gives_the_same_logits(model_file: Path) -> None:
    tokens = [5, 7, 300, 8, 1] * 30
    found = []
    for n_threads in (1, 2, 3):
        with Model(model_file) as model, Context(model, n_ctx=256, n_threads=n_threads) as context:
            context.prefill(tokens)
            found.append([context.decode([Slot(9, len(tokens) + i, output=True)])[0] for i in range(20)])
    assert np.array_equal(found[0], found[1])
    assert np.array_equal(found[0], found[2])


def test_idle_threads_use_no_processor_time(model_file: Path) -> None:
    with Model(model_file) as model, Context(model, n_ctx=256, n_threads=2) as context:
        context.prefill([1, 2, 3])
        before = resource.getrusage(resource.RUSAGE_SELF)
        time.sleep(1)
        after = resource.getrusage(resource.RUSAGE_SELF)
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < 0.02


def test_a_closed_context_leaves_no_thread(model_file: Path) -> None:
    def n_threads() -> int:
        return len(os.listdir("/proc/self/task"))

    with Model(model_file) as model:
        before = n_threads()
        with Context(model, n_ctx=256, n_threads=3) as context:
            context.prefill([1, 2, 3])
            assert n_threads() == before + 2
        assert n_threads() == before
