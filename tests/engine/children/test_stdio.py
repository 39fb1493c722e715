"""A child's own side: whole lines in, whole lines out, noise to stderr, an end with its stdin."""

import json
import random
import subprocess
import sys
import threading
import time

from engine.children.stdio import MAX_LINE
from tests.engine.parity.parity import REPOSITORY

ECHO = """
import ctypes, os, sys, time
import msgspec
from engine.children import stdio

class Line(msgspec.Struct):
    text: str

def hear(line):
    if line == b"fail":
        raise ValueError("as told")
    wire.send(Line("too long" if line is stdio.TOO_LONG else line.decode()))

wire = stdio.take_over()
wire.listen(hear)
"""


class Echo:
    """A child that says what it hears, and runs `code` meanwhile."""

    def __init__(self, code: str = "time.sleep(600)") -> None:
        pipe = subprocess.PIPE
        command = [sys.executable, "-c", ECHO + code]
        self.process = subprocess.Popen(command, cwd=REPOSITORY, stdin=pipe, stdout=pipe, stderr=pipe)

    def write(self, data: bytes) -> None:
        assert self.process.stdin
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def read(self) -> str:
        assert self.process.stdout
        return str(json.loads(self.process.stdout.readline())["text"])

    def end(self) -> tuple[bytes, bytes]:
        """What it still says on both outputs after its stdin is closed."""
        return self.process.communicate(timeout=60)


def test_lines_arrive_whole_however_they_are_cut(rng: random.Random) -> None:
    echo = Echo()
    lines = ["x" * rng.randrange(1, 200_000) for _ in range(20)] + ["½ → 方"]

    def send() -> None:  # while we read: both pipes would fill
        data = "".join(f"{line}\n" for line in lines).encode()
        while data:
            cut = rng.randrange(1, 100_000)
            echo.write(data[:cut])
            data = data[cut:]

    writing = threading.Thread(target=send)
    writing.start()
    assert [echo.read() for _ in lines] == lines
    writing.join()
    assert echo.end() == (b"", b"")
    assert echo.process.returncode == 0


def test_empty_and_unfinished_lines_are_not_handed_on() -> None:
    echo = Echo()
    echo.write(b"\n  \na\n\nhalf")
    assert echo.read() == "a"
    assert echo.end() == (b"", b"")


def test_a_line_that_is_too_long_is_named_and_the_next_one_read() -> None:
    echo = Echo()
    echo.write(b"x" * (MAX_LINE + 1) + b"\nnext\n")
    assert [echo.read(), echo.read()] == ["too long", "next"]
    echo.end()


def test_a_line_that_fails_costs_no_other() -> None:
    echo = Echo()
    echo.write(b"fail\nb\n")
    assert echo.read() == "b"
    assert b"ValueError: as told" in echo.end()[1]


def test_what_is_printed_goes_to_stderr_and_nothing_is_there_to_read() -> None:
    echo = Echo('print("noise"); os.system("echo louder"); print(os.read(0, 9)); wire.send(Line("done"))\n')
    assert echo.read() == "done"
    out, err = echo.end()
    assert out == b""
    assert sorted(err.splitlines()) == [b"b''", b"louder", b"noise"]


def test_end_of_file_ends_it_in_the_middle_of_a_native_call() -> None:
    echo = Echo('wire.send(Line("in")); ctypes.CDLL(None).sleep(600)')
    assert echo.read() == "in"
    began = time.monotonic()
    echo.end()
    assert echo.process.returncode == 0
    assert time.monotonic() - began < 30


def test_it_ends_when_nobody_hears_it() -> None:
    echo = Echo("while True: wire.send(Line('x' * 1000))")
    echo.read()
    assert echo.process.stdout
    echo.process.stdout.close()
    assert echo.process.wait(60) == 0
    assert echo.process.stdin
    assert echo.process.stderr
    echo.process.stdin.close()
    assert echo.process.stderr.read() == b""
    echo.process.stderr.close()
