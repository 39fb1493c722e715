"""Damaged model files, by the thousand, at a real worker: refused in words, or answered with numbers.

What the format itself forbids is refused before llama.cpp sees the file; whatever llama.cpp makes of the
rest, the parent lives, waits for nothing and knows why.
"""

import random
import resource
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from converter import convert
from engine.client import EngineClient
from engine.gguf import header, header_check
from engine.wire.errors import EngineError, WorkerDied
from tests.engine.conversation import ask, eventually, runs
from tests.engine.gguf.damaged_gguf import KINDS, STRUCTURAL, Gguf, damaged
from tests.reference.phi3 import Phi3Shape, random_weights, write_checkpoint

MOST_RESIDENT = 400 << 20  # bytes; a worker with the largest of these models has 110 MB
MOST_SECONDS = 20.0
MOST_CRASHES = 0.01


@pytest.fixture(scope="module")
def sound(gguf: Callable[..., Path], tmp_path_factory: pytest.TempPathFactory) -> list[Gguf]:
    folder = tmp_path_factory.mktemp("phi3")
    phi3 = write_checkpoint(folder / "checkpoint", Phi3Shape(), random_weights(Phi3Shape(), 7))
    paths = [gguf("tiny-a", "f32"), gguf("tiny-a", "q8_0"), gguf("tiny-b", "q4_0"), gguf("tiny-b", "q4_k_m")]
    for weight_type in ("f32", "q8_0"):
        paths.append(folder / f"{weight_type}.gguf")
        convert(phi3, paths[-1], weight_type, engine=None)
    return [Gguf(path.read_bytes()) for path in paths]


def outcome(client: EngineClient, path: Path) -> str:
    """What a worker makes of `path`: "answered", or the typed error's name and its sentence."""
    try:
        client.load(path, n_ctx=256, n_threads=1)
        ask(client, "Solve 3x + 5 = 20.", max_tokens=4)
    except EngineError as error:
        return f"{type(error).__name__}: {error}"
    return "answered"


def most_resident(pid: int) -> int:
    """The most memory that process `pid` ever had, in bytes."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) * 1024


def test_damaged_files_are_refused_in_words_or_answered(
    sound: list[Gguf],
    tmp_path: Path,
    rng: random.Random,
    full: bool,
    figure: Callable[[str], None],
) -> None:
    path, counts, crashes = tmp_path / "damaged.gguf", Counter[str](), []
    n_files = 2000 if full else 30
    with EngineClient(stall_seconds=MOST_SECONDS) as client:
        for number in range(n_files):
            kind, content = damaged(rng.choice(sound), rng)
            path.write_bytes(content)
            what, started = f"file {number}, {kind}", time.monotonic()
            ours = None
            try:
                header_check.check(header.read(path))
            except EngineError as error:
                ours = error
            result = outcome(client, path)
            name = result.partition(":")[0]
            counts[name] += 1
            assert name != "EngineError", f"{what}: {result}"  # a mistake of ours
            if name == "WorkerDied":
                assert "SIG" in result, f"{what}: {result}"  # neither stalled nor speechless
                crashes.append(f"{what}: {result}")
            else:
                assert time.monotonic() - started < MOST_SECONDS, what
                assert client.pid
                assert most_resident(client.pid) < MOST_RESIDENT, what
            if kind in STRUCTURAL and result != "answered":
                assert ours or "chat template" in result or name == "DamagedWeights", f"{what}: {result}"
            if ours:
                assert name == type(ours).__name__, f"{what}: {result}"
        last = client.pid
    assert last is None or eventually(lambda: not runs(last))
    for crash in crashes:
        figure(f"crashed: {crash}")
    figure(f"{n_files} damaged files: {', '.join(f'{n} {name}' for name, n in counts.most_common())}")
    assert len(crashes) <= MOST_CRASHES * n_files


def test_every_kind_of_damage_changes_the_file(sound: list[Gguf], rng: random.Random) -> None:
    for name, (_, damage) in KINDS.items():
        file = rng.choice(sound)
        assert any(damage(file, rng) != file.content for _ in range(5)), name


def test_a_context_shorter_than_a_ubatch_takes_a_longer_prompt(tiny_a: Path) -> None:
    with EngineClient() as client:
        client.load(tiny_a, n_ctx=16, n_threads=1)
        assert ask(client, "1 + 2 = 3, " * 12, max_tokens=3).end.n_tokens == 3


def test_a_worker_that_meets_its_memory_limit_says_so_and_the_next_one_answers(tiny_a: Path) -> None:
    with EngineClient() as client:
        client.load(tiny_a, n_ctx=256, n_threads=1)
        expected = ask(client, "Solve 3x + 5 = 20.", max_tokens=20).text
        pid = client.pid
        assert pid
        size = int(Path(f"/proc/{pid}/statm").read_text().split()[0]) * resource.getpagesize()
        resource.prlimit(pid, resource.RLIMIT_AS, (size, size))
        with pytest.raises(EngineError) as met:
            ask(client, "Solve 3x + 5 = 20.", n_samples=16, max_tokens=20)
        assert str(met.value).endswith(".")
        assert isinstance(met.value, WorkerDied) or "memory" in str(met.value)
        if client.pid == pid:  # it lives on within its limit: only a new one gets more
            client.close()
    with EngineClient() as client:
        client.load(tiny_a, n_ctx=256, n_threads=1)
        assert ask(client, "Solve 3x + 5 = 20.", max_tokens=20).text == expected
