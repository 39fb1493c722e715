from pathlib import Path

import pytest

from converter.checkpoint import json_file
from converter.checkpoint.json_file import parse_object, read_object
from converter.errors import BadTokenizer


def test_an_object_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"a": [1, 2.5, null, "\\u00e9"]}')
    assert read_object(tmp_path / "a.json", BadTokenizer) == {"a": [1, 2.5, None, "é"]}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (b"", "valid JSON"),
        (b"[1]", "must hold a JSON object"),
        (b"\xff{}", "valid JSON"),
        (b'{"a": NaN}', "NaN is not a JSON number"),
        (b'{"a": 1e999}', "too large"),
        (b'{"a": 1, "b": 2, "a": 3}', "'a' appears twice"),
        (b'{"a": "\\ud800"}', "valid JSON"),
        (b'{"a": ' + b"[" * 100_000 + b"}", "nested too deeply"),
    ],
)
def test_what_is_no_genuine_object_is_refused_in_words(text: bytes, word: str) -> None:
    with pytest.raises(BadTokenizer, match=word) as caught:
        parse_object(text, "a.json", BadTokenizer)
    assert str(caught.value).startswith("a.json")
    assert str(caught.value).endswith("download it again.")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadTokenizer, match=r"a\.json is missing"):
        read_object(tmp_path / "a.json", BadTokenizer)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.json").mkdir()
    with pytest.raises(BadTokenizer, match=r"a\.json cannot be read"):
        read_object(tmp_path / "a.json", BadTokenizer)


def test_a_giant_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_file, "MAX_BYTES", 3)
    (tmp_path / "a.json").write_text("{}  ")
    with pytest.raises(BadTokenizer, match="4 bytes, too many"):
        read_object(tmp_path / "a.json", BadTokenizer)
