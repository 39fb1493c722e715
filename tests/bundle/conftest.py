"""The bundle as `make bundle` makes it, and a screen that nobody sees."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.display import Display, virtual_display
from bundle import archive

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def bundle() -> Path:
    """dist/homeroom, made of the present sources (10 minutes for the engine once, then one)."""
    if not os.environ.get("HOMEROOM_BUNDLE_IS_CURRENT"):  # for whoever works on these tests
        done = subprocess.run(["make", "bundle"], cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return archive.FOLDER


@pytest.fixture
def display() -> Iterator[Display]:
    """An X display of its own; no window manager."""
    with virtual_display() as made:
        yield made
