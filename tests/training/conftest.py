"""Tests that need torch run in .venv-training (make test-full), the one that needs the engine in .venv."""

from importlib.util import find_spec

NEED_TORCH = [
    "model/test_attention.py",
    "test_from_gguf.py",
    "data/test_packing.py",
    "model/test_pointwise.py",
    "test_selection.py",
    "test_export.py",
    "test_optimiser.py",
    "model/test_sambay.py",
    "model/test_scan.py",
    "test_train.py",
]
NEED_ENGINE = ["test_evaluate.py", "stories/test_evaluate.py"]

collect_ignore = [
    *([] if find_spec("torch") else NEED_TORCH),
    *([] if find_spec("llama_cpp") else NEED_ENGINE),
]
