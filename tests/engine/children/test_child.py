"""A child's parent asks and streams by request, waits no longer than it wants, and learns of a death."""

import gc
import os
import shlex
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from engine.base.sentence import verbatim
from engine.children.child import CLOSED, Child
from engine.children.death import ChildDied, NotStarted
from engine.children.hello import Hello
from tests.engine.conversation import eventually, runs
from tests.engine.parity.parity import REPOSITORY

VERSION = 3


class Count(msgspec.Struct, tag="count"):
    """Asks for `to` events, the first after `wait` seconds."""

    id: int
    to: int = 1
    wait: float = 0.0


class Counted(msgspec.Struct, tag="counted"):
    id: int
    n: int


class Remark(msgspec.Struct, tag="remark"):
    text: str


Said = Hello | Counted | Remark

HELLO = f'print(\'{{"type":"hello","version":{VERSION},"pid":1}}\', flush=True)\n'

SERVER = f"""
import json, sys, time
{HELLO}
for line in sys.stdin:
    request = json.loads(line)
    time.sleep(request["wait"])
    for n in range(request["to"]):
        print(json.dumps({{"type": "counted", "id": request["id"], "n": n}}), flush=True)
"""


Start = Callable[..., Child[Said]]


@pytest.fixture
def start() -> Iterator[Start]:
    """A child that runs a script; it is closed in the end."""
    children = []

    def start(script: str = SERVER, **options: object) -> Child[Said]:
        child: Child[Said] = Child([sys.executable, "-c", script], Said, version=VERSION, **options)  # type: ignore[arg-type]
        children.append(child)
        return child

    yield start
    for child in children:
        child.kill(CLOSED)
        child.close()


def counted(child: Child[Said], request: Count) -> list[int]:
    found = []
    with child.stream(request) as events:
        for event in events:
            assert isinstance(event, Counted)
            assert event.id == request.id
            found.append(event.n)
            if len(found) == request.to:
                break
    return found


def test_it_is_asked_and_answers(start: Start) -> None:
    child = start()
    child.greeted(60)
    assert child.ask(Count(1), 60) == Counted(1, 0)
    assert counted(child, Count(2, 5)) == [0, 1, 2, 3, 4]
    assert child.alive


