"""What the engine's libraries were built from is known, and a change to it asks for another build."""

from dataclasses import replace
from pathlib import Path

import pytest

from engine.native import build
from engine.native.build import NATIVE, fingerprint, is_current


def test_the_built_libraries_are_those_of_the_present_sources() -> None:
    assert is_current()


def test_the_fingerprint_follows_options_and_overlay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = fingerprint()
    assert fingerprint() == now
    assert fingerprint(stock=True) != now
    assert fingerprint(replace(NATIVE, options=NATIVE.options | {"GGML_LTO": "ON"})) != now
    changed = {**build.overlay.new_files(), "src/models/another.cpp": b"int another;"}
    monkeypatch.setattr(build.overlay, "new_files", lambda: changed)
    assert fingerprint() != now


def test_a_missing_library_asks_for_a_build(tmp_path: Path) -> None:
    there = replace(NATIVE, lib=tmp_path)
    there.stamp.write_text(fingerprint(there))
    assert not is_current(there)
    for library in NATIVE.lib.glob("*.so"):
        (tmp_path / library.name).touch()
    assert is_current(there)
    there.stamp.write_text("of another compiler")
    assert not is_current(there)
