"""The client: whatever becomes of the worker, nothing streamed is lost, nothing hangs, nothing is left."""

import itertools
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engine.client import EngineClient, Generation
from engine.wire.errors import Busy, EngineError, NoModel, NotAModel, WorkerDied
from engine.wire.protocol import Budget, ChatMessage, Delta, FinishReason, Sampling
from tests.engine.conversation import Reply, ask, eventually, gather, runs
from tests.engine.parity.parity import REPOSITORY

RANDOM = Sampling(1.5, seed=1)
QUESTION = [ChatMessage("user", "Solve 3x + 5 = 20.")]


@pytest.fixture
def client(tiny_a: Path) -> Iterator[EngineClient]:
    with EngineClient() as client:
        client.load(tiny_a, n_ctx=2048, n_threads=1)
        yield client


def gather_and(events: Generation, reply: Reply, n_deltas: int, act: Callable[[], None]) -> None:
    """Acts once, when `reply` has so many deltas."""
    acted = False
    for event in events:
        reply.add(event)
        if reply.n_deltas == n_deltas and not acted:
            acted = True
            act()


def lose_patience(client: EngineClient) -> None:
    """A short deadline once all is loaded: on a busy machine the start alone takes seconds."""
    assert client._worker
    client._worker.stall_seconds = 2.0


def pid_of(client: EngineClient) -> int:
    assert client.pid
    return client.pid


def test_it_loads_and_answers(client: EngineClient, tiny_a: Path) -> None:
    assert client.loaded
    assert (client.loaded.path, client.loaded.n_ctx, client.loaded.n_threads) == (str(tiny_a), 2048, 1)
    assert client.loaded.kind == "phi4flash 490K F32"
    assert client.loaded.memory > client.loaded.file_size
    reply = ask(client, "Solve 3x + 5 = 20.", max_tokens=20)
    assert reply.end.reason is FinishReason.LENGTH
    assert reply.end.n_tokens == 20
    assert reply.text
    assert [(p.stage, p.done) for p in reply.progress][-1] == ("prefill", reply.end.n_prompt)


def test_a_quiet_load_takes_half_the_threads_and_never_none(tiny_a: Path) -> None:
    with EngineClient() as client:
        taken = [client.load(tiny_a, n_ctx=256, n_threads=n, quiet=True).n_threads for n in (4, 1, 0)]
    assert taken == [2, 1, 1]


def test_load_progress_rises_to_its_end(tiny_a: Path) -> None:
    seen = []
    with EngineClient() as client:
        client.load(tiny_a, n_ctx=256, on_progress=seen.append)
    assert {progress.stage for progress in seen} == {"load"}
    done = [progress.done for progress in seen]
    assert done == sorted(set(done))
    assert done[-1] == seen[-1].total == 1000


def test_a_worker_killed_in_mid_stream_loses_nothing_streamed_and_is_replaced(client: EngineClient) -> None:
    complete = ask(client, "Solve 3x + 5 = 20.", max_tokens=800, sampling=RANDOM)
    first = pid_of(client)
    reply = Reply()
    events = client.generate(QUESTION, RANDOM, Budget(800))  # not over before it is killed
    with pytest.raises(WorkerDied, match="SIGKILL"):
        gather_and(events, reply, 20, lambda: os.kill(first, signal.SIGKILL))
    assert reply.n_deltas >= 20
    assert complete.text.startswith(reply.text)
    assert client.loaded is None
    again = ask(client, "Solve 3x + 5 = 20.", max_tokens=800, sampling=RANDOM)
    assert again.text == complete.text
    assert client.restarts == 1
    assert pid_of(client) != first
    assert again.progress[0].stage == "load"


def test_a_worker_that_died_idle_costs_its_user_nothing(client: EngineClient) -> None:
    first = pid_of(client)
    os.kill(first, signal.SIGKILL)
    eventually(lambda: not runs(first))
    assert ask(client, "Solve 3x + 5 = 20.", max_tokens=5).end.n_tokens == 5
    assert client.restarts == 1