def test_two_threads_hear_their_own_answers(start: Start) -> None:
    child, found = start(), {}

    def ask(number: int) -> None:
        found[number] = counted(child, Count(number, 200))

    threads = [threading.Thread(target=ask, args=(number,)) for number in (1, 2, 3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {number: list(range(200)) for number in (1, 2, 3)}


def test_what_answers_nobody_is_received_or_handed_over(start: Start) -> None:
    script = f"""{HELLO}print('{{"type":"remark","text":"a"}}', flush=True); input()"""
    assert start(script).receive(60) == Remark("a")
    heard: list[Said] = []
    start(script, on_event=heard.append)
    assert eventually(lambda: heard == [Remark("a")])


def test_who_receives_in_vain_can_wait_on(start: Start) -> None:
    child = start(f'{HELLO}import time; time.sleep(1); print(\'{{"type":"remark","text":"b"}}\')')
    with pytest.raises(TimeoutError):
        child.receive(0.01)
    assert child.receive() == Remark("b")
    for _ in range(2):
        with pytest.raises(ChildDied, match="exit status 0"):
            child.receive()


def test_a_late_answer_costs_the_child_its_life(start: Start) -> None:
    child = start()
    child.greeted(60)
    began = time.monotonic()
    with pytest.raises(ChildDied, match="did not answer for 1 seconds"):
        child.ask(Count(1, wait=600), 1.0)
    assert time.monotonic() - began < 30
    assert not runs(child.pid)
    with pytest.raises(ChildDied, match="did not answer"):
        child.ask(Count(2), 1.0)


def test_a_stream_that_falls_silent_ends(start: Start) -> None:
    child = start(stall_seconds=1.0)
    with pytest.raises(ChildDied, match="did not answer for 1 seconds"):
        counted(child, Count(1, wait=600))


def test_a_child_that_reads_nothing_blocks_nobody(start: Start) -> None:
    child = start("import time; time.sleep(600)", stall_seconds=1.0)
    with pytest.raises(ChildDied, match="stopped reading"):
        child.send("x" * 1_000_000)
    assert not runs(child.pid)


def test_a_child_that_never_greets_is_killed(start: Start) -> None:
    with pytest.raises(ChildDied, match="did not start in 1 seconds"):
        start("import time; time.sleep(600)").greeted(1.0)


def test_a_command_that_is_not_there_is_not_started(tmp_path: Path) -> None:
    with pytest.raises(NotStarted, match="missing"):
        Child([str(tmp_path / "missing")], Said)


@pytest.mark.parametrize(
    ("script", "reason", "status"),
    [
        ("raise SystemExit(3)", "exit status 3", 3),
        ("import os; os.kill(os.getpid(), 6)", "ended by SIGABRT", -6),
        ("import os; os.kill(os.getpid(), 9)", "ended by SIGKILL, perhaps for lack of memory", -9),
        ("import os; os.kill(os.getpid(), 40)", "ended by signal 40", -40),
        ("print('Traceback:', flush=True); import time; time.sleep(600)", "could not be read", -9),
        ('print(\'{"type":"counted"}\')', "could not be read", None),
        ('print(\'{"type":"hello","version":9,"pid":1}\')', "version 9 of the protocol, not 3", None),
        ("import os, time; os.close(1); time.sleep(600)", "it did not end", -9),
    ],
)
def test_it_is_told_what_the_child_died_of(
    start: Start, script: str, reason: str, status: int | None
) -> None:
    with pytest.raises(ChildDied, match=reason) as died:
        counted(start(script), Count(1))
    assert status in (None, died.value.status)


def test_the_death_has_the_childs_last_words(start: Start, capfd: pytest.CaptureFixture[str]) -> None:
    words = "GGML_ASSERT(i1 >= 0 && i1 < ne1) failed"
    script = f"import os; os.write(2, b'x' * 100_000 + b'\\n{words}'); os.abort()"
    with pytest.raises(ChildDied, match="SIGABRT") as died:
        counted(start(script), Count(1))
    assert died.value.said.endswith(words)
    assert len(died.value.said) <= 2000
    assert words in died.value.__notes__[0]
    assert len(capfd.readouterr().err) > 100_000
    with pytest.raises(ChildDied) as died:
        counted(start(script, echo=False), Count(1))
    assert died.value.said.endswith(words)
    assert capfd.readouterr().err == ""


WITHOUT_STDERR = """
import os, sys
from pathlib import Path
import msgspec
from engine.children.child import Child
taken = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT)
child = Child([sys.executable, "-c", "import os; os.write(2, b'noise')"], msgspec.Raw)
said = child.death().said
sys.exit((taken, said) != (2, "noise"))
"""


def test_nothing_is_written_where_a_stderr_would_be(tmp_path: Path) -> None:
    """Started without one, a program's first file gets its descriptor: it might be the history."""
    command = f"exec {shlex.quote(sys.executable)} -c {shlex.quote(WITHOUT_STDERR)} {tmp_path}/history 2>&-"
    done = subprocess.run(command, shell=True, cwd=REPOSITORY, check=False, timeout=120)
    assert done.returncode == 0
    assert (tmp_path / "history").read_bytes() == b""


def test_half_a_line_before_the_end_is_dropped(start: Start) -> None:
    child = start("""print('{"type":"remark","text":"c"}\\n{"type":"rem', end="", flush=True)""")
    assert child.receive(60) == Remark("c")
    with pytest.raises(ChildDied, match="exit status 0"):
        child.receive(60)


def test_end_of_file_ends_it_and_close_leaves_nothing_open(start: Start) -> None:
    gc.collect()  # what earlier tests left open would close meanwhile
    before = len(os.listdir("/proc/self/fd"))
    child = start()
    child.greeted(60)
    child.close()
    assert not child.alive
    assert child.death().status == 0
    assert str(child.death()) == "it was closed"
    assert eventually(lambda: len(os.listdir("/proc/self/fd")) == before)
    with pytest.raises(ChildDied, match="closed"):
        child.send(Count(1))


def test_close_ends_a_stopped_child_and_whoever_waits_for_it(start: Start) -> None:
    child = start()
    child.greeted(60)
    os.kill(child.pid, signal.SIGSTOP)
    threading.Timer(0.3, child.close).start()
    with pytest.raises(ChildDied, match="closed"):
        child.ask(Count(1), 60)
    assert not runs(child.pid)


def test_kill_from_another_thread_is_told_to_whoever_waits(start: Start) -> None:
    child = start()
    threading.Timer(0.3, child.kill, (verbatim("the student went on"),)).start()
    with pytest.raises(ChildDied, match="the student went on"):
        counted(child, Count(1, wait=600))
