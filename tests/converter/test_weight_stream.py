import hashlib
from pathlib import Path

import pytest

from converter import TensorProgress, weight_stream
from tests.converter.folders import converted, quick_convert, split_in_shards, stored, tensors_of
from tests.converter.test_conversion import expected_values, same


@pytest.mark.parametrize("values", [1, 500, 4096])
def test_tensors_larger_than_a_chunk_are_streamed_whole(
    values: int, tiny_a: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(weight_stream, "CHUNK_VALUES", values)
    assert same(stored(converted(tiny_a)), expected_values(tiny_a))


def test_shards_are_hashed_one_by_one(tiny_a: Path) -> None:
    shards = split_in_shards(tiny_a, 2)
    reader = converted(tiny_a)
    for shard in shards:
        digest = hashlib.sha256(shard.read_bytes()).hexdigest()
        assert reader.fields[f"homeroom.source.{shard.name}.sha256"].contents() == digest


def test_progress_counts_every_tensor_and_every_byte(tiny_a: Path) -> None:
    seen: list[TensorProgress] = []
    summary = quick_convert(tiny_a, tiny_a.parent / "out.gguf", "f32", seen.append)
    table_size = 100
    assert summary.tensors == table_size
    verified = [p for p in seen if p.stage == "verifying"]
    assert verified[-1].bytes_total > verified[-1].bytes_done > 0
    assert {p.tensor for p in verified} == {tensor.name for tensor in converted(tiny_a).tensors}
    seen = [p for p in seen if p.stage == "converting"]
    assert [p.index for p in seen] == sorted(p.index for p in seen)
    assert {p.index for p in seen} >= set(range(1, table_size + 1))
    assert {p.count for p in seen} == {table_size}
    total = sum(values.nbytes for values in tensors_of(tiny_a).values())
    assert {p.bytes_total for p in seen} == {total}
    assert max(p.bytes_done for p in seen) < total
    assert [p.bytes_done for p in seen] == sorted(p.bytes_done for p in seen)
