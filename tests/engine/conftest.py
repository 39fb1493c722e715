"""Converted models that several engine tests share, each made once a session."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.engine.parity.parity import convert
from tests.reference.golden import GOLDEN_SETS
from tests.reference.multilingual_bpe import write_checkpoint


@pytest.fixture(scope="session")
def gguf(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, str], Path]:
    """The GGUF file of a golden set ("tiny-a", "tiny-b") in a weight type."""
    made: dict[tuple[str, str], Path] = {}

    def get(name: str, weight_type: str = "f32") -> Path:
        if (name, weight_type) not in made:
            target = tmp_path_factory.mktemp("gguf") / f"{name}-{weight_type}.gguf"
            made[name, weight_type] = convert(GOLDEN_SETS / name, target, weight_type)
        return made[name, weight_type]

    return get


@pytest.fixture(scope="session")
def tiny_a(gguf: Callable[..., Path]) -> Path:
    """The golden set tiny-a in F32: 8 layers, head_dim 8, window 8; random weights that never end a turn."""
    return gguf("tiny-a")


@pytest.fixture(scope="session")
def tiny_b(gguf: Callable[..., Path]) -> Path:
    """The golden set tiny-b in F32: 12 layers, head_dim 32, window 16."""
    return gguf("tiny-b")


@pytest.fixture(scope="session")
def many_scripts(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A checkpoint with a BPE of many scripts, and its GGUF file."""
    checkpoint = write_checkpoint(tmp_path_factory.mktemp("many-scripts") / "checkpoint")
    return checkpoint, convert(checkpoint, checkpoint.with_name("model.gguf"), "f16")
