"""A native abort's message is in the output of the run that failed of it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ABORT = """
import ctypes

def abort(*arguments):
    from engine.llama.library import LIB, llama
    llama()
    library = ctypes.CDLL(str(next(LIB.glob("*ggml-base.*"))))
    library.ggml_abort(b"ops.cpp", 5488, b"GGML_ASSERT(%s) failed", b"i1 >= 0 && i1 < ne1")
"""
LINE = "ops.cpp:5488: GGML_ASSERT(i1 >= 0 && i1 < ne1) failed"

IN_PROCESS = f"""{ABORT}
def test_it():
    abort()
"""

IN_A_CHILD = f"""
import sys
from pathlib import Path
from engine.client import EngineClient

CHILD = '''{ABORT}
import engine.worker
engine.worker.Worker._load = abort
engine.worker.main()
'''

def test_it():
    with EngineClient([sys.executable, "-c", CHILD]) as client:
        client.load(Path("any.gguf"))
"""


def run(folder: Path, test: str, n: str) -> subprocess.CompletedProcess[str]:
    (folder / "test_it.py").write_text(test)
    plugins = ["-p", "xdist", "-p", "tests.parallel", "-p", "tests.aborts", "-p", "no:cacheprovider"]
    command = [sys.executable, "-m", "pytest", *plugins, "-n", n, str(folder)]
    alone = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}  # a quicker start
    return subprocess.run(
        command, cwd=ROOT, env=alone, capture_output=True, text=True, check=False, timeout=300
    )


def test_of_the_tests_own_process(tmp_path: Path) -> None:
    done = run(tmp_path, IN_PROCESS, "0")
    assert done.returncode < 0
    assert LINE in done.stderr


def test_of_a_process_of_xdist(tmp_path: Path) -> None:
    done = run(tmp_path, IN_PROCESS, "1")
    assert done.returncode == 1
    assert LINE in done.stdout.partition("FAILURES")[2]
    assert LINE in done.stderr


@pytest.mark.parametrize("n", ["0", "1"])
def test_of_a_worker_of_the_engine(tmp_path: Path, n: str) -> None:
    done = run(tmp_path, IN_A_CHILD, n)
    assert done.returncode == 1
    assert "WorkerDied" in done.stdout
    assert "ended by SIGABRT" in done.stdout
    assert LINE in done.stdout.partition("Captured stderr call")[2]
