"""Our libraries are loaded once, on demand, and say what they say to Python's logging."""

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine.llama import library
from engine.llama.library import complaints, cpu_variant, llama, ours
from tests.engine.parity.parity import REPOSITORY


def loaded_with(**environ: str) -> subprocess.CompletedProcess[str]:
    script = "from engine.llama.library import llama\nllama()"
    return subprocess.run(
        [sys.executable, "-c", script],
        cwd=REPOSITORY, env=os.environ | environ, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


def test_the_bindings_run_on_our_build() -> None:
    assert llama() is llama()
    names = {line.split()[-1] for line in Path("/proc/self/maps").read_text().splitlines() if "llama" in line}
    assert str(next(library.LIB.glob("libllama.*")).resolve()) in names
    assert ours().homeroom_window_forget  # of our overlay
    assert cpu_variant()


def test_what_llama_cpp_says_is_logged_and_complaints_are_kept(caplog: pytest.LogCaptureFixture) -> None:
    complaints.clear()
    write = library._log_callback(llama())
    with caplog.at_level(logging.DEBUG, logger="engine.native"):
        for level, text in ((2, b"loading\n"), (3, b"odd\n"), (4, b"broken\n"), (5, b"...\n"), (4, b"\n")):
            write(level, text, None)
    assert [record.message for record in caplog.records] == ["loading", "odd", "broken"]
    assert {record.levelno for record in caplog.records} == {logging.DEBUG, logging.INFO}  # no alarm
    assert list(complaints) == ["odd", "broken"]
    complaints.clear()


def test_missing_libraries_are_said_with_the_way_out(tmp_path: Path) -> None:
    done = loaded_with(HOMEROOM_ENGINE_LIB=str(tmp_path))
    assert done.returncode == 1
    assert "The engine's libraries are missing. Run `make setup` to build them." in done.stderr


def test_a_parent_is_not_burdened_before_it_asks() -> None:
    script = "import sys, engine.client; sys.exit(bool({'llama_cpp', 'numpy'} & set(sys.modules)))"
    subprocess.run([sys.executable, "-c", script], check=True, cwd=REPOSITORY)
