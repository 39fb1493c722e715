"""A process that keeps a core busy, for measurements beside it."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

SPIN = """
import os
parent = os.getppid()
print(flush=True)
while os.getppid() == parent:
    sum(range(100_000))
"""


@contextlib.contextmanager
def on_two_cores() -> Iterator[None]:
    """Keeps this thread, and what it starts meanwhile, on two cores: on more, a neighbour would be no rival.

    OSError where there are fewer.
    """
    allowed = os.sched_getaffinity(0)
    two = cores(allowed)[:2]
    if len(two) < 2:
        raise OSError("two cores are needed")
    os.sched_setaffinity(0, two)
    try:
        yield
    finally:
        os.sched_setaffinity(0, allowed)


@contextlib.contextmanager
def neighbours(n: int) -> Iterator[None]:
    """`n` processes of this one's priority, on its cores, that spin until the end."""
    command = [sys.executable, "-c", SPIN]
    busy = [subprocess.Popen(command, stdout=subprocess.PIPE) for _ in range(n)]
    try:
        for process in busy:
            assert process.stdout
            process.stdout.readline()
        yield
    finally:
        for process in busy:
            process.kill()
            process.communicate()


def cores(allowed: set[int]) -> list[int]:
    """One processor of `allowed` from each core: two threads of one core share its units."""
    taken: dict[str, int] = {}
    for cpu in sorted(allowed):
        siblings = Path(f"/sys/devices/system/cpu/cpu{cpu}/topology/thread_siblings_list")
        taken.setdefault(siblings.read_text() if siblings.exists() else str(cpu), cpu)
    return list(taken.values())
