"""What ggml says before it ends the process reaches the reader of the run, not only pytest's captured stderr.

That is lost when the process of the tests itself is the one that ends. (A child's last words are in the
captured stderr of the test that failed, and a note of the error that tells of its death.)
"""

import ctypes
import os

import pytest

from engine.llama.library import LIB
from tests.parallel import shared

_CALLBACK = ctypes.CFUNCTYPE(None, ctypes.c_char_p)
_kept: list[object] = []  # what C holds a pointer to


def pytest_configure(config: pytest.Config) -> None:
    library = next(LIB.glob("*ggml-base.*"), None)
    if library is None:
        return
    stderr = os.dup(2)  # nothing is captured yet
    worker = getattr(config, "workerinput", {}).get("workerid")
    file = shared(config) / f"abort-{worker}" if worker else None

    @_CALLBACK
    def say(message: bytes) -> None:
        os.write(stderr, b"\n" + message + b"\n")
        if file:
            file.write_bytes(message)

    ctypes.CDLL(str(library)).ggml_set_abort_callback(say)
    _kept.append(say)


@pytest.hookimpl(optionalhook=True)
def pytest_handlecrashitem(report: pytest.TestReport) -> None:
    """Adds the last words of xdist's worker to the report of the test in which it ended."""
    file = shared(report.node.config) / f"abort-{report.node.gateway.id}"
    if file.exists():
        report.longrepr = f"{report.longrepr}\n{file.read_text(errors='replace')}"
