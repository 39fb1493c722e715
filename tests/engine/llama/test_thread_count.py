"""The engine's threads: they share the work, and sleep when there is none."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from benchmarks.neighbour import cores, neighbours, on_two_cores
from benchmarks.random_model import shape, write_random_model
from engine.llama.context import Context, Slot, default_threads
from engine.llama.model import Model
from engine.llama.thread_count import ThreadCount
from tests.engine.conversation import eventually


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


@pytest.mark.measured
def test_idle_threads_use_no_processor_time(model_file: Path) -> None:
    with Model(model_file) as model, Context(model, n_ctx=256, n_threads=2) as context:
        context.prefill([1, 2, 3])
        taken = []
        while len(taken) < 5 and min(taken, default=1.0) >= 0.02:  # what earlier tests left may still end
            before = time.process_time()
            time.sleep(1)
            taken.append(time.process_time() - before)
    assert min(taken) < 0.02


def test_a_closed_context_leaves_no_thread(model_file: Path) -> None:
    def threads() -> set[str]:
        return set(os.listdir("/proc/self/task"))

    with Model(model_file) as model:
        before = threads()
        with Context(model, n_ctx=256, n_threads=3) as context:
            context.prefill([1, 2, 3])
            assert len(threads() - before) == 2
        assert eventually(lambda: threads() <= before)  # one that was joined is listed a moment longer


LEAST_BESIDE = 0.8  # issue 7
N_ROUNDS, SECONDS = 4, 0.5


@pytest.mark.measured
@pytest.mark.skipif(len(cores(os.sched_getaffinity(0))) < 2, reason="there is one core only")
def test_two_threads_beside_a_busy_process_keep_80_percent_of_one_alone(
    tmp_path: Path, figure: Callable[[str], None]
) -> None:
    path = tmp_path / "random.gguf"
    write_random_model(path, shape("8,1024,16,8,4096,512,256"), "q4_0", seed=1)  # 137 M weights
    alone, beside, had = [], [], []  # tokens a second; the cores that one thread had beside the process
    with Model(path) as model, on_two_cores():
        assert default_threads(model.n_params) > 1
        with Context(model, n_ctx=1024, n_threads=1) as one, Context(model, n_ctx=1024, n_threads=2) as two:
            for _ in range(N_ROUNDS):  # in turn: both meet whatever else the machine does
                alone.append(_tokens_a_second(one))
                with neighbours(1):
                    beside.append(_tokens_a_second(two))
                    before = time.process_time()
                    _tokens_a_second(one)
                    had.append((time.process_time() - before) / SECONDS)
    best = max(alone)
    share = max(beside) / best
    figure(f"two threads beside a busy process keep {share:.0%} of one thread's {best:.0f} tok/s")
    if share < LEAST_BESIDE and max(had) < 0.9:  # of two threads it would say nothing: they are being tried
        pytest.skip("one thread had no core beside one process: other programs hold them")
    assert share >= LEAST_BESIDE


def _tokens_a_second(context: Context) -> float:
    context.clear()
    context.prefill([1, 2, 3])
    n, started = 0, time.perf_counter()
    while time.perf_counter() - started < SECONDS:
        context.decode([Slot(9, 3 + n, output=True)])
        n += 1
    return n / (time.perf_counter() - started)


def test_a_thread_that_gets_no_core_sits_out_and_is_tried_again() -> None:
    count, most = ThreadCount(2), 2
    count.record(seconds=0.01, cpu_seconds=0.019, time=0.1)
    assert count.now == most
    count.record(seconds=0.01, cpu_seconds=0.005, time=0.2)
    assert count.now == 1
    count.record(seconds=0.01, cpu_seconds=0.01, time=0.3)
    assert count.now == 1
    count.record(seconds=0.01, cpu_seconds=0.01, time=0.5)
    assert count.now == most
    count.record(seconds=0.01, cpu_seconds=0.005, time=0.6)
    count.record(seconds=0.01, cpu_seconds=0.01, time=0.9)
    assert count.now == 1  # this pause is twice as long
    count.record(seconds=0.01, cpu_seconds=0.01, time=1.2)
    count.record(seconds=0.01, cpu_seconds=0.02, time=1.3)
    assert count.now == most


def test_trials_in_vain_take_a_tenth_of_the_time_at_most() -> None:
    count = ThreadCount(2)
    count.record(seconds=0.5, cpu_seconds=0.25, time=0.5)
    count.record(seconds=0.2, cpu_seconds=0.2, time=5.4)
    assert count.now == 1
    count.record(seconds=0.2, cpu_seconds=0.2, time=5.6)
    assert count.now > 1
