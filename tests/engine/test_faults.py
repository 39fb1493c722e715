"""Faults in a row, as bad luck and laptops make them: nothing streamed is lost, nothing is left behind."""

import contextlib
import os
import random
import resource
import signal
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.client import EngineClient
from engine.wire.errors import EngineError, WorkerDied
from engine.wire.protocol import Budget, ChatMessage, Sampling
from tests.engine.conversation import Reply, ask, eventually, runs

QUESTION = "Solve 3x + 5 = 20."
CHANCE = {"sampling": Sampling(1.5, seed=1), "budget": Budget(60)}
DEADLY = (signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT, signal.SIGTERM, signal.SIGBUS)
MOST_GROWN = 24 << 20  # bytes of this process, which holds every reply's events for a while


class Faults:
    """Each does one thing to a client's worker; it may do harm to the present answer, and to nothing else."""

    def __init__(self, client: EngineClient, rng: random.Random, model: Path, folder: Path) -> None:
        self._client, self._rng, self._model, self._folder = client, rng, model, folder

    @property
    def _pid(self) -> int:
        """Raises ProcessLookupError without a living worker: to signal 0 would be to signal ourselves."""
        pid = self._client.pid
        if pid is None:
            raise ProcessLookupError
        return pid

    def killed(self) -> None:
        os.kill(self._pid, self._rng.choice(DEADLY))

    def stalled(self) -> None:
        worker = self._client._worker
        assert worker
        worker.stall_seconds = 0.5
        os.kill(self._pid, signal.SIGSTOP)

    def without_memory(self) -> None:
        size = int(Path(f"/proc/{self._pid}/statm").read_text().split()[0]) * resource.getpagesize()
        _, hard = resource.prlimit(self._pid, resource.RLIMIT_AS)
        resource.prlimit(self._pid, resource.RLIMIT_AS, (size, hard))

    def without_disk(self) -> None:
        _, hard = resource.prlimit(self._pid, resource.RLIMIT_FSIZE)
        resource.prlimit(self._pid, resource.RLIMIT_FSIZE, (self._rng.randrange(1000), hard))

    def damaged_states(self) -> None:
        for file in self._folder.glob("*.state"):
            content = bytearray(file.read_bytes())
            content[self._rng.randrange(len(content))] ^= 1
            file.write_bytes(content)

    def damaged_model(self) -> None:
        whole = self._model.read_bytes()
        damaged = self._folder / "damaged.gguf"
        damaged.write_bytes(whole[: self._rng.randrange(len(whole))])
        with pytest.raises(EngineError) as met:
            self._client.load(damaged)
        assert str(met.value).endswith(".")


EVERY = ("killed", "stalled", "without_memory", "without_disk", "damaged_states", "damaged_model")


def resident(pid: int | str) -> int:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * resource.getpagesize()


def children() -> set[int]:
    task = Path(f"/proc/self/task/{os.getpid()}/children")
    return {int(pid) for pid in task.read_text().split() if runs(int(pid))}


def test_faults_in_a_row_lose_nothing_and_leave_nothing(
    tiny_a: Path,
    tmp_path: Path,
    rng: random.Random,
    full: bool,
    figure: Callable[[str], None],
) -> None:
    n_faults, counts = 200 if full else len(EVERY), Counter[str]()
    errors: list[EngineError] = []
    before_children, pids = children(), set[int]()
    with EngineClient(states=tmp_path) as client:
        client.load(tiny_a, n_ctx=1024, n_threads=1)
        expected = ask(client, QUESTION, **CHANCE)  # type: ignore[arg-type]
        faults = Faults(client, rng, tiny_a, tmp_path)
        n_files, grown_from = 0, 0
        for number in range(n_faults):
            name = EVERY[number] if number < len(EVERY) else rng.choice(EVERY)
            counts[name] += 1
            reply, at, happened = Reply(), rng.randrange(1, 40), False
            try:
                if name == "damaged_model":  # no answer may be under way
                    faults.damaged_model()
                for event in client.generate([ChatMessage("user", QUESTION)], **CHANCE):  # type: ignore[arg-type]
                    reply.add(event)
                    pids |= {client.pid} if client.pid else set()
                    if reply.n_deltas >= at and not happened and name != "damaged_model":
                        happened = True
                        with contextlib.suppress(ProcessLookupError):  # it is dead already
                            getattr(faults, name)()
            except EngineError as error:
                errors.append(error)
            assert expected.text.startswith(reply.text), name
            after = again(client)
            assert after.text == expected.text, name
            if number == min(20, n_faults // 2):
                n_files, grown_from = len(os.listdir("/proc/self/fd")), resident("self")
        assert len(os.listdir("/proc/self/fd")) <= n_files + 2
        grown = resident("self") - grown_from
        assert grown < MOST_GROWN
        pids |= {client.pid} if client.pid else set()
    for error in errors:
        died = isinstance(error, WorkerDied) and str(error).endswith("Ask again to restart it.")
        assert died or "memory" in str(error)
    assert eventually(lambda: not any(runs(pid) for pid in pids))
    assert eventually(lambda: children() <= before_children)
    kinds = ", ".join(f"{n} {name}" for name, n in counts.most_common())
    figure(
        f"{n_faults} faults ({kinds}): {len(errors)} answers cut short, parent grown by {grown / 1e6:.1f} MB"
    )


def again(client: EngineClient) -> Reply:
    """The answer at the second attempt at the latest: a worker short of memory dies of it once."""
    end = time.monotonic() + 60
    while True:
        try:
            return ask(client, QUESTION, **CHANCE)  # type: ignore[arg-type]
        except EngineError as error:
            if time.monotonic() > end or not (isinstance(error, WorkerDied) or "memory" in str(error)):
                raise
            if pid := client.pid:  # it lives, and has too little memory for good
                os.kill(pid, signal.SIGKILL)
                time.sleep(0.05)