def test_a_stopped_worker_is_killed_after_the_deadline(tiny_a: Path) -> None:
    with EngineClient() as client:
        client.load(tiny_a, n_ctx=2048, n_threads=1)
        lose_patience(client)
        first = pid_of(client)
        started = time.monotonic()
        events = client.generate(QUESTION, RANDOM)
        with pytest.raises(WorkerDied, match="did not answer for 2 seconds"):
            gather_and(events, Reply(), 5, lambda: os.kill(first, signal.SIGSTOP))
        assert 1.9 < time.monotonic() - started < 30
        assert not runs(first)
        assert ask(client, "Again.", max_tokens=3).end.n_tokens == 3


def test_a_stopped_worker_does_not_block_a_long_question(tiny_a: Path) -> None:
    with EngineClient() as client:
        client.load(tiny_a, n_ctx=2048, n_threads=1)
        lose_patience(client)
        os.kill(pid_of(client), signal.SIGSTOP)
        with pytest.raises(WorkerDied):  # more than the pipe holds
            ask(client, "x" * 1_000_000)


def test_close_ends_a_busy_worker_and_whoever_waits(client: EngineClient) -> None:
    first = pid_of(client)
    threading.Timer(0.3, client.close).start()
    with pytest.raises(WorkerDied, match="closed"):
        list(itertools.chain.from_iterable(client.generate(QUESTION, RANDOM) for _ in range(99)))
    assert not runs(first)
    with pytest.raises(WorkerDied, match="closed"):
        client.tokenize("x")


def test_close_ends_even_a_stopped_worker(client: EngineClient) -> None:
    first = pid_of(client)
    os.kill(first, signal.SIGSTOP)
    client.close()
    assert not runs(first)


PARENT = """
import sys
from pathlib import Path
from engine.client import EngineClient, Generation
from engine.wire.protocol import ChatMessage, Sampling
client = EngineClient()
client.load(Path(sys.argv[1]), n_ctx=2048, n_threads=1)
for event in client.generate([ChatMessage("user", "Solve 3x + 5 = 20.")], Sampling(1.5, seed=1)):
    print(client.pid, flush=True)
"""


def test_a_killed_parent_leaves_no_worker(tiny_a: Path) -> None:
    command = [sys.executable, "-c", PARENT, str(tiny_a)]
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout
        worker = int(parent.stdout.readline())
        assert runs(worker)
        parent.kill()
    assert eventually(lambda: not runs(worker))


def test_cancel_from_another_thread_ends_the_answer(client: EngineClient) -> None:
    generation, reply = client.generate(QUESTION, RANDOM), Reply()

    def cancel() -> None:
        canceller = threading.Thread(target=generation.cancel)
        canceller.start()
        canceller.join()

    gather_and(generation, reply, 3, cancel)
    assert reply.end.reason is FinishReason.CANCELLED
    assert reply.end.n_tokens < 1000  # of 2,000: the worker is ahead of a reader that gets no core


def test_a_form_and_logprobs_reach_the_worker(client: EngineClient) -> None:
    events = client.generate(QUESTION, grammar='root ::= "x = " [0-9] "."', logprobs=2)
    deltas = [event for event in events if isinstance(event, Delta)]
    assert re.fullmatch(r"x = \d\.", "".join(delta.text for delta in deltas))
    assert all(len(choice.likely) == 2 for delta in deltas for choice in delta.choices)
    assert sum(len(delta.choices) for delta in deltas) > 2


def test_a_cancel_before_the_start_holds(client: EngineClient) -> None:
    generation = client.generate(QUESTION, RANDOM, n_samples=2)
    generation.cancel()
    reply = gather(generation)
    assert {end.reason for end in reply.finished.values()} == {FinishReason.CANCELLED}
    assert len(reply.finished) == 2
    assert reply.n_deltas == 0


def test_an_abandoned_generation_frees_the_worker(client: EngineClient) -> None:
    events = iter(client.generate(QUESTION, RANDOM, n_samples=4))
    assert next(event for event in events if isinstance(event, Delta))
    events.close()  # type: ignore[attr-defined]

    def answers() -> bool:
        try:
            return ask(client, "Again.", max_tokens=2).end.n_tokens == 2
        except Busy:
            return False

    assert eventually(answers)


