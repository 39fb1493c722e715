"""Checkpoints that a test may spoil."""

from pathlib import Path

import pytest

from tests.converter.folders import copy_of


@pytest.fixture
def tiny_a(tmp_path: Path) -> Path:
    return copy_of("tiny-a", tmp_path / "tiny-a")


@pytest.fixture
def tiny_b(tmp_path: Path) -> Path:
    return copy_of("tiny-b", tmp_path / "tiny-b")
