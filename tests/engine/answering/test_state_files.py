"""An old conversation goes on where it stood: after a restart too, and whatever the disk does."""

import subprocess
import sys
import time
from array import array
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.client import EngineClient
from engine.wire.protocol import FinishReason
from tests.engine.conversation import Reply, ask, eventually
from tests.engine.parity.parity import REPOSITORY

QUESTION = "Solve 3x + 5 = 20."


def client_of(path: Path, folder: Path | None) -> EngineClient:
    client = EngineClient(states=folder)
    client.load(path, n_ctx=1024, n_threads=1)
    return client


def files_in(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.state")) if folder.is_dir() else []


def answered(path: Path, folder: Path) -> Reply:
    """A first answer, by a worker that has ended since it wrote down where it stood."""
    with client_of(path, folder) as client:
        reply = ask(client, QUESTION, max_tokens=30)
        assert eventually(lambda: bool(files_in(folder)))
    return reply


def test_a_follow_up_after_a_restart_reads_only_its_own_words(tiny_a: Path, tmp_path: Path) -> None:
    first = answered(tiny_a, tmp_path / "states")
    turns = (QUESTION, first.text, "Why?")
    with client_of(tiny_a, tmp_path / "states") as client:
        kept = ask(client, *turns, max_tokens=40)
    with client_of(tiny_a, None) as client:
        whole = ask(client, *turns, max_tokens=40)
    assert (kept.text, whole.end.n_cached) == (whole.text, 0)
    assert kept.end.n_cached > first.end.n_prompt
    assert kept.end.n_prompt - kept.end.n_cached < 10


def test_of_a_private_question_nothing_goes_to_disk(tiny_a: Path, tmp_path: Path) -> None:
    with client_of(tiny_a, tmp_path / "states") as client:
        ask(client, QUESTION, max_tokens=30, private=True)
        time.sleep(1.0)  # by then it would have been written down
        ask(client, "What is 1 + 1?", max_tokens=30)
        assert eventually(lambda: bool(files_in(tmp_path / "states")))
        time.sleep(0.2)
        secret = array("i", client.tokenize(QUESTION)).tobytes()
        assert all(secret not in file.read_bytes() for file in files_in(tmp_path / "states"))
        assert len(files_in(tmp_path / "states")) == 1


def test_another_version_of_the_file_begins_anew(tiny_a: Path, tmp_path: Path) -> None:
    model = tmp_path / "model.gguf"
    model.write_bytes(tiny_a.read_bytes())
    first = answered(model, tmp_path / "states")
    time.sleep(0.01)
    model.write_bytes(tiny_a.read_bytes())
    with client_of(model, tmp_path / "states") as client:
        assert ask(client, QUESTION, first.text, "Why?", max_tokens=5).end.n_cached == 0


def test_a_short_request_meanwhile_does_not_cost_the_state(tiny_a: Path, tmp_path: Path) -> None:
    with client_of(tiny_a, tmp_path / "states") as client:
        ask(client, QUESTION, max_tokens=500, temperature=1.5, seed=1)
        for _ in range(20):
            client.tokenize("x" * 1000)
        assert eventually(lambda: bool(files_in(tmp_path / "states")))


ON_A_FULL_DISK = """
import subprocess, sys, time
from pathlib import Path
from engine.client import EngineClient
from tests.engine.conversation import ask, eventually
disk, model = Path(sys.argv[1]), Path(sys.argv[2])
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16384", "tmpfs", str(disk)], check=True)
command = [sys.executable, "-c", "import engine.answering.state_files, engine.worker; "
           "engine.answering.state_files.RESERVE = int(%r); engine.worker.main()" % sys.argv[3]]
with EngineClient(command, states=disk / "states") as client:
    client.load(model, n_ctx=1024, n_threads=1)
    first = ask(client, "Solve 3x + 5 = 20.", max_tokens=30)
    assert eventually(lambda: client.notice)
    print(client.notice)
    print([path.name for path in (disk / "states").iterdir()])
    again = ask(client, "Solve 3x + 5 = 20.", first.text, "Why?", max_tokens=30)
    print(again.end.n_cached > first.end.n_prompt, client.restarts)
"""


@pytest.mark.parametrize(
    ("reserve", "reason"), [(-(1 << 20), "No space left on device"), (1 << 28, "the disk is nearly full")]
)
def test_a_full_disk_is_said_and_costs_nothing_but_the_file(
    tiny_a: Path, tmp_path: Path, reserve: int, reason: str
) -> None:
    inside = [sys.executable, "-c", ON_A_FULL_DISK, str(tmp_path), str(tiny_a), str(reserve)]
    done = subprocess.run(
        ["unshare", "-rm", *inside], cwd=REPOSITORY, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    said, left, went_on = done.stdout.splitlines()
    assert reason in said
    assert said.endswith("reads the conversation again.")
    assert left == "[]"
    assert went_on == "True 0"


def test_states_that_are_damaged_meanwhile_are_read_again(
    tiny_a: Path, tmp_path: Path, figure: Callable[[str], None]
) -> None:
    first = answered(tiny_a, tmp_path)
    for file in files_in(tmp_path):
        content = bytearray(file.read_bytes())
        content[len(content) // 2] ^= 1
        file.write_bytes(content)
    with client_of(tiny_a, tmp_path) as client:
        reply = ask(client, QUESTION, first.text, "Why?", max_tokens=5)
    assert reply.end.n_cached == 0
    assert reply.end.reason is FinishReason.LENGTH