def test_a_second_question_meanwhile_is_refused_and_a_short_request_served(
    client: EngineClient, tiny_a: Path
) -> None:
    reply, refused = Reply(), []
    for event in client.generate(QUESTION, RANDOM, Budget(600)):
        reply.add(event)
        if reply.n_deltas == 3 and not refused:
            with pytest.raises(Busy) as busy:
                ask(client, "And this?")
            refused.append(busy)
            assert client.tokenize("3x<|end|>") == client.tokenize("3x") + client.tokenize("<|end|>")
            with pytest.raises(Busy):
                client.load(tiny_a)
    assert refused
    assert reply.end.reason in (FinishReason.LENGTH, FinishReason.STOP)


def test_a_failed_load_is_not_repeated_and_the_last_good_model_answers(
    client: EngineClient, tmp_path: Path, tiny_a: Path
) -> None:
    text = tmp_path / "homework.gguf"
    text.write_text("3x + 5 = 20\n" * 100)
    with pytest.raises(NotAModel, match=r"homework\.gguf"):
        client.load(text)
    assert client.loaded is None
    assert ask(client, "Solve 3x + 5 = 20.", max_tokens=3).end.n_tokens == 3
    assert client.loaded
    assert client.loaded.path == str(tiny_a)
    assert client.restarts == 0


def test_a_reload_that_fails_is_tried_once(tmp_path: Path, tiny_a: Path) -> None:
    model = tmp_path / "model.gguf"
    model.write_bytes(tiny_a.read_bytes())
    with EngineClient() as client:
        client.load(model, n_ctx=256, n_threads=1)
        first = pid_of(client)
        model.unlink()
        os.kill(first, signal.SIGKILL)
        eventually(lambda: not runs(first))
        with pytest.raises(NotAModel):
            ask(client, "Solve 3x + 5 = 20.")
        with pytest.raises(NoModel):
            ask(client, "Solve 3x + 5 = 20.")


def script(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def test_a_worker_that_cannot_start_says_so(tmp_path: Path) -> None:
    with EngineClient([str(tmp_path / "missing")]) as client, pytest.raises(WorkerDied, match="missing"):
        client.load(tmp_path / "model.gguf")
    with EngineClient(script("raise SystemExit(3)")) as client, pytest.raises(WorkerDied, match="status 3"):
        client.load(tmp_path / "model.gguf")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"Traceback (most recent call last):", "could not be read"),
        (b'{"type":"hello","version":999,"pid":1}', "version 999"),
        (b'{"type":"loaded"}', "could not be read"),
    ],
)
def test_a_worker_that_speaks_nonsense_is_killed(tmp_path: Path, line: bytes, reason: str) -> None:
    code = f"import sys, time; sys.stdout.buffer.write({line!r} + b'\\n'); sys.stdout.flush(); time.sleep(60)"
    with EngineClient(script(code)) as client, pytest.raises(WorkerDied, match=reason):
        client.load(tmp_path / "model.gguf")


@pytest.mark.full
def test_fifty_random_deaths_lose_nothing_and_leave_nothing(client: EngineClient, rng) -> None:  # type: ignore[no-untyped-def]
    expected = ask(client, "Solve 3x + 5 = 20.", max_tokens=100, sampling=RANDOM).text
    before = len(os.listdir("/proc/self/fd"))
    for _ in range(50):
        reply, deadline = Reply(), rng.randrange(1, 80)
        pid = pid_of(client)
        try:
            for event in client.generate(QUESTION, RANDOM, Budget(100)):
                reply.add(event)
                if reply.n_deltas >= deadline and runs(pid):
                    os.kill(pid, rng.choice([signal.SIGKILL, signal.SIGSEGV, signal.SIGTERM, signal.SIGABRT]))
        except EngineError:
            assert not runs(pid)
        assert expected.startswith(reply.text)
        assert ask(client, "Solve 3x + 5 = 20.", max_tokens=100, sampling=RANDOM).text == expected
    assert len(os.listdir("/proc/self/fd")) <= before + 2
