"""Every child that answers requests greets first, with its protocol's version and its process id."""

import subprocess
import sys

import msgspec
import pytest

from app.study.algebra import protocol as algebra
from engine.children.hello import Hello
from engine.wire import protocol as engine
from tests.engine.parity.parity import REPOSITORY


@pytest.mark.parametrize(
    ("command", "version"),
    [(["engine", "worker"], engine.VERSION), (["app.study.algebra.worker"], algebra.VERSION)],
)
def test_the_first_line_is_a_hello(command: list[str], version: int) -> None:
    pipe = subprocess.PIPE
    process = subprocess.Popen([sys.executable, "-m", *command], cwd=REPOSITORY, stdin=pipe, stdout=pipe)
    assert process.stdout
    line = process.stdout.readline()
    process.communicate(timeout=120)
    assert msgspec.json.decode(line, type=Hello) == Hello(version, process.pid)
