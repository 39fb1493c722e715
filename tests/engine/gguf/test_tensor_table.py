"""The tensors that hyperparameters ask for are those that the converter writes."""

from collections.abc import Callable
from pathlib import Path

import pytest

from converter import convert
from engine.gguf import header
from engine.gguf.tensor_table import expected_tensors
from tests.reference.phi3 import Phi3Shape, random_weights, write_checkpoint


def agrees(path: Path) -> set[str]:
    """Asserts that the file holds what it must; the names of what it might hold and does not."""
    file = header.read(path)
    required, optional = expected_tensors(file)
    found = {tensor.name: tensor.shape for tensor in file.tensors}
    assert {name: found.get(name) for name in required} == required
    assert found.keys() - required.keys() <= optional.keys()
    assert all(optional[name] == found[name] for name in found.keys() & optional.keys())
    return optional.keys() - found.keys()


@pytest.mark.parametrize("name", ["tiny-a", "tiny-b"])
def test_phi4flash(gguf: Callable[..., Path], name: str) -> None:
    assert agrees(gguf(name)) <= {"output.weight"}  # a tied one is the embedding


def test_phi4flash_layers_mix_in_turn(tiny_a: Path) -> None:
    required, _ = expected_tensors(header.read(tiny_a))
    assert "blk.0.ssm_conv1d.weight" in required  # Mamba on the even layers of the first half,
    assert "blk.1.attn_qkv.weight" in required  # attention with its own keys on the odd ones and the next,
    assert "blk.5.attn_qkv.weight" in required
    assert "blk.6.ssm_conv1d.weight" not in required  # gates and queries alone behind
    assert {"blk.6.ssm_in.weight", "blk.7.attn_q.weight"} <= required.keys()


def test_phi3(tmp_path: Path) -> None:
    checkpoint = write_checkpoint(tmp_path / "checkpoint", Phi3Shape(), random_weights(Phi3Shape(), 7))
    convert(checkpoint, tmp_path / "phi3.gguf", "f16", engine=None)
    agrees(tmp_path / "phi3.gguf")
