"""A model file is copied whole, or not at all and said why."""

from pathlib import Path

import pytest

from app.models import copying
from app.models.copying import NotCopied, copy
from converter import Cancelled
from engine.wire.errors import NotAModel
from tests.babbler import babbler

__all__ = ["babbler"]


def copied(source, target, *, cancelled=lambda: False):
    steps = []
    copy(source, target, lambda done, total: steps.append((done, total)), cancelled)
    return steps


def test_every_chunk_is_told_and_the_file_is_the_same(tmp_path, babbler, monkeypatch):
    monkeypatch.setattr(copying, "CHUNK_BYTES", 1 << 18)
    size = babbler.stat().st_size
    steps = copied(babbler, tmp_path / "models" / "mine.gguf")
    assert (tmp_path / "models" / "mine.gguf").read_bytes() == babbler.read_bytes()
    assert steps[-1] == (size, size)
    assert len(steps) == -(-size // (1 << 18))


def test_a_cancel_between_two_chunks_leaves_nothing(tmp_path, babbler, monkeypatch):
    monkeypatch.setattr(copying, "CHUNK_BYTES", 1 << 18)
    asked = []
    with pytest.raises(Cancelled):
        copied(babbler, tmp_path / "a.gguf", cancelled=lambda: len(asked) > 2 or asked.append(1))
    assert list(tmp_path.glob("a.*")) == []


def test_a_file_that_is_there_stays_as_it_is(tmp_path, babbler):
    (tmp_path / "a.gguf").write_text("mine")
    with pytest.raises(NotCopied, match=r"already a model a\.gguf"):
        copied(babbler, tmp_path / "a.gguf")
    assert (tmp_path / "a.gguf").read_text() == "mine"
    assert [path.name for path in tmp_path.glob("a.*")] == ["a.gguf"]


def test_a_disk_without_room_is_not_begun(tmp_path, babbler, monkeypatch):
    class Usage:
        free = 1000

    monkeypatch.setattr(copying.shutil, "disk_usage", lambda folder: Usage)
    with pytest.raises(NotCopied, match=r"1\.0 KB free; make room"):
        copied(babbler, tmp_path / "a.gguf")
    assert list(tmp_path.glob("a.*")) == []


def test_a_disk_that_fails_is_said(tmp_path, babbler):
    with pytest.raises(NotCopied, match="No such file or directory"):
        copied(babbler, Path("/proc/models/a.gguf"))


def test_what_is_no_model_is_not_copied(tmp_path):
    (tmp_path / "diary.gguf").write_text("Dear diary")
    with pytest.raises(NotAModel):
        copied(tmp_path / "diary.gguf", tmp_path / "a.gguf")
