"""Tests that need torch run in .venv-training (make test-full); the others run everywhere."""

from importlib.util import find_spec

NEED_TORCH = [
    "test_decode.py",
    "test_export.py",
    "test_optimiser.py",
    "test_sambay.py",
    "test_scan.py",
    "test_train.py",
]

collect_ignore = [] if find_spec("torch") else NEED_TORCH
