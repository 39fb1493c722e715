"""A model's kind in a few words, from its header."""

from dataclasses import replace
from pathlib import Path

import pytest
from gguf import GGMLQuantizationType

from engine.gguf import header
from engine.gguf.description import kind_of, n_params
from engine.gguf.header import TensorInfo


@pytest.mark.parametrize(
    ("n_rows", "words"), [(1, "32"), (40, "1.28K"), (190_625, "6.1M"), (120_312_500, "3.85B")]
)
def test_weights_are_counted_as_people_count(tiny_a: Path, n_rows: int, words: str) -> None:
    tensor = TensorInfo("a", (32, n_rows), GGMLQuantizationType.Q8_0, 0)
    file = replace(header.read(tiny_a), tensors=[tensor])
    assert kind_of(file) == f"phi4flash {words} Q8_0"
    assert n_params(file) == 32 * n_rows


def test_the_type_is_that_of_most_bytes(tiny_a: Path) -> None:
    tensors = [
        TensorInfo("norm", (32, 3), GGMLQuantizationType.F32, 0),
        TensorInfo("up", (32, 4), GGMLQuantizationType.Q8_0, 384),
        TensorInfo("down", (32, 9), GGMLQuantizationType.Q8_0, 520),
    ]
    assert kind_of(replace(header.read(tiny_a), tensors=tensors)) == "phi4flash 512 Q8_0"


def test_a_file_without_tensors_has_an_architecture_at_least(tiny_a: Path) -> None:
    assert kind_of(replace(header.read(tiny_a), tensors=[])) == "phi4flash 0"
